import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASIC, fillIn } from './fill-in.ts';
import { newest, remind, SAMPLE, settled } from './hr.ts';
import { buttonsOf, people, setStage, type Stage, textOf } from './stage.ts';

const { anna, colleague, hans, stranger } = people;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const who of [anna, hans, stranger]) await stage.install(who);
});
afterAll(() => stage.close());

const verbsOf = (card: unknown): readonly string[] => buttonsOf(card).map(({ verb }) => verb);

test('reads a sample that is uploaded in the chat, and previews the invite as the employee will see it', async () => {
  const loaded = await stage.loadSample(hans, SAMPLE);
  expect(textOf(loaded)).toContain('64 mensen');
  expect(textOf(loaded)).toContain('Oefenomgeving: berichten gaan op elk uur');
  const preview = await stage.press(hans, loaded, 'campaign.preview');
  expect(textOf(preview)).toContain('64');
  await stage.press(hans, preview, 'campaign.send');
  const invite = await stage.arrives(anna, 1);
  const body = (text: string): readonly string[] => text.split('\n').filter((line) => line.length > 60);
  for (const line of body(textOf(invite)).filter((one) => !one.includes('Werk Teams bij')))
    expect(textOf(preview)).toContain(line);
});

test('counts who is reached and who is not yet, and never twice', async () => {
  expect(textOf(await settled(stage))).toContain('App nog niet aanwezig\n63\n');
  expect(stage.received(anna)).toHaveLength(2);
});

test('sends the invite to somebody who installs the app later', async () => {
  await stage.install(colleague);
  await stage.arrives(colleague, 1);
  expect(textOf(await settled(stage))).toMatch(/App nog niet aanwezig\n62\n/);
});

test('reminds who has not answered, and sends nothing to who has', async () => {
  const notice = await stage.press(anna, await stage.arrives(anna, 1), 'survey.begin');
  const review = await fillIn(stage, anna, await stage.press(anna, notice, 'survey.consent'), BASIC);
  await stage.press(anna, review, 'survey.hand_in');

  const preview = await stage.say(hans, 'herinnering');
  await stage.press(hans, preview, 'campaign.remind');
  expect(textOf(await stage.press(hans, preview, 'campaign.remind'))).toContain('al verstuurd');
  await stage.arrives(colleague, 2);
  await settled(stage);
  expect(stage.received(colleague)).toHaveLength(3);
  expect(stage.received(anna)).toHaveLength(2);
});

test('does not show the HR sender who has answered, nor what became of each reminder', async () => {
  const card = await settled(stage);
  expect(textOf(card)).not.toMatch(/Anna|de Vries/);
  expect(newest(card)).not.toMatch(/Mislukt|Onbekend/);
});

test('gives a friendly no to somebody without the role', async () => {
  expect(textOf(await stage.say(anna, 'campagne'))).toMatch(/HR/);
  expect(textOf(await stage.upload(anna, 'steekproef.csv', SAMPLE))).not.toContain('64 mensen');
});

test('survives a channel that cuts a letter off after it arrived: it is not sent again', async () => {
  stage.standIn.misbehave = ({ method, conversation }) =>
    method === 'POST' && conversation === colleague.conversation ? 'cut' : undefined;
  const before = stage.received(colleague).length;
  await stage.press(hans, await stage.say(hans, 'herinnering'), 'campaign.remind');
  await stage.arrives(colleague, before);
  stage.standIn.misbehave = () => undefined;
  expect(stage.received(colleague)).toHaveLength(before + 1);
});

test('three reminders, a last call, and then nothing more', async () => {
  await remind(stage);
  const full = await settled(stage);
  expect(verbsOf(full).filter((verb) => verb === 'campaign.preview')).toHaveLength(1);
  expect(textOf(await stage.say(hans, 'herinnering'))).toContain('drie herinneringen');
  const preview = await stage.press(hans, full, 'campaign.preview');
  expect(textOf(preview)).toContain('Nog een paar dagen');
  await stage.press(hans, preview, 'campaign.remind');
  const last = await settled(stage);
  expect(textOf(last)).toContain('Laatste oproep');
  expect(verbsOf(last)).not.toContain('campaign.preview');
  expect(textOf(await stage.say(hans, 'herinnering'))).toContain('laatste oproep is verstuurd');
});
