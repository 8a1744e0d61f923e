import { Readable } from 'node:stream';
import type { Language } from '../i18n/language.ts';
import { categoryOf } from './category-names.ts';
import type { SampleTerms } from './read-row.ts';
import type { RowError } from './row-error.ts';
import { SampleFileError } from './sample-file/sample-file-error.ts';
import { sampleLines } from './sample-file/sample-lines.ts';
import type { SampleLine } from './sample-file/sample-line.ts';
import { sampleRefusals } from './sample-refusals.ts';
import { type Population, stratumKey } from './stratum.ts';

const HEADERS = {
  function: ['function', 'functie', 'functiegroep'],
  domain: ['domain', 'domein'],
  population: ['population', 'populatie'],
} as const;
type Column = keyof typeof HEADERS;
const COLUMNS = Object.keys(HEADERS) as readonly Column[];

const placesIn = ({ cells }: SampleLine): ReadonlyMap<Column, number> => {
  const places = new Map<Column, number>();
  for (const column of COLUMNS) {
    const place = cells.findIndex((cell) => HEADERS[column].some((known) => known === cell.trim().toLowerCase()));
    if (place >= 0) places.set(column, place);
  }
  return places;
};

const readLine = (
  { line, cells }: SampleLine,
  places: ReadonlyMap<Column, number>,
  { categories }: SampleTerms,
  language: Language,
): { readonly key: string; readonly people: number } | RowError => {
  const refusals = sampleRefusals(language);
  const cell = (column: Column): string => cells[places.get(column) ?? -1] ?? '';
  const wrong = (column: Column, allowed: readonly string[]): RowError => ({
    line,
    column,
    reason: cell(column) === '' ? refusals.notFilledIn : refusals.notOneOf(cell(column), allowed),
  });
  const func = categoryOf('function', categories.function, cell('function'));
  if (func === undefined) return wrong('function', categories.function);
  const domain = categoryOf('domain', categories.domain, cell('domain'));
  if (domain === undefined) return wrong('domain', categories.domain);
  if (!/^\d+$/.test(cell('population'))) return wrong('population', ['0, 1, 2, …']);
  return { key: stratumKey({ function: func, domain }), people: Number(cell('population')) };
};

/**
 * Reads how many people there are in each stratum, from CSV or Excel with the columns function, domain and population
 * (Dutch headers and names are known too; other columns are left alone). Everything that is wrong is an error with line
 * and column; with one error there is no population.
 */
export const readPopulation = async (
  bytes: Uint8Array,
  fileName: string,
  terms: SampleTerms,
  language: Language = 'en',
): Promise<{ readonly population: Population; readonly errors: readonly RowError[] }> => {
  const refusals = sampleRefusals(language);
  const population = new Map<string, number>();
  const errors: RowError[] = [];
  let places: ReadonlyMap<Column, number> | undefined;
  const reading = { isHeader: (line: SampleLine) => placesIn(line).size === COLUMNS.length, tell: () => undefined };
  try {
    for await (const line of sampleLines({ bytes: Readable.from([bytes]) }, reading)) {
      if (places === undefined) {
        places = placesIn(line);
        const missing = COLUMNS.filter((column) => placesIn(line).get(column) === undefined);
        errors.push(...missing.map((column) => ({ line: line.line, column, reason: refusals.columnMissing })));
        if (missing.length > 0) break;
        continue;
      }
      const stratum = readLine(line, places, terms, language);
      if ('reason' in stratum) errors.push(stratum);
      else if (population.has(stratum.key))
        errors.push({ line: line.line, column: 'function', reason: refusals.stratumTwice });
      else population.set(stratum.key, stratum.people);
    }
    if (errors.length === 0 && population.size === 0)
      errors.push({ line: 1, column: fileName, reason: refusals.empty });
  } catch (error) {
    if (!(error instanceof SampleFileError)) throw error;
    errors.push({ line: error.line, column: fileName, reason: refusals.file[error.problem](error.about) });
  }
  return { population: errors.length > 0 ? new Map() : population, errors };
};
