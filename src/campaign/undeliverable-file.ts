import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';
import type { Undeliverable } from './undeliverable.ts';

export const FILE_FORMATS = ['csv', 'xlsx'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const COLUMNS = ['aad_object_id', 'name', 'language', 'department', 'unit', 'cause'] as const;

/** A cell that a spreadsheet would take for a formula, also in wide characters, gets an apostrophe before it. */
const harmless = (text: string): string => (/^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text);

const rowOf = ({ person, name, language, department, unit, cause }: Undeliverable): readonly string[] =>
  [person, name ?? '', language, department ?? '', unit ?? '', cause].map(harmless);

/** Whom the invite did not reach, as a file for writing to them in another way: one row a person, with a header. */
export const undeliverableFile = async (people: readonly Undeliverable[], format: FileFormat): Promise<Uint8Array> => {
  const rows = [[...COLUMNS], ...people.map(rowOf)];
  if (format === 'csv') return Buffer.from(stringify(rows.map((row) => [...row])), 'utf8');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('not reached');
  for (const row of rows) sheet.addRow([...row]);
  sheet.columns.forEach((column) => {
    column.width = 24;
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
};
