import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod/v4';
import { readMicrodata } from '../../src/cli/read-microdata.ts';
import { outcomes } from '../../src/disclosure/outcomes.ts';
import { createDesign, type Design } from '../../src/statistics/design.ts';
import { type Proportion, proportion } from '../../src/statistics/proportion.ts';
import { type Tally, tally } from '../../src/statistics/tally.ts';

const practice = join(import.meta.dirname, '../../content/practice/2025');
const input = readMicrodata({
  respondents: join(practice, 'respondents.csv'),
  strata: join(practice, 'strata.csv'),
  margins: join(practice, 'margins.csv'),
});

export const { microdata } = input;
export const answers = outcomes(microdata);

/** The designs of R's numbers, by the names they have there. */
export const DESIGNS = ['design_strat_nr', 'raked'] as const;
export const designs: Readonly<Record<(typeof DESIGNS)[number], Design>> = {
  design_strat_nr: createDesign(input.stratum, []),
  raked: createDesign(input.stratum, input.margins),
};

const pair = z.tuple([z.number().nullable(), z.number().nullable()]);
const shareSchema = z.object({
  n: z.number(),
  x: z.number(),
  sumw: z.number().optional(),
  est: z.number(),
  se: z.number(),
  deff: z.number().nullable(),
  kish_neff: z.number().optional(),
  ci: z.record(z.string(), pair),
});
export type RShare = z.infer<typeof shareSchema>;

const byDimension = z.record(z.string(), z.record(z.string(), z.record(z.string(), shareSchema)));
const row = z.record(z.string(), z.union([z.string(), z.number()]));
const testSchema = z.object({
  F: z.number(),
  df: z.tuple([z.number(), z.number()]),
  p: z.number(),
  X2: z.number(),
  p_X2: z.number(),
});
const designSchema = z.object({
  overall: z.record(z.string(), shareSchema),
  by1: byDimension,
  by2: z.record(z.string(), z.record(z.string(), z.array(row))),
  policy_woman: shareSchema,
  policy_man: shareSchema,
  policy_woman_minus_man: z.object({
    p: z.object({ man: z.number(), woman: z.number() }),
    vcov: z.tuple([z.tuple([z.number(), z.number()]), z.tuple([z.number(), z.number()])]),
    diff: z.number(),
    se: z.number(),
    degf: z.number(),
  }),
  chisq: z.record(z.string(), testSchema),
  totals: z.object({ est: z.array(z.number()), se: z.array(z.number()) }),
  followup_besproken: shareSchema,
  followup_tevredenheid: z.object({
    est: z.record(z.string(), z.number()),
    se: z.record(z.string(), z.number()),
  }),
  degf: z.number(),
});
const witnessedSchema = z.object({
  overall: z.record(z.string(), shareSchema),
  by1: byDimension,
  management: shareSchema,
});

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../reference', file), 'utf8'));

const inBoth = <T extends z.ZodType>(schema: T) => z.object({ design_strat_nr: schema, raked: schema });

export const expected = inBoth(designSchema).parse(read('expected.json'));
export const witnessed = inBoth(witnessedSchema).parse(read('expected_witnessed.json'));

/** Whether a column of the file was left unanswered, per record. */
export const unanswered = (indicator: string): Uint8Array => {
  const [header = '', ...lines] = readFileSync(join(practice, 'respondents.csv'), 'utf8').trim().split('\n');
  const index = header.split(',').indexOf(indicator);
  return Uint8Array.from(lines, (line) => (line.split(',')[index] === 'NA' ? 1 : 0));
};

export const inCategory = (dimension: string, ...categories: readonly string[]): ((record: number) => boolean) => {
  const column = microdata.dimensions.get(dimension)!;
  const wanted = categories.map((category) => column.levels.indexOf(category));
  return (record) => wanted.includes(column.codes[record]!);
};

/** Classes of one group: 0 outside, 1 no, 2 yes. */
export const oneGroup = (
  design: Design,
  yes: Uint8Array,
  isIn: (record: number) => boolean,
  missing?: Uint8Array,
): Tally => {
  const classes = Array.from(yes, (value, record) => (!isIn(record) || missing?.[record] === 1 ? 0 : 1 + value));
  return tally(design, Uint32Array.from(classes), 3);
};

export const shareIn = (
  design: Design,
  yes: Uint8Array,
  isIn: (record: number) => boolean = () => true,
  missing?: Uint8Array,
): Proportion => proportion(design, oneGroup(design, yes, isIn, missing), { no: 1, yes: 2 });

/** Within a relative error, and exactly where R says 0. */
export const expectNear = (actual: number, wanted: number, relative: number, about: string): void => {
  const error = wanted === 0 ? Math.abs(actual) : Math.abs(actual / wanted - 1);
  expect(error, `${about}: ${actual} where R says ${wanted}`).toBeLessThanOrEqual(relative);
};
