import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Card, people, setStage, type Stage, textOf } from './stage.ts';

const { anna, colleague, hans, stranger } = people;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const who of [anna, colleague, hans, stranger]) await stage.install(who);
  await stage.loadSample(hans, await readFile('content/demo/sample-2027.csv', 'utf8'));
  const preview = await stage.press(hans, await stage.say(hans, 'campagne'), 'campaign.preview');
  await stage.press(hans, preview, 'campaign.send');
});
afterAll(() => stage.close());

const invite = (who: typeof anna): Promise<Card> => stage.arrives(who, 1);

const settled = async (): Promise<string> => {
  for (let tries = 0; tries < 200; tries++) {
    const shown = textOf(await stage.say(hans, 'campagne'));
    if ([...shown.matchAll(/Nog te versturen\n(\d+)\n/g)].every(([, left]) => left === '0')) return shown;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the sending does not end');
};
const remind = async (): Promise<string> => {
  await settled();
  await stage.press(hans, await stage.say(hans, 'herinnering'), 'campaign.remind');
  return settled();
};
/** The counts of the newest round, without its title. */
const newest = (shown: string): string => shown.slice(shown.lastIndexOf('Genodigden'));
const letters = (who: typeof anna): number =>
  stage.received(who).filter((card) => JSON.stringify(card).includes('"survey.decline"')).length;

test('the invite says how to be left alone, and leaves it at that for who declines; HR sees nothing of it', async () => {
  expect(textOf(await invite(anna))).toContain('geen herinneringen meer');
  const before = newest(await remind());
  const declined = await stage.press(anna, await invite(anna), 'survey.decline');
  expect(textOf(declined)).toMatch(/geen herinnering meer/);
  expect(textOf(declined)).toContain('Toch meedoen');
  const had = letters(anna);
  const after = newest(await remind());
  await stage.arrives(colleague, 3);
  expect(letters(anna)).toBe(had);
  expect(after).toBe(before);
});

test('who thinks better of it takes part after all and is reminded again, from the card or from the invite', async () => {
  const declined = await stage.press(anna, await invite(anna), 'survey.decline');
  expect(textOf(await stage.press(anna, declined, 'survey.begin'))).toContain('Voordat u begint');
  const had = stage.received(anna).length;
  await remind();
  expect(textOf(await stage.arrives(anna, had))).toContain('U kunt nog meedoen');

  await stage.press(anna, await invite(anna), 'survey.decline');
  await stage.press(anna, await invite(anna), 'survey.begin');
  const now = stage.received(anna).length;
  await remind();
  expect(textOf(await stage.arrives(anna, now))).toContain('U kunt nog meedoen');
});

test('the notice before the questionnaire has the same way out, also for who had begun', async () => {
  const notice = await stage.press(colleague, await invite(colleague), 'survey.begin');
  await stage.press(colleague, notice, 'survey.consent');
  const declined = await stage.press(colleague, notice, 'survey.decline');
  expect(textOf(await stage.press(colleague, declined, 'survey.wipe'))).toMatch(/gewist/);
});

test.each(['ik doe niet mee', 'geen herinneringen meer', 'No more reminders!'])('“%s” is enough', async (words) => {
  expect(textOf(await stage.say(colleague, words))).toContain('U doet niet mee');
  const had = letters(colleague);
  await remind();
  expect(letters(colleague)).toBe(had);
});

test('somebody outside the sample has nothing to decline', async () => {
  expect(textOf(await stage.say(stranger, 'ik doe niet mee'))).toMatch(/niet in de steekproef/);
});
