import { describe, expect, test } from 'vitest';
import { cellFigures } from '../../../src/disclosure/figures.ts';
import { inPercent } from '../../../src/disclosure/display.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import type { Base } from '../../../src/disclosure/tabulate.ts';
import { alike } from '../synthetic.ts';
import { sized } from './size.ts';
import { keyOf, publishPeople, told } from './waves.ts';
import { noNoise, weakened } from './weakened.ts';

const SIZE = 200;
const keys = Array.from({ length: sized(400, 5000) }, (_, index) => keyOf(index));
const base = (index: number): Base => ({
  n: SIZE,
  sum: SIZE * 30_000,
  largest: 30_000,
  squares: BigInt(SIZE) * 900_000_000n,
  key: index.toString(16).padStart(32, '0'),
});

/** What is displayed of a group in which so many say yes, and how often. */
const displays = (figuresOf: typeof cellFigures, yes: number): ReadonlyMap<string, number> => {
  const shown = new Map<string, number>();
  keys.forEach((key, index) => {
    const share = figuresOf({ base: base(index), yes: () => yes * 30_000, pin: () => undefined, key }).share(
      'experienced.any',
    )!;
    const { display } = inPercent(share);
    shown.set(display, (shown.get(display) ?? 0) + 1 / keys.length);
  });
  return shown;
};

/** How much better than a coin the display tells two counts apart, at most 1 (total variation). */
const distance = (figuresOf: typeof cellFigures, one: number, other: number): number => {
  const [a, b] = [displays(figuresOf, one), displays(figuresOf, other)];
  return [...new Set([...a.keys(), ...b.keys()])].reduce(
    (sum, display) => sum + Math.abs((a.get(display) ?? 0) - (b.get(display) ?? 0)) / 2,
    0,
  );
};

describe.each([
  ['nobody', 0, 1],
  ['everybody', SIZE, SIZE - 1],
])('a group in which %s says yes', (_, all, allButOne) => {
  test('looks like a group in which one person does otherwise', () => {
    expect(distance(cellFigures, all, allButOne)).toBeLessThan(0.05);
  });

  test('weakened to exact figures, does not', async () => {
    const weak = await weakened({ policy: { minimumDifference: 0, tenthsFrom: 0 }, noise: noNoise });
    expect(distance(weak.cellFigures, all, allButOne)).toBeCloseTo(1);
  });
});

describe('a group in which nobody is', () => {
  const people = [
    ...alike(300, { gender: 'man', domain: 'policy' }),
    ...alike(300, { gender: 'man', domain: 'services' }),
    ...alike(300, { gender: 'woman', domain: 'policy' }),
    ...alike(1, { gender: 'other_or_undisclosed', domain: 'services' }, ['experienced.any']),
  ];
  const empty = 'domain=services|gender=woman';

  test('is withheld like any other, and hides nobody else: another group is withheld with a single person', () => {
    const figures = told(publishPeople(protect, people, keyOf(0)));
    expect(figures.has(empty)).toBe(false);
    expect(figures.has('domain=services|gender=man')).toBe(false);
  });

  test('weakened to a smallest size alone, lets the single person be subtracted', async () => {
    const weak = await weakened({ policy: { minimumDifference: 0, topShare: 1 } });
    const figures = told(publishPeople(weak.protect, people, keyOf(0)));
    expect(figures.has('domain=services|gender=man')).toBe(true);
    expect(figures.has('domain=services')).toBe(true);
  });
});
