import { readFileSync } from 'node:fs';
import { CommandError } from './command-error.ts';
import { SEALED_BYTES } from '../box/sealed-form.ts';
import type { SealedResponse } from '../box/sealed-response.ts';

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** A text file; `CommandError` names it when it cannot be read. */
export const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
};

/** The sealed responses of a box file: one JSON string of base64 a line. Throws `CommandError` with file and line. */
export const readBox = (file: string): readonly SealedResponse[] =>
  readText(file)
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const value = parseLine(line);
      const sealed = typeof value === 'string' ? Buffer.from(value, 'base64') : undefined;
      if (sealed?.length !== SEALED_BYTES)
        throw new CommandError(`${file}: line ${index + 1}: is no sealed response of ${SEALED_BYTES} bytes in base64`);
      return [sealed];
    });
