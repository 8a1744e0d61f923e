import { messages } from '../../../i18n/messages.ts';
import type { ShortText } from '../../../questionnaire/question.ts';
import { inputId, type InputOf } from './input.ts';

/** Own words are never required; an emptied field empties the answer. */
export const shortText: InputOf<ShortText> = {
  draw: (question, view, language) => ({
    type: 'Input.Text',
    id: inputId(question),
    label: `${view.label} ${messages(language).survey.optional}`,
    isRequired: false,
    errorMessage: messages(language).survey.tooLong(question.most),
    isMultiline: true,
    maxLength: question.most,
    placeholder: messages(language).survey.ownWords(question.most),
    value: typeof view.value === 'string' ? view.value : '',
  }),
  read: (sent) => sent,
};
