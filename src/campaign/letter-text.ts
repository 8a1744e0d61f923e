import type { Language } from '../i18n/language.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Wave } from '../wave.ts';
import type { LetterKind, LetterText } from './letter.ts';

export const MOST_TITLE = 90;
export const MOST_LEAD = 600;

export type TextProblem = 'empty' | 'title_too_long' | 'lead_too_long' | 'names_subject' | 'holds_link';

/** A letter stays in the chat, where others may look over a shoulder: it never names what the questions are about. */
const SUBJECT = /discrimina|racis/iu;
/** A letter leads to its own buttons alone: whoever is used to links in it can be fooled with one. */
const LINK = /https?:|www\.|\]\(|\S@\S/iu;

/** Whether these words name what the questions are about. */
export const namesSubject = (words: string): boolean => SUBJECT.test(words);

/** The first thing that is wrong with a text; `undefined` when it can be sent. */
export const textProblem = ({ title, lead }: LetterText): TextProblem | undefined => {
  const both = `${title}\n${lead}`;
  if (title.trim() === '' || lead.trim() === '') return 'empty';
  if (title.length > MOST_TITLE) return 'title_too_long';
  if (lead.length > MOST_LEAD) return 'lead_too_long';
  if (namesSubject(both)) return 'names_subject';
  return LINK.test(both) ? 'holds_link' : undefined;
};

/** The texts that HR has changed; a letter without one has the words of the product. */
export interface LetterTexts {
  readonly find: (wave: Wave, kind: LetterKind, language: Language) => Promise<LetterText | undefined>;
  readonly put: (wave: Wave, kind: LetterKind, language: Language, text: LetterText, by: PersonId) => Promise<void>;
  /** Who changed the words of a letter last; `undefined` while it has those of the product. */
  readonly changedBy: (wave: Wave, kind: LetterKind) => Promise<PersonId | undefined>;
}
