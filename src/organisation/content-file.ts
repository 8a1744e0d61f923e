import { readFileSync } from 'node:fs';
import type { z } from 'zod/v4';

/** A content file cannot be used; the message is one line that names the file and the place in it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  constructor(file: string, place: string, reason: string) {
    super(`${file}: ${place === '' ? '' : `${place}: `}${reason}`);
  }
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((whole, part) => {
    if (typeof part === 'number') return `${whole}[${part}]`;
    return whole === '' ? String(part) : `${whole}.${String(part)}`;
  }, '');

const lineOf = (text: string, message: string): string => {
  const position = /position (\d+)/.exec(message)?.[1];
  const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
  return `line ${before.split('\n').length}`;
};

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ContentError(file, '', 'cannot be read');
  }
};

const parse = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new ContentError(file, lineOf(text, message), 'is not JSON');
  }
};

/**
 * Reads one JSON content file and checks it. Throws `ContentError`: with the line for what is not JSON, with the path
 * (`departments[0].name.en`) for what does not have the right shape.
 */
export const readContentFile = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> => {
  const parsed = schema.safeParse(parse(file, read(file)));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ContentError(file, pathOf(issue?.path ?? []), issue?.message ?? 'not usable');
};
