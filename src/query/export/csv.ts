import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import type { Table, Value } from './table.ts';

/**
 * A table as CSV in UTF-8 that a spreadsheet opens as it is: in Dutch with semicolons and decimal commas. Promise: no
 * cell is a formula, whatever stands in it.
 */
export const csvOf = ({ heading, rows, notes }: Table, language: Language): Uint8Array => {
  const { decimal } = messages(language).figures;
  const write = (value: Value): string =>
    typeof value === 'number' ? value.toString().replace('.', decimal) : (value ?? '');
  const width = heading.length;
  const pad = (cells: readonly string[]): readonly string[] => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ''),
  ];
  const lines = [
    heading,
    ...rows.map((row) => row.map(write)),
    pad([]),
    ...notes.map(({ title, value }) => pad([title, value])),
  ];
  const text = stringify(
    lines.map((line) => [...line]),
    { delimiter: language === 'nl' ? ';' : ',', escape_formulas: true, record_delimiter: 'windows', bom: true },
  );
  return new TextEncoder().encode(text);
};
