import { CommandError } from './command-error.ts';
import { type MicrodataColumn, NEEDED } from './microdata-columns.ts';
import { lineOf, readTable, type Table } from './read-csv.ts';

/** A file of respondents of which every value was checked. */
export interface Respondents {
  /** In the order of the file. */
  readonly columns: readonly MicrodataColumn[];
  /** A record each, with a value for every column. */
  readonly records: readonly ReadonlyMap<string, string>[];
}

const FORMS = {
  key: {
    form: /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,39}$/u,
    what: 'at most 40 letters, digits, dots, dashes and underscores',
  },
  count: { form: /^\d+$/, what: 'a whole number' },
  weight: { form: /^\d+(\.\d+)?$/, what: 'a number with a decimal point' },
} as const;

const refusal = (table: Table, record: number, column: string, text: string, wanted: string): CommandError =>
  new CommandError(`${table.file}: line ${lineOf(record)}: ${column}: ${JSON.stringify(text)} is not ${wanted}`);

const checked = (table: Table, { name, values }: MicrodataColumn): readonly string[] => {
  const texts = table.column(name);
  if (typeof values === 'string') {
    const { form, what } = FORMS[values];
    const wrong = texts.findIndex((text) => !form.test(text));
    if (wrong >= 0) throw refusal(table, wrong, name, texts[wrong] ?? '', what);
    return texts;
  }
  const codes = new Set(values.map(({ code }) => code));
  // An empty cell is how most programs write a missing value.
  const coded = texts.map((text) => (text === '' && codes.has('NA') ? 'NA' : text));
  const wrong = coded.findIndex((text) => !codes.has(text));
  if (wrong >= 0) throw refusal(table, wrong, name, coded[wrong] ?? '', `one of ${[...codes].join(', ')}`);
  return coded;
};

const columnsOf = (table: Table, known: readonly MicrodataColumn[]): readonly MicrodataColumn[] => {
  const missing = NEEDED.find((name) => !table.names.includes(name));
  if (missing !== undefined) throw new CommandError(`${table.file}: line 1: there is no column ${missing}`);
  return table.names.map((name) => {
    const column = known.find((one) => one.name === name);
    if (column === undefined)
      throw new CommandError(
        `${table.file}: line 1: ${JSON.stringify(name)} is no column of microdata; leave out what tells who somebody is`,
      );
    return column;
  });
};

const refuseTwice = (table: Table, ids: readonly string[]): void => {
  const first = new Map<string, number>();
  ids.forEach((id, record) => {
    const earlier = first.get(id);
    if (earlier !== undefined)
      throw new CommandError(`${table.file}: line ${lineOf(record)}: id: ${id} is on line ${lineOf(earlier)} too`);
    first.set(id, record);
  });
};

/** A stratum is one cell of the sample: one function, one domain, one population. */
const refuseMixedStrata = (table: Table, records: Respondents['records']): void => {
  const first = new Map<string, number>();
  records.forEach((record, index) => {
    const stratum = record.get('stratum') ?? '';
    const earlier = first.get(stratum) ?? index;
    first.set(stratum, earlier);
    for (const name of ['function', 'domain', 'stratum_population'])
      if (record.get(name) !== records[earlier]?.get(name))
        throw new CommandError(
          `${table.file}: line ${lineOf(index)}: ${name}: differs from line ${lineOf(earlier)}, in the same stratum ${stratum}`,
        );
  });
};

/**
 * Reads microdata, opened from the box or collected by somebody else, by the columns of the reference files. Every
 * value is one from a list, a number or a plain key, so no cell can be a formula. Throws `CommandError` with file, line
 * and column; a column that is not known is refused, since it may tell who somebody is.
 */
export const readRespondents = (file: string, known: readonly MicrodataColumn[]): Respondents => {
  const table = readTable(file);
  const columns = columnsOf(table, known);
  if (table.rows === 0) throw new CommandError(`${file}: has no respondents`);
  const values = columns.map((column) => [column.name, checked(table, column)] as const);
  const records = Array.from(
    { length: table.rows },
    (_none, record) => new Map(values.map(([name, texts]) => [name, texts[record] ?? ''])),
  );
  refuseTwice(table, table.column('id'));
  refuseMixedStrata(table, records);
  return { columns, records };
};
