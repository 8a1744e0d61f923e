import { interval, type Spread } from './interval.ts';
import { POLICY } from './policy.ts';

/** A share of `k` grains and what the public may know of it. All but `n` in grains. */
export interface Share {
  /** Published (rounded) base. */
  readonly n: number;
  /** 100 where figures are whole percents, 1000 where they are tenths. */
  readonly grain: number;
  readonly k: number;
  /** Near nobody and near everybody only a bound is shown. */
  readonly kind: 'percentage' | 'lessThan' | 'moreThan';
  /** The value or bound that is shown. */
  readonly shown: number;
  readonly interval: readonly [number, number];
}

/** A figure in percent, as it stands in a publication: exactly one of the three values. */
export interface Shown {
  readonly n: number;
  readonly percentage?: number;
  readonly lessThan?: number;
  readonly moreThan?: number;
  readonly interval: [number, number];
  readonly display: string;
}

/** Whole percents for bases below a thousand, tenths from there. */
export const grainOf = (n: number): number => (n < POLICY.tenthsFrom ? 100 : 1000);

/** What may be shown of k grains of a base; `bounds` gives the interval of a value that is shown. */
export const bounded = (
  n: number,
  grain: number,
  k: number,
  bounds: (shown: number) => readonly [number, number],
): Share => {
  const least = Math.ceil((POLICY.minimumDifference * grain) / n);
  const most = grain - least;
  if (k < least) return { n, grain, k, kind: 'lessThan', shown: least, interval: [0, bounds(least)[1]] };
  if (k > most) return { n, grain, k, kind: 'moreThan', shown: most, interval: [bounds(most)[0], grain] };
  return { n, grain, k, kind: 'percentage', shown: k, interval: bounds(k) };
};

/** What may be shown of a share with this spread. */
export const shareOf = (k: number, spread: Spread, grain = grainOf(spread.n)): Share =>
  bounded(spread.n, grain, k, (shown) => interval(shown, grain, spread));

const OPPOSITE = { percentage: 'percentage', lessThan: 'moreThan', moreThan: 'lessThan' } as const;

/** The share of everybody else in the same base. */
export const complement = ({ n, grain, k, kind, shown, interval: [low, high] }: Share): Share => ({
  n,
  grain,
  k: grain - k,
  kind: OPPOSITE[kind],
  shown: grain - shown,
  interval: [grain - high, grain - low],
});

const PREFIX = { percentage: '', lessThan: 'minder dan ', moreThan: 'meer dan ' } as const;

/** A share in percent, with its Dutch text: "8%", "12,9%", "minder dan 3%". */
export const inPercent = ({ n, grain, kind, shown, interval: [low, high] }: Share): Shown => {
  const percent = (grains: number): number => (100 * grains) / grain;
  const text = percent(shown)
    .toFixed(grain === 1000 ? 1 : 0)
    .replace('.', ',');
  return {
    n,
    [kind]: percent(shown),
    interval: [percent(low), percent(high)],
    display: `${PREFIX[kind]}${text}%`,
  };
};
