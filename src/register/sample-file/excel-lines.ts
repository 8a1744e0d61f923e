import { type ExcelBook, type ExcelSheet, openExcel } from './excel-book.ts';
import { SampleFileError } from './sample-file-error.ts';
import type { SampleLine } from './sample-line.ts';
import { sheetLines } from './sheet-lines.ts';

const MOST_SHEETS = 50;

const firstLine = async (book: ExcelBook, sheet: ExcelSheet): Promise<SampleLine | undefined> => {
  for await (const line of sheetLines(book, sheet)) return line;
  return undefined;
};

/** The one sheet whose header is that of a sample; the first sheet where none is, for its errors. */
const theSheet = async (book: ExcelBook, isHeader: (line: SampleLine) => boolean): Promise<ExcelSheet | undefined> => {
  const { sheets } = book;
  if (sheets.length <= 1) return sheets[0];
  const samples: ExcelSheet[] = [];
  for (const sheet of sheets.slice(0, MOST_SHEETS)) {
    const first = await firstLine(book, sheet);
    if (first !== undefined && isHeader(first)) samples.push(sheet);
  }
  if (samples.length > 1) throw new SampleFileError('several_sheets', 1, samples.map(({ name }) => name).join(', '));
  return samples[0] ?? sheets[0];
};

/**
 * The lines of the sheet of an Excel file on which the sample stands. The file lies in memory as it is packed; what is
 * in it is unpacked in pieces. Throws `SampleFileError`.
 */
export const excelLines = async function* (
  bytes: Uint8Array,
  isHeader: (line: SampleLine) => boolean,
  share?: (share: number) => void,
): AsyncGenerator<SampleLine> {
  try {
    const book = await openExcel(bytes);
    const sheet = await theSheet(book, isHeader);
    if (sheet === undefined) throw new SampleFileError('not_excel', 1);
    yield* sheetLines(book, sheet, share);
  } catch (error) {
    if (error instanceof SampleFileError) throw error;
    throw new SampleFileError('not_excel', 1);
  }
};
