import ExcelJS from 'exceljs';
import type { Language } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import type { Table } from './table.ts';

/** Widths in characters: words, and numbers. */
const WIDE = 34;
const NARROW = 14;

/**
 * A table as an Excel workbook: the figures on the first sheet with a heading that stays in view and filters, and how
 * to read them on the second. Promise: words are stored as words and numbers as numbers, so no cell is a formula.
 */
export const xlsxOf = async (table: Table, language: Language): Promise<Uint8Array> => {
  const words = messages(language).exported;
  const book = new ExcelJS.Workbook();
  book.creator = 'Wegwijzer';
  book.title = table.title;
  const sheet = book.addWorksheet(words.sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...table.heading]).font = { bold: true };
  for (const row of table.rows) sheet.addRow([...row]);
  const [first = []] = table.rows;
  sheet.columns.forEach((column, place) => {
    column.width = typeof first[place] === 'number' ? NARROW : WIDE;
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: table.heading.length } };
  const notes = book.addWorksheet(words.notes);
  notes.addRow([table.title]).font = { bold: true };
  for (const { title, value } of table.notes) notes.addRow([title, value]);
  notes.getColumn(1).width = NARROW * 2;
  notes.getColumn(2).width = WIDE * 3;
  notes.getColumn(2).alignment = { wrapText: true, vertical: 'top' };
  return new Uint8Array(await book.xlsx.writeBuffer());
};
