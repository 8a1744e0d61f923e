import ExcelJS from 'exceljs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cellsOfChapter, CHAPTERS, chapterOf } from '../../src/query/chapter.ts';
import { csvOf } from '../../src/query/export/csv.ts';
import { exportPath, readExportPath } from '../../src/query/export/export-address.ts';
import { exportTable } from '../../src/query/export/export-table.ts';
import type { Table } from '../../src/query/export/table.ts';
import { xlsxOf } from '../../src/query/export/xlsx.ts';
import { bookWith, catalogue, letterOnly, smallPublication } from './figures.ts';

const evil = ['=1+1', '+SUM(A1)', '-2', '@cmd', '\t=1', '\r=1', '=HYPERLINK("http://x")'];
const table: Table = {
  title: '=evil()',
  heading: ['=a', 'b'],
  rows: evil.map((words) => [words, 1.5]),
  notes: [{ title: '@note', value: '=1' }],
  practice: false,
};
const cellsIn = async (bytes: Uint8Array) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book.worksheets.flatMap((sheet) =>
    sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? row : [])),
  ) as unknown[];
};

describe('a sheet', () => {
  it('has no formula as CSV, whatever the words', () => {
    const text = new TextDecoder().decode(csvOf(table, 'nl'));
    for (const row of parse(text, { delimiter: ';', bom: true, relax_column_count: true }))
      for (const cell of row.slice(0, 1)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(text).toContain(';1,5');
  });

  it('has no formula as Excel: words are words and numbers are numbers', async () => {
    const cells = await cellsIn(await xlsxOf(table, 'nl'));
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
    for (const words of evil.slice(0, 4)) expect(cells).toContain(words);
    expect(cells).toContain(1.5);
  });

  it('says OEFENCIJFER in every row of practice data', () => {
    const book = bookWith(smallPublication({ practice: true }));
    const { rows, notes } = exportTable({ chapter: 'experienced', wave: '2025' }, book, 'nl');
    const practice = rows.filter((row) => row.some((value) => String(value).includes('oefendata')));
    expect(practice.length).toBeGreaterThan(2);
    for (const row of practice) expect(row.some((value) => String(value).startsWith('OEFENCIJFER'))).toBe(true);
    expect(notes[0]?.title).toBe('OEFENCIJFER');
  });
});

describe('a chapter', () => {
  it('holds each figure of the wave once, and every indicator is in one', () => {
    const book = bookWith(smallPublication());
    const all = CHAPTERS.flatMap((chapter) => cellsOfChapter(chapter, '2025', book));
    expect(all).toHaveLength(book.all('2025').length);
    for (const { id } of catalogue.indicators) expect(CHAPTERS).toContain(chapterOf(id));
    expect(
      all.filter(({ indicator, where }) => indicator === 'experienced.any' && Object.keys(where).length === 0),
    ).toHaveLength(1);
  });

  it('has the letter’s figures where nothing else is published', () => {
    expect(cellsOfChapter('experienced', '2023', letterOnly).length).toBeGreaterThan(3);
  });

  it('holds no figure of a department', () => {
    const cell = { indicator: 'experienced.any', where: { department: 'bzk' }, n: 605, percentage: 9, display: '9%' };
    const base = smallPublication();
    const book = bookWith({
      ...base,
      dimensions: { ...base.dimensions, department: ['bzk'] },
      cells: [...base.cells, { ...cell, interval: [7, 12] }],
    });
    expect(JSON.stringify(cellsOfChapter('experienced', '2025', book))).not.toContain('bzk');
  });
});

describe('the address of a file', () => {
  const key = new Uint8Array(32).fill(7);
  const what = { chapter: 'experienced', wave: '2025' } as const;
  const path = exportPath({ what, language: 'nl', until: 1_000 }, 'csv', key);

  it('gives the file until its time, under this key alone', () => {
    expect(readExportPath(path, key, 1_000)).toEqual({ what, language: 'nl', format: 'csv' });
    expect(readExportPath(path, key, 1_001)).toBeUndefined();
    expect(readExportPath(path, new Uint8Array(32), 1)).toBeUndefined();
    expect(readExportPath(path.replace('/files/', '/charts/'), key, 1)).toBeUndefined();
  });
});
