import type { Composition } from './composition.ts';
import { separation } from './separation.ts';

/** How much better scores tell apart the respondents than their twins: of all, and of those who are one of a kind. */
export interface Leak {
  readonly all: number;
  readonly alone: number;
}

/** How much better these scores do on the respondents than on their twins; `chances` are those of the twins. */
export const leakOf = (
  { sizes }: Pick<Composition, 'sizes'>,
  scores: readonly number[],
  yes: readonly number[],
  chances: readonly number[],
): Leak => {
  const among = (holds: (size: number) => boolean): number => {
    const told = (count: (microcell: number, size: number) => number): number =>
      separation(
        sizes.flatMap((size, microcell) => {
          const positive = count(microcell, size);
          return holds(size) ? [{ score: scores[microcell] ?? 0, yes: positive, no: size - positive }] : [];
        }),
      );
    return told((microcell) => yes[microcell] ?? 0) - told((microcell, size) => size * (chances[microcell] ?? 0));
  };
  return { all: among(() => true), alone: among((size) => size === 1) };
};
