import type { Design } from './design.ts';
import { StatisticsError } from './statistics-error.ts';
import { explained } from './sweep.ts';
import type { Tally } from './tally.ts';

/** A square matrix as rows. */
export type Matrix = readonly (readonly number[])[];

/** A linearised variable: its value per class; classes that are left out have the value 0. */
export type Linearised = ReadonlyMap<number, number>;

/** A variable per profile: its value in each of the classes that matter, less what calibration explains. */
interface Residuals {
  readonly values: readonly number[];
  readonly effect: Float64Array;
  /** Per stratum, the mean of the weighted residual. */
  readonly means: Float64Array;
}

/** Records of a profile in each class that matters, and in the last place all others. */
const countsOf = ({ counts, weights }: Design, tally: Tally, classes: readonly number[]): readonly Float64Array[] => {
  const wanted = classes.map((index) =>
    Float64Array.from(weights, (_, profile) => tally.counts[profile * tally.classes + index] ?? 0),
  );
  const others = counts.map((count, profile) => wanted.reduce((left, some) => left - (some[profile] ?? 0), count));
  return [...wanted, others];
};

const residuals = (design: Design, counts: readonly Float64Array[], values: readonly number[]): Residuals => {
  const sums = design.counts.map((_, profile) =>
    values.reduce((sum, value, index) => sum + value * (counts[index]?.[profile] ?? 0), 0),
  );
  const effect = explained(design, sums);
  const means = new Float64Array(design.strata.length);
  sums.forEach((sum, profile) => {
    const stratum = design.stratumOf[profile] ?? 0;
    const left = sum - (design.counts[profile] ?? 0) * (effect[profile] ?? 0);
    means[stratum] =
      (means[stratum] ?? 0) + ((design.weights[profile] ?? 0) * left) / (design.strata[stratum]?.respondents ?? 1);
  });
  return { values, effect, means };
};

/** The part of a stratum in which nobody was left out of the sample has no sampling variance. */
const CERTAIN = 1e-7;

/** Per stratum, the factor before its sum of squares, and whether it is centred; `average` strata come out as NaN. */
const scales = ({ strata, lonely }: Design): readonly { readonly scale: number; readonly centred: boolean }[] =>
  strata.map(({ name, respondents, population }) => {
    const left = (population - respondents) / population;
    if (left < CERTAIN) return { scale: 0, centred: true };
    if (respondents > 1) return { scale: (left * respondents) / (respondents - 1), centred: true };
    if (lonely === 'fail')
      throw new StatisticsError(
        `stratum ${name} has one respondent, which gives no variance; choose how to handle it with --lonely`,
      );
    return { scale: lonely === 'average' ? NaN : left, centred: lonely !== 'adjust' };
  });

/**
 * The strata that `average` takes its mean over: as in R, those with a record in the group, and once raked all of them,
 * since every record then carries a residual.
 */
const strataPresent = ({ stratumOf, strata, sweeps }: Design, counts: readonly Float64Array[]): ReadonlySet<number> => {
  if (sweeps.length > 0) return new Set(strata.keys());
  const wanted = counts.slice(0, -1);
  return new Set(stratumOf.filter((_, profile) => wanted.some((records) => (records[profile] ?? 0) > 0)));
};

const product = (design: Design, counts: readonly Float64Array[], one: Residuals, other: Residuals): number => {
  const perStratum = new Float64Array(design.strata.length);
  const scale = scales(design);
  for (let profile = 0; profile < design.weights.length; profile += 1) {
    const stratum = design.stratumOf[profile] ?? 0;
    const weight = design.weights[profile] ?? 0;
    const centre = scale[stratum]?.centred === true ? 1 : 0;
    const oneMean = centre * (one.means[stratum] ?? 0);
    const otherMean = centre * (other.means[stratum] ?? 0);
    let sum = 0;
    counts.forEach((records, index) => {
      const a = weight * ((one.values[index] ?? 0) - (one.effect[profile] ?? 0)) - oneMean;
      const b = weight * ((other.values[index] ?? 0) - (other.effect[profile] ?? 0)) - otherMean;
      sum += (records[profile] ?? 0) * a * b;
    });
    perStratum[stratum] = (perStratum[stratum] ?? 0) + sum;
  }
  const present = strataPresent(design, counts);
  const scaled = perStratum
    .map((sum, stratum) => sum * (scale[stratum]?.scale ?? 0))
    .filter((_, stratum) => present.has(stratum));
  const known = scaled.filter((variance) => !Number.isNaN(variance));
  return (known.reduce((sum, variance) => sum + variance, 0) * scaled.length) / known.length;
};

/**
 * The estimated covariances of the weighted totals of linearised variables: stratified sampling without replacement
 * (Cochran 1977, 5A.9), after the residuals of the calibration are taken (Deville and Särndal 1992). Throws
 * `StatisticsError` for a stratum of one where the design says `fail`.
 */
export const covariance = (design: Design, tally: Tally, variables: readonly Linearised[]): Matrix => {
  const classes = [...new Set(variables.flatMap((variable) => [...variable.keys()]))];
  const counts = countsOf(design, tally, classes);
  const made = variables.map((variable) =>
    residuals(
      design,
      counts,
      classes.map((index) => variable.get(index) ?? 0),
    ),
  );
  const upper = made.map((one, row) => made.slice(row).map((other) => product(design, counts, one, other)));
  return made.map((_, row) => made.map((__, column) => upper[Math.min(row, column)]?.[Math.abs(column - row)] ?? NaN));
};
