import type { AnswerValue } from '../answers.ts';
import type { Question } from '../question.ts';
import { multipleChoice } from './multiple-choice.ts';
import type { Parsed, RawAnswer } from './question-type.ts';
import { shortText } from './short-text.ts';
import { singleChoice } from './single-choice.ts';

/** Parses what was filled in for one question, by its type. */
export const parseAnswer = (question: Question, raw: RawAnswer | undefined): Parsed => {
  switch (question.type) {
    case 'single_choice':
    case 'scale':
      return singleChoice.parse(question, raw);
    case 'multiple_choice':
      return multipleChoice.parse(question, raw);
    case 'short_text':
      return shortText.parse(question, raw);
  }
};

/** Every answer to a question that conditions on the mentioned options can tell apart, where these are few enough. */
export const distinctAnswers = (
  question: Question,
  mentioned: ReadonlySet<string>,
): readonly AnswerValue[] | undefined => {
  switch (question.type) {
    case 'single_choice':
    case 'scale':
      return singleChoice.distinct(question, mentioned);
    case 'multiple_choice':
      return multipleChoice.distinct(question, mentioned);
    case 'short_text':
      return shortText.distinct(question, mentioned);
  }
};

/** The answer to a question that takes most room when handed in. */
export const largestAnswer = (question: Question): AnswerValue => {
  switch (question.type) {
    case 'single_choice':
    case 'scale':
      return singleChoice.largest(question);
    case 'multiple_choice':
      return multipleChoice.largest(question);
    case 'short_text':
      return shortText.largest(question);
  }
};
