import { messages } from '../../../i18n/messages.ts';
import type { MultipleChoice } from '../../../questionnaire/question.ts';
import { choices } from './choices.ts';
import type { InputOf } from './input.ts';

/** Teams sends the chosen options of a multiple choice as one string with commas. */
export const multipleChoice: InputOf<MultipleChoice> = {
  draw: (question, view, language) =>
    choices(view, language, question.options, {
      multiple: true,
      errorMessage: messages(language).survey.chooseSome,
    }),
  read: (sent) => {
    const chosen = sent.split(',').filter((id) => id !== '');
    return chosen.length === 0 ? undefined : chosen;
  },
};
