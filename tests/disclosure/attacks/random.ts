/** Seeded chance: the same seed, the same attack (mulberry32). Each call gives a number from 0 to 1. */
export type Random = () => number;

export const random = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** The values in another order. */
export const shuffled = <T>(values: readonly T[], draw: Random): T[] =>
  values
    .map((value) => [draw(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
