import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadQuestionnaire } from '../../src/questionnaire/load.ts';
import { fillInAtRandom, robot, robotSample, seeded } from './robot.ts';
import { buttonsOf, type Card, people, setStage, type Stage, textOf } from './stage.ts';
import { schemaErrors } from '../cli/codebook-schema.ts';

const W = '2027';
const INVITED = 300;
const RESPONDENTS = 200;
const AT_ONCE = 12;
const questionnaire = loadQuestionnaire('content/questionnaires/per-2027.json');

/** What the statistician has, and nobody near the bot. */
let desk: string;
/** What the bot has: the public halves of the keys. */
let keys: string;
let stage: Stage;

const atDesk = (name: string): string => join(desk, name);

/** Runs the command line as in the README, beside the running bot or at the desk. */
const run = async (where: 'bot' | 'desk', ...words: readonly string[]): Promise<{ out: string; remarks: string }> => {
  const env =
    where === 'bot'
      ? { WEGWIJZER_DATA: stage.data, WEGWIJZER_KEYS: keys }
      : { WEGWIJZER_DATA: atDesk('nothing'), WEGWIJZER_KEYS: atDesk('nothing') };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['src/cli/wegwijzer.ts', ...words], {
    env: { ...process.env, ...env },
  });
  return { out: stdout, remarks: stderr };
};

const runJson = async (...words: Parameters<typeof run>): Promise<unknown> =>
  JSON.parse((await run(...words, '--json')).out);

beforeAll(async () => {
  desk = await mkdtemp(join(tmpdir(), 'wegwijzer-desk-'));
  keys = await mkdtemp(join(tmpdir(), 'wegwijzer-keys-'));
});
afterAll(async () => {
  await stage.close();
  for (const folder of [desk, keys]) await rm(folder, { recursive: true });
});

/** Most people have nothing to tell, and so few pages. */
const NOTHING: Readonly<Record<string, string>> = {
  'multiple_choice.experienced': 'none',
  'multiple_choice.witnessed_colleagues': 'none',
  'multiple_choice.witnessed_residents': 'none',
};

const fillIn = (card: Card, number: number, random: () => number): Readonly<Record<string, string>> => {
  const filledIn = fillInAtRandom(questionnaire, card, random, 'eigen woorden');
  if (number % 6 === 0) return filledIn;
  return Object.fromEntries(Object.entries(filledIn).map(([input, value]) => [input, NOTHING[input] ?? value]));
};

const takePart = async (number: number, letter: Card): Promise<void> => {
  const random = seeded(number);
  const who = robot(number);
  let card = await stage.press(who, await stage.press(who, letter, 'survey.begin'), 'survey.consent');
  while (!buttonsOf(card).some(({ verb }) => verb === 'survey.hand_in'))
    card = await stage.press(who, card, 'survey.answer', fillIn(card, number, random));
  await stage.press(who, card, 'survey.hand_in');
};

test('keys are made at the desk, and the bot gets the public halves alone', async () => {
  await run('desk', 'keys', 'create', '--wave', W, '--out', atDesk('my-keys'));
  for (const name of [`box-${W}.public`, `publication-${W}.public`])
    await copyFile(join(desk, 'my-keys', name), join(keys, name));
  stage = await setStage({ WEGWIJZER_KEYS: keys, WEGWIJZER_DRAFT_KEY: 'd7'.repeat(32) });
  await expect(stat(join(stage.data, 'keys'))).rejects.toThrow();
});

test('the sample comes in, and robots answer over HTTP', async () => {
  const sample = join(stage.data, 'sample.csv');
  await writeFile(sample, robotSample(INVITED));
  expect(await runJson('bot', 'sample', 'import', '--wave', W, sample)).toMatchObject({
    imported: INVITED,
    errors: [],
  });
  const letter = (await stage.say(robot(1), 'vragenlijst'))!;
  let next = 1;
  const lane = async (): Promise<void> => {
    while (next <= RESPONDENTS) await takePart(next++, letter);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}, 120_000);

test('the closed wave gives a box without the register, and takes no answer any more', async () => {
  const handover = atDesk('handover');
  expect(await runJson('bot', 'wave', 'close', '--wave', W, '--out', handover)).toEqual({
    ...{ wave: W, responses: RESPONDENTS, file: join(handover, `box-${W}.sealed`) },
  });
  expect(textOf(await stage.say(robot(INVITED), 'vragenlijst'))).toMatch(/gesloten|afgelopen/i);
});

test('the box opens at the desk, and says how many records are unique', async () => {
  const { out, remarks } = await run(
    'desk',
    ...['box', 'open', '--wave', W, '--box', atDesk(`handover/box-${W}.sealed`)],
    ...['--key', atDesk(`my-keys/box-${W}.private`), '--out', atDesk('opened'), '--json'],
  );
  expect(JSON.parse(out)).toMatchObject({ wave: W, respondents: RESPONDENTS });
  expect(remarks).toMatch(
    /^\d+ of 200 records are unique on stratum × gender × age × migration_background × pay_scale/,
  );
  const respondents = await readFile(atDesk('opened/respondents.csv'), 'utf8');
  expect(respondents.trimEnd().split('\n')).toHaveLength(RESPONDENTS + 1);
  expect(respondents).not.toMatch(/Robot|0000-4000|eigen woorden/);
});

test('the microdata go on to other programs, as CSV and with a codebook', async () => {
  const exported = (respondents: string, format: string, out: string): Promise<unknown> =>
    runJson('desk', ...['export', '--respondents', atDesk(respondents), '--format', format, '--out', atDesk(out)]);
  const done = { respondents: RESPONDENTS };
  expect(await exported('opened/respondents.csv', 'csv', 'for-r/respondents.csv')).toMatchObject(done);
  expect(await exported('for-r/respondents.csv', 'ddi', 'for-r/respondents.xml')).toMatchObject(done);
  expect(await schemaErrors(await readFile(atDesk('for-r/respondents.xml'), 'utf8'))).toEqual([]);
});

test('what is published from them is loaded once its signature is good, and answers a question', async () => {
  await run(
    'desk',
    ...['publish', '--wave', W, '--respondents', atDesk('opened/respondents.csv')],
    ...['--strata', atDesk('opened/strata.csv'), '--key-file', atDesk(`my-keys/publication-${W}.key`)],
    ...['--out', atDesk('publication.json')],
  );
  for (const name of ['publication.json', 'publication.json.sig']) await copyFile(atDesk(name), join(stage.data, name));
  expect(await runJson('bot', 'publication', 'load', join(stage.data, 'publication.json'))).toMatchObject({ wave: W });

  const question = 'hoeveel procent heeft in 2027 zelf discriminatie ervaren?';
  const asked = await runJson('bot', 'ask', question);
  expect(asked).toMatchObject({
    outcome: 'answer',
    query: { indicator: 'experienced.any', where: {}, wave: W },
  });
  expect(JSON.stringify(asked)).toMatch(/"n":(19|20|21)\d,.*"display":"\d+%"/);
  await stage.restart();
  await stage.install(people.gerda);
  expect(textOf(await stage.say(people.gerda, question))).toMatch(/\d+%/);
});

test('purging names what goes and leaves the publication', async () => {
  await expect(run('bot', 'wave', 'purge', '--wave', W)).rejects.toThrow(`${INVITED} people of the sample`);
  expect(await runJson('bot', 'wave', 'purge', '--wave', W, '--yes')).toMatchObject({ erased: { invitees: INVITED } });
  expect(await runJson('bot', 'publication', 'list')).toMatchObject([{ wave: W }]);
});
