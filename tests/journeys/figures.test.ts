import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, setStage, type Stage, textOf } from './stage.ts';

const { anna, gerda, hans } = people;

/** Publishes the practice data with the statistician's own commands, and puts them before the bot. */
const publishPractice = (data: string): void => {
  const run = (...words: readonly string[]): void => {
    execFileSync(process.execPath, ['src/cli/wegwijzer.ts', ...words], {
      env: { ...process.env, WEGWIJZER_DATA: data },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  };
  const file = (name: string): string => join('content/practice/2025', name);
  run('keys', 'create', '--wave', '2025', '--out', join(data, 'keys'));
  run(
    ...['publish', '--wave', '2025', '--practice', '--respondents', file('respondents.csv')],
    ...['--strata', file('strata.csv'), '--margins', file('margins.csv')],
    ...['--key-file', join(data, 'keys/publication-2025.key'), '--out', join(data, 'publication.json')],
  );
  run('publication', 'load', join(data, 'publication.json'));
};

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  publishPractice(stage.data);
  await stage.restart();
  for (const who of [anna, gerda, hans]) await stage.install(who);
});
afterAll(() => stage.close());

test('answers with the letter’s own figure, exactly as published and with its source', async () => {
  const text = textOf(await stage.say(gerda, 'hoeveel procent heeft zelf discriminatie ervaren'));
  expect(text).toContain('12,8%');
  expect(text).toContain('2026-0000329828');
  expect(text).not.toContain('OEFENCIJFER');
});

test('refuses to compare 2023 with 2025, and says why', async () => {
  const text = textOf(await stage.say(gerda, 'is de ervaren discriminatie gestegen ten opzichte van 2023?'));
  expect(text).toMatch(/verbreed/);
});

test('asks back where a question can be read in two ways, with buttons that answer', async () => {
  const question = await stage.say(gerda, 'racisme bij collega’s gezien of ervaren?');
  const card = await stage.press(gerda, question, 'figures.ask');
  expect(textOf(card)).toContain('%');
});

test('gives no figures to who is no coordinator, and says where the published ones are', async () => {
  for (const who of [anna, hans]) {
    const text = textOf(await stage.say(who, 'hoeveel procent heeft zelf discriminatie ervaren'));
    expect(text).not.toContain('12,8');
    expect(text).toMatch(/rijksoverheid|gepubliceerd/i);
  }
});

test('checks the role and the lattice again when a button is pressed', async () => {
  const card = await stage.say(gerda, 'hoeveel procent heeft zelf discriminatie ervaren');
  expect(textOf(await stage.press(anna, card, 'figures.ask'))).not.toMatch(/\d%/);
});

test('gives the figure of the signed publication, with everything needed to read it, and says that it is practice', async () => {
  const card = await stage.say(
    gerda,
    'Hoeveel procent van de vrouwen bij beleid heeft discriminatie vanwege geslacht ervaren?',
  );
  const text = textOf(card);
  for (const words of ['OEFENCIJFER', '95%-interval', 'Over wie', 'Vraag', 'Periode', 'Bron', 'Ik begreep'])
    expect(text).toContain(words);
  expect(text).toMatch(/\d+%/);
});

test('shows withheld figures as a dot, in words and in the table', async () => {
  const text = textOf(await stage.say(gerda, 'zelf ervaren racisme per geslacht en leeftijd'));
  expect(text).toMatch(/\n(OEFENCIJFER )?\.\n/);
});

test('shows a picture under a signed address, and none under another', async () => {
  const card = await stage.say(gerda, 'zelf ervaren discriminatie per leeftijd');
  const address = /"url":"([^"]+\/charts\/[^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
  const picture = await fetch(address);
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(5_000);
  const changed = address.replace(/\/charts\/(.)/, (_, first: string) => `/charts/${first === 'e' ? 'f' : 'e'}`);
  expect((await fetch(changed)).status).toBe(404);
});
