import { betaTails } from './beta.ts';

/** P(F > f) with `numerator` and `denominator` degrees of freedom, which need not be whole. */
export const fisherUpperTail = (f: number, numerator: number, denominator: number): number => {
  const all = denominator + numerator * f;
  return betaTails(denominator / all, denominator / 2, numerator / 2, (numerator * f) / all)[0];
};
