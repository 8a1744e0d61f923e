import type { Design } from './design.ts';

/** How many records of each profile are in each class; a class says all that an estimate needs of a record. */
export interface Tally {
  readonly classes: number;
  /** By profile, then class. */
  readonly counts: Float64Array;
}

/** Counts the records of the design by class, in one pass. */
export const tally = ({ profileOf, counts: { length } }: Design, classOf: Uint32Array, classes: number): Tally => {
  const counts = new Float64Array(length * classes);
  for (let record = 0; record < profileOf.length; record += 1) {
    const place = (profileOf[record] ?? 0) * classes + (classOf[record] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { classes, counts };
};

/** The number of records (or, with weights, of persons) in a class. */
export const sizeOfClass = ({ classes, counts }: Tally, index: number, weights?: Float64Array): number => {
  let sum = 0;
  for (let profile = 0; profile * classes < counts.length; profile += 1)
    sum += (counts[profile * classes + index] ?? 0) * (weights?.[profile] ?? 1);
  return sum;
};

/** In how many strata the classes have a record. */
export const strataWith = ({ stratumOf }: Design, { classes, counts }: Tally, wanted: readonly number[]): number => {
  const found = new Set<number>();
  stratumOf.forEach((stratum, profile) => {
    if (wanted.some((index) => (counts[profile * classes + index] ?? 0) > 0)) found.add(stratum);
  });
  return found.size;
};
