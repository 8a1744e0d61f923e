import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { CommandError } from './command-error.ts';

/** A CSV file as columns of text, with where it came from for clear errors. */
export interface Table {
  readonly file: string;
  /** The bytes as they were read, for hashing. */
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  readonly rows: number;
  /** A column that must be there. Throws `CommandError`. */
  readonly column: (name: string) => readonly string[];
}

/** The line of a record in the file, counting from 1 for the header. */
export const lineOf = (record: number): number => record + 2;

const readRecords = (file: string, bytes: Uint8Array): readonly (readonly string[])[] => {
  try {
    return parse(Buffer.from(bytes), { bom: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError) throw new CommandError(`${file}: ${error.message}`);
    throw error;
  }
};

/** Reads a CSV file with a header. Throws `CommandError` that names file, line and column. */
export const readTable = (file: string): Table => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
  const [header, ...records] = readRecords(file, bytes);
  if (header === undefined) throw new CommandError(`${file}: is empty, a header is expected on line 1`);
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) throw new CommandError(`${file}: line 1: column ${twice} occurs twice`);
  return {
    file,
    bytes,
    names: header,
    rows: records.length,
    column: (name) => {
      const index = header.indexOf(name);
      if (index < 0) throw new CommandError(`${file}: has no column ${name}`);
      return records.map((record) => record[index] ?? '');
    },
  };
};

/** A column of whole numbers that are not negative. Throws `CommandError` that names file, line and column. */
export const counts = (table: Table, name: string): readonly number[] =>
  table.column(name).map((text, record) => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value) || value < 0)
      throw new CommandError(`${table.file}: line ${lineOf(record)}: ${name}: ${JSON.stringify(text)} is not a count`);
    return value;
  });
