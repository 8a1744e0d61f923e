import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishCommand } from '../../src/cli/publish.ts';
import { publicationSchema } from '../../src/publication/publication.ts';
import { publicationPublicKey, verifySignature } from '../../src/publication/signature.ts';
import { golden, practiceFiles } from '../disclosure/reference.ts';
import { type Printed, runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'publish-'));
const file = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(file(name), text);
  return file(name);
};
const keyFile = write('publication.key', `${golden.secretHex}\n`);
const otherKey = write('other.key', 'ab'.repeat(32));
const out = file('publication.json');

interface Given {
  readonly respondents?: string;
  readonly margins?: string;
  readonly key?: string;
  readonly wave?: string;
}
const publish = async (given: Given, ...more: readonly string[]): Promise<Printed> =>
  runCommand(
    publishCommand(),
    ...['--wave', given.wave ?? '2025'],
    ...['--respondents', given.respondents ?? small],
    ...['--strata', practiceFiles.strata],
    ...(given.margins === undefined ? [] : ['--margins', given.margins]),
    ...['--key-file', given.key ?? keyFile],
    ...more,
  );

const respondents = readFileSync(practiceFiles.respondents, 'utf8').trimEnd().split('\n');
/** A part of the practice data, for what does not need all of it. */
const fewRespondents = respondents.slice(0, 1001);
const small = write('small.csv', fewRespondents.join('\n'));
const read = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'));

beforeAll(async () => {
  await publish(practiceFiles, '--out', out, '--practice');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('writes a publication that is signed over its exact bytes', () => {
  const bytes = readFileSync(out);
  expect(publicationSchema.parse(read('publication.json'))).toMatchObject({
    wave: '2025',
    practice: true,
    dataHash: golden.dataHash,
    keyCheck: golden.keyCheck,
  });
  const publicKey = publicationPublicKey(golden.secretHex, '2025');
  const signature = readFileSync(`${out}.sig`, 'utf8');
  expect(publicKey).toMatch(/^[0-9a-f]{64}$/);
  expect(verifySignature(bytes, signature, publicKey)).toBe(true);
  expect(verifySignature(Buffer.concat([bytes, Buffer.from(' ')]), signature, publicKey)).toBe(false);
  expect(verifySignature(bytes, signature, publicationPublicKey(golden.secretHex, '2027'))).toBe(false);
  expect(verifySignature(bytes, 'AAAA', publicKey)).toBe(false);
});

test('the same input and key give the same bytes, and may be published again', async () => {
  const before = readFileSync(out);
  const { out: printed, remarks } = await publish(practiceFiles, '--out', out, '--practice');
  expect(readFileSync(out).equals(before)).toBe(true);
  expect(printed).toBe('');
  expect(remarks).toContain('coverage 89.7%');
  expect(remarks).toContain('raked in');
});

test('the rows in another order give the same but for the data hash', async () => {
  const [header, ...rows] = respondents;
  const reversed = write('reversed.csv', [header, ...rows.reverse()].join('\n'));
  await publish({ ...practiceFiles, respondents: reversed }, '--out', file('reversed.json'), '--practice');
  const published = { ...publicationSchema.parse(read('reversed.json')), dataHash: golden.dataHash };
  expect(`${JSON.stringify(published)}\n`).toBe(readFileSync(out, 'utf8'));
});

test('a wave is published once: other data, another key, other options and another wave are refused', async () => {
  const once = file('once.json');
  await publish({}, '--out', once);
  const before = readFileSync(once);
  const fewer = write('fewer.csv', fewRespondents.slice(0, -1).join('\n'));
  await expect(publish({ respondents: fewer }, '--out', once)).rejects.toThrow('from other data');
  await expect(publish({ key: otherKey }, '--out', once)).rejects.toThrow('another key');
  await expect(publish({}, '--out', once, '--practice')).rejects.toThrow('other options');
  await expect(publish({ wave: '2027' }, '--out', once)).rejects.toThrow('holds the publication of wave 2025');
  await expect(publish({}, '--out', write('notes.json', '{}'))).rejects.toThrow('something else than a publication');
  expect(readFileSync(once).equals(before)).toBe(true);
});

test('a dry run writes nothing and says what would come out, with the data hash', async () => {
  const { out: printed } = await publish(practiceFiles, '--dry-run', '--json');
  expect(JSON.parse(printed)).toMatchObject({
    dataHash: golden.dataHash,
    wave: '2025',
    summary: { cells: 518, published: 321, withheld: 197 },
  });
  const { out: lines } = await publish(practiceFiles, '--dry-run');
  for (const line of [
    /^dataHash [0-9a-f]{64}$/m,
    /^published 321$/m,
    /^coverage 0\.89\d*$/m,
    /^largestNoise \d+\.\d+$/m,
  ])
    expect(lines).toMatch(line);
  const withheld = lines.split('\n').filter((line) => line.startsWith('withheldCells '));
  expect(withheld.map((line) => line.replace('withheldCells ', '')).sort()).toEqual([...golden.withheld].sort());
});

test('declared unions become categories, and pins take the place of figures', async () => {
  const dry = publicationSchema.loose().parse(JSON.parse((await publish({}, '--dry-run', '--json')).out));
  const pins = write(
    'pins.json',
    JSON.stringify({
      dataHash: dry.dataHash,
      source: 'a letter',
      pins: [{ indicator: 'experienced.any', where: {}, percentage: 12.8 }],
    }),
  );
  const unions = write('unions.json', JSON.stringify(golden.withUnion.unions));
  await publish({}, '--out', file('wider.json'), '--unions', unions, '--pins', pins);
  const published = publicationSchema.parse(read('wider.json'));
  expect(published.unions).toEqual(golden.withUnion.unions);
  expect(published.dimensions['function']).toContain('management');
  expect(published.practice).toBeUndefined();
  expect(published.cells.find(({ indicator }) => indicator === 'experienced.any')).toMatchObject({
    pinned: 'a letter',
  });
});

test.each([
  ['an id that occurs twice', (lines: string[]) => [...lines, lines[1]!], 'R00001'],
  ['an unknown stratum', (lines: string[]) => lines.map((line) => line.replace('R00002,S45', 'R00002,S99')), 'line 3'],
  [
    'an answer that is none',
    (lines: string[]) => lines.map((line) => line.replace(/^(R00004.*),NA$/, '$1,often')),
    'line 5',
  ],
  ['a missing column', (lines: string[]) => lines.map((line) => line.replace(/^id/, 'number')), 'no column id'],
  ['a ragged line', (lines: string[]) => [...lines, 'R99999,S01'], 'line 1002'],
])('refuses %s and says where', async (_, change, message) => {
  const changed = write('changed.csv', change([...fewRespondents]).join('\n'));
  await expect(publish({ respondents: changed }, '--dry-run')).rejects.toThrow(message);
});

test('refuses margins that nobody can meet, a bad key and a bad wave', async () => {
  const margins = readFileSync(practiceFiles.margins, 'utf8');
  const stray = write('stray.csv', `${margins.trimEnd()}\nage,70_plus,12\n`);
  await expect(publish({ margins: stray }, '--dry-run')).rejects.toThrow('nobody in');
  const apart = write('apart.csv', margins.replace('2061', '9061'));
  await expect(publish({ margins: apart }, '--dry-run')).rejects.toThrow('gender adds up to 178831');
  await expect(publish({ key: write('short.key', 'abc') }, '--dry-run')).rejects.toThrow('32 bytes in hex');
  await expect(publish({ wave: 'next' }, '--dry-run')).rejects.toThrow('a wave is a year');
  await expect(publish({})).rejects.toThrow('--out');
});
