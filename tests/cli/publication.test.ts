import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publicationCommand } from '../../src/cli/publication.ts';
import { writePublication } from '../../src/cli/write-publication.ts';
import { type Publication, publicationSchema } from '../../src/publication/publication.ts';
import { publicationPublicKey } from '../../src/publication/signature.ts';
import { smallPublication } from '../query/figures.ts';
import { runCommand } from './run-command.ts';

const keyHex = '0123456789abcdef'.repeat(4);
const folder = mkdtempSync(join(tmpdir(), 'publication-'));
let file: (name: string) => string;
let first: string;
let key: string;

const write = (name: string, content: unknown): string => {
  writeFileSync(file(name), typeof content === 'string' ? content : JSON.stringify(content));
  return file(name);
};
const run = (...words: readonly string[]) => runCommand(publicationCommand(), ...words);
const load = (name: string) => run('load', name, '--json');
const correct = (name: string, out: string, ...more: readonly string[]) =>
  run('correct', '--publication', name, '--key-file', key, '--out', file(out), '--json', ...more);
const read = (name: string): Publication => publicationSchema.parse(JSON.parse(readFileSync(file(name), 'utf8')));
const listed = async (): Promise<unknown> => JSON.parse((await run('list', '--json')).out);

beforeEach(() => {
  const place = mkdtempSync(join(folder, 'data-'));
  file = (name) => join(place, name);
  vi.stubEnv('WEGWIJZER_DATA', place);
  vi.stubEnv('WEGWIJZER_KEYS', place);
  vi.stubEnv('DATABASE_URL', '');
  write('publication-2025.public', publicationPublicKey(keyHex, '2025'));
  key = write('publication.key', `${keyHex}\n`);
  first = file('publication.json');
  writePublication(first, smallPublication(), keyHex);
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const withhold = () => write('withhold.json', [{ indicator: 'experienced.sex', where: { gender: 'man' } }]);
const text = { nl: 'Deze uitkomst is ingetrokken.', en: 'This figure was withdrawn.' };
const erratum = () => write('erratum.json', [{ indicator: 'experienced.sex', where: { gender: 'man' }, text }]);

test('a correction withholds and explains, and takes the place of what it corrects, also with the bot', async () => {
  await load(first);
  const { out } = await correct(first, 'second.json', '--withhold', withhold(), '--erratum', erratum());
  expect(JSON.parse(out)).toMatchObject({ wave: '2025', revision: 1, withheld: 1, errata: 1 });
  const [before, after] = [read('publication.json'), read('second.json')];
  expect(after).toMatchObject({ dataHash: before.dataHash, keyCheck: before.keyCheck, errata: [{ text }] });
  expect(after.cells.filter((cell, index) => cell !== before.cells[index] && 'withheld' in cell)).toHaveLength(2);
  await load(file('second.json'));
  expect(await listed()).toMatchObject([{ wave: '2025', revision: 1, dataHash: before.dataHash }]);
});

test('a corrected file may take the place of the file it corrects, and be corrected again', async () => {
  await correct(first, 'publication.json', '--withhold', withhold());
  await correct(first, 'publication.json', '--erratum', erratum());
  expect(read('publication.json').revision).toBe(2);
  await expect(correct(first, 'publication.json', '--withhold', withhold())).rejects.toThrow('changes nothing');
});

test('what was corrected does not come back', async () => {
  await correct(first, 'second.json', '--withhold', withhold());
  await load(file('second.json'));
  await expect(load(first)).rejects.toThrow('revision 0 does not follow revision 1');
  await expect(correct(first, 'second.json', '--erratum', erratum())).rejects.toThrow('second.json');
});

test('a wave that is loaded is never drawn anew, however well signed', async () => {
  await load(first);
  const [total, ...others] = smallPublication().cells;
  const anew = {
    ...smallPublication(),
    revision: 1,
    cells: [{ ...total!, percentage: 13.2, display: '13.2%' }, ...others],
  };
  writePublication(file('anew.json'), anew, keyHex);
  await expect(load(file('anew.json'))).rejects.toThrow('changes cells.0');
  writePublication(file('other.json'), smallPublication({ dataHash: 'of other data' }), keyHex);
  await expect(load(file('other.json'))).rejects.toThrow('a wave is published once');
  expect(await listed()).toMatchObject([{ dataHash: smallPublication().dataHash, revision: 0 }]);
});

test('what is unsigned, changed or signed by another is not loaded and not corrected', async () => {
  copyFileSync(first, file('unsigned.json'));
  await expect(load(file('unsigned.json'))).rejects.toThrow('not signed');
  await expect(correct(file('unsigned.json'), 'second.json', '--erratum', erratum())).rejects.toThrow('not signed');
  writePublication(file('other.json'), smallPublication(), 'f'.repeat(64));
  await expect(load(file('other.json'))).rejects.toThrow('the signature does not fit');
  await expect(correct(file('other.json'), 'second.json', '--erratum', erratum())).rejects.toThrow('does not fit');
  write('publication.json', readFileSync(first, 'utf8').replace('13.1', '13.2'));
  await expect(load(first)).rejects.toThrow('the publication was changed');
  expect(await listed()).toEqual([]);
});

test.each([
  ['nothing to correct', [], 'say what to correct'],
  ['a cell that is not there', ['--withhold', [{ where: { gender: 'cat' } }]], 'there is no cell'],
  ['an erratum in one language', ['--erratum', [{ text: { nl: 'Let op.' } }]], '0.text.en'],
  ['no JSON', ['--withhold', 'gender=man'], 'is not JSON'],
])('a correction of %s is refused', async (_, [option, content], message) => {
  const more = typeof option === 'string' ? [option, write('given.json', content)] : [];
  await expect(correct(first, 'second.json', ...more)).rejects.toThrow(message);
});
