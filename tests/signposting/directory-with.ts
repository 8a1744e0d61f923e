import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the content folder with one file of signposts changed; the caller removes it. */
export const contentWith = (file: string, change: (text: string) => string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'signposts-'));
  cpSync('content/signposts', join(folder, 'signposts'), { recursive: true });
  cpSync('content/organisation.json', join(folder, 'organisation.json'));
  const path = join(folder, 'signposts', file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${file}`);
  writeFileSync(path, after);
  return folder;
};
