import { renameSync, writeFileSync } from 'node:fs';
import { signPublication } from '../disclosure/sign.ts';
import type { Publication } from '../publication/publication.ts';
import { CommandError } from './command-error.ts';

/** A publication as it stands in its file. */
export const publicationText = (publication: Publication): string => `${JSON.stringify(publication)}\n`;

const writeWhole = (file: string, text: string): void => {
  try {
    writeFileSync(`${file}.part`, text);
    renameSync(`${file}.part`, file);
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : 'cannot be written'}`);
  }
};

/** Writes a publication with its signature beside it as `.sig`. Throws `CommandError`. */
export const writePublication = (file: string, publication: Publication, keyHex: string): void => {
  const text = publicationText(publication);
  writeWhole(file, text);
  writeWhole(`${file}.sig`, `${signPublication(Buffer.from(text), keyHex, publication.wave)}\n`);
};
