import { z } from 'zod/v4';
import type { Question } from '../../src/questionnaire/question.ts';
import { allQuestions, type Questionnaire } from '../../src/questionnaire/questionnaire.ts';
import type { Speaker } from '../teams/activities.ts';
import { type Card, people } from './stage.ts';

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** Some answer that the question allows, as Teams sends it; every option comes up, also those that stand alone. */
const someAnswer = (question: Question, random: () => number, words: string): string => {
  if (question.type === 'short_text') return words.slice(0, question.most);
  if (question.type !== 'multiple_choice') return pick(question.options, random).id;
  // As in the field, most people have nothing to tell.
  const alone = question.options.filter((option) => option.exclusive === true);
  const first = pick(alone.length > 0 && random() < 0.5 ? alone : question.options, random);
  const more = question.options.filter((option) => option.exclusive !== true && option !== first && random() < 0.15);
  const chosen = first.exclusive === true ? [first] : [first, ...more].slice(0, question.most ?? 99);
  return chosen.map(({ id }) => id).join(',');
};

const inputSchema = z.looseObject({ type: z.string().startsWith('Input.'), id: z.string() });

const inputsOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(inputsOf);
  if (typeof value !== 'object' || value === null) return [];
  const input = inputSchema.safeParse(value);
  return input.success ? [input.data.id] : Object.values(value).flatMap(inputsOf);
};

/** Fills in the page on a card at random; `words` is what it says where own words are asked. */
export const fillInAtRandom = (
  questionnaire: Questionnaire,
  card: Card,
  random: () => number,
  words: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    inputsOf(card).map((id) => {
      const question = allQuestions(questionnaire).find((one) => `${one.type}.${one.id}` === id);
      if (question === undefined) throw new Error(`the card asks ${id}, which the questionnaire does not`);
      return [id, someAnswer(question, random, words)];
    }),
  );

/** A robot employee with a number of its own. */
export const robot = (number: number): Speaker => ({
  ...people.stranger,
  aadObjectId: `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`,
  id: `29:robot-${number}`,
  conversation: `a:robot-${number}`,
});

/** A sample file with robots 1 to `count`. */
export const robotSample = (count: number): string =>
  [
    'aad_object_id,name,language,function,domain,department,unit',
    ...Array.from({ length: count }, (_none, place) => {
      const domain = place % 2 === 0 ? 'policy' : 'operations';
      return `${robot(place + 1).aadObjectId},Robot ${place + 1},nl,policy_advice,${domain},bzk,kern`;
    }),
  ].join('\n');
