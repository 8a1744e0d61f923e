import { largestAnswer } from './question-types/index.ts';
import { allQuestions, type Questionnaire } from './questionnaire.ts';

/** An upper bound of the size of all answers of one person, in bytes of JSON: every question answered at its longest. */
export const largestAnswersSize = (questionnaire: Questionnaire): number =>
  Buffer.byteLength(
    JSON.stringify(Object.fromEntries(allQuestions(questionnaire).map((asked) => [asked.id, largestAnswer(asked)]))),
  );
