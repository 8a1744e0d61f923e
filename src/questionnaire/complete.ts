import type { AnswerValue, Answers } from './answers.ts';
import { parseAnswer } from './question-types/index.ts';
import { allQuestions, type Questionnaire } from './questionnaire.ts';
import { pagesAsked, questionsAsked } from './routing.ts';

const same = (a: AnswerValue | undefined, b: AnswerValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * The questions with which something is wrong: asked and not answered as they can be, or answered and not asked.
 * Empty for every response that came about page by page.
 */
export const wrongAnswers = (questionnaire: Questionnaire, answers: Answers): readonly string[] => {
  const asked = pagesAsked(questionnaire, answers).flatMap((page) => questionsAsked(page, answers));
  const wrong = asked.filter((question) => {
    const parsed = parseAnswer(question, answers[question.id]);
    return 'error' in parsed || !same(parsed.value, answers[question.id]);
  });
  const ids = new Set(asked.map(({ id }) => id));
  const known = new Set(allQuestions(questionnaire).map(({ id }) => id));
  const unasked = Object.keys(answers).filter((id) => !ids.has(id));
  return [...wrong.map(({ id }) => id), ...unasked.map((id) => (known.has(id) ? id : 'a question it does not know'))];
};
