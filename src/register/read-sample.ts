import type { Language } from '../i18n/language.ts';
import type { Invitee } from './invitee.ts';
import { readRow, type SampleTerms } from './read-row.ts';
import type { RowError } from './row-error.ts';
import { findColumns, type SampleColumn } from './sample-columns.ts';
import { type SampleRefusals, sampleRefusals } from './sample-refusals.ts';
import { readTable, SampleFileError, type SampleLine } from './sample-table.ts';

/** What a sample file may say, and how to read it. */
export interface SampleReading extends SampleTerms {
  /** Headers of the file that name our columns in another way: theirs → ours. */
  readonly map?: Readonly<Record<string, SampleColumn>>;
  /** The language of the reasons; English by default. */
  readonly language?: Language;
}

/** A sample as it stands in a file. With one error there are no invitees: nothing is imported by half. */
export interface Sample {
  /** Rows below the header. */
  readonly rows: number;
  readonly invitees: readonly Invitee[];
  /** Rows that repeat a person who stands higher in the file. */
  readonly duplicates: number;
  readonly errors: readonly RowError[];
}

const nothing = (rows: number, errors: readonly RowError[]): Sample => ({ rows, invitees: [], duplicates: 0, errors });

const readRows = (
  rows: readonly SampleLine[],
  read: (row: SampleLine) => Invitee | readonly RowError[],
  refusals: SampleRefusals,
): Sample => {
  const errors: RowError[] = [];
  const first = new Map<string, { readonly line: number; readonly invitee: Invitee }>();
  let duplicates = 0;
  for (const row of rows) {
    const invitee = read(row);
    if (!('person' in invitee)) {
      errors.push(...invitee);
      continue;
    }
    const earlier = first.get(invitee.person);
    if (earlier === undefined) {
      first.set(invitee.person, { line: row.line, invitee });
      continue;
    }
    const same = earlier.invitee.function === invitee.function && earlier.invitee.domain === invitee.domain;
    if (same) duplicates += 1;
    else errors.push({ line: row.line, column: 'aad_object_id', reason: refusals.otherStratum(earlier.line) });
  }
  if (errors.length > 0) return { ...nothing(rows.length, errors), duplicates };
  return { rows: rows.length, invitees: [...first.values()].map(({ invitee }) => invitee), duplicates, errors };
};

/**
 * Reads a sample from CSV (comma, semicolon or tab) or XLSX, with headers in Dutch or English and categories by id or
 * Dutch name. Every row that is wrong is an error with line, column and reason; a file that is no table gives one
 * error. Never throws for what is in the file.
 */
export const readSample = async (bytes: Uint8Array, fileName: string, reading: SampleReading): Promise<Sample> => {
  const refusals = sampleRefusals(reading.language ?? 'en');
  try {
    const [header, ...rows] = await readTable(bytes);
    if (header === undefined) return nothing(0, [{ line: 1, column: fileName, reason: refusals.empty }]);
    const { places, errors } = findColumns(header, reading.map ?? {}, refusals);
    if (errors.length > 0) return nothing(rows.length, errors);
    if (rows.length === 0) return nothing(0, [{ line: header.line, column: fileName, reason: refusals.empty }]);
    return readRows(rows, (row) => readRow(row, places, reading, refusals), refusals);
  } catch (error) {
    if (!(error instanceof SampleFileError)) throw error;
    return nothing(0, [{ line: error.line, column: fileName, reason: refusals[error.problem] }]);
  }
};
