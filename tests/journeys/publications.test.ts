import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePublication } from '../../src/cli/write-publication.ts';
import { publicationPublicKey } from '../../src/publication/signature.ts';
import { openStorage } from '../../src/storage/open.ts';
import { smallPublication } from '../query/figures.ts';
import { people, setStage, type Stage, textOf } from './stage.ts';

const { administrator, anna, gerda } = people;
const keyHex = '5e'.repeat(32);

let stage: Stage;
const file = (name: string): string => join(stage.data, name);
const run = (...words: readonly string[]): void => {
  execFileSync(process.execPath, ['src/cli/wegwijzer.ts', 'publication', ...words], {
    env: { ...process.env, WEGWIJZER_DATA: stage.data, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
};

beforeAll(async () => {
  stage = await setStage();
  for (const who of [administrator, anna, gerda]) await stage.install(who);
});
afterAll(() => stage.close());

test('the administrator sees what is loaded, what of it was corrected and what is refused, and no figure', async () => {
  expect(textOf(await stage.say(administrator, 'publicaties'))).toContain('Er is geen publicatie geladen');
  const menu = await stage.say(administrator, 'menu');
  expect(textOf(menu)).toContain('Publicaties');

  writeFileSync(file('keys/publication-2025.public'), publicationPublicKey(keyHex, '2025'));
  writePublication(file('publication.json'), smallPublication({ practice: true }), keyHex);
  run('load', file('publication.json'));
  writeFileSync(file('withhold.json'), JSON.stringify([{ indicator: 'experienced.sex', where: { gender: 'man' } }]));
  const text = { nl: 'De uitkomst voor mannen is ingetrokken.', en: 'The figure for men was withdrawn.' };
  writeFileSync(
    file('erratum.json'),
    JSON.stringify([{ indicator: 'experienced.sex', where: { gender: 'man' }, text }]),
  );
  writeFileSync(file('key'), keyHex);
  run(
    ...['correct', '--publication', file('publication.json'), '--key-file', file('key')],
    ...['--withhold', file('withhold.json'), '--erratum', file('erratum.json'), '--out', file('publication.json')],
  );
  run('load', file('publication.json'));
  const storage = await openStorage({ data: stage.data, now: () => 0 });
  await storage.publications.put({ wave: '2027', bytes: '{"wave":"2027"}', signature: 'AAAA' });
  await storage.close();
  await stage.restart();

  const card = textOf(await stage.press(administrator, menu, 'publications.show'));
  expect(card).toMatch(/Meting 2025\nHandtekening\nklopt\nCijfers\n3\nOnderdrukt\n2\nCorrecties\n1\nErrata\n1/);
  expect(card).toContain('OEFENCIJFER');
  expect(card).toContain(smallPublication().dataHash);
  expect(card).toMatch(/Meting 2027: geweigerd[^]*there is no public key/);
  expect(card).not.toContain('%');
});

test('who asks for a corrected figure gets the erratum with it', async () => {
  const answer = textOf(
    await stage.say(gerda, 'hoeveel mannen hebben discriminatie op grond van geslacht ervaren in 2025'),
  );
  expect(answer).toContain('Let op: De uitkomst voor mannen is ingetrokken.');
  expect(answer).not.toMatch(/\b2%/);
});

test('nobody else sees what is loaded', async () => {
  for (const who of [anna, gerda])
    expect(textOf(await stage.say(who, 'publicaties'))).toContain('Alleen voor de beheerder');
});
