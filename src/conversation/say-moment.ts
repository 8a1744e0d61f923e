import { ZONE } from '../campaign/local-time.ts';
import type { Language } from '../i18n/language.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();

const format = (language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language} ${name}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, ...options });
  formats.set(key, made);
  return made;
};

/** A day in words, as `maandag 4 oktober`; `at` in milliseconds since the epoch. */
export const sayDay = (at: number, language: Language): string =>
  format(language, 'day', { weekday: 'long', day: 'numeric', month: 'long' }).format(at);

/** A moment in words, as `maandag 4 oktober 08:30`, on the Dutch clock; `at` in milliseconds since the epoch. */
export const sayMoment = (at: number, language: Language): string =>
  `${sayDay(at, language)} ${format(language, 'time', { hour: '2-digit', minute: '2-digit' }).format(at)}`;
