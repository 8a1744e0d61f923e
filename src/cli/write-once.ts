import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandError } from './command-error.ts';
import { readText } from './read-box.ts';

/**
 * Writes microdata, or what goes with them, for its owner only; a file with other contents stays, since a wave is
 * opened into one truth. Throws `CommandError` that names the file.
 */
export const writeOnce = (file: string, text: string): void => {
  if (existsSync(file)) {
    if (readText(file) === text) return;
    throw new CommandError(`${file}: is there already with other contents; choose another --out`);
  }
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : 'cannot be written'}`);
  }
};
