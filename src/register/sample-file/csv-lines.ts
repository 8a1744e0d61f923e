import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod/v4';
import { SampleFileError } from './sample-file-error.ts';
import type { SampleLine } from './sample-line.ts';

/** A row with more characters than this is no row: a quotation mark was left open, or somebody means harm. */
const MOST_IN_A_ROW = 20_000;

const MARKS = [',', ';', '\t'] as const;

/** The line with which Excel says what stands between the cells. */
const EXCEL_SAYS = /^sep=(.)$/i;

const delimiterIn = (header: string): string => {
  const times = (mark: string): number => header.split(mark).length;
  return MARKS.reduce((best, mark) => (times(mark) > times(best) ? mark : best));
};

interface Begun {
  readonly delimiter: string;
  readonly firstLine: number;
  readonly text: AsyncIterable<string>;
}

/** Every line break as one character: two would count as two lines where they stand in quotes. */
const withPlainBreaks = async function* (text: AsyncIterable<string>): AsyncGenerator<string> {
  let kept = '';
  for await (const part of text) {
    const whole = kept + part;
    kept = whole.endsWith('\r') ? '\r' : '';
    yield whole.slice(0, whole.length - kept.length).replace(/\r\n?/g, '\n');
  }
  if (kept !== '') yield '\n';
};

/** Reads on until the header is whole, to see what stands between its cells. */
const begin = async (text: AsyncGenerator<string>): Promise<Begun> => {
  let head = '';
  for (let next = await text.next(); next.done !== true; next = await text.next()) {
    head += next.value;
    if (head.includes('\u0000')) throw new SampleFileError('not_csv', 1);
    if (head.length > MOST_IN_A_ROW || /\S[^\n]*\n+./.test(head)) break;
  }
  const lines = head.split('\n');
  const said = EXCEL_SAYS.exec(lines[0]?.trim() ?? '');
  const header = said === null ? (lines.find((line) => line.trim() !== '') ?? '') : (lines[1] ?? '');
  const whole = async function* (): AsyncGenerator<string> {
    yield head;
    for (let next = await text.next(); next.done !== true; next = await text.next()) yield next.value;
  };
  return { delimiter: said?.[1] ?? delimiterIn(header), firstLine: said === null ? 1 : 2, text: whole() };
};

/** The line travels before the cells. */
const lineSchema = z.tuple([z.string().transform(Number)], z.string());

const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

/** The lines of CSV text, with commas, semicolons or tabs; empty ones are left out. Throws `SampleFileError`. */
export const csvLines = async function* (text: AsyncGenerator<string>): AsyncGenerator<SampleLine> {
  const { delimiter, firstLine, text: whole } = await begin(withPlainBreaks(text));
  let last = firstLine - 1;
  const parser = parse({
    delimiter,
    from_line: firstLine,
    record_delimiter: '\n',
    relax_column_count: true,
    trim: true,
    max_record_size: MOST_IN_A_ROW,
    // Here and not in the loop below: after an error nothing more comes out, and the line would not be known.
    on_record: (cells: string[], { lines }) => {
      last = lines;
      return cells.some((cell) => cell !== '') ? [`${lines - breaksIn(cells)}`, ...cells] : null;
    },
  });
  // What goes wrong at the source is thrown by the loop below.
  pipeline(Readable.from(whole), parser, () => undefined);
  try {
    for await (const read of parser) {
      const [line, ...cells] = lineSchema.parse(read);
      yield { line, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const tooLarge = error.code === 'CSV_MAX_RECORD_SIZE';
    throw new SampleFileError(tooLarge ? 'cell_too_large' : 'not_csv', last + 1);
  }
};
