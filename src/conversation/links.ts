import type { Language } from '../i18n/language.ts';
import type { Export, Format } from '../query/export/export-address.ts';
import type { Query } from '../query/query.ts';

/** An answer that was shared: which, and in what language. */
export interface Shared {
  readonly query: Query;
  readonly language: Language;
}

/** Addresses under `PUBLIC_URL`. They name figures and nobody, and only the bot can make them. */
export interface Links {
  /** The page that says how to read a figure. */
  readonly reading: (language: Language) => string;
  /** A file with figures; the address works for an hour. */
  readonly file: (what: Export, format: Format, language: Language) => string;
  /** The page of a shared answer, which Teams shows as its card. */
  readonly share: (shared: Shared) => string;
  /** What an address of `share` is about; `undefined` for any other. */
  readonly shared: (address: string) => Shared | undefined;
}
