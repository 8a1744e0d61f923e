import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod/v4';
import { BASIC, fillIn } from './fill-in.ts';
import { type Card, people, setStage, type Stage, textOf } from './stage.ts';

const { anna, colleague, hans } = people;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const who of [anna, colleague, hans]) await stage.install(who);
  await stage.loadSample(hans, await readFile('content/demo/sample-2027.csv', 'utf8'));
});
afterAll(() => stage.close());

const begin = async (who: typeof anna): Promise<Card> =>
  stage.press(who, await stage.press(who, await stage.say(who, 'vragenlijst'), 'survey.begin'), 'survey.consent');
const inputSchema = z.looseObject({ type: z.string().startsWith('Input.'), id: z.string(), value: z.string() });

/** What is filled in on a card, by the id of the input. */
const filledIn = (card: Card): Readonly<Record<string, string>> => {
  const inputs = (part: unknown): (readonly [string, string])[] => {
    const input = inputSchema.safeParse(part);
    if (input.success) return [[input.data.id, input.data.value]];
    return typeof part === 'object' && part !== null ? Object.values(part).flatMap(inputs) : [];
  };
  return Object.fromEntries(inputs(card));
};

test('a page is out of sight with one press, and comes back with what stood on it', async () => {
  const first = await begin(anna);
  const page = await stage.press(anna, first, 'survey.answer', { 'single_choice.department': 'bzk' });
  const hidden = await stage.press(anna, page, 'survey.hide', { 'single_choice.gender': 'woman' });
  expect(textOf(hidden)).not.toMatch(/geslacht|vraag|vragenlijst|enqu|discriminat|racis|ministerie|Vrouw/i);
  const back = await stage.press(anna, hidden, 'survey.resume');
  expect(textOf(back)).toContain('Wat is uw geslacht?');
  expect(filledIn(back)).toMatchObject({ 'single_choice.gender': 'woman' });
  expect(textOf(back)).not.toContain('U was al verder');
});

test('nothing fails when an old card or a stranger’s is hidden', async () => {
  const page = await stage.press(anna, await stage.say(anna, 'vragenlijst'), 'survey.begin');
  const next = await stage.press(anna, page, 'survey.answer', {
    'single_choice.gender': 'woman',
    'single_choice.age': '40_49',
  });
  for (const who of [anna, hans])
    expect(textOf(await stage.press(who, page, 'survey.hide', { 'single_choice.gender': 'man' }))).toContain('Verder');
  const back = await stage.press(anna, next, 'survey.back');
  expect(filledIn(back)).toMatchObject({ 'single_choice.gender': 'woman' });
});

test('the language changes half-way: the same page, with what was answered and what was only filled in', async () => {
  const page = await stage.press(anna, await stage.say(anna, 'vragenlijst'), 'survey.begin');
  const english = await stage.press(anna, page, 'survey.speak', { 'single_choice.age': '30_39' });
  expect(english.lang).toBe('en');
  expect(textOf(english)).toContain('What is your gender?');
  expect(filledIn(english)).toEqual({ 'single_choice.gender': '', 'single_choice.age': '30_39' });

  // A second press, and a press that brings nothing along, end at the same page.
  for (const card of [page, page]) {
    const again = await stage.press(anna, card, 'survey.speak');
    expect(textOf(again)).toContain('What is your gender?');
    expect(filledIn(again)).toMatchObject({ 'single_choice.age': '30_39' });
  }
  const next = await stage.press(anna, english, 'survey.answer', {
    'single_choice.gender': 'woman',
    'single_choice.age': '30_39',
  });
  expect(next.lang).toBe('en');
});

test('and it stays that person’s language, in the chat and in letters', async () => {
  expect((await stage.say(anna, 'help'))?.lang).toBe('en');
  expect((await stage.say(colleague, 'help'))?.lang).toBe('nl');
  const preview = await stage.press(hans, await stage.say(hans, 'campagne'), 'campaign.preview');
  const had = stage.received(anna).length;
  await stage.press(hans, preview, 'campaign.send');
  expect((await stage.arrives(anna, had)).lang).toBe('en');
});

test('back and stop keep what stood on the page; a field that was emptied stays empty', async () => {
  const first = await begin(colleague);
  const page = await stage.press(colleague, first, 'survey.answer', { 'single_choice.department': 'bzk' });
  const back = await stage.press(colleague, page, 'survey.back', { 'single_choice.gender': 'man' });
  const again = await stage.press(colleague, back, 'survey.answer', { 'single_choice.department': 'vws' });
  expect(filledIn(again)).toEqual({ 'single_choice.gender': 'man', 'single_choice.age': '' });
  const stopped = await stage.press(colleague, again, 'survey.stop', { 'single_choice.age': '60_plus' });
  const resumed = await stage.press(colleague, stopped, 'survey.resume');
  expect(filledIn(resumed)).toEqual({ 'single_choice.gender': '', 'single_choice.age': '60_plus' });
});

test('what is left open is asked for, however somebody came to it', async () => {
  const page = await stage.press(colleague, await stage.say(colleague, 'vragenlijst'), 'survey.begin');
  const refused = await stage.press(colleague, page, 'survey.answer', { 'single_choice.age': '60_plus' });
  expect(textOf(refused)).toContain('Kies of vul een antwoord in');
  const english = await stage.press(colleague, refused, 'survey.speak', { 'single_choice.age': '60_plus' });
  expect(filledIn(english)).toMatchObject({ 'single_choice.age': '60_plus' });
});

test('the review can be hidden and read in the other language too', async () => {
  const page = await stage.press(colleague, await stage.say(colleague, 'survey'), 'survey.begin');
  const review = await fillIn(stage, colleague, page, BASIC);
  const dutch = await stage.press(colleague, review, 'survey.speak');
  expect(textOf(dutch)).toContain('Kijk uw antwoorden na');
  const hidden = await stage.press(colleague, dutch, 'survey.hide');
  expect(textOf(hidden)).not.toMatch(/antwoord|vraag/i);
  const back = await stage.press(colleague, hidden, 'survey.resume');
  expect(textOf(await stage.press(colleague, back, 'survey.hand_in'))).toMatch(/dank u wel/i);
});
