import type { Figure, Withheld } from '../publication/figure.ts';

/** Two groups of which the published figures bear out that one is higher. */
export interface Difference {
  readonly higher: Figure;
  readonly lower: Figure;
}

/** What may be said about the differences within a breakdown. */
export type Differences =
  { readonly kind: 'different'; readonly pairs: readonly Difference[] } | { readonly kind: 'none' | 'untestable' };

/** A published value with its interval, in percent; a bound near 0 or 100 counts as far away from others as it may lie. */
interface Measured {
  readonly figure: Figure;
  readonly low: number;
  readonly high: number;
  /** The value where it is the higher of two, and where it is the lower. */
  readonly asHigher: number;
  readonly asLower: number;
}

const measured = (cell: Figure | Withheld): readonly Measured[] => {
  if (cell.kind === 'withheld' || cell.interval === undefined) return [];
  const [low, high] = cell.interval;
  const { value } = cell;
  const exact = 'percentage' in value ? value.percentage : undefined;
  const asHigher = exact ?? ('moreThan' in value ? value.moreThan : 0);
  const asLower = exact ?? ('lessThan' in value ? value.lessThan : 100);
  return [{ figure: cell, low, high, asHigher, asLower }];
};

/**
 * The two-sided normal quantile for 5% shared by `comparisons` (Bonferroni), in units of that for one comparison.
 * Abramowitz and Stegun (1964), 26.2.23: absolute error below 4.5e-4.
 */
const stretch = (comparisons: number): number => {
  const t = Math.sqrt(-2 * Math.log(0.025 / comparisons));
  const numerator = 2.515517 + 0.802853 * t + 0.010328 * t * t;
  const denominator = 1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t;
  return (t - numerator / denominator) / 1.959964;
};

const gap = (one: Measured, other: Measured): number => one.asHigher - other.asLower;

/**
 * Whether one is higher than the other: their published intervals do not overlap, and zero lies outside the interval of
 * the difference, put together from both published intervals (square-and-add: Newcombe 1998, method 10; Zou and Donner
 * 2008), which hold the design effect and the noise of the publication.
 */
const isHigher = (one: Measured, other: Measured, comparisons: number): boolean => {
  const reach = Math.hypot(one.asHigher - one.low, other.high - other.asLower);
  return one.low > other.high && gap(one, other) > reach * stretch(comparisons);
};

/** Which groups of a breakdown differ demonstrably, the widest apart first; withheld ones are left out. */
export const differencesIn = (cells: readonly (Figure | Withheld)[]): Differences => {
  const values = cells.flatMap(measured);
  if (values.length < 2) return { kind: 'untestable' };
  const comparisons = (values.length * (values.length - 1)) / 2;
  const pairs = values
    .flatMap((one) => values.filter((other) => isHigher(one, other, comparisons)).map((other) => [one, other] as const))
    .toSorted((one, other) => gap(...other) - gap(...one));
  if (pairs.length === 0) return { kind: 'none' };
  return { kind: 'different', pairs: pairs.map(([higher, lower]) => ({ higher: higher.figure, lower: lower.figure })) };
};
