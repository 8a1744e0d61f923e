import { DEPARTMENTS } from '../organisation/department.ts';
import { personId } from '../organisation/person.ts';
import type { Language } from '../i18n/language.ts';
import { categoryOf } from './category-names.ts';
import type { Invitee } from './invitee.ts';
import type { RowError } from './row-error.ts';
import type { ColumnPlaces, SampleColumn } from './sample-columns.ts';
import type { SampleRefusals } from './sample-refusals.ts';
import type { SampleLine } from './sample-table.ts';

/** The categories and departments that a sample may name, by their ids. */
export interface SampleTerms {
  readonly categories: Readonly<Record<'function' | 'domain', readonly string[]>>;
  readonly departments: readonly string[];
}

const OBJECT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const languages: Readonly<Record<string, Language>> = {
  '': 'nl',
  nl: 'nl',
  'nl-nl': 'nl',
  nederlands: 'nl',
  dutch: 'nl',
  en: 'en',
  'en-gb': 'en',
  'en-us': 'en',
  engels: 'en',
  english: 'en',
};

/** Reads one row: an invitee, or everything that is wrong with it. */
export const readRow = (
  row: SampleLine,
  places: ColumnPlaces,
  { categories, departments }: SampleTerms,
  refusals: SampleRefusals,
): Invitee | readonly RowError[] => {
  const errors: RowError[] = [];
  const cell = (column: SampleColumn): string => {
    const place = places.get(column);
    return place === undefined ? '' : (row.cells[place] ?? '').trim();
  };
  const checked = <Value>(column: SampleColumn, value: Value | undefined, reason: string): Value | undefined => {
    if (value === undefined) errors.push({ line: row.line, column, reason });
    return value;
  };
  const oneOf = <Value>(
    column: SampleColumn,
    value: Value | undefined,
    allowed: readonly string[],
  ): Value | undefined =>
    checked(column, value, cell(column) === '' ? refusals.notFilledIn : refusals.notOneOf(cell(column), allowed));
  const category = (dimension: 'function' | 'domain'): string | undefined =>
    oneOf(dimension, categoryOf(dimension, categories[dimension], cell(dimension)), categories[dimension]);

  const id = cell('aad_object_id').replace(/^\{(.*)\}$/, '$1');
  checked('aad_object_id', OBJECT_ID.exec(id) ?? undefined, refusals.noObjectId);
  const language = oneOf('language', languages[cell('language').toLowerCase()], ['nl', 'en']);
  const jobGroup = category('function');
  const domain = category('domain');
  const named = cell('department').toLowerCase();
  const department = DEPARTMENTS.find((one) => one === named && departments.includes(one));
  if (named !== '') oneOf('department', department, departments);
  if (errors.length > 0 || language === undefined || jobGroup === undefined || domain === undefined) return errors;
  return {
    person: personId(id),
    language,
    function: jobGroup,
    domain,
    ...(cell('name') === '' ? {} : { name: cell('name') }),
    ...(department === undefined ? {} : { department }),
    ...(cell('unit') === '' ? {} : { unit: cell('unit') }),
  };
};
