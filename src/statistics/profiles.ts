import type { Factor } from './factor.ts';

/**
 * Records that agree on every column of the design, taken together. A calibrated weight depends on those columns
 * alone, so it is one number per profile, and counts per profile are all that an estimator needs.
 */
export interface Profiles {
  /** Per record, its profile. */
  readonly of: Uint32Array;
  /** Per profile, how many records it has. */
  readonly counts: Float64Array;
  /** Per column, in the order given: the level of each profile. */
  readonly levels: readonly Uint32Array[];
}

/** Groups records by profile; profiles are ordered by their levels, so the order of the records does not matter. */
export const profiles = (columns: readonly Factor[], size: number): Profiles => {
  const keys = new Float64Array(size);
  for (const { levels, codes } of columns)
    for (let record = 0; record < size; record += 1)
      keys[record] = (keys[record] ?? 0) * levels.length + (codes[record] ?? 0);
  const sorted = Float64Array.from(new Set(keys)).sort();
  const rank = new Map(Array.from(sorted, (key, index) => [key, index]));
  const of = Uint32Array.from(keys, (key) => rank.get(key) ?? 0);
  const counts = new Float64Array(sorted.length);
  for (const profile of of) counts[profile] = (counts[profile] ?? 0) + 1;
  const levels = columns.map(() => new Uint32Array(sorted.length));
  for (let record = 0; record < size; record += 1)
    columns.forEach(({ codes }, column) => {
      const level = levels[column];
      if (level !== undefined) level[of[record] ?? 0] = codes[record] ?? 0;
    });
  return { of, counts, levels };
};
