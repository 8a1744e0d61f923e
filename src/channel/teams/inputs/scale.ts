import { messages } from '../../../i18n/messages.ts';
import type { Scale } from '../../../questionnaire/question.ts';
import { choices } from './choices.ts';
import type { InputOf } from './input.ts';

/** A scale is a row of choices; the words of both ends stand with the first and the last unless they say so already. */
export const scale: InputOf<Scale> = {
  draw: (question, view, language) => {
    const set = choices(view, language, question.options, {
      multiple: false,
      errorMessage: messages(language).survey.chooseOne,
    });
    const ends = new Map([
      [0, question.low[language]],
      [question.options.length - 1, question.high[language]],
    ]);
    const titled = set.choices.map(({ title, value }, place) => {
      const end = ends.get(place);
      return { title: end === undefined || end === title ? title : `${title} – ${end}`, value };
    });
    return { ...set, choices: titled };
  },
  read: (sent) => (sent === '' ? undefined : sent),
};
