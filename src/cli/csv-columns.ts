import { CsvError, parse } from 'csv-parse/sync';
import { dictionary, type TextColumn } from './text-column.ts';

export { CsvError };

/** The fields of a CSV file by column, the first record as names. */
export interface CsvColumns {
  readonly names: readonly string[];
  readonly columns: readonly TextColumn[];
}

/**
 * Reads a CSV file by column, so that a million records fit in memory. Empty lines are skipped; every record has as
 * many fields as the first. Throws `CsvError`.
 */
export const csvColumns = (bytes: Uint8Array): CsvColumns => {
  let names: readonly string[] | undefined;
  let columns: readonly ReturnType<typeof dictionary>[] = [];
  const take = (record: readonly string[]): null => {
    if (names === undefined) {
      names = record;
      columns = record.map(dictionary);
      return null;
    }
    for (let index = 0; index < columns.length; index += 1) columns[index]?.add(record[index] ?? '');
    return null;
  };
  parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    bom: true,
    skip_empty_lines: true,
    on_record: take,
  });
  return { names: names ?? [], columns: columns.map(({ column }) => column()) };
};
