import excel from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readSample, type SampleReading } from '../../src/register/read-sample.ts';

const reading: SampleReading = {
  categories: {
    function: ['support', 'policy_advice', 'specialist_ict'],
    domain: ['policy', 'inspection'],
  },
  departments: ['bzk', 'jenv'],
};
const id = (number: number): string => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
const read = (text: string, more: Partial<SampleReading> = {}) =>
  readSample(Buffer.from(text), 'sample.csv', { ...reading, ...more });

const HEADER = 'aad_object_id,name,language,function,domain,department,unit';

describe('a sample file', () => {
  test('in English gives its people', async () => {
    const sample = await read(`${HEADER}\n${id(1)},Anna,en,support,policy,bzk,kern\n`);
    expect(sample).toEqual({
      rows: 1,
      duplicates: 0,
      errors: [],
      invitees: [
        {
          person: id(1),
          name: 'Anna',
          language: 'en',
          function: 'support',
          domain: 'policy',
          department: 'bzk',
          unit: 'kern',
        },
      ],
    });
  });

  test('as Dutch Excel saves it gives the same: semicolons, a byte mark, Dutch words, any letter case', async () => {
    const text = `\uFEFFAAD_Object_ID;Naam;Taal;Functie;Domein;Departement;Eenheid;E-mail\r\n{${id(1).toUpperCase()}};José;NL;Specialist/ICT;Toezicht en Inspectie;JenV;;x@y\r\n`;
    const { invitees, errors } = await read(text);
    expect(errors).toEqual([]);
    expect(invitees).toEqual([
      {
        person: id(1),
        name: 'José',
        language: 'nl',
        function: 'specialist_ict',
        domain: 'inspection',
        department: 'jenv',
      },
    ]);
  });

  test('in Windows-1252 keeps its accents', async () => {
    const bytes = Buffer.from(`${HEADER}\n${id(1)},Jos\u00e9,nl,support,policy,bzk,\n`, 'latin1');
    expect((await readSample(bytes, 's.csv', reading)).invitees[0]?.name).toBe('José');
  });

  test('in Excel gives the same', async () => {
    const workbook = new excel.Workbook();
    const sheet = workbook.addWorksheet('steekproef');
    sheet.addRow(['aad_object_id', 'naam', 'taal', 'functie', 'domein']);
    sheet.addRow([id(1), { richText: [{ text: 'An' }, { text: 'na' }] }, 'nl', 'beleid en advies', 'beleid']);
    sheet.addRow([]);
    sheet.addRow([id(2), 'Bert', 'nl', 'piloot', 'beleid']);
    const sample = await readSample(Buffer.from(await workbook.xlsx.writeBuffer()), 's.xlsx', reading);
    expect(sample.errors).toEqual([
      {
        line: 4,
        column: 'function',
        reason: '"piloot" is unknown; use one of: support, policy_advice, specialist_ict',
      },
    ]);
    sheet.getCell('D4').value = 'support';
    const good = await readSample(Buffer.from(await workbook.xlsx.writeBuffer()), 's.xlsx', reading);
    expect(good.invitees.map(({ name, function: job }) => [name, job])).toEqual([
      ['Anna', 'policy_advice'],
      ['Bert', 'support'],
    ]);
  });

  test('with other headers is read by a map', async () => {
    const { invitees } = await read(`oid,functie,domein\n${id(1)},support,policy\n`, { map: { OID: 'aad_object_id' } });
    expect(invitees[0]).toEqual({ person: id(1), language: 'nl', function: 'support', domain: 'policy' });
  });

  test('with one bad row gives nobody, and names every error with line, column and reason', async () => {
    const sample = await read(
      `${HEADER}\n${id(1)},Anna,nl,support,policy,bzk,\n\nanna@minbzk.nl,"Be\nrt",fr,,mars,xyz,\n${id(2)},C,nl,support\n`,
    );
    expect(sample.invitees).toEqual([]);
    expect(sample.errors.map(({ line, column }) => [line, column])).toEqual([
      [4, 'aad_object_id'],
      [4, 'language'],
      [4, 'function'],
      [4, 'domain'],
      [4, 'department'],
      [6, 'domain'],
    ]);
    expect(sample.errors[2]?.reason).toBe('not filled in');
    expect(sample.errors[3]?.reason).toContain('policy, inspection');
  });

  test('says its reasons in Dutch to who reads Dutch', async () => {
    const { errors } = await read(`${HEADER}\nx,A,nl,support,,,\n`, { language: 'nl' });
    expect(errors.map(({ reason }) => reason)).toEqual([expect.stringContaining('Entra-object-id'), 'niet ingevuld']);
  });

  test('counts a person who is repeated, and refuses one with two strata', async () => {
    const row = `${id(10)},A,nl,support,policy,,`;
    expect(
      await read(`${HEADER}\n${row}\n${row.toUpperCase().replace('A,NL,SUPPORT,POLICY', 'B,nl,support,policy')}\n`),
    ).toMatchObject({
      rows: 2,
      duplicates: 1,
      errors: [],
    });
    const { errors } = await read(`${HEADER}\n${row}\n${row.replace('policy', 'inspection')}\n`);
    expect(errors).toEqual([expect.objectContaining({ line: 3, column: 'aad_object_id' })]);
  });

  test.each([
    ['without a needed column', 'aad_object_id,functie\nx,support\n', 1, 'domain'],
    ['with a column twice', `${HEADER},naam\n`, 1, 'name'],
    ['with nothing in it', '', 1, 'sample.csv'],
    ['with a header alone', `${HEADER}\n`, 1, 'sample.csv'],
    ['with a stray quotation mark', `${HEADER}\n"${id(1)},A,nl\n`, 2, 'sample.csv'],
    ['of old Excel', '\xd0\xcf\x11\xe0', 1, 'sample.csv'],
    ['that only looks like Excel', 'PK\x03\x04 no', 1, 'sample.csv'],
  ])('%s is refused with the place', async (_, text, line, column) => {
    const { errors, invitees } = await readSample(Buffer.from(text, 'latin1'), 'sample.csv', reading);
    expect(invitees).toEqual([]);
    expect(errors[0]).toMatchObject({ line, column });
  });
});
