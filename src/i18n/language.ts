/** The languages Wegwijzer speaks. Dutch is the first: it is what a person gets when nothing is known. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The one that is not spoken now. */
export const otherLanguage = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');

/** The language for a client's locale (`nl-NL`, `en-US`, …): Dutch for Dutch or no locale, English for any other. */
export const languageOf = (locale: string | undefined): Language =>
  locale === undefined || locale === '' || locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
