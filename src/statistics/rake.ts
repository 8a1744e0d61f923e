import { StatisticsError } from './statistics-error.ts';

/** How raking went. */
export interface Convergence {
  readonly rounds: number;
  /** Largest relative difference between a weighted count and its margin, at the end. */
  readonly marginError: number;
}

interface RakedMargin {
  readonly name: string;
  readonly column: { readonly levels: readonly string[] };
  readonly population: readonly number[];
  /** Per profile, its level. */
  readonly of: Uint32Array;
}

const TOLERANCE = 1e-12;
const MOST_ROUNDS = 2000;

const weightedCounts = (weights: Float64Array, counts: Float64Array, margin: RakedMargin): Float64Array => {
  const sums = new Float64Array(margin.population.length);
  for (let profile = 0; profile < weights.length; profile += 1) {
    const level = margin.of[profile] ?? 0;
    sums[level] = (sums[level] ?? 0) + (weights[profile] ?? 0) * (counts[profile] ?? 0);
  }
  return sums;
};

const total = (margin: RakedMargin): number => margin.population.reduce((sum, count) => sum + count, 0);

const checkMargins = (margins: readonly RakedMargin[]): void => {
  const last = margins.at(-1);
  for (const margin of margins) {
    const empty = margin.population.findIndex((count) => count <= 0);
    if (empty >= 0)
      throw new StatisticsError(
        `${margin.name} = ${margin.column.levels[empty] ?? ''}: respondents, but no population to weight them to`,
      );
    if (last !== undefined && Math.abs(total(margin) - total(last)) > 1e-9 * total(last))
      throw new StatisticsError(
        `${margin.name} adds up to ${total(margin)} persons and ${last.name} to ${total(last)}: raking cannot meet both`,
      );
  }
};

const marginError = (weights: Float64Array, counts: Float64Array, margins: readonly RakedMargin[]): number => {
  let worst = 0;
  for (const margin of margins)
    weightedCounts(weights, counts, margin).forEach((sum, level) => {
      const wanted = margin.population[level] ?? 0;
      worst = Math.max(worst, Math.abs(sum / wanted - 1));
    });
  return worst;
};

/**
 * Rakes the weights in place (iterative proportional fitting, Deming and Stephan 1940) until every weighted count is
 * within a relative 1e-12 of its margin. Throws `StatisticsError` where the margins contradict each other.
 */
export const rake = (weights: Float64Array, counts: Float64Array, margins: readonly RakedMargin[]): Convergence => {
  checkMargins(margins);
  let error = marginError(weights, counts, margins);
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    if (error <= TOLERANCE) return { rounds, marginError: error };
    for (const margin of margins) {
      const sums = weightedCounts(weights, counts, margin);
      const factors = sums.map((sum, level) => (margin.population[level] ?? 0) / sum);
      for (let profile = 0; profile < weights.length; profile += 1)
        weights[profile] = (weights[profile] ?? 0) * (factors[margin.of[profile] ?? 0] ?? 1);
    }
    error = marginError(weights, counts, margins);
  }
  throw new StatisticsError(
    `raking did not converge in ${MOST_ROUNDS} rounds: a margin is still ${error.toExponential(1)} off`,
  );
};
