import type { Factor } from '../statistics/factor.ts';
import { solve } from '../statistics/solve.ts';
import type { Composition } from './composition.ts';

const ROUNDS = 12;
/** Keeps a category in which everybody, or nobody, says yes finite. */
const RIDGE = 0.5;

/**
 * For each microcell the chance of a yes among twins: people of the same kind who were not in the survey. A logistic
 * regression on every category, without interactions (McCullagh and Nelder 1989, 4.4). What a publication tells of
 * twins it tells of groups; only what it tells beyond that is about the respondents themselves.
 */
export const twins = (
  known: Composition,
  dimensions: ReadonlyMap<string, Factor>,
  yes: readonly number[],
): readonly number[] => {
  const columns = [...dimensions.values()];
  const offsets: number[] = [];
  let width = 1;
  for (const { levels } of columns) {
    offsets.push(width);
    width += levels.length;
  }
  const traits: number[][] = known.sizes.map(() => []);
  known.microcellOf.forEach((microcell, record) => {
    if (traits[microcell]?.length === 0)
      traits[microcell] = [0, ...columns.map(({ codes }, index) => (offsets[index] ?? 0) + (codes[record] ?? 0))];
  });
  let beta = Array.from({ length: width }, () => 0);
  const chance = (own: readonly number[]): number =>
    1 / (1 + Math.exp(-own.reduce((sum, trait) => sum + (beta[trait] ?? 0), 0)));
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = beta.map((value) => [-RIDGE * value]);
    const information = beta.map((_, row) => beta.map((__, column): number => (row === column ? RIDGE : 0)));
    traits.forEach((own, microcell) => {
      const size = known.sizes[microcell] ?? 0;
      const p = chance(own);
      for (const trait of own) {
        const slope = gradient[trait];
        const row = information[trait];
        if (slope === undefined || row === undefined) continue;
        slope[0] = (slope[0] ?? 0) + (yes[microcell] ?? 0) - size * p;
        for (const other of own) row[other] = (row[other] ?? 0) + size * p * (1 - p);
      }
    });
    const step = solve(information, gradient);
    beta = beta.map((value, index) => value + (step[index]?.[0] ?? 0));
  }
  return traits.map(chance);
};
