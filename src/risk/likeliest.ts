import { POLICY } from '../disclosure/policy.ts';
import { solve } from '../statistics/solve.ts';
import type { Composition } from './composition.ts';
import type { Reach } from './reach.ts';

const RAREST = 1e-4;

/**
 * The share of each microcell that most likely said yes: the best linear reconstruction from all figures at once.
 * Before the figures everybody is as likely to say yes as the total says; figures count by how precise noise
 * (`noiseVariance`, in respondents²) and rounding leave them (Gauss–Markov; Goldberger 1962, JASA 57).
 */
export const likeliest = (
  { sizes, weights }: Composition,
  reaches: readonly Reach[],
  noiseVariance: number = POLICY.noiseVariance,
): readonly number[] => {
  const size = (microcell: number): number => sizes[microcell] ?? 0;
  const weight = (microcell: number): number => weights[microcell] ?? 0;
  const total = reaches.find(({ cell }) => cell.id === '');
  if (total === undefined) return sizes.map(() => 0);
  const middle = ({ least, most }: Reach): number => (least + most) / 2;
  const prior = Math.min(Math.max(middle(total) / total.cell.base.sum, RAREST), 1 - RAREST);
  const spread = prior * (1 - prior);
  const heldBy: number[][] = sizes.map(() => []);
  reaches.forEach(({ cell }, row) => {
    for (const microcell of cell.microcells) heldBy[microcell]?.push(row);
  });
  const covariance = reaches.map(({ least, most, unit }, row) =>
    reaches.map((_, column) => (row === column ? noiseVariance * unit ** 2 + (most - least) ** 2 / 12 : 0)),
  );
  heldBy.forEach((rows, microcell) => {
    const shared = weight(microcell) ** 2 * size(microcell) * spread;
    for (const one of rows) {
      const row = covariance[one];
      if (row !== undefined) for (const other of rows) row[other] = (row[other] ?? 0) + shared;
    }
  });
  const surprise = reaches.map((reach) => [middle(reach) - prior * reach.cell.base.sum]);
  const pull = solve(covariance, surprise);
  const shift = sizes.map(() => 0);
  reaches.forEach(({ cell }, row) => {
    for (const microcell of cell.microcells)
      shift[microcell] = (shift[microcell] ?? 0) + weight(microcell) * (pull[row]?.[0] ?? 0);
  });
  return shift.map((step) => Math.min(Math.max(prior + spread * step, 0), 1));
};
