import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { AnswerValue } from '../questionnaire/answers.ts';
import type { Draft } from '../questionnaire/draft.ts';
import { pipe } from '../questionnaire/pipe.ts';
import type { Question } from '../questionnaire/question.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { pagesAsked, questionsAsked } from '../questionnaire/routing.ts';
import type { ReviewView } from './screens/survey.ts';

/** The name of the place after the last page, where everything filled in is shown once more. */
export const REVIEW = 'review';

const words = (question: Question, value: AnswerValue | undefined, language: Language): string => {
  if (value === undefined || value.length === 0) return messages(language).chat.notAnswered;
  if (question.type === 'short_text') return typeof value === 'string' ? value : value.join(', ');
  const chosen = typeof value === 'string' ? [value] : value;
  return question.options
    .filter(({ id }) => chosen.includes(id))
    .map(({ label }) => label[language])
    .join(', ');
};

/** Everything that was asked and filled in, in the order of the questionnaire. */
export const reviewView = (questionnaire: Questionnaire, draft: Draft, language: Language): ReviewView => ({
  wave: draft.wave,
  page: draft.page,
  revision: draft.revision,
  rows: pagesAsked(questionnaire, draft.answers).flatMap((page) =>
    questionsAsked(page, draft.answers).map((question) => ({
      question: pipe(question.text[language], draft.answers, questionnaire, language),
      answer: words(question, draft.answers[question.id], language),
    })),
  ),
});
