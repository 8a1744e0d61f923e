import type { RowError } from './row-error.ts';
import type { SampleRefusals } from './sample-refusals.ts';
import type { SampleLine } from './sample-file/sample-line.ts';

/** The columns of a sample, with the headers by which they are known. */
const headers = {
  aad_object_id: ['aad_object_id', 'aadobjectid', 'object_id', 'entra_object_id'],
  name: ['name', 'naam'],
  language: ['language', 'taal'],
  function: ['function', 'functie', 'functiegroep'],
  domain: ['domain', 'domein'],
  department: ['department', 'departement', 'ministerie'],
  unit: ['unit', 'eenheid', 'organisatieonderdeel'],
} as const;

export type SampleColumn = keyof typeof headers;
export const SAMPLE_COLUMNS = Object.keys(headers) as readonly SampleColumn[];
const NEEDED: readonly SampleColumn[] = ['aad_object_id', 'function', 'domain'];

/** Where each column stands, counted from 0; a column that is not there is absent. */
export type ColumnPlaces = ReadonlyMap<SampleColumn, number>;

const plain = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

const columnOf = (header: string, map: ReadonlyMap<string, SampleColumn>): SampleColumn | undefined =>
  map.get(plain(header)) ?? SAMPLE_COLUMNS.find((column) => headers[column].some((known) => known === plain(header)));

/**
 * Finds the columns in the header, in Dutch or English or as `map` (their header → our column) says. Other columns are
 * left alone. Gives an error for each needed column that is missing and each that is there twice.
 */
export const findColumns = (
  header: SampleLine,
  map: Readonly<Record<string, SampleColumn>>,
  refusals: SampleRefusals,
): { readonly places: ColumnPlaces; readonly errors: readonly RowError[] } => {
  const mapped = new Map(Object.entries(map).map(([theirs, ours]) => [plain(theirs), ours]));
  const places = new Map<SampleColumn, number>();
  const errors: RowError[] = [];
  header.cells.forEach((cell, place) => {
    const column = columnOf(cell, mapped);
    if (column === undefined) return;
    if (places.has(column)) errors.push({ line: header.line, column, reason: refusals.columnTwice });
    else places.set(column, place);
  });
  for (const column of NEEDED)
    if (!places.has(column)) errors.push({ line: header.line, column, reason: refusals.columnMissing });
  return { places, errors };
};
