import { parse } from 'csv-parse/sync';

/** One line of a sample file as it stands there; `line` counts from 1, as an editor or Excel shows it. */
export interface SampleLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The file is not a table that can be read. */
export class SampleFileError extends Error {
  override readonly name = 'SampleFileError';
  readonly line: number;
  readonly problem: 'old_excel' | 'not_excel' | 'not_csv';
  constructor(problem: SampleFileError['problem'], line: number) {
    super(problem);
    this.problem = problem;
    this.line = line;
  }
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Excel in the Netherlands saves CSV as UTF-8 with a mark, as Windows-1252, or as UTF-16. */
const textOf = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const delimiterOf = (text: string): string => {
  const header = text.split(/\r?\n/, 1).join('');
  const times = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
};

const lineBreaks = (cells: readonly string[]): number => cells.join('').split('\n').length - 1;

const readCsv = (bytes: Uint8Array): readonly SampleLine[] => {
  const text = textOf(bytes);
  const options = { delimiter: delimiterOf(text), relax_column_count: true, trim: true, skip_empty_lines: true };
  const lines: SampleLine[] = [];
  try {
    parse(text, {
      ...options,
      on_record: (cells: string[], { lines: last }) => {
        lines.push({ line: last - lineBreaks(cells), cells });
        return null;
      },
    });
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    throw new SampleFileError('not_csv', line);
  }
  return lines;
};

const readExcel = async (bytes: Uint8Array): Promise<readonly SampleLine[]> => {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  const lines: SampleLine[] = [];
  try {
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
    workbook.worksheets[0]?.eachRow((row, line) => {
      const cells = Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).text.trim());
      if (cells.some((cell) => cell !== '')) lines.push({ line, cells });
    });
  } catch {
    throw new SampleFileError('not_excel', 1);
  }
  return lines;
};

/**
 * The lines of the first sheet of an Excel file, or of a CSV file with commas, semicolons or tabs; the content decides
 * which it is. Empty lines are left out. Throws `SampleFileError`.
 */
export const readTable = async (bytes: Uint8Array): Promise<readonly SampleLine[]> => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new SampleFileError('old_excel', 1);
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) ? readExcel(bytes) : readCsv(bytes);
};
