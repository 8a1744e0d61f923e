import { DEPARTMENTS } from '../organisation/department.ts';
import { personId } from '../organisation/person.ts';
import type { Language } from '../i18n/language.ts';
import { categoryOf } from './category-names.ts';
import type { Invitee } from './invitee.ts';
import type { RowError } from './row-error.ts';
import type { ColumnPlaces, SampleColumn } from './sample-columns.ts';
import type { SampleRefusals } from './sample-refusals.ts';
import type { SampleLine } from './sample-file/sample-line.ts';

/** The categories and departments that a sample may name, by their ids. */
export interface SampleTerms {
  readonly categories: Readonly<Record<'function' | 'domain', readonly string[]>>;
  readonly departments: readonly string[];
}

/** Names and units are shorter; what is longer is no name. */
const MOST_CHARACTERS = 200;
/** So much of a wrong value is repeated in its reason. */
const MOST_SHOWN = 60;

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

const shown = (value: string): string => (value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value);

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
  const spoiled = (column: SampleColumn): string | undefined => {
    const problem = row.problems?.get(places.get(column) ?? -1);
    if (problem !== undefined) return refusals.cell[problem];
    return cell(column).length > MOST_CHARACTERS ? refusals.tooLong(MOST_CHARACTERS) : undefined;
  };
  const checked = <Value>(column: SampleColumn, value: Value | undefined, reason: string): Value | undefined => {
    if (value === undefined) errors.push({ line: row.line, column, reason: spoiled(column) ?? reason });
    return value;
  };
  const oneOf = <Value>(
    column: SampleColumn,
    value: Value | undefined,
    allowed: readonly string[],
  ): Value | undefined =>
    checked(
      column,
      value,
      cell(column) === '' ? refusals.notFilledIn : refusals.notOneOf(shown(cell(column)), allowed),
    );
  const category = (dimension: 'function' | 'domain'): string | undefined =>
    oneOf(dimension, categoryOf(dimension, categories[dimension], cell(dimension)), categories[dimension]);

  const id = cell('aad_object_id').replace(/^\{(.*)\}$/, '$1');
  checked('aad_object_id', OBJECT_ID.exec(id) ?? undefined, refusals.noObjectId);
  const language = oneOf('language', languages[cell('language').toLowerCase()], ['nl', 'en']);
  const jobGroup = category('function');
  const domain = category('domain');
  const named = cell('department').toLowerCase();
  const department = DEPARTMENTS.find((one) => one === named && departments.includes(one));
  if (named !== '' || spoiled('department') !== undefined) oneOf('department', department, departments);
  for (const column of ['name', 'unit'] as const) {
    const reason = spoiled(column);
    if (reason !== undefined) errors.push({ line: row.line, column, reason });
  }
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
