import { continuedFraction } from './continued-fraction.ts';
import { logBeta } from './log-gamma.ts';

/** I_x(a, b) where the continued fraction converges fast: x < (a + 1)/(a + b + 2). `y` is 1 − x. */
const lowerTail = (x: number, y: number, a: number, b: number): number => {
  const front = Math.exp(a * Math.log(x) + b * Math.log(y) - logBeta(a, b)) / a;
  const fraction = continuedFraction(1, (index) => {
    const m = Math.floor(index / 2);
    const even = index % 2 === 0;
    const a2m = a + 2 * m;
    const term = even ? (m * (b - m) * x) / ((a2m - 1) * a2m) : (-(a + m) * (a + b + m) * x) / (a2m * (a2m + 1));
    return [term, 1];
  });
  return front / fraction;
};

/**
 * The regularised incomplete beta function I_x(a, b), a, b > 0 (Abramowitz and Stegun 1964, 26.5.8), and its
 * complement; the smaller of the two is accurate relative to its own size. `y` is 1 − x, for callers who know it more
 * precisely.
 */
export const betaTails = (x: number, a: number, b: number, y = 1 - x): readonly [number, number] => {
  if (x <= 0) return [0, 1];
  if (y <= 0) return [1, 0];
  if (x < (a + 1) / (a + b + 2)) {
    const lower = lowerTail(x, y, a, b);
    return [lower, 1 - lower];
  }
  const upper = lowerTail(y, x, b, a);
  return [1 - upper, upper];
};

const MOST_STEPS = 200;

/** The x with I_x(a, b) = p: Newton's method, kept inside a bracket that halves where Newton leaves it. */
export const betaQuantile = (p: number, a: number, b: number): number => {
  if (!(a > 0 && b > 0 && p >= 0 && p <= 1)) return NaN;
  if (p === 0 || p === 1) return p;
  let low = 0;
  let high = 1;
  const logFront = logBeta(a, b);
  // The first term of the series in x is nearly all of I_x where the quantile is tiny.
  let x = Math.min(a / (a + b), Math.exp((Math.log(p * a) + logFront) / a));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const error = betaTails(x, a, b)[0] - p;
    if (error > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logFront);
    const newton = x - error / density;
    // Newton doubles the digits, so a step this small was the last one that mattered.
    if (Math.abs(newton - x) <= 1e-12 * x) return newton;
    x = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return x;
};
