import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile, betaTails } from '../../../src/statistics/distributions/beta.ts';
import { chiSquaredUpperTail } from '../../../src/statistics/distributions/chi-squared.ts';
import { fisherUpperTail } from '../../../src/statistics/distributions/fisher-f.ts';
import { logBeta, logGamma } from '../../../src/statistics/distributions/log-gamma.ts';
import { studentQuantile } from '../../../src/statistics/distributions/student-t.ts';

const expectClose = (actual: number, wanted: number, relative = 1e-12): void => {
  expect(Math.abs(actual / wanted - 1), `${actual} for ${wanted}`).toBeLessThan(relative);
};

// Wanted values: R 4.2.2, with 17 digits.
test.each([
  [0.1, 2.252712651734206],
  [3.7, 1.4280723266653881],
  [2755, 19064.789230392667],
])('ln Γ(%d)', (x, wanted) => {
  expectClose(logGamma(x), wanted);
});

test.each([
  [2, 3, -2.4849066497880004],
  [0.5, 2755, -3.3881760458182399],
  [5300, 240, -989.91019978694942],
  [0.5, 5e5, -5.9888164957774643],
])('ln B(%d, %d)', (a, b, wanted) => {
  expectClose(logBeta(a, b), wanted);
});

test.each([
  [1, 12.706204736174694],
  [2, 4.3026527297494619],
  [5, 2.5705818356363137],
  [48, 2.0106347576242318],
  [604, 1.9638993342988791],
  [5510, 1.9603946167659512],
  [1e6, 1.9599663568141066],
])("Student's quantile with %d degrees of freedom", (df, wanted) => {
  expectClose(studentQuantile(0.975, df), wanted, 1e-11);
});

test.each([
  [0.025, 12, 419, 0.014501314601462822],
  [0.975, 0.8, 61, 0.052008568795783972],
  [0.025, 700, 4800, 0.11859500802622926],
  [0.025, 0.01, 30, 1.1938713596628786e-162],
])('the %d quantile of beta(%d, %d)', (p, a, b, wanted) => {
  expectClose(betaQuantile(p, a, b), wanted, 1e-10);
});

test.each([
  [28.9592030920736, 2.99751864607424, 16516.327739869, 1.1822925768254804e-18],
  [0.25, 6.9, 38000, 0.97130439096020482],
  [1, 1, 1, 0.5],
])('P(F > %d) with %d and %d degrees of freedom', (f, one, other, wanted) => {
  expectClose(fisherUpperTail(f, one, other), wanted);
});

test.each([
  [3, 7, 0.88500223164315062],
  [87.6, 3, 7.1774351700730319e-19],
  [0.1, 1, 0.75182963404584935],
])('P(χ² > %d) with %d degrees of freedom', (x, df, wanted) => {
  expectClose(chiSquaredUpperTail(x, df), wanted);
});

describe('hold everywhere', () => {
  const size = fc.double({ min: 0.05, max: 5000, noNaN: true });
  const inside = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

  test('the two tails of the beta distribution add up to one and swap with its arguments', () => {
    fc.assert(
      fc.property(inside, size, size, (x, a, b) => {
        const [lower, upper] = betaTails(x, a, b);
        expect(lower + upper).toBeCloseTo(1, 12);
        expect(betaTails(1 - x, b, a)[1]).toBeCloseTo(lower, 9);
      }),
      { seed: 1 },
    );
  });

  test('a beta quantile has the probability that was asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.5, max: 5000, noNaN: true }),
        fc.double({ min: 0.5, max: 5000, noNaN: true }),
        (p, a, b) => {
          expect(betaTails(betaQuantile(p, a, b), a, b)[0]).toBeCloseTo(p, 9);
        },
      ),
      { seed: 2 },
    );
  });
});

test('there is no quantile without degrees of freedom', () => {
  expect(studentQuantile(0.975, 0)).toBeNaN();
  expect(betaQuantile(0.5, 0, 1)).toBeNaN();
});
