import { allQuestions, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Response } from './response.ts';

/** With fewer, somebody's words could be told from the rest; then nobody reads any. */
export const FEWEST_TO_READ = 10;

/**
 * Own words, for coding by hand: per question in alphabetical order, apart from the records, and only where at least
 * ten people wrote something.
 */
export const ownWords = (
  questionnaire: Questionnaire,
  responses: readonly Response[],
): ReadonlyMap<string, readonly string[]> => {
  const texts = allQuestions(questionnaire)
    .filter(({ type }) => type === 'short_text')
    .map(({ id }) => [id, responses.flatMap(({ answers }) => words(answers[id])).sort()] as const);
  return new Map(texts.filter(([, written]) => written.length >= FEWEST_TO_READ));
};

const words = (value: string | readonly string[] | undefined): readonly string[] =>
  typeof value === 'string' && value !== '' ? [value] : [];
