import type { Language } from '../i18n/language.ts';
import type { CellProblem } from './sample-file/sample-line.ts';
import type { FileProblem } from './sample-file/sample-file-error.ts';

/** Why a row or a file is refused, in words that say what to do. */
export interface SampleRefusals {
  /** The file as a whole; `about` is what it is about, such as the names of sheets. */
  readonly file: Readonly<Record<FileProblem, (about: string) => string>>;
  readonly cell: Readonly<Record<CellProblem, string>>;
  readonly empty: string;
  readonly columnMissing: string;
  readonly columnTwice: string;
  readonly noObjectId: string;
  readonly notFilledIn: string;
  readonly tooLong: (most: number) => string;
  readonly notOneOf: (value: string, allowed: readonly string[]) => string;
  readonly otherStratum: (line: number) => string;
  readonly stratumTwice: string;
  readonly noStratum: (func: string, domain: string) => string;
  readonly tooMany: (func: string, domain: string, invited: number, population: number) => string;
  readonly tooFew: (added: number, least: number) => string;
  readonly waveClosed: string;
}

const nl: SampleRefusals = {
  file: {
    old_excel: () => 'dit is een oud Excel-bestand of het heeft een wachtwoord: sla het op als .xlsx zonder wachtwoord',
    not_excel: () => 'dit Excel-bestand is niet te lezen: sla het opnieuw op als .xlsx of .csv',
    not_csv: () => 'deze regel is niet te lezen: er staat een aanhalingsteken verkeerd, of dit is geen CSV of Excel',
    mixed_encoding: () => 'hier staat een teken dat niet te lezen is: sla het bestand op als “CSV UTF-8” of als .xlsx',
    cell_too_large: () => 'deze regel is veel te lang: er staat een aanhalingsteken verkeerd of een cel is te groot',
    too_large: () => 'dit bestand is te groot',
    too_many_rows: (most) => `dit bestand heeft meer dan ${most} regels`,
    several_sheets: (names) => `meer bladen lijken een steekproef (${names}): laat er één staan`,
  },
  cell: {
    formula: 'hier staat een formule zonder uitkomst: plak de waarden en sla het bestand opnieuw op',
    excel_error: 'hier staat een fout van Excel',
    date: 'Excel heeft hier een datum van gemaakt: maak de cel op als tekst en vul hem opnieuw in',
  },
  empty: 'het bestand bevat geen personen',
  columnMissing: 'deze kolom ontbreekt',
  columnTwice: 'deze kolom staat er twee keer in',
  noObjectId: 'geen Entra-object-id (zoals 3f2b8c1e-7d4a-4b6f-9a10-5c2e8d7f1a34); een e-mailadres werkt niet',
  notFilledIn: 'niet ingevuld',
  tooLong: (most) => `te lang: hooguit ${most} tekens`,
  notOneOf: (value, allowed) => `"${value}" is onbekend; gebruik een van: ${allowed.join(', ')}`,
  otherStratum: (line) => `deze persoon staat ook op regel ${line}, met een andere functie of een ander domein`,
  stratumTwice: 'deze combinatie van functie en domein staat er twee keer in',
  noStratum: (func, domain) => `${func} met ${domain} staat niet in het populatiebestand van deze meting`,
  tooMany: (func, domain, invited, population) =>
    `${func} met ${domain}: ${invited} genodigden, terwijl er volgens het populatiebestand ${population} mensen zijn`,
  tooFew: (added, least) =>
    `er komen ${added} mensen bij; dat moeten er ten minste ${least} tegelijk zijn, zodat uit aantallen niets over één persoon blijkt`,
  waveClosed: 'deze meting is gesloten en neemt geen steekproef meer aan',
};

const en: SampleRefusals = {
  file: {
    old_excel: () => 'this is an old Excel file or it has a password: save it as .xlsx without a password',
    not_excel: () => 'this Excel file cannot be read: save it again as .xlsx or .csv',
    not_csv: () => 'this line cannot be read: a quotation mark is in the wrong place, or this is neither CSV nor Excel',
    mixed_encoding: () => 'here is a character that cannot be read: save the file as "CSV UTF-8" or as .xlsx',
    cell_too_large: () => 'this line is far too long: a quotation mark is in the wrong place, or a cell is too large',
    too_large: () => 'this file is too large',
    too_many_rows: (most) => `this file has more than ${most} rows`,
    several_sheets: (names) => `several sheets look like a sample (${names}): leave one of them`,
  },
  cell: {
    formula: 'here is a formula without a result: paste the values and save the file again',
    excel_error: 'here is an error of Excel',
    date: 'Excel has made a date of this: format the cell as text and fill it in again',
  },
  empty: 'the file holds no people',
  columnMissing: 'this column is missing',
  columnTwice: 'this column is there twice',
  noObjectId: 'not an Entra object id (such as 3f2b8c1e-7d4a-4b6f-9a10-5c2e8d7f1a34); a mail address does not work',
  notFilledIn: 'not filled in',
  tooLong: (most) => `too long: at most ${most} characters`,
  notOneOf: (value, allowed) => `"${value}" is unknown; use one of: ${allowed.join(', ')}`,
  otherStratum: (line) => `this person is on line ${line} too, with another function or domain`,
  stratumTwice: 'this function with this domain is there twice',
  noStratum: (func, domain) => `${func} with ${domain} is not in the population file of this wave`,
  tooMany: (func, domain, invited, population) =>
    `${func} with ${domain}: ${invited} invited, while the population file has ${population} people`,
  tooFew: (added, least) =>
    `${added} people would be added; that must be at least ${least} at once, so that no count tells anything of one person`,
  waveClosed: 'this wave is closed and takes no sample any more',
};

/** The refusals in one language. */
export const sampleRefusals = (language: Language): SampleRefusals => ({ nl, en })[language];
