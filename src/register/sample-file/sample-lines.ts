import { csvLines } from './csv-lines.ts';
import { decodeText } from './decode-text.ts';
import { excelLines } from './excel-lines.ts';
import { SampleFileError } from './sample-file-error.ts';
import type { Encoding, SampleLine, SampleSource } from './sample-line.ts';

/** An Excel file stays packed in memory, since the order of its parts is free; 150,000 rows are about 10 MB. */
const MOST_PACKED = 60 * 1024 * 1024;

interface Reading {
  /** Whether a line is the header of a sample, to choose among the sheets of an Excel file. */
  readonly isHeader: (line: SampleLine) => boolean;
  /** Hears how the characters are written, when not in UTF-8. */
  readonly tell: (encoding: Encoding) => void;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const counting = async function* ({ bytes, size, progress }: SampleSource): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const part of bytes) {
    read += part.length;
    if (size !== undefined && size > 0) progress?.(Math.min(1, read / size));
    yield part;
  }
};

/** The first bytes, and all bytes with these at the front. */
const peek = async (bytes: AsyncIterable<Uint8Array>): Promise<readonly [Uint8Array, AsyncIterable<Uint8Array>]> => {
  const iterator = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < 4) {
    const next = await iterator.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return [head, all()];
};

const together = async (bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > MOST_PACKED) throw new SampleFileError('too_large', 1);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/**
 * The lines of a sample file, read in pieces: CSV with commas, semicolons or tabs, or Excel; its content decides which
 * it is. Empty lines are left out. Throws `SampleFileError`, and what the source throws.
 */
export const sampleLines = async function* (
  source: SampleSource,
  { isHeader, tell }: Reading,
): AsyncGenerator<SampleLine> {
  const [head, bytes] = await peek(source.bytes);
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) throw new SampleFileError('old_excel', 1);
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) yield* excelLines(await together(bytes), isHeader, source.progress);
  else yield* csvLines(decodeText(head, counting({ ...source, bytes }), tell));
};
