import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASIC, fillIn } from './fill-in.ts';
import { people, setStage, type Stage, textOf } from './stage.ts';

const { anna, colleague, hans, stranger } = people;

let stage: Stage;
let sample: string;
beforeAll(async () => {
  stage = await setStage();
  sample = await readFile('content/demo/sample-2027.csv', 'utf8');
  for (const who of [anna, hans, stranger]) await stage.install(who);
});
afterAll(() => stage.close());

const settled = async (): Promise<string> => {
  for (let tries = 0; tries < 200; tries++) {
    const shown = textOf(await stage.say(hans, 'campaign'));
    if (/Nog te versturen\n0\n/.test(shown)) return shown;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the sending does not end');
};

test('shows every wrong row with its line and column, and imports nothing of such a file', async () => {
  const broken = sample.replace(/^(.*\n.*\n)[^,;]*/, '$1geen-id');
  const card = await stage.upload(hans, 'fout.csv', broken);
  expect(textOf(card)).toContain('3');
  expect(textOf(card)).toContain('aad_object_id');
  expect(textOf(await stage.say(hans, 'campagne'))).toMatch(/nog geen steekproef/i);
});

test('reads a sample that is uploaded in the chat, and previews the invite as the employee will see it', async () => {
  const loaded = await stage.upload(hans, 'steekproef.csv', sample);
  expect(textOf(loaded)).toContain('64 mensen');
  const preview = await stage.press(hans, loaded, 'campaign.preview');
  expect(textOf(preview)).toContain('64');
  await stage.press(hans, preview, 'campaign.send');
  const invite = await stage.arrives(anna, 1);
  const body = (text: string): readonly string[] => text.split('\n').filter((line) => line.length > 60);
  for (const line of body(textOf(invite)).filter((one) => !one.includes('Werk Teams bij')))
    expect(textOf(preview)).toContain(line);
});

test('counts who is reached and who is not yet, and never twice', async () => {
  expect(await settled()).toContain('App nog niet aanwezig\n63\n');
  expect(stage.received(anna)).toHaveLength(2);
});

test('sends the invite to somebody who installs the app later', async () => {
  await stage.install(colleague);
  await stage.arrives(colleague, 1);
  expect(await settled()).toMatch(/App nog niet aanwezig\n62\n/);
});

test('reminds who has not answered, and sends nothing to who has', async () => {
  const notice = await stage.press(anna, await stage.arrives(anna, 1), 'survey.begin');
  const review = await fillIn(stage, anna, await stage.press(anna, notice, 'survey.consent'), BASIC);
  await stage.press(anna, review, 'survey.hand_in');

  const preview = await stage.say(hans, 'herinnering');
  await stage.press(hans, preview, 'campaign.remind');
  await stage.press(hans, preview, 'campaign.remind');
  await stage.arrives(colleague, 2);
  await settled();
  expect(stage.received(colleague)).toHaveLength(3);
  expect(stage.received(anna)).toHaveLength(2);
});

test('does not show the HR sender who has answered: both count as handled', async () => {
  const shown = await settled();
  expect(shown).not.toMatch(/Anna|de Vries/);
});

test('gives a friendly no to somebody without the role', async () => {
  expect(textOf(await stage.say(anna, 'campagne'))).toMatch(/HR/);
  expect(textOf(await stage.upload(anna, 'steekproef.csv', sample))).not.toContain('64 mensen');
});

test('survives a channel that blocks, cuts and fails, and counts each as what it is', async () => {
  stage.standIn.misbehave = ({ conversation }) => (conversation === colleague.conversation ? 'cut' : undefined);
  await stage.press(hans, await stage.say(hans, 'herinnering'), 'campaign.remind');
  const before = stage.received(colleague).length;
  await stage.arrives(colleague, before);
  stage.standIn.misbehave = () => undefined;
  expect(stage.received(colleague)).toHaveLength(before + 1);
});
