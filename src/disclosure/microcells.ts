import type { Factor } from '../statistics/factor.ts';
import { profiles } from '../statistics/profiles.ts';

/** Records alike in every dimension, taken together: no cell of the lattice tells them apart. */
export interface Microcells {
  /** Per record, its microcell. */
  readonly of: Uint32Array;
  /** Per microcell, how many records it holds. */
  readonly sizes: Float64Array;
  /** The dimensions, with a code for each microcell. */
  readonly dimensions: ReadonlyMap<string, Factor>;
}

/** Groups the records into microcells; those come in the order of their categories, whatever that of the records. */
export const microcells = (dimensions: ReadonlyMap<string, Factor>, records: number): Microcells => {
  const { of, counts, levels } = profiles([...dimensions.values()], records);
  const columns = [...dimensions].map(([name, { levels: categories }], index): [string, Factor] => [
    name,
    { levels: categories, codes: levels[index] ?? new Uint32Array() },
  ]);
  return { of, sizes: counts, dimensions: new Map(columns) };
};

/** Sums a column of whole numbers per microcell over the records that `counts` holds for; exact up to 2⁵³. */
export const sumPerMicrocell = (
  { of, sizes }: Pick<Microcells, 'of' | 'sizes'>,
  values: Float64Array,
  counts?: Uint8Array,
): Float64Array => {
  const sums = new Float64Array(sizes.length);
  for (let record = 0; record < of.length; record += 1) {
    if (counts?.[record] === 0) continue;
    const microcell = of[record] ?? 0;
    sums[microcell] = (sums[microcell] ?? 0) + (values[record] ?? 0);
  }
  return sums;
};
