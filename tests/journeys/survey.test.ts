import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { speaker } from '../teams/activities.ts';
import { BASIC, fillIn } from './fill-in.ts';
import { type Card, people, setStage, type Stage, textOf } from './stage.ts';

const { anna, colleague, hans, stranger } = people;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const who of [anna, colleague, hans, stranger]) await stage.install(who);
  const sample = await readFile('content/demo/sample-2027.csv', 'utf8');
  await stage.loadSample(hans, sample);
  const preview = await stage.press(hans, await stage.say(hans, 'campagne'), 'campaign.preview');
  await stage.press(hans, preview, 'campaign.send');
});
afterAll(() => stage.close());

const invite = (who: typeof anna): Promise<Card> => stage.arrives(who, 1);

test('greets somebody once on install, in the language of the client', async () => {
  const english = speaker('john', { locale: 'en-GB' });
  const greeting = await stage.install(english);
  expect(greeting?.lang).toBe('en');
  expect(textOf(greeting)).toContain('bot');
  expect(await stage.install(english)).toBeUndefined();
  expect(textOf(stage.received(anna)[0])).toContain('Wegwijzer');
});

test('leads from the invite over the notice and every page to a thank-you with signposts', async () => {
  const notice = await stage.press(anna, await invite(anna), 'survey.begin');
  expect(textOf(notice)).toContain('niet meer');
  expect(textOf(notice)).toContain('Vraag uw HR-afdeling om de vragenlijst op papier');
  let card = await stage.press(anna, notice, 'survey.consent');
  expect(textOf(card)).toContain('Bij welk ministerie werkt u?');
  card = await fillIn(stage, anna, card, BASIC);
  expect(textOf(card)).toContain('Bij welk ministerie werkt u?');
  const thanks = await stage.press(anna, card, 'survey.hand_in');
  expect(textOf(thanks)).toMatch(/dank u wel/i);
  expect(textOf(thanks)).toContain('ertrouwenspersoon');

  // A second press on the same card gives no second response.
  expect(textOf(await stage.press(anna, card, 'survey.hand_in'))).toMatch(/al meegedaan|al binnen/i);
  expect(textOf(await stage.press(anna, await invite(anna), 'survey.begin'))).toMatch(/al meegedaan|al binnen/i);
});

test('two presses at once on the last button end in a thank-you and a friendly word, never at the beginning', async () => {
  const twice = speaker('twice', { aadObjectId: '00000000-0000-0000-0000-000000000012' });
  await stage.install(twice);
  const door = await invite(twice);
  const first = await stage.press(twice, await stage.press(twice, door, 'survey.begin'), 'survey.consent');
  const review = await fillIn(stage, twice, first, BASIC);
  const ends = await Promise.all([1, 2, 3].map(() => stage.press(twice, review, 'survey.hand_in')));
  const texts = ends.map(textOf);
  expect(texts.filter((text) => /Dank u wel voor het meedoen/.test(text))).toHaveLength(1);
  expect(texts.filter((text) => /al meegedaan/.test(text))).toHaveLength(2);
});

test('keeps its place over a restart, goes back with what was filled in, and shows where somebody is on an old card', async () => {
  const first = await stage.press(
    colleague,
    await stage.press(colleague, await invite(colleague), 'survey.begin'),
    'survey.consent',
  );
  const second = await stage.press(colleague, first, 'survey.answer', { 'single_choice.department': 'bzk' });
  expect(textOf(second)).toContain('Wat is uw geslacht?');
  await stage.restart();
  const resumed = await stage.press(colleague, await invite(colleague), 'survey.begin');
  expect(textOf(resumed)).toContain('Wat is uw geslacht?');
  const old = await stage.press(colleague, first, 'survey.answer', { 'single_choice.department': 'vws' });
  expect(textOf(old)).toContain('U was al verder');
  const back = await stage.press(colleague, resumed, 'survey.back');
  expect(textOf(back)).toContain('Bij welk ministerie werkt u?');
  expect(JSON.stringify(back)).toContain('"value":"bzk"');
});

test('names the question that was left open and keeps what was filled in', async () => {
  const page = await stage.press(colleague, await invite(colleague), 'survey.begin');
  const next = await stage.press(colleague, page, 'survey.answer', { 'single_choice.department': 'bzk' });
  const wrong = await stage.press(colleague, next, 'survey.answer', { 'single_choice.gender': 'woman' });
  expect(textOf(wrong)).toContain('Hoe oud bent u?');
  expect(textOf(wrong)).toContain('zeg ik liever niet');
  expect(JSON.stringify(wrong)).toContain('"value":"woman"');
});

test('stops, and wipes what was filled in when asked', async () => {
  const page = await stage.press(colleague, await invite(colleague), 'survey.begin');
  const stopped = await stage.press(colleague, page, 'survey.stop');
  const wiped = await stage.press(colleague, stopped, 'survey.wipe');
  expect(textOf(wiped)).toMatch(/gewist/i);
  const again = await stage.press(colleague, await invite(colleague), 'survey.begin');
  expect(textOf(again)).not.toContain('Bij welk ministerie');
});

test('lets nobody answer who is not in the sample, and asks nobody on a card of somebody else', async () => {
  const card = await stage.press(stranger, await invite(colleague), 'survey.begin');
  expect(textOf(card)).toMatch(/niet uitgenodigd|steekproef/i);
  expect(textOf(card)).not.toContain('ministerie');
});

test('shows help in the middle of the questionnaire and leads back to the same page', async () => {
  const notice = await stage.press(colleague, await invite(colleague), 'survey.begin');
  const page = await stage.press(colleague, notice, 'survey.consent');
  const help = await stage.press(colleague, page, 'help.show');
  expect(textOf(help)).toContain('MIOR');
  const back = await stage.press(colleague, help, 'survey.resume');
  expect(textOf(back)).toContain('Bij welk ministerie werkt u?');
});

test('never sends a page or an answer as a message, and never names the subject in a notification', () => {
  const sent = stage.standIn.calls.map(({ body }) => body);
  expect(JSON.stringify(sent)).not.toContain('Bij welk ministerie');
  expect(JSON.stringify(sent)).not.toContain('survey.answer');
  for (const who of [anna, colleague])
    for (const { summary } of stage.standIn.messagesTo(who.conversation))
      expect(summary).not.toMatch(/discriminatie|racisme|enqu[eê]te|vragenlijst/i);
});

test('writes no person and no answer in the log', () => {
  const log = stage.log.join('\n');
  expect(log).not.toContain(anna.aadObjectId);
  expect(log).not.toContain(anna.conversation);
  expect(log).not.toContain('outside_europe');
});
