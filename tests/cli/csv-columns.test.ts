import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvColumns } from '../../src/cli/csv-columns.ts';
import { textsOf } from '../../src/cli/text-column.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const rows = (text: string): readonly (readonly string[])[] => {
  const { names, columns } = csvColumns(bytesOf(text));
  const texts = columns.map(textsOf);
  return [names, ...(texts[0] ?? []).map((_, record) => texts.map((column) => column[record]!))];
};

const quote = (text: string, always: boolean): string =>
  always || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const field = fc.tuple(
  fc.oneof(fc.constantFrom('', 'NA', '1', '0', 'woman'), fc.string({ unit: 'grapheme', maxLength: 6 })),
  fc.boolean(),
);
const table = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean())
  .chain(([columns, newline, ended, marked]) =>
    fc
      .array(fc.array(field, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 8 })
      .map(
        (records) =>
          `${marked ? '\uFEFF' : ''}${records
            .map((record) => record.map(([text, always]) => quote(text, always)).join(','))
            .join(newline)}${ended ? newline : ''}`,
      ),
  );

test('reads every file as csv-parse does', () => {
  fc.assert(
    fc.property(table, (text) => {
      expect(rows(text)).toEqual(parse(bytesOf(text) as Buffer, { bom: true, skip_empty_lines: true }));
    }),
    { numRuns: 500 },
  );
});

test('keeps a text once, however often it occurs', () => {
  const { columns } = csvColumns(bytesOf('a,b\n1,x\n1,y\n2,x\n'));
  expect(columns.map(({ texts }) => texts)).toEqual([
    ['1', '2'],
    ['x', 'y'],
  ]);
  expect(columns.map(({ codes }) => [...codes])).toEqual([
    [0, 0, 1],
    [0, 1, 0],
  ]);
});

test('skips empty lines, whatever the end of a line', () => {
  expect(rows('a,b\r\n\r\n1,2\r\n\r\n3,4\r\n5,')).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
    ['5', ''],
  ]);
  expect(csvColumns(bytesOf(''))).toEqual({ names: [], columns: [] });
});

test.each([
  ['too few fields', 'a,b\n1,2\n3\n', 'line 3'],
  ['too many fields', 'a,b\n1,2,3', 'line 2'],
  ['a quote that stays open', 'a,b\n1,"2\n', 'line 2'],
  ['a quote inside a field', 'a,b\n1,2"\n', 'line 2'],
  ['text after a quote', 'a,b\n1,"2"3\n', 'line 2'],
])('refuses %s and says where', (_, text, message) => {
  expect(() => csvColumns(bytesOf(text))).toThrow(message);
});
