import excel from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { HEADER, id, read } from './reading.ts';

const COLUMNS = ['aad_object_id', 'naam', 'functie', 'domein', 'eenheid'];

const written = async (fill: (book: excel.Workbook) => void): Promise<Uint8Array> => {
  const book = new excel.Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
};

const withRows = (...rows: readonly (readonly unknown[])[]): Promise<Uint8Array> =>
  written((book) => {
    const sheet = book.addWorksheet('steekproef');
    sheet.addRow(COLUMNS);
    for (const row of rows) sheet.addRow([...row]);
  });

/** The parts of an Excel file as one writes them by hand; `rows` stand in the sheet. */
const byHand = (rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="S" sheetId="1" r:id="a"/></x:sheets></x:workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="p"><Relationship Id="a" Target="/xl/worksheets/s.xml"/></Relationships>',
        'xl/worksheets/s.xml': `<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

const handRow = (...cells: readonly string[]): string =>
  `<x:row>${cells.map((cell) => `<x:c t="inlineStr"><x:is><x:t>${cell}</x:t></x:is></x:c>`).join('')}</x:row>`;

describe('an Excel file', () => {
  test('gives its people, with lines as Excel shows them', async () => {
    const good = [id(1), { richText: [{ text: 'An' }, { text: 'na' }] }, 'beleid en advies', 'beleid', 'kern'];
    const { errors } = await read(await withRows(good, [], [id(2), 'Bert', 'piloot', 'beleid']));
    expect(errors).toEqual([
      {
        line: 4,
        column: 'function',
        reason: '"piloot" is unknown; use one of: support, policy_advice, specialist_ict',
      },
    ]);
    const { invitees } = await read(await withRows(good, [], [id(2), 'Bert', 'support', 'beleid']), {}, 100);
    expect(invitees.map(({ name, function: job, unit }) => [name, job, unit])).toEqual([
      ['Anna', 'policy_advice', 'kern'],
      ['Bert', 'support', undefined],
    ]);
  });

  test('with numbers, formulas and truth values reads them as Excel shows them', async () => {
    const sheet = await withRows(
      [id(1), 0.1 + 0.2, 'support', { formula: 'LOWER("BELEID")', result: 'beleid' }, 1234],
      [id(2), true, 'support', 'beleid', { formula: '1+1', result: 2 }],
    );
    const { invitees, errors } = await read(sheet);
    expect(errors).toEqual([]);
    expect(invitees.map(({ name, domain, unit }) => [name, domain, unit])).toEqual([
      ['0.3', 'policy', '1234'],
      ['TRUE', 'policy', '2'],
    ]);
  });

  test('with a formula that has no result, a date or an error says so where it is', async () => {
    const { errors } = await read(
      await withRows(
        [{ formula: 'A1' }, 'Anna', 'support', 'beleid'],
        [id(2), 'Bert', 'support', 'beleid', new Date('2027-02-01')],
        [id(3), 'Carla', { error: '#N/A' }, 'beleid'],
      ),
    );
    expect(errors.map(({ line, column, reason }) => [line, column, reason.split(':')[0]])).toEqual([
      [2, 'aad_object_id', 'here is a formula without a result'],
      [3, 'unit', 'Excel has made a date of this'],
      [4, 'function', 'here is an error of Excel'],
    ]);
  });

  test('takes the sheet with the sample, whichever it is, and asks where there are two', async () => {
    const fill =
      (...samples: readonly string[]) =>
      (book: excel.Workbook): void => {
        book.addWorksheet('uitleg').addRow(['Lees dit eerst']);
        const hidden = book.addWorksheet('oud', { state: 'hidden' });
        hidden.addRow(COLUMNS);
        for (const name of samples) {
          const sheet = book.addWorksheet(name);
          sheet.addRow(COLUMNS);
          sheet.addRow([id(1), 'Anna', 'support', 'beleid']);
        }
      };
    expect((await read(await written(fill('mensen')))).invitees).toHaveLength(1);
    const { errors } = await read(await written(fill('noord', 'zuid')));
    expect(errors[0]?.reason).toContain('noord, zuid');
    expect((await read(await written(fill()))).errors.map(({ column }) => column)).toEqual([
      'aad_object_id',
      'function',
      'domain',
    ]);
  });

  test('of another writer is read too: prefixes, no references, texts in the cells', async () => {
    const rows = handRow(...HEADER.split(',')) + handRow(id(1), 'Jos&#233; &amp; zoon', 'nl', 'support', 'policy');
    expect((await read(byHand(rows), {}, 40)).invitees[0]?.name).toBe('José & zoon');
  });

  test('keeps apart the reading aid of a text, and undoes what Excel escapes', async () => {
    const name = '<x:r><x:t>An</x:t></x:r><x:rPh><x:t>XX</x:t></x:rPh><x:r><x:t>na_x0020_B</x:t></x:r>';
    const rows = handRow('aad_object_id', 'naam', 'functie', 'domein');
    const row = `<x:row><x:c r="A2" t="inlineStr"><x:is><x:t>${id(1)}</x:t></x:is></x:c><x:c r="B2" t="s"><x:v>0</x:v></x:c>
      <x:c r="C2" t="str"><x:v>support</x:v></x:c><x:c r="D2" t="str"><x:v>policy</x:v></x:c></x:row>`;
    const texts = { 'xl/sharedStrings.xml': `<x:sst xmlns:x="m"><x:si>${name}</x:si></x:sst>` };
    expect((await read(byHand(rows + row, texts))).invitees[0]?.name).toBe('Anna B');
  });

  test.each([
    ['a zip bomb', byHand(handRow('x').repeat(400_000)), /too large/],
    ['a cell without end', byHand(handRow('x'.repeat(300_000))), /far too long/],
    [
      'entities that grow',
      byHand(handRow('&lol;'), {
        'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY lol "ha">]><sst><si><t>&lol;</t></si></sst>',
      }),
      /cannot be read/,
    ],
    ['no workbook', zipSync({ 'readme.txt': strToU8('hi') }), /cannot be read/],
    ['half of it', byHand(handRow('x')).slice(0, 300), /cannot be read/],
  ])('with %s is refused', async (_what, bytes, reason) => {
    const { errors, invitees } = await read(bytes);
    expect(invitees).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.reason).toMatch(reason);
  });
});
