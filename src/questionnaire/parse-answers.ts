import type { Answers } from './answers.ts';
import { dropUnasked } from './answers-kept.ts';
import { parseAnswer } from './question-types/index.ts';
import type { AnswerError, RawAnswer } from './question-types/question-type.ts';
import type { Question } from './question.ts';
import { pageOf, type Questionnaire } from './questionnaire.ts';
import { questionsAsked } from './routing.ts';

export type { AnswerError } from './question-types/question-type.ts';

/** What a channel hands over for one page, by question id. */
export type RawAnswers = Readonly<Record<string, RawAnswer>>;

export type ParsedPage =
  | { readonly answers: Answers }
  | {
      readonly errors: Readonly<Record<string, AnswerError>>;
      /** The answers so far with what may stay on the screen of this page, right or wrong. */
      readonly kept: Answers;
    };

interface Read {
  /** The answers so far with what stands on the page, right or wrong. */
  readonly all: Answers;
  readonly errors: Readonly<Record<string, AnswerError>>;
}

const readPage = (asked: readonly Question[], raw: RawAnswers, answers: Answers): Read => {
  const merged = new Map(Object.entries(answers));
  const errors: Record<string, AnswerError> = {};
  for (const question of asked) {
    const parsed = parseAnswer(question, Object.hasOwn(raw, question.id) ? raw[question.id] : undefined);
    const value = 'error' in parsed ? parsed.kept : parsed.value;
    if (value === undefined) merged.delete(question.id);
    else merged.set(question.id, value);
    if ('error' in parsed) errors[question.id] = parsed.error;
  }
  return { all: Object.fromEntries(merged), errors };
};

/**
 * Reads what was filled in on a page into the answers. Only questions that are asked count; anything else that came
 * along is ignored. Without errors nothing is left in the answers that is no longer asked.
 */
export const parseAnswers = (
  questionnaire: Questionnaire,
  page: string,
  raw: RawAnswers,
  answers: Answers,
): ParsedPage => {
  const { all, errors } = readPage(questionsAsked(pageOf(questionnaire, page), answers), raw, answers);
  return Object.keys(errors).length > 0 ? { errors, kept: all } : { answers: dropUnasked(questionnaire, all) };
};

/**
 * The answers with what stands on a page now, right or wrong, for who is not done with it: nothing is dropped elsewhere.
 * The same answers where nothing at all came along.
 */
export const withInputs = (questionnaire: Questionnaire, page: string, raw: RawAnswers, answers: Answers): Answers => {
  const asked = questionsAsked(pageOf(questionnaire, page), answers);
  return asked.some(({ id }) => Object.hasOwn(raw, id)) ? readPage(asked, raw, answers).all : answers;
};
