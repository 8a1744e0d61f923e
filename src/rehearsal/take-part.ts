import { allQuestions, type Questionnaire } from '../questionnaire/questionnaire.ts';
import { type SeenCard, seeCard } from './card.ts';
import type { Client } from './client.ts';
import { type Employee, press } from './employee.ts';
import { fillIn } from './fill-in.ts';
import type { Random } from './random.ts';

interface Surroundings {
  readonly client: Client;
  readonly serviceUrl: string;
  readonly questionnaire: Questionnaire;
  readonly random: Random;
  /** Called with the milliseconds that each press took. */
  readonly stepped?: (ms: number) => void;
  /** The share of people who press "hand in" twice at once. */
  readonly impatient?: number;
}

const MOST_STEPS = 60;
const FORWARD = ['survey.begin', 'survey.consent', 'survey.answer', 'survey.hand_in'];

/** Why somebody could not take part. */
class RobotError extends Error {
  override readonly name = 'RobotError';
}

const forwardOn = ({ buttons }: SeenCard) => buttons.find(({ verb }) => FORWARD.includes(verb));

/**
 * Takes part as one employee, from the button on the invite to the thank-you, with made-up answers over a route that
 * they lead to. Returns how many buttons were pressed. Throws `RobotError` when the bot does not lead to the end.
 */
export const takePart = async (
  who: Employee,
  { client, serviceUrl, questionnaire, random, stepped, impatient = 0 }: Surroundings,
  wave = questionnaire.wave,
): Promise<number> => {
  const questions = new Map(
    allQuestions(questionnaire).map((question) => [`${question.type}.${question.id}`, question]),
  );
  const go = async (verb: string, data: Readonly<Record<string, unknown>>): Promise<SeenCard> => {
    const { status, body, ms } = await client.post(press(who, serviceUrl, verb, data));
    if (status !== 200) throw new RobotError(`the bot answered ${status} to ${verb}`);
    stepped?.(ms);
    return seeCard(body);
  };
  const filled = ({ inputs }: SeenCard): Record<string, string> =>
    Object.fromEntries(
      inputs.flatMap((id) => {
        const question = questions.get(id);
        return question === undefined ? [] : [[id, fillIn(question, random)]];
      }),
    );
  let card = await go('survey.begin', { wave });
  for (let steps = 1; steps < MOST_STEPS; steps += 1) {
    const button = forwardOn(card);
    if (button === undefined) throw new RobotError('the bot shows no way on');
    const data = { ...button.data, ...(button.verb === 'survey.answer' ? filled(card) : {}) };
    if (button.verb === 'survey.hand_in') {
      const twice = random() < impatient;
      await Promise.all([go(button.verb, data), ...(twice ? [go(button.verb, data)] : [])]);
      return steps + (twice ? 2 : 1);
    }
    card = await go(button.verb, data);
  }
  throw new RobotError(`the questionnaire does not end after ${MOST_STEPS} pages`);
};
