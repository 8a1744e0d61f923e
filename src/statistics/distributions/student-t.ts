import { betaTails } from './beta.ts';
import { logBeta } from './log-gamma.ts';

/** P(T > t) for t ≥ 0 with `df` degrees of freedom: half of I_{df/(df + t²)}(df/2, ½). */
const upperTail = (t: number, df: number): number => {
  const square = t * t;
  return betaTails(df / (df + square), df / 2, 0.5, square / (df + square))[0] / 2;
};

const MOST_STEPS = 100;

/** The t with P(T ≤ t) = p, for p ≥ ½ and `df` > 0; `NaN` without degrees of freedom. */
export const studentQuantile = (p: number, df: number): number => {
  if (!(df > 0 && p >= 0.5 && p < 1)) return NaN;
  const tail = 1 - p;
  let low = 0;
  let high = 1;
  while (upperTail(high, df) > tail) high *= 2;
  let t = (low + high) / 2;
  const logFront = -0.5 * Math.log(df) - logBeta(df / 2, 0.5);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const error = tail - upperTail(t, df);
    if (error > 0) high = t;
    else low = t;
    const density = Math.exp(logFront - ((df + 1) / 2) * Math.log1p((t * t) / df));
    const newton = t - error / density;
    // Newton doubles the digits, so a step this small was the last one that mattered.
    if (Math.abs(newton - t) <= 1e-12 * t) return newton;
    t = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return t;
};
