import { describe, expect, test } from 'vitest';
import { grainOf } from '../../src/disclosure/display.ts';
import { cellFigures, designEffects } from '../../src/disclosure/figures.ts';
import { half } from '../../src/disclosure/half.ts';
import { interval } from '../../src/disclosure/interval.ts';
import { lattice } from '../../src/disclosure/lattice.ts';
import { responseRate } from '../../src/disclosure/response-rate.ts';
import type { Base } from '../../src/disclosure/tabulate.ts';
import { factor } from '../../src/statistics/factor.ts';
import { key } from './reference.ts';

/** A base of equal weights; its key, and with it the noise, is chosen by `draw`. */
const base = (n: number, draw: number): Base => ({
  n,
  sum: 30_000 * n,
  largest: 30_000,
  squares: BigInt(n) * 900_000_000n,
  key: draw.toString(16).padStart(32, '0'),
});

const figures = (n: number, draw: number, yes: Readonly<Record<string, number>>) =>
  cellFigures({ base: base(n, draw), yes: (indicator) => 30_000 * (yes[indicator] ?? 0), pin: () => undefined, key });

const draws = Array.from({ length: 200 }, (_, draw) => draw);

describe('follow-ups', () => {
  const yes = {
    'experienced.any': 300,
    discussed: 200,
    satisfied_with_handling: 100,
    dissatisfied_with_handling: 90,
  };

  test('never come to more than everybody, whatever the noise', () => {
    const everybody = { 'experienced.any': 300, discussed: 300 };
    const shares = draws.map((draw) => figures(900, draw, everybody).share('discussed')!);
    for (const { k, grain } of shares) expect(k).toBeLessThanOrEqual(grain);
    expect(shares.some(({ kind }) => kind === 'moreThan')).toBe(true);
  });

  test.each([
    ['discussed', (p: number) => 1 + p ** 2],
    ['satisfied_with_handling', (p: number) => 1 + p ** 2],
    ['neutral_about_handling', (p: number) => 2 + (1 - p) ** 2],
  ])('%s has an interval for every noise it carries', (indicator, carried) => {
    for (const draw of draws) {
      const share = figures(900, draw, yes).share(indicator);
      if (share?.kind !== 'percentage') continue;
      const [weights, noise] = designEffects(base(900, draw));
      const { n, grain, shown } = share;
      expect(share.interval).toEqual(interval(shown, grain, { n, weights, noise, draws: carried }));
    }
  });

  test('leave nothing over when the parts come to more than everybody', () => {
    const parts = {
      'experienced.any': 300,
      discussed: 200,
      satisfied_with_handling: 100,
      dissatisfied_with_handling: 100,
    };
    const shares = draws.map((draw) => figures(900, draw, parts).share('neutral_about_handling')!);
    expect(Math.min(...shares.map(({ k }) => k))).toBe(0);
  });

  test('are withheld where their denominator is a bound, or too few', () => {
    expect(figures(900, 1, { 'experienced.any': 0, discussed: 0 }).share('discussed')).toBeUndefined();
    expect(figures(900, 1, { 'experienced.any': 30, discussed: 10 }).share('discussed')).toBeUndefined();
  });
});

test('a share of a base of a thousand or more is in tenths of a percent', () => {
  expect([grainOf(995), grainOf(1000)]).toEqual([100, 1000]);
});

test.each([7, 29, 57, 58])(
  'an interval of a bound that falls on a whole grain (%i) is not widened by a rounding error',
  (k) => {
    expect(interval(k, 100, { n: 1000, weights: 0, noise: 0, draws: () => 1 })).toEqual([k, k]);
  },
);

test('a response rate is withheld where fewer than ten did not respond', () => {
  expect(responseRate(100, 109)).toBeUndefined();
  expect(responseRate(100, 110)).toMatchObject({ n: 110, kind: 'moreThan', shown: 90 });
  expect(responseRate(100, 150)).toMatchObject({ n: 150, k: 67, kind: 'percentage', interval: [62, 72] });
  expect(responseRate(100, 101)).toBeUndefined();
});

test('a member of a union has the union among its parents', () => {
  const columns = new Map([
    ['function', factor(['support', 'team_lead', 'senior_management'])],
    ['gender', factor(['man', 'woman', 'woman'])],
  ]);
  const { cells, indexOf, parents } = lattice(columns, {
    function: { management: ['team_lead', 'senior_management'] },
  });
  const parentsOf = (id: string) => parents[indexOf.get(id)!]!.map((parent) => cells[parent]!.id).sort();
  expect(parentsOf('function=team_lead|gender=man')).toEqual([
    'function=management|gender=man',
    'function=team_lead',
    'gender=man',
  ]);
  expect(parentsOf('function=support')).toEqual(['']);
});

test.each([
  [1n, 2n, 1],
  [-1n, 2n, 0],
  [-3n, 2n, -1],
  [-2n, 3n, -1],
  [-5n, 3n, -2],
  [5n, 10n, 1],
  [499n, 1000n, 0],
])('%d / %d rounds to %d, half upwards', (numerator, denominator, wanted) => {
  expect(half(numerator, denominator)).toBe(wanted);
});

test.each([
  ['an unknown dimension', { height: { tall: ['a', 'b'] } }, 'no dimension height'],
  ['a name that is taken', { gender: { man: ['man', 'woman'] } }, 'category man already'],
  ['a single member', { gender: { some: ['man'] } }, 'two members'],
])('refuses a union with %s', (_, unions, message) => {
  expect(() => lattice(new Map([['gender', factor(['man', 'woman'])]]), unions)).toThrow(message);
});
