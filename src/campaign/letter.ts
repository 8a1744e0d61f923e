import type { Language } from '../i18n/language.ts';
import type { Wave } from '../wave.ts';

export const LETTER_KINDS = ['invite', 'reminder', 'last_call'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** The words of a letter that HR may change. What it promises about confidence and choice is fixed. */
export interface LetterText {
  readonly title: string;
  readonly lead: string;
}

/** What is sent to one person in a campaign. It never names the subject of the survey in its notification text. */
export interface Letter {
  readonly kind: LetterKind;
  readonly wave: Wave;
  readonly language: Language;
  /** Words of HR instead of those of the product. */
  readonly text?: LetterText;
}
