import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { FigureBook } from './figure-book.ts';
import type { Reason } from './outcome.ts';

/** Why a question is not answered, with a way forward; `not_comparable` with the reason that the letter gives. */
export const refusalText = (reason: Reason, language: Language, book: FigureBook): string => {
  const { refusal } = messages(language).figures;
  if (reason !== 'not_comparable') return refusal[reason];
  const why = book.waves.flatMap((wave) => book.published(wave)?.notComparable ?? [])[0]?.why[language];
  return refusal.notComparable(why ?? '').replace(/\s+/g, ' ');
};

/** The question back: about a word that was not understood, or between readings. */
export const clarifyText = (about: string, options: number, language: Language): string => {
  const { clarify } = messages(language).figures;
  if (about !== '') return options > 0 ? clarify.unknown(about) : clarify.unknownAlone(about);
  if (options === 0) return clarify.nothing;
  return options === 1 ? clarify.nearest : clarify.readings;
};
