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

/** Reads records into columns in which equal texts are one string: a million records fit in memory. */
const readColumns = (
  file: string,
  bytes: Buffer,
): { readonly names: readonly string[]; readonly columns: string[][] } => {
  let names: readonly string[] | undefined;
  let columns: string[][] = [];
  let known: Map<string, string>[] = [];
  const take = (record: readonly string[]): null => {
    if (names === undefined) {
      names = record;
      columns = record.map(() => []);
      known = record.map(() => new Map<string, string>());
      return null;
    }
    record.forEach((text, index) => {
      const same = known[index]?.get(text);
      if (same === undefined) known[index]?.set(text, text);
      columns[index]?.push(same ?? text);
    });
    return null;
  };
  try {
    parse(bytes, { bom: true, skip_empty_lines: true, on_record: take });
  } catch (error) {
    if (error instanceof CsvError) throw new CommandError(`${file}: ${error.message}`);
    throw error;
  }
  if (names === undefined) throw new CommandError(`${file}: is empty, a header is expected on line 1`);
  return { names, columns };
};

/** Reads a CSV file with a header. Throws `CommandError` that names file, line and column. */
export const readTable = (file: string): Table => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
  const { names, columns } = readColumns(file, bytes);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new CommandError(`${file}: line 1: column ${twice} occurs twice`);
  return {
    file,
    bytes,
    names,
    rows: columns[0]?.length ?? 0,
    column: (name) => {
      const column = columns[names.indexOf(name)];
      if (column === undefined) throw new CommandError(`${file}: has no column ${name}`);
      return column;
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
