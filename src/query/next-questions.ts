import type { Language } from '../i18n/language.ts';
import { answer as lookUp } from './answer.ts';
import { checkQuery } from './check.ts';
import { describeQuery } from './describe-query.ts';
import type { FigureBook } from './figure-book.ts';
import type { Answer } from './outcome.ts';
import type { Query } from './query.ts';

/** A question on a button. */
export interface Suggestion {
  readonly label: string;
  readonly query: Query;
}

const MOST = 3;

const other = (indicator: string): readonly string[] => {
  const [perspective, ground] = indicator.split('.');
  if (perspective === 'experienced') return [`witnessed_colleagues.${ground ?? 'any'}`, 'not_discussed'];
  if (perspective?.startsWith('witnessed_') === true) return [`experienced.${ground ?? 'any'}`];
  return ['dissatisfied_with_handling', 'satisfied_after.manager', 'not_discussed', 'experienced.any'];
};

const candidates = (query: Query): readonly Query[] => {
  const { indicator, where, by, wave } = query;
  const breakdowns = by.length > 0 ? [] : ['gender', 'age', 'domain'].filter((dimension) => !(dimension in where));
  const total: Query = { indicator, where: {}, by: [], wave };
  return [
    ...breakdowns.slice(0, 2).map((dimension) => ({ ...query, by: [dimension] })),
    ...(by.length > 0 || Object.keys(where).length > 0 ? [total] : []),
    ...other(indicator).map((one) => ({ ...query, indicator: one })),
    ...other(indicator).map((one) => ({ ...total, indicator: one })),
    ...['experienced.any', 'experienced.sex', 'experienced.origin'].map((one) => ({ ...total, indicator: one })),
  ];
};

const suggest = (
  queries: readonly Query[],
  except: Query | undefined,
  book: FigureBook,
  language: Language,
): readonly Suggestion[] => {
  const seen = new Set([JSON.stringify(except)]);
  const found: Suggestion[] = [];
  for (const query of queries) {
    const key = JSON.stringify(query);
    if (found.length === MOST || seen.has(key)) continue;
    seen.add(key);
    if (checkQuery(query, book) === undefined && lookUp(query, book).cells.some(({ kind }) => kind === 'figure'))
      found.push({ query, label: describeQuery(query, book.catalogue, language) });
  }
  return found;
};

/** Two or three questions that go on from an answer. Promise: each has a published figure. */
export const nextQuestions = (answer: Answer, book: FigureBook, language: Language): readonly Suggestion[] =>
  suggest(candidates(answer.query), answer.query, book, language);

/** Questions to begin with, of the newest wave. Promise: each has a published figure. */
export const firstQuestions = (book: FigureBook, language: Language): readonly Suggestion[] => {
  const wave = book.waves[0] ?? '';
  const ask = (indicator: string, by: readonly string[] = []): Query => ({ indicator, where: {}, by, wave });
  return suggest(
    [
      ask('experienced.any'),
      ask('witnessed_colleagues.any'),
      ask('experienced.any', ['gender']),
      ask('not_discussed'),
      ask('experienced.origin'),
    ],
    undefined,
    book,
    language,
  );
};
