import type { AnswerValue, Answers } from './answers.ts';
import { type Condition, holds } from './condition.ts';
import { comparisons, type PlacedQuestion } from './paths.ts';
import { distinctAnswers } from './question-types/index.ts';
import type { Question } from './question.ts';

const MOST = 20_000;

const conditionsOf = ({ section, page, question }: PlacedQuestion): readonly Condition[] =>
  [section.when, page.when, question.when].filter((when) => when !== undefined);

const mentionedIn = (conditions: readonly Condition[]): readonly { question: string; option: string }[] =>
  conditions.flatMap((condition) => comparisons(condition, []));

const offers = (question: Question, option: string): boolean =>
  question.type !== 'short_text' && question.options.some(({ id }) => id === option);

/** The questions that decide, and the options of each that are told apart; `undefined` when one is not there. */
const deciding = (
  questions: readonly PlacedQuestion[],
  conditions: readonly Condition[],
): ReadonlyMap<PlacedQuestion, ReadonlySet<string>> | undefined => {
  const byId = new Map(questions.map((placed) => [placed.question.id, placed]));
  const found = new Map<PlacedQuestion, Set<string>>();
  const open = [...mentionedIn(conditions)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const placed = byId.get(next.question);
    if (placed === undefined || !offers(placed.question, next.option)) return undefined;
    const options = found.get(placed);
    if (options !== undefined) options.add(next.option);
    else {
      found.set(placed, new Set([next.option]));
      open.push(...mentionedIn(conditionsOf(placed)));
    }
  }
  return found;
};

/**
 * Every combination of answers that somebody can have, as far as the conditions tell them apart; `undefined` when
 * that cannot be gone through (a question or option that is not there, or more than 20,000 combinations).
 */
export const combinations = (
  questions: readonly PlacedQuestion[],
  conditions: readonly Condition[],
): readonly Answers[] | undefined => {
  const needed = deciding(questions, conditions);
  if (needed === undefined) return undefined;
  let all: readonly Readonly<Record<string, AnswerValue>>[] = [{}];
  for (const placed of questions.filter((candidate) => needed.has(candidate))) {
    const values = distinctAnswers(placed.question, needed.get(placed) ?? new Set());
    if (values === undefined) return undefined;
    all = all.flatMap((answers) =>
      conditionsOf(placed).every((condition) => holds(condition, answers))
        ? values.map((value) => ({ ...answers, [placed.question.id]: value }))
        : [answers],
    );
    if (all.length > MOST) return undefined;
  }
  return all;
};
