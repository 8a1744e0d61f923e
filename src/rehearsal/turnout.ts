import type { Random } from './random.ts';

/**
 * Decides at every invite that arrives whether its reader takes part, so that in the end `wanted` of `expected` do
 * (selection sampling: Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S).
 */
export const createTurnout = (expected: number, wanted: number, random: Random): (() => boolean) => {
  let seen = 0;
  let chosen = 0;
  return () => {
    const left = Math.max(1, expected - seen);
    seen += 1;
    if (random() * left >= wanted - chosen) return false;
    chosen += 1;
    return true;
  };
};
