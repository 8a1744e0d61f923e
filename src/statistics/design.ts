import type { Factor } from './factor.ts';
import { profiles } from './profiles.ts';
import { rake, type Convergence } from './rake.ts';
import { StatisticsError } from './statistics-error.ts';

/** A column whose population counts are known, in the order of its levels. */
export interface Margin {
  readonly name: string;
  readonly column: Factor;
  readonly population: readonly number[];
}

/** What to do with a stratum of one respondent: R's `survey.lonely.psu`. */
export const LONELY = ['fail', 'remove', 'adjust', 'average'] as const;
export type Lonely = (typeof LONELY)[number];

/** A stratified sample with calibrated weights. Weights and counts are per profile; see `profiles`. */
export interface Design {
  readonly size: number;
  readonly profileOf: Uint32Array;
  readonly counts: Float64Array;
  /** Calibrated weight of each record of a profile, in persons. */
  readonly weights: Float64Array;
  readonly stratumOf: Uint32Array;
  readonly strata: readonly { readonly name: string; readonly respondents: number; readonly population: number }[];
  /** The columns that residuals are swept over, in order: margins, then strata; none unless raked. */
  readonly sweeps: readonly { readonly of: Uint32Array; readonly levels: number }[];
  readonly convergence: Convergence | undefined;
  readonly lonely: Lonely;
}

const countsOf = (column: Factor): Float64Array => {
  const counts = new Float64Array(column.levels.length);
  for (const code of column.codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

const checkStrata = ({ column, population }: Margin): Design['strata'] => {
  const counts = countsOf(column);
  return column.levels.map((name, index) => {
    const respondents = counts[index] ?? 0;
    const size = population[index] ?? 0;
    if (size < respondents)
      throw new StatisticsError(`stratum ${name}: ${respondents} respondents in a population of ${size}`);
    return { name, respondents, population: size };
  });
};

/**
 * The design of a wave: strata with population counts (their weights are N/n, Cochran 1977, 5A.9), raked to the
 * margins if there are any. Throws `StatisticsError` where a stratum has more respondents than people, or raking does
 * not converge.
 */
export const createDesign = (stratum: Margin, margins: readonly Margin[], lonely: Lonely = 'fail'): Design => {
  const size = stratum.column.codes.length;
  if (size === 0) throw new StatisticsError('there are no respondents');
  const strata = checkStrata(stratum);
  const calibrated = margins.length === 0 ? [] : [...margins, stratum];
  const grouped = profiles([stratum.column, ...margins.map(({ column }) => column)], size);
  const [stratumOf, ...marginOf] = grouped.levels;
  if (stratumOf === undefined) throw new StatisticsError('there are no strata');
  const weights = Float64Array.from(stratumOf, (index) => {
    const { population = 0, respondents = 1 } = strata[index] ?? {};
    return population / respondents;
  });
  const sweeps = calibrated.map(({ column }, index) => ({
    of: marginOf[index] ?? stratumOf,
    levels: column.levels.length,
  }));
  const convergence =
    calibrated.length === 0
      ? undefined
      : rake(
          weights,
          grouped.counts,
          calibrated.map((margin, index) => ({ ...margin, of: sweeps[index]?.of ?? stratumOf })),
        );
  return {
    size,
    profileOf: grouped.of,
    counts: grouped.counts,
    weights,
    stratumOf,
    strata,
    sweeps,
    convergence,
    lonely,
  };
};

/** The calibrated weight of each record, in persons. */
export const recordWeights = ({ profileOf, weights }: Design): Float64Array =>
  Float64Array.from(profileOf, (profile) => weights[profile] ?? 0);
