import type { AnswerValue } from '../answers.ts';
import type { Question } from '../question.ts';

/** What is wrong with an answer, in a word that the languages put into a sentence. */
export type AnswerError = 'required' | 'unknown_option' | 'exclusive' | 'too_many' | 'too_long';

/** What a channel hands over for one question. */
export type RawAnswer = string | readonly string[];

/** A parsed answer (`undefined`: nothing filled in, which is allowed), or an error with what may stay on the screen. */
export type Parsed =
  { readonly value: AnswerValue | undefined } | { readonly error: AnswerError; readonly kept: AnswerValue | undefined };

/** What the product knows of one type of question. */
export interface QuestionType<Q extends Question> {
  readonly parse: (question: Q, raw: RawAnswer | undefined) => Parsed;
  /**
   * Every answer as far as conditions on the `mentioned` options can tell answers apart; `undefined` when there are
   * too many to go through.
   */
  readonly distinct: (question: Q, mentioned: ReadonlySet<string>) => readonly AnswerValue[] | undefined;
  /** The answer that takes most room when handed in. */
  readonly largest: (question: Q) => AnswerValue;
}
