import { join } from 'node:path';
import type { Language } from '../../i18n/language.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import type { Places } from '../../config/config.ts';
import { describeQuery } from '../../query/describe-query.ts';
import type { FigureBook } from '../../query/figure-book.ts';
import { interpret } from '../../query/interpret.ts';
import { loadLexicons } from '../../query/lexicon.ts';
import type { Query } from '../../query/query.ts';
import { createInterpretationContext } from '../../query/read-question.ts';
import { percentile } from '../../rehearsal/percentile.ts';
import { pick, type Random } from '../../rehearsal/random.ts';
import { loadDirectory } from '../../signposting/directory.ts';
import { resultOfQuestion } from '../result-of-question.ts';

/** From a question as text to its answer as text, in milliseconds. */
export interface QuestionTimes {
  readonly ask_p50_ms: number;
  readonly ask_p99_ms: number;
  /** Reading a question of 10,000 characters, the slowest of ten. */
  readonly longest_ms: number;
  /** The same with the search for a request for help, which comes before every question. */
  readonly longest_message_ms: number;
  readonly questions: number;
  /** How many of them, half with a typing error, came to a figure. */
  readonly answered: number;
}

const QUESTIONS = 3_000;
/** A bot that runs is warm: so many come first and are not counted. */
const FIRST = 300;
const LONG = 10_000;

const queriesOf = (book: FigureBook, wave: string): readonly Query[] =>
  (book.publication(wave)?.cells ?? []).flatMap(({ indicator, where }) => [
    { indicator, where, by: [], wave },
    ...Object.keys(where).map((dimension) => ({
      indicator,
      where: Object.fromEntries(Object.entries(where).filter(([name]) => name !== dimension)),
      by: [dimension],
      wave,
    })),
  ]);

/** Two letters that stand beside each other change places, somewhere in the text. */
const mistyped = (text: string, random: Random): string => {
  const at = Math.floor(random() * (text.length - 1));
  return `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`;
};

/** Asks questions that the bot itself words, over everything in the publication, in both languages and mistyped. */
export const timeQuestions = (book: FigureBook, wave: string, places: Places, random: Random): QuestionTimes => {
  const queries = queriesOf(book, wave);
  const reading = {
    context: createInterpretationContext(book, loadLexicons(join(places.content, 'lexicon'), book.catalogue)),
    directory: loadDirectory(places.content),
    department: undefined,
    now: 0,
  };
  const outcomes: string[] = [];
  const time = (question: string, language: Language): number => {
    const from = performance.now();
    const { outcome } = resultOfQuestion(question, language, reading, {
      roles: ['coordinator'],
      department: undefined,
    });
    const ms = performance.now() - from;
    outcomes.push(outcome);
    return ms;
  };
  const questions = Array.from({ length: FIRST + QUESTIONS }, () => {
    const language = pick(LANGUAGES, random);
    const text = describeQuery(pick(queries, random), book.catalogue, language);
    return { text: random() < 0.5 ? text : mistyped(text, random), language };
  });
  const times = questions.map(({ text, language }) => time(text, language)).slice(FIRST);
  const answered = outcomes.slice(FIRST).filter((outcome) => outcome === 'answer').length;
  const long = questions.slice(0, 10).map(({ text }) => `${text} `.repeat(LONG).slice(0, LONG));
  const slowest = (read: (text: string) => unknown): number =>
    Math.max(
      ...long.map((text) => {
        const from = performance.now();
        read(text);
        return performance.now() - from;
      }),
    );
  return {
    ask_p50_ms: percentile(times, 0.5),
    ask_p99_ms: percentile(times, 0.99),
    longest_ms: slowest((text) => interpret(text, 'nl', reading.context)),
    longest_message_ms: slowest((text) => time(text, 'nl')),
    questions: times.length,
    answered,
  };
};
