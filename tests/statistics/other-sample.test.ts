import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { z } from 'zod/v4';
import { groupRecords } from '../../src/cli/group-records.ts';
import { designOf, readMicrodata } from '../../src/cli/read-microdata.ts';
import { outcomes } from '../../src/disclosure/outcomes.ts';
import { LONELY } from '../../src/statistics/design.ts';
import { INTERVAL_METHODS, intervalOf } from '../../src/statistics/intervals/interval.ts';
import { difference, proportion, type Question } from '../../src/statistics/proportion.ts';
import { raoScott } from '../../src/statistics/rao-scott.ts';
import { tally } from '../../src/statistics/tally.ts';
import { expectNear } from './reference.ts';

const folder = join(import.meta.dirname, '../reference/other-sample');
const input = readMicrodata({
  respondents: join(folder, 'respondents.csv'),
  strata: join(folder, 'strata.csv'),
  margins: join(folder, 'margins.csv'),
});
const answers = outcomes(input.microdata);

const cellSchema = z.object({
  indicator: z.string(),
  // R writes an empty list as [].
  where: z.union([z.record(z.string(), z.string()), z.tuple([]).transform(() => ({}))]),
  estimate: z.number(),
  se: z.number(),
  deff: z.number(),
  intervals: z.partialRecord(z.enum(INTERVAL_METHODS), z.tuple([z.number(), z.number()])),
});
const expected = z
  .array(
    z.object({
      design: z.enum(['poststratified', 'raked']),
      lonely: z.enum(LONELY),
      cells: z.array(cellSchema).length(5),
      comparison: z.object({
        difference: z.number(),
        se: z.number(),
        F: z.number(),
        df: z.tuple([z.number(), z.number()]),
        p: z.number(),
      }),
    }),
  )
  .length(6)
  .parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));

const EXACT = 1e-8;
/** R fits a model for this one, to within its own tolerance. */
const FITTED = 1e-6;

describe.each(expected)('another sample, $design, lonely strata: $lonely', ({ design: name, lonely, ...wanted }) => {
  const design = designOf(name === 'raked' ? input : { ...input, margins: [] }, lonely);

  test.each(wanted.cells)('equals R for $indicator of $where', (cell) => {
    const { of } = groupRecords(input.microdata, cell.where, []);
    const yes = answers.get(cell.indicator)!;
    const base = cell.indicator === 'discussed' ? answers.get('experienced.any')! : undefined;
    const classes = Uint32Array.from(of, (group, record) => (group < 0 || base?.[record] === 0 ? 0 : 1 + yes[record]!));
    const found = proportion(design, tally(design, classes, 3), { no: 1, yes: 2 });
    expectNear(found.estimate, cell.estimate, EXACT, 'estimate');
    expectNear(found.se, cell.se, EXACT, 'standard error');
    expectNear(found.deff, cell.deff, EXACT, 'design effect');
    for (const method of INTERVAL_METHODS)
      cell.intervals[method]?.forEach((bound, side) => {
        const tolerance = method === 'logit' ? FITTED : EXACT;
        expectNear(intervalOf(found, method)[side]!, bound, tolerance, `${method} ${side}`);
      });
  });

  test('equals R for the difference between women and men, and for the Rao–Scott test', () => {
    const { groups, of } = groupRecords(input.microdata, {}, ['gender']);
    const yes = answers.get('experienced.any')!;
    const classes = Uint32Array.from(of, (group, record) => 2 * group + yes[record]!);
    const counted = tally(design, classes, 2 * groups.length);
    const questionOf = (gender: string): Question => {
      const group = groups.findIndex((one) => one['gender'] === gender);
      return { no: 2 * group, yes: 2 * group + 1 };
    };
    const found = difference(design, counted, questionOf('woman'), questionOf('man'));
    expectNear(found.estimate, wanted.comparison.difference, EXACT, 'difference');
    expectNear(found.se, wanted.comparison.se, EXACT, 'standard error of the difference');
    const result = raoScott(
      design,
      counted,
      groups.map((_, group) => [2 * group, 2 * group + 1]),
    )!;
    expectNear(result.f, wanted.comparison.F, EXACT, 'F');
    expectNear(result.p, wanted.comparison.p, EXACT, 'p');
    for (const [side, df] of wanted.comparison.df.entries()) expectNear(result.df[side]!, df, EXACT, `df ${side}`);
  });
});
