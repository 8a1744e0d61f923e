import type { Design } from './design.ts';

/** As often as R's `survey` projects a raked design; more rounds would differ in the last digits. */
const ROUNDS = 10;

/**
 * What calibration explains of a variable, per profile: the sum of the category means that are swept out over the
 * margins and then the strata, ten rounds (`svyrecvar` for a raked design in R's `survey` 4.5, with the unweighted
 * mean of z/w within the category). All zero for a design that is not raked: there the strata are centred anyway.
 * `sums` holds per profile the sum of the variable over its records.
 */
export const explained = ({ sweeps, counts }: Design, sums: Float64Array): Float64Array => {
  const effect = new Float64Array(counts.length);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { of, levels } of sweeps) {
      const total = new Float64Array(levels);
      const records = new Float64Array(levels);
      for (let profile = 0; profile < counts.length; profile += 1) {
        const level = of[profile] ?? 0;
        const count = counts[profile] ?? 0;
        total[level] = (total[level] ?? 0) + (sums[profile] ?? 0) - count * (effect[profile] ?? 0);
        records[level] = (records[level] ?? 0) + count;
      }
      for (let profile = 0; profile < counts.length; profile += 1) {
        const level = of[profile] ?? 0;
        effect[profile] = (effect[profile] ?? 0) + (total[level] ?? 0) / (records[level] ?? 1);
      }
    }
  return effect;
};
