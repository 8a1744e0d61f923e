import { messages } from '../../../i18n/messages.ts';
import type { SingleChoice } from '../../../questionnaire/question.ts';
import { choices } from './choices.ts';
import type { InputOf } from './input.ts';

export const singleChoice: InputOf<SingleChoice> = {
  draw: (question, view, language) =>
    choices(view, language, question.options, {
      multiple: false,
      errorMessage: messages(language).survey.chooseOne,
    }),
  read: (sent) => (sent === '' ? undefined : sent),
};
