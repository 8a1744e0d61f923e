import type { ExcelBook, ExcelSheet } from './excel-book.ts';
import { excelText } from './excel-text.ts';
import { SampleFileError } from './sample-file-error.ts';
import type { CellProblem, SampleLine } from './sample-line.ts';
import { xmlEvents } from './xml-events.ts';

/** Columns beyond this are left alone: the columns of a sample stand before it. */
const MOST_COLUMNS = 200;
/** The most that Excel itself puts in a cell. */
const MOST_IN_A_CELL = 32_767;

interface Cell {
  readonly place: number;
  readonly type: string;
  readonly style: string | undefined;
  value: string;
  formula: boolean;
}

interface Read {
  readonly text: string;
  readonly problem?: CellProblem;
}

/** `C7` is column 2. */
const placeOf = (reference: string | undefined): number | undefined => {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

/** A number as Excel shows it: fifteen digits, without the noise of its binary form. */
const numberText = (value: string): string => {
  const number = Number(value);
  return Number.isFinite(number) ? `${Number(number.toPrecision(15))}` : value;
};

const read = (cell: Cell, inline: string, { texts, isDate }: ExcelBook): Read => {
  const { type, value, formula, style } = cell;
  if (type === 's') return { text: texts[Number(value)] ?? '' };
  if (type === 'inlineStr') return { text: inline };
  if (type === 'str') return { text: value };
  if (type === 'e') return { text: value, problem: 'excel_error' };
  if (value === '') return formula ? { text: '', problem: 'formula' } : { text: '' };
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' };
  if (type === 'd' || isDate(style)) return { text: value, problem: 'date' };
  return { text: numberText(value) };
};

/** The lines of a sheet, read in pieces; empty ones are left out. Throws `SampleFileError`, and what the zip file throws. */
export const sheetLines = async function* (
  book: ExcelBook,
  sheet: ExcelSheet,
  share?: (share: number) => void,
): AsyncGenerator<SampleLine> {
  const ready: SampleLine[] = [];
  const inline = excelText();
  let line = 0;
  let cells: string[] = [];
  let problems = new Map<number, CellProblem>();
  let place = -1;
  let cell: Cell | undefined;
  let inValue = false;
  const endCell = (done: Cell): void => {
    if (done.place >= MOST_COLUMNS) return;
    const { text, problem } = read(done, inline.take(), book);
    while (cells.length < done.place) cells.push('');
    cells[done.place] = text.trim();
    if (problem !== undefined) problems.set(done.place, problem);
  };
  const endRow = (): void => {
    if (problems.size > 0 || cells.some((text) => text !== ''))
      ready.push({ line, cells, ...(problems.size === 0 ? {} : { problems }) });
    cells = [];
    problems = new Map();
  };
  const reader = {
    open: (tag: string, attribute: (name: string) => string | undefined): void => {
      if (tag === 'row') {
        line = Number(attribute('r') ?? line + 1);
        place = -1;
      } else if (tag === 'c') {
        place = placeOf(attribute('r')) ?? place + 1;
        cell = { place, type: attribute('t') ?? 'n', style: attribute('s'), value: '', formula: false };
        inline.begin();
      } else if (tag === 'v') inValue = true;
      else if (tag === 'f' && cell !== undefined) cell.formula = true;
      else inline.open(tag);
    },
    text: (text: string): void => {
      if (text.length > MOST_IN_A_CELL) throw new SampleFileError('cell_too_large', line);
      if (inValue && cell !== undefined) cell.value += text;
      else inline.add(text);
    },
    close: (tag: string): void => {
      if (tag === 'v') inValue = false;
      else if (tag === 'row') endRow();
      else if (tag === 'c' && cell !== undefined) {
        endCell(cell);
        cell = undefined;
      } else inline.close(tag);
    },
  };
  const events = xmlEvents(book.parts.open(sheet.part, share), reader);
  while ((await events.next()).done !== true) yield* ready.splice(0);
  yield* ready;
};
