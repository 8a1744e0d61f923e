import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { undeliverableFile } from '../../src/campaign/undeliverable-file.ts';
import { personId } from '../../src/organisation/person.ts';

const named = (name: string) => ({
  ...{ person: personId('p1'), language: 'nl' as const, cause: 'blocked' as const },
  name,
});

test.each(['=1+1', '+31', '-2', '@SUM(1)', '\t=1', ' =1+1', '＝1+1', '\n=1'])(
  'a name like %j is no formula in the list of who was not reached',
  async (name) => {
    const csv = Buffer.from(await undeliverableFile([named(name)], 'csv')).toString();
    expect(csv).toContain(`'${name}`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(await undeliverableFile([named(name)], 'xlsx')).buffer);
    expect(book.worksheets[0]?.getRow(2).getCell(2).type).toBe(ExcelJS.ValueType.String);
  },
);
