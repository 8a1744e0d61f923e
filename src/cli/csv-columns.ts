import { dictionary, type TextColumn } from './text-column.ts';

/** A CSV file that breaks off or is uneven; the message names the line. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}

const COMMA = 0x2c;
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

const linesIn = (bytes: Uint8Array): number => {
  let lines = 1;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === LF || bytes[at] === CR) lines += 1;
  return lines;
};

/** Where the quoted field that starts here ends; a quote inside is doubled. */
const endOfQuoted = (bytes: Uint8Array, start: number, line: number): number => {
  for (let at = bytes.indexOf(QUOTE, start + 1); at >= 0; at = bytes.indexOf(QUOTE, at + 2))
    if (bytes[at + 1] !== QUOTE) return at + 1;
  throw new CsvError(`line ${line}: a quote is opened and not closed`);
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a field as it stands in the file. */
const decode = (field: Uint8Array): string => {
  const text = decoder.decode(field);
  return field[0] === QUOTE ? text.slice(1, -1).replaceAll('""', '"') : text;
};

/** The fields of a CSV file (RFC 4180; also with bare LF or CR) by column, the first record as names. */
export interface CsvColumns {
  readonly names: readonly string[];
  readonly columns: readonly TextColumn[];
}

/**
 * Reads a CSV file in one pass over its bytes. Empty lines are skipped; every record has as many fields as the first.
 * Throws `CsvError`.
 */
export const csvColumns = (bytes: Uint8Array): CsvColumns => {
  const rows = linesIn(bytes);
  const names: string[] = [];
  let columns: ReturnType<typeof dictionary>[] | undefined;
  let at = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;
  let line = 1;
  let field = 0;

  const endRecord = (): void => {
    columns ??= names.map(() => dictionary(bytes, rows, decode));
    if (field !== columns.length)
      throw new CsvError(`line ${line}: ${field} fields, where line 1 has ${columns.length}`);
    field = 0;
  };

  while (at < bytes.length) {
    const start = at;
    if (bytes[at] === QUOTE) at = endOfQuoted(bytes, at, line);
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === COMMA || byte === LF || byte === CR) break;
      if (byte === QUOTE || bytes[start] === QUOTE) throw new CsvError(`line ${line}: a quote inside a field`);
    }
    const last = bytes[at] !== COMMA;
    const empty = last && field === 0 && at === start;
    if (!empty) {
      if (columns === undefined) names.push(decode(bytes.subarray(start, at)));
      else columns[field]?.add(start, at);
      field += 1;
    }
    if (last) {
      if (!empty) endRecord();
      if (bytes[at] === CR && bytes[at + 1] === LF) at += 1;
      line += 1;
    }
    at += 1;
  }
  // A comma as the very last byte leaves an empty field behind it.
  if (field > 0) {
    if (columns === undefined) names.push('');
    else columns[field]?.add(at, at);
    field += 1;
    endRecord();
  }
  return { names, columns: (columns ?? []).map(({ column }) => column()) };
};
