import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { nl } from './nl/index.ts';

/** Every text of the product that is not content. Dutch is the model; a text missing in English does not compile. */
export type Messages = typeof nl;

const byLanguage: Readonly<Record<Language, Messages>> = { nl, en };

/** The texts in one language. */
export const messages = (language: Language): Messages => byLanguage[language];
