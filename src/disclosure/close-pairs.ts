import type { Partition } from './tabulate.ts';
import { POLICY } from './policy.ts';

const partitionOf = (parts: readonly Partition[], cells: number): readonly (Partition | undefined)[] => {
  const home: (Partition | undefined)[] = Array.from({ length: cells });
  for (const part of parts) for (const cell of part) if (cell >= 0) home[cell] ??= part;
  return home;
};

/** In how many records two cells differ, counted up to `POLICY.minimumDifference`. */
const difference = (one: Partition, a: number, other: Partition, b: number): number => {
  let differing = 0;
  for (let record = 0; record < one.length && differing < POLICY.minimumDifference; record += 1)
    if ((one[record] === a) !== (other[record] === b)) differing += 1;
  return differing;
};

/**
 * All pairs of the cells given whose record sets differ in 1 to 9 records, nested or not: the difference of two
 * such figures speaks of those few.
 */
export const closePairs = (
  candidates: readonly number[],
  sizes: readonly number[],
  parts: readonly Partition[],
): readonly (readonly [number, number])[] => {
  const home = partitionOf(parts, sizes.length);
  const bySize = [...candidates].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const pairs: [number, number][] = [];
  bySize.forEach((a, index) => {
    for (const b of bySize.slice(index + 1)) {
      if ((sizes[b] ?? 0) - (sizes[a] ?? 0) >= POLICY.minimumDifference) break;
      const one = home[a];
      const other = home[b];
      if (one === undefined || other === undefined) continue;
      const differing = difference(one, a, other, b);
      if (differing > 0 && differing < POLICY.minimumDifference) pairs.push([a, b]);
    }
  });
  return pairs;
};
