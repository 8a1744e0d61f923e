import { readFileSync } from 'node:fs';
import { CommandError } from './command-error.ts';
import { type CsvColumns, csvColumns, CsvError } from './csv-columns.ts';
import { type TextColumn, textsOf } from './text-column.ts';

/** A CSV file as columns of text, with where it came from for clear errors. */
export interface Table {
  readonly file: string;
  /** The bytes as they were read, for hashing. */
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  readonly rows: number;
  /** The texts of a column that must be there. Throws `CommandError`. */
  readonly column: (name: string) => readonly string[];
  /** The same with each text kept once: a million records are read so. */
  readonly coded: (name: string) => TextColumn;
}

/** The line of a record in the file, counting from 1 for the header. */
export const lineOf = (record: number): number => record + 2;

const parse = (file: string, bytes: Uint8Array): CsvColumns => {
  try {
    return csvColumns(bytes);
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
  const { names, columns } = parse(file, bytes);
  if (names.length === 0) throw new CommandError(`${file}: is empty, a header is expected on line 1`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new CommandError(`${file}: line 1: column ${twice} occurs twice`);
  const coded = (name: string): TextColumn => {
    const column = columns[names.indexOf(name)];
    if (column === undefined) throw new CommandError(`${file}: has no column ${name}`);
    return column;
  };
  return {
    file,
    bytes,
    names,
    rows: columns[0]?.codes.length ?? 0,
    column: (name) => textsOf(coded(name)),
    coded,
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
