import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadQuestionnaire } from '../../src/questionnaire/load.ts';
import { speaker } from '../teams/activities.ts';
import { fillInAtRandom, robotSample, seeded } from './robot.ts';
import { buttonsOf, type Card, people, setStage, type Stage, textOf } from './stage.ts';

const { anna, hans } = people;
const administrator = speaker('beheerder', { aadObjectId: '00000000-0000-0000-0000-000000000004' });
const questionnaire = loadQuestionnaire('content/questionnaires/per-2027.json');
const OWN_WORDS = 'verzonnen woorden';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const who of [anna, hans, administrator]) await stage.install(who);
  const inSample = `${hans.aadObjectId},Hans,nl,policy_advice,policy,bzk,kern`;
  await stage.loadSample(hans, `${robotSample(2)}\n${inSample}`);
});
afterAll(() => stage.close());

const has = (card: Card, verb: string): boolean => buttonsOf(card).some((button) => button.verb === verb);

/** Walks on to the end of the example, and gives every card on the way. */
const walk = async (who: typeof hans, from: Card, seed: number): Promise<readonly Card[]> => {
  const random = seeded(seed);
  const cards = [from];
  let card = from;
  while (has(card, 'preview.answer')) {
    const filledIn = fillInAtRandom(questionnaire, card, random, OWN_WORDS);
    const other = 'multiple_choice.experienced' in filledIn ? { 'multiple_choice.experienced': 'origin,other' } : {};
    card = await stage.press(who, card, 'preview.answer', { ...filledIn, ...other });
    cards.push(card);
    if (cards.length > 40) throw new Error(`the example does not end:\n${textOf(card)}`);
  }
  return cards;
};

test.each([
  ['HR sender', hans, 'voorbeeld vragenlijst'],
  ['administrator outside the sample', administrator, 'preview questionnaire'],
] as const)('an %s walks through all of it, and every card says that it is an example', async (_, who, words) => {
  const door = await stage.say(who, words);
  expect(textOf(door)).toContain('niets bewaard');
  expect(buttonsOf(door).map(({ data }) => data)).not.toContainEqual(expect.objectContaining({ walk: {} }));
  const cards = await walk(who, await stage.press(who, door, 'preview.begin'), 3);
  expect(cards.length).toBeGreaterThan(8);
  for (const card of cards) expect(textOf(card)).toContain('VOORBEELD');
  const review = cards.at(-1)!;
  expect(textOf(review)).toContain(OWN_WORDS);
  expect(buttonsOf(review).filter(({ verb }) => verb.startsWith('survey.'))).toEqual([]);
  const ended = await stage.press(who, review, 'preview.end');
  expect(textOf(ended)).toContain('niets bewaard en niets ingestuurd');
  expect(JSON.stringify(ended)).not.toContain(OWN_WORDS);
});

test('goes back with what was filled in, also from the end, and names what was left open', async () => {
  const first = await stage.press(hans, await stage.say(hans, 'voorbeeld van de vragenlijst'), 'preview.begin');
  const second = await stage.press(hans, first, 'preview.answer', { 'single_choice.department': 'vws' });
  const refused = await stage.press(hans, second, 'preview.answer', { 'single_choice.gender': 'man' });
  expect(textOf(refused)).toMatch(/VOORBEELD[^]*Kies of vul een antwoord in/);
  const back = await stage.press(hans, refused, 'preview.back', { 'single_choice.gender': 'man' });
  expect(JSON.stringify(back)).toContain('"value":"vws","choices"');
  const again = await stage.press(hans, back, 'preview.answer', { 'single_choice.department': 'bzk' });
  expect(JSON.stringify(again)).toContain('"value":"man","choices"');
  const review = (await walk(hans, again, 4)).at(-1)!;
  expect(has(await stage.press(hans, review, 'preview.back'), 'preview.answer')).toBe(true);
});

test('leaves the real questionnaire of the same person alone, and hands in nothing', async () => {
  const notice = await stage.press(hans, await stage.say(hans, 'vragenlijst'), 'survey.begin');
  const page = await stage.press(hans, notice, 'survey.consent');
  await stage.press(hans, page, 'survey.answer', { 'single_choice.department': 'ocw' });
  const example = await stage.press(hans, await stage.say(hans, 'voorbeeld vragenlijst'), 'preview.begin');
  await stage.press(hans, (await walk(hans, example, 5)).at(-1)!, 'preview.end');
  const resumed = await stage.press(hans, await stage.say(hans, 'vragenlijst'), 'survey.begin');
  expect(textOf(resumed)).toContain('Wat is uw geslacht?');
  expect(textOf(resumed)).not.toContain('VOORBEELD');
});

test('is not for somebody without the role, whatever they press', async () => {
  expect(textOf(await stage.say(anna, 'voorbeeld vragenlijst'))).toMatch(/HR-medewerkers en beheerders/);
  const door = await stage.say(hans, 'voorbeeld vragenlijst');
  expect(textOf(await stage.press(anna, door, 'preview.begin'))).toMatch(/HR-medewerkers en beheerders/);
});

test('a card of a page that is no more leads on', async () => {
  const page = await stage.press(hans, await stage.say(hans, 'voorbeeld vragenlijst'), 'preview.begin');
  const gone = JSON.parse(JSON.stringify(page).replaceAll('"page":"', '"page":"no-')) as unknown;
  expect(textOf(await stage.press(hans, gone, 'preview.answer'))).toContain('oude kaart');
});

test('stores nothing: no message, no log and no draft holds what was filled in', () => {
  const sent = JSON.stringify(stage.standIn.calls.map(({ body }) => body));
  for (const written of [sent, stage.log.join('\n')]) {
    expect(written).not.toContain(OWN_WORDS);
    expect(written).not.toContain('"walk"');
  }
});
