import { messages } from '../../../i18n/messages.ts';
import type { ShortText } from '../../../questionnaire/question.ts';
import type { InputOf } from './input.ts';

/** Own words are never required; an emptied field empties the answer. */
export const shortText: InputOf<ShortText> = {
  draw: (question, view, language) => ({
    input: 'text',
    label: `${view.label} ${messages(language).survey.optional}`,
    errorMessage: messages(language).survey.tooLong(question.most),
    multiple: false,
    value: typeof view.value === 'string' ? view.value : '',
    choices: [],
    maxLength: question.most,
    placeholder: messages(language).survey.ownWords(question.most),
  }),
  read: (sent) => sent,
};
