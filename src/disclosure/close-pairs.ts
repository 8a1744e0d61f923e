import type { Partition } from './tabulate.ts';
import { POLICY } from './policy.ts';

const partitionOf = (parts: readonly Partition[], cells: number): readonly (Partition | undefined)[] => {
  const home: (Partition | undefined)[] = Array.from({ length: cells });
  for (const part of parts) for (const cell of part) if (cell >= 0) home[cell] ??= part;
  return home;
};

/** In how many records two cells differ, counted to `POLICY.minimumDifference` or more. */
const difference = (one: Partition, a: number, other: Partition, b: number, records: Float64Array): number => {
  let differing = 0;
  for (let row = 0; row < one.length && differing < POLICY.minimumDifference; row += 1)
    if ((one[row] === a) !== (other[row] === b)) differing += records[row] ?? 0;
  return differing;
};

/**
 * All pairs of the cells given, the smaller first, whose record sets differ in 1 to 9 records, nested or not: the difference of two
 * such figures speaks of those few. `records` holds how many records each row of the partitions stands for.
 */
export const closePairs = (
  candidates: readonly number[],
  sizes: readonly number[],
  parts: readonly Partition[],
  records: Float64Array,
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
      const differing = difference(one, a, other, b, records);
      if (differing > 0 && differing < POLICY.minimumDifference) pairs.push([a, b]);
    }
  });
  return pairs;
};
