import { afterEach, beforeEach, expect, test } from 'vitest';
import { newest, remind, sendInvite } from './hr.ts';
import { type Card, people, setStage, type Stage, textOf } from './stage.ts';

const { anna, colleague, hans, stranger } = people;

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
  for (const who of [anna, colleague, hans, stranger]) await stage.install(who);
  await sendInvite(stage);
});
afterEach(() => stage.close());

const invite = (who: typeof anna): Promise<Card> => stage.arrives(who, 1);
const letters = (who: typeof anna): number =>
  stage.received(who).filter((card) => JSON.stringify(card).includes('"survey.decline"')).length;

test('the invite says how to be left alone, and leaves it at that for who declines; HR sees nothing of it', async () => {
  expect(textOf(await invite(anna))).toMatch(/geen herinneringen meer/i);
  const before = newest(await remind(stage));
  const declined = await stage.press(anna, await invite(anna), 'survey.decline');
  expect(textOf(declined)).toMatch(/geen herinnering meer/);
  expect(textOf(declined)).toContain('Toch meedoen');
  const had = letters(anna);
  const after = newest(await remind(stage));
  await stage.arrives(colleague, 3);
  expect(letters(anna)).toBe(had);
  expect(after).toBe(before);
});

test('who thinks better of it takes part after all and is reminded again, from the card or from the invite', async () => {
  const declined = await stage.press(anna, await invite(anna), 'survey.decline');
  expect(textOf(await stage.press(anna, declined, 'survey.begin'))).toContain('Voordat u begint');
  const had = stage.received(anna).length;
  await remind(stage);
  expect(textOf(await stage.arrives(anna, had))).toContain('U kunt nog meedoen');

  await stage.press(anna, await invite(anna), 'survey.decline');
  await stage.press(anna, await invite(anna), 'survey.begin');
  const now = stage.received(anna).length;
  await remind(stage);
  expect(textOf(await stage.arrives(anna, now))).toContain('U kunt nog meedoen');
});

test('the notice before the questionnaire has the same way out, also for who had begun', async () => {
  const notice = await stage.press(colleague, await invite(colleague), 'survey.begin');
  await stage.press(colleague, notice, 'survey.consent');
  const declined = await stage.press(colleague, notice, 'survey.decline');
  expect(textOf(await stage.press(colleague, declined, 'survey.wipe'))).toMatch(/gewist/);
});

test('no more reminders, from the letter: they may still take part, and that brings no reminders back', async () => {
  const off = await stage.press(anna, await invite(anna), 'reminders.stop');
  expect(textOf(off)).toMatch(/geen herinneringen meer[\s\S]*Meedoen kan nog steeds/);
  expect(textOf(await stage.press(anna, off, 'survey.begin'))).toContain('Voordat u begint');
  const had = stage.received(anna).length;
  await remind(stage);
  await stage.arrives(colleague, 2);
  expect(stage.received(anna)).toHaveLength(had);

  const on = await stage.press(anna, off, 'reminders.resume');
  expect(textOf(on)).toContain('U krijgt weer herinneringen');
  await remind(stage);
  expect(textOf(await stage.arrives(anna, had))).toContain('U kunt nog meedoen');
});

test.each(['ik doe niet mee', 'geen herinneringen meer', 'No more reminders!'])(
  'to type “%s” is enough, and “toch herinneringen” undoes it',
  async (words) => {
    await invite(colleague);
    expect(textOf(await stage.say(colleague, words))).toMatch(/U doet niet mee|U krijgt geen herinneringen meer/);
    const had = letters(colleague);
    await remind(stage);
    expect(letters(colleague)).toBe(had);

    expect(textOf(await stage.say(colleague, 'Toch herinneringen'))).toContain('U krijgt weer herinneringen');
    await remind(stage);
    expect(letters(colleague)).toBe(had + 1);
  },
);

test('somebody outside the sample has nothing to decline', async () => {
  expect(textOf(await stage.say(stranger, 'ik doe niet mee'))).toMatch(/niet in de steekproef/);
  expect(textOf(await stage.say(stranger, 'geen herinneringen meer'))).toMatch(/niet in de steekproef/);
});
