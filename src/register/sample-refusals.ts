import type { Language } from '../i18n/language.ts';

/** Why a row or a file is refused, in words that say what to do. */
export interface SampleRefusals {
  readonly old_excel: string;
  readonly not_excel: string;
  readonly not_csv: string;
  readonly empty: string;
  readonly columnMissing: string;
  readonly columnTwice: string;
  readonly noObjectId: string;
  readonly notFilledIn: string;
  readonly notOneOf: (value: string, allowed: readonly string[]) => string;
  readonly otherStratum: (line: number) => string;
}

const nl: SampleRefusals = {
  old_excel: 'dit is een oud Excel-bestand: sla het op als .xlsx of .csv',
  not_excel: 'dit Excel-bestand is niet te lezen: sla het opnieuw op als .xlsx of .csv',
  not_csv: 'deze regel is niet te lezen: er staat een aanhalingsteken verkeerd',
  empty: 'het bestand bevat geen personen',
  columnMissing: 'deze kolom ontbreekt',
  columnTwice: 'deze kolom staat er twee keer in',
  noObjectId: 'geen Entra-object-id (zoals 3f2b8c1e-7d4a-4b6f-9a10-5c2e8d7f1a34); een e-mailadres werkt niet',
  notFilledIn: 'niet ingevuld',
  notOneOf: (value, allowed) => `"${value}" is onbekend; gebruik een van: ${allowed.join(', ')}`,
  otherStratum: (line) => `deze persoon staat ook op regel ${line}, met een andere functie of een ander domein`,
};

const en: SampleRefusals = {
  old_excel: 'this is an old Excel file: save it as .xlsx or .csv',
  not_excel: 'this Excel file cannot be read: save it again as .xlsx or .csv',
  not_csv: 'this line cannot be read: a quotation mark is in the wrong place',
  empty: 'the file holds no people',
  columnMissing: 'this column is missing',
  columnTwice: 'this column is there twice',
  noObjectId: 'not an Entra object id (such as 3f2b8c1e-7d4a-4b6f-9a10-5c2e8d7f1a34); a mail address does not work',
  notFilledIn: 'not filled in',
  notOneOf: (value, allowed) => `"${value}" is unknown; use one of: ${allowed.join(', ')}`,
  otherStratum: (line) => `this person is on line ${line} too, with another function or domain`,
};

/** The refusals in one language. */
export const sampleRefusals = (language: Language): SampleRefusals => ({ nl, en })[language];
