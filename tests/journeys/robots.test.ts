import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBox } from '../../src/box/open.ts';
import { openResponse } from '../../src/box/open-response.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { wrongAnswers } from '../../src/questionnaire/complete.ts';
import { loadQuestionnaire } from '../../src/questionnaire/load.ts';
import { parseAnswers } from '../../src/questionnaire/parse-answers.ts';
import { actionOf } from '../../src/channel/teams/incoming.ts';
import { fillInAtRandom, robot, robotSample, seeded } from './robot.ts';
import { buttonsOf, type Card, people, setStage, type Stage, textOf } from './stage.ts';

const ROBOTS = 300;
/** So many robots are busy at the same moment. */
const AT_ONCE = 12;
const questionnaire = loadQuestionnaire('content/questionnaires/per-2027.json');

let stage: Stage;
/** The notice before the first question, which is the same for everybody. */
let notice: Card;
beforeAll(async () => {
  stage = await setStage();
  await stage.install(people.hans);
  await stage.loadSample(people.hans, robotSample(ROBOTS));
  notice = await stage.press(robot(1), await stage.say(robot(1), 'vragenlijst'), 'survey.begin');
});
afterAll(() => stage.close());

/** Presses again, as somebody would, as long as the bot does not answer: it is being restarted. */
const insist = async <Result>(press: () => Promise<Result>): Promise<Result> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await press();
    } catch (error) {
      const gone = error instanceof Error && /fetch failed|answered 50/.test(error.message);
      if (!gone || tries > 100) throw error;
      await pause(200);
    }
  }
};

const has = (card: Card, verb: string): boolean => buttonsOf(card).some((button) => button.verb === verb);

/** What a press on "next" of this card tells the bot. */
const stepOf = (card: Card, filledIn: Readonly<Record<string, string>>) => {
  const button = buttonsOf(card).find(({ verb }) => verb === 'survey.answer');
  const action = actionOf({ action: { verb: 'survey.answer', data: { ...button?.data, ...filledIn } } });
  if (action?.verb !== 'survey.answer') throw new Error(`this card asks nothing:\n${textOf(card)}`);
  return action;
};

/** One robot takes part: at random, with second thoughts and double presses. Gives what it filled in. */
const takePart = async (number: number): Promise<Answers> => {
  const random = seeded(number);
  const who = robot(number);
  const press = async (card: Card, verb: string, filledIn: Readonly<Record<string, string>> = {}): Promise<Card> => {
    const times = random() < 0.08 ? 2 : 1;
    const answers = await Promise.all(
      Array.from({ length: times }, () => insist(() => stage.press(who, card, verb, filledIn))),
    );
    return answers.at(-1)!;
  };
  let card = await press(notice, 'survey.consent');
  let answers: Answers = {};
  while (!has(card, 'survey.hand_in')) {
    if (has(card, 'survey.back') && random() < 0.03) card = await press(card, 'survey.back');
    const filledIn = fillInAtRandom(questionnaire, card, random, `eigen woorden van robot ${number}`);
    const step = stepOf(card, filledIn);
    const parsed = parseAnswers(questionnaire, step.page, step.answers, answers);
    if ('errors' in parsed) throw new Error(`robot ${number} fills in nonsense: ${JSON.stringify(parsed.errors)}`);
    answers = parsed.answers;
    card = await press(card, 'survey.answer', filledIn);
  }
  await press(card, 'survey.hand_in');
  return answers;
};

const inOrder = (answers: Answers): string =>
  JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));

test('300 robots, double presses and two restarts: 300 responses, none lost and none twice', async () => {
  const handedIn: Answers[] = [];
  let next = 1;
  const lane = async (): Promise<void> => {
    while (next <= ROBOTS) handedIn.push(await takePart(next++));
  };
  const restarts = async (): Promise<void> => {
    for (const after of [ROBOTS / 3, (2 * ROBOTS) / 3]) {
      while (handedIn.length < after) await pause(10);
      await stage.restart();
    }
  };
  await Promise.all([restarts(), ...Array.from({ length: AT_ONCE }, lane)]);

  const storage = await openStorage({ data: stage.data, now: Date.now });
  const sealed = await storage.waveEnd.sealed('2027');
  await storage.close();
  const key = (await readFile(join(stage.data, 'keys', 'box-2027.private'), 'utf8')).trim();
  const responses = sealed.map((one) => openResponse(one, key));
  expect(responses).toHaveLength(ROBOTS);
  expect(responses.map(({ answers }) => inOrder(answers)).sort()).toEqual(handedIn.map(inOrder).sort());
  for (const { answers } of responses) expect(wrongAnswers(questionnaire, answers)).toEqual([]);
  // Random routes reach every question.
  expect(new Set(responses.flatMap(({ answers }) => Object.keys(answers))).size).toBe(
    questionnaire.sections.flatMap(({ pages }) => pages.flatMap(({ questions }) => questions)).length,
  );
  expect(openBox(sealed, key, questionnaire, []).respondents).toHaveLength(ROBOTS + 1);
}, 180_000);

test('whoever of them comes back hears that they have taken part', async () => {
  for (const number of [1, ROBOTS]) {
    const shown = await stage.say(robot(number), 'vragenlijst');
    expect(textOf(shown)).toMatch(/al meegedaan|al binnen/i);
  }
});
