import type { Invited, Microdata } from '../disclosure/microdata.ts';
import type { Design, Lonely, Margin } from '../statistics/design.ts';
import { createDesign } from '../statistics/design.ts';
import { type Factor, factor } from '../statistics/factor.ts';
import { StatisticsError } from '../statistics/statistics-error.ts';
import { CommandError } from './command-error.ts';
import { counts, lineOf, readTable, type Table } from './read-csv.ts';
import { readItems } from './read-items.ts';

/** The files that a wave's microdata come in. */
export interface MicrodataFiles {
  readonly respondents: string;
  readonly strata: string;
  readonly margins?: string | undefined;
}

/** A wave's microdata with the design that weights it. */
export interface ReadMicrodata {
  readonly microdata: Microdata;
  readonly stratum: Margin;
  readonly margins: readonly Margin[];
  readonly invited: readonly Invited[] | undefined;
  readonly bytes: {
    readonly respondents: Uint8Array;
    readonly strata: Uint8Array;
    readonly margins: Uint8Array | undefined;
  };
  readonly remarks: readonly string[];
}

const DIMENSIONS = ['function', 'domain', 'gender', 'age', 'migration_background', 'pay_scale', 'department'];
/** R rakes, and sweeps residuals, in this order; other margins follow as they stand in the file. */
const MARGIN_ORDER = ['gender', 'age', 'pay_scale'];

const readCategories = (table: Table, name: string): Factor => {
  const { texts, codes } = table.coded(name);
  const empty = texts.indexOf('');
  if (empty >= 0) throw new CommandError(`${table.file}: line ${lineOf(codes.indexOf(empty))}: ${name} is empty`);
  const { levels, codes: levelOf } = factor(texts);
  return { levels, codes: codes.map((code) => levelOf[code] ?? 0) };
};

const readStrata = (respondents: Table, strata: Table): { readonly stratum: Margin; readonly unused: string[] } => {
  const column = readCategories(respondents, 'stratum');
  const names = strata.column('stratum');
  const population = counts(strata, 'population');
  const twice = names.findIndex((name, record) => names.indexOf(name) !== record);
  if (twice >= 0)
    throw new CommandError(`${strata.file}: line ${lineOf(twice)}: stratum ${names[twice] ?? ''} occurs twice`);
  const known = new Map(names.map((name, record) => [name, population[record] ?? 0]));
  const stray = column.levels.find((level) => !known.has(level));
  if (stray !== undefined)
    throw new CommandError(
      `${respondents.file}: line ${lineOf(column.codes.indexOf(column.levels.indexOf(stray)))}: stratum ${stray} is not in ${strata.file}`,
    );
  return {
    stratum: { name: 'stratum', column, population: column.levels.map((level) => known.get(level) ?? 0) },
    unused: names.filter((name) => !column.levels.includes(name) && known.get(name) !== 0),
  };
};

const readMargins = (respondents: Table, margins: Table): readonly Margin[] => {
  const variables = margins.column('variable');
  const levels = margins.column('level');
  const population = counts(margins, 'population');
  const known = MARGIN_ORDER.filter((name) => variables.includes(name));
  return [...new Set([...known, ...variables])].map((name) => {
    if (!respondents.names.includes(name))
      throw new CommandError(
        `${margins.file}: line ${lineOf(variables.indexOf(name))}: ${name} is not a column of ${respondents.file}`,
      );
    const column = readCategories(respondents, name);
    const sizes = new Map<string, number>();
    variables.forEach((variable, record) => {
      if (variable !== name) return;
      const level = levels[record] ?? '';
      if (sizes.has(level))
        throw new CommandError(`${margins.file}: line ${lineOf(record)}: ${name} ${level} occurs twice`);
      if (!column.levels.includes(level) && population[record] !== 0)
        throw new CommandError(
          `${margins.file}: line ${lineOf(record)}: nobody in ${respondents.file} has ${name} = ${level}: raking cannot meet it`,
        );
      sizes.set(level, population[record] ?? 0);
    });
    const missing = column.levels.find((level) => !sizes.has(level));
    if (missing !== undefined)
      throw new CommandError(
        `${respondents.file}: line ${lineOf(column.codes.indexOf(column.levels.indexOf(missing)))}: ${name} = ${missing} is not in ${margins.file}`,
      );
    return { name, column, population: column.levels.map((level) => sizes.get(level) ?? 0) };
  });
};

const readInvited = (strata: Table): readonly Invited[] | undefined => {
  if (!strata.names.includes('invited')) return undefined;
  const dimensions = ['function', 'domain'].filter((name) => strata.names.includes(name));
  const columns = dimensions.map((name) => strata.column(name));
  return counts(strata, 'invited').map((invited, record) => ({
    invited,
    where: Object.fromEntries(dimensions.map((name, index) => [name, columns[index]?.[record] ?? ''])),
  }));
};

/** Reads the microdata of a wave. Throws `CommandError` that names file, line and column. */
export const readMicrodata = (files: MicrodataFiles): ReadMicrodata => {
  const respondents = readTable(files.respondents);
  const strata = readTable(files.strata);
  const margins = files.margins === undefined ? undefined : readTable(files.margins);
  if (respondents.rows === 0) throw new CommandError(`${files.respondents}: has no respondents`);
  const { stratum, unused } = readStrata(respondents, strata);
  const dimensions = DIMENSIONS.filter((name) => respondents.names.includes(name));
  return {
    microdata: {
      ids: respondents.column('id'),
      dimensions: new Map(dimensions.map((name) => [name, readCategories(respondents, name)])),
      items: readItems(respondents),
    },
    stratum,
    margins: margins === undefined ? [] : readMargins(respondents, margins),
    invited: readInvited(strata),
    bytes: { respondents: respondents.bytes, strata: strata.bytes, margins: margins?.bytes },
    remarks: unused.map((name) => `stratum ${name} has nobody who responded: the figures do not speak of it`),
  };
};

/** The design of the microdata; `CommandError` says what does not fit. */
export const designOf = ({ stratum, margins }: Pick<ReadMicrodata, 'stratum' | 'margins'>, lonely?: Lonely): Design => {
  try {
    return createDesign(stratum, margins, lonely);
  } catch (error) {
    if (error instanceof StatisticsError) throw new CommandError(error.message);
    throw error;
  }
};
