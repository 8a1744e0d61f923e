import { continuedFraction } from './continued-fraction.ts';
import { logGamma } from './log-gamma.ts';

const MOST_TERMS = 10_000;

/** P(a, x) by its power series (Abramowitz and Stegun 1964, 6.5.29), for x < a + 1. */
const lowerSeries = (a: number, x: number, front: number): number => {
  let term = 1 / a;
  let sum = term;
  for (let index = 1; index < MOST_TERMS && term > sum * 1e-17; index += 1) {
    term *= x / (a + index);
    sum += term;
  }
  return front * sum;
};

/** P(X > x) of the chi-squared distribution: the regularised upper incomplete gamma function (6.5.31 there). */
export const chiSquaredUpperTail = (x: number, df: number): number => {
  if (x <= 0) return 1;
  const a = df / 2;
  const half = x / 2;
  const front = Math.exp(a * Math.log(half) - half - logGamma(a));
  if (half < a + 1) return 1 - lowerSeries(a, half, front);
  return front / continuedFraction(half + 1 - a, (index) => [-index * (index - a), half + 2 * index + 1 - a]);
};
