import type { Language } from '../i18n/language.ts';
import type { Wave } from '../wave.ts';

export const LETTER_KINDS = ['invite', 'reminder'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What is sent to one person in a campaign. It never names the subject of the survey in its notification text. */
export interface Letter {
  readonly kind: LetterKind;
  readonly wave: Wave;
  readonly language: Language;
}
