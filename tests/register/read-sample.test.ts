import * as fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { HEADER, id, read } from './reading.ts';

const row = (number: number): string => `${id(number)},Anna,nl,support,policy,bzk,kern`;

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
    const { invitees, errors, encoding } = await read(text);
    expect(errors).toEqual([]);
    expect(encoding).toBeUndefined();
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

  test.each([
    ['Windows-1252', Buffer.from(`${HEADER}\n${id(1)},Jos\u00e9,nl,support,policy,bzk,\n`, 'latin1'), 'windows-1252'],
    ['UTF-16', Buffer.from(`\uFEFF${HEADER}\n${id(1)},José,nl,support,policy,bzk,\n`, 'utf16le'), 'utf-16le'],
  ])('in %s keeps its accents, however it is cut, and says which it is', async (_name, bytes, encoding) => {
    for (const size of [1, 3, 7, 64, 100_000]) {
      const sample = await read(bytes, {}, size);
      expect(sample.invitees[0]?.name).toBe('José');
      expect(sample.encoding).toBe(encoding);
    }
  });

  test('that changes its encoding half-way is refused with the line', async () => {
    const good = Buffer.from(`${HEADER}\n${id(1)},José,nl,support,policy,bzk,\n`);
    const bad = Buffer.from(`${id(2)},Andr\u00e9,nl,support,policy,bzk,\n`, 'latin1');
    for (const size of [1, 50, 100_000]) {
      const { errors, invitees } = await read(Buffer.concat([good, bad]), {}, size);
      expect(invitees).toEqual([]);
      expect(errors).toMatchObject([{ line: 3, column: 'sample.csv' }]);
      expect(errors[0]?.reason).toMatch(/character that cannot be read/);
    }
  });

  test('with any names, quoted line breaks and cuts gives these names and the right lines', async () => {
    const name = fc
      .array(fc.constantFrom('a', 'é', '€', '"', ',', ';', '\n', '\r\n', '😀', ' '), { maxLength: 8 })
      .map((parts) => `x${parts.join('')}y`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 90 }),
        async (names, delimiter, record, size) => {
          const rows = names.map((one, number) => [id(number + 1), one, 'support', 'policy']);
          const bad = ['', 'last', 'support', 'policy'];
          const write = (all: readonly (readonly string[])[]): string =>
            stringify([['aad_object_id', 'naam', 'functie', 'domein'], ...all], {
              delimiter,
              record_delimiter: record,
              quoted: true,
            });
          const { invitees } = await read(write(rows), {}, size);
          expect(invitees.map((one) => one.name)).toEqual(names.map((one) => one.replaceAll('\r\n', '\n')));
          const line = 1 + names.reduce((sum, one) => sum + one.split('\n').length, 0) + 1;
          const { errors } = await read(write([...rows, bad]), {}, size);
          expect(errors).toMatchObject([{ line, column: 'aad_object_id' }]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('says with "sep=" what stands between its cells', async () => {
    const { invitees, errors } = await read(
      `sep=;\r\naad_object_id;functie;domein\r\n${id(1)};support;mars, of zo\r\n`,
    );
    expect(invitees).toEqual([]);
    expect(errors).toMatchObject([{ line: 3, column: 'domain' }]);
  });

  test('with other headers is read by a map', async () => {
    const { invitees } = await read(`oid,functie,domein\n${id(1)},support,policy\n`, { map: { OID: 'aad_object_id' } });
    expect(invitees[0]).toEqual({ person: id(1), language: 'nl', function: 'support', domain: 'policy' });
  });

  test('with one bad row gives nobody, and names every error with line, column and reason', async () => {
    const sample = await read(`${HEADER}\n${row(1)}\n\nanna@minbzk.nl,"Be\nrt",fr,,mars,xyz,\n${id(2)},C,nl,support\n`);
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

  test('hands nobody over once there was an error', async () => {
    const people = Array.from({ length: 10_500 }, (_none, number) => row(number + 1));
    const { invitees, errors, rows } = await read(`${HEADER}\nx,,,,,,\n${people.join('\n')}\n`);
    expect([invitees.length, errors.length, rows]).toEqual([0, 3, 10_501]);
  });

  test('says its reasons in Dutch to who reads Dutch', async () => {
    const { errors } = await read(`${HEADER}\nx,A,nl,support,,,\n`, { language: 'nl' });
    expect(errors.map(({ reason }) => reason)).toEqual([expect.stringContaining('Entra-object-id'), 'niet ingevuld']);
  });

  test('counts a person who is repeated, and refuses one with two strata', async () => {
    const one = `${id(10)},A,nl,support,policy,,`;
    expect(
      await read(`${HEADER}\n${one}\n${one.toUpperCase().replace('A,NL,SUPPORT,POLICY', 'B,nl,support,policy')}\n`),
    ).toMatchObject({ rows: 2, duplicates: 1, errors: [] });
    const { errors } = await read(`${HEADER}\n${one}\n${one.replace('policy', 'inspection')}\n`);
    expect(errors).toEqual([expect.objectContaining({ line: 3, column: 'aad_object_id' })]);
  });

  test('with a stratum that the population file does not have is refused, row by row', async () => {
    const population = new Map([['support|policy', 10]]);
    const { errors } = await read(`${HEADER}\n${row(1)}\n${row(2).replace('policy', 'inspection')}\n`, { population });
    expect(errors).toEqual([
      { line: 3, column: 'domain', reason: 'support with inspection is not in the population file of this wave' },
    ]);
  });

  test('with a name that is no name, and a value of a page long, is refused with a short reason', async () => {
    const { errors } = await read(`${HEADER}\n${id(1)},${'a'.repeat(201)},nl,${'b'.repeat(190)},policy,,\n`);
    expect(errors.map(({ column }) => column)).toEqual(['function', 'name']);
    for (const { reason } of errors) expect(reason.length).toBeLessThan(160);
  });

  test.each([
    ['without a needed column', 'aad_object_id,functie\nx,support\n', 1, 'domain'],
    ['with a column twice', `${HEADER},naam\n`, 1, 'name'],
    ['with nothing in it', '', 1, 'sample.csv'],
    ['with a header alone', `${HEADER}\n`, 1, 'sample.csv'],
    ['with a stray quotation mark', `${HEADER}\n\n"${id(1)},A,nl\n`, 3, 'sample.csv'],
    ['with a quotation mark that never closes', `${HEADER}\n${row(1)}\n"${'x,\n'.repeat(20_000)}`, 3, 'sample.csv'],
    ['with a cell without end', `${HEADER}\n${'y'.repeat(100_000)}`, 2, 'sample.csv'],
    ['that is no text', 'a\0b\0c\0', 1, 'sample.csv'],
    ['of old Excel', '\xd0\xcf\x11\xe0', 1, 'sample.csv'],
    ['that only looks like Excel', 'PK\x03\x04 no', 1, 'sample.csv'],
  ])('%s is refused with the place', async (_, text, line, column) => {
    const { errors, invitees } = await read(Buffer.from(text, 'latin1'));
    expect(invitees).toEqual([]);
    expect(errors[0]).toMatchObject({ line, column });
  });
});
