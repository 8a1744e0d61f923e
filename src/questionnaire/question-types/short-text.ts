import type { ShortText } from '../question.ts';
import type { QuestionType } from './question-type.ts';

/** Own words on one line, without what could not be read back or would break a row of a file. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

/** Own words, at most `most` characters; may be left empty. */
export const shortText: QuestionType<ShortText> = {
  parse: ({ most }, raw) => {
    const words = tidy(typeof raw === 'string' ? raw : (raw ?? []).join(' '));
    if (words === '') return { value: undefined };
    return words.length > most
      ? { error: 'too_long', kept: words.slice(0, 2 * most).toWellFormed() }
      : { value: words };
  },
  distinct: () => [''],
  // A character takes at most three bytes of UTF-8, or two with its JSON escape.
  largest: ({ most }) => '€'.repeat(most),
};
