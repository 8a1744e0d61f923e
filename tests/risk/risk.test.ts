import { expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { allButOne } from '../../src/risk/all-but-one.ts';
import { boundsOf } from '../../src/risk/bounds.ts';
import { composition, yesPerMicrocell } from '../../src/risk/composition.ts';
import { listen } from '../../src/risk/heard.ts';
import { leakOf } from '../../src/risk/leak.ts';
import { likeliest } from '../../src/risk/likeliest.ts';
import { reachOf } from '../../src/risk/reach.ts';
import { separation } from '../../src/risk/separation.ts';
import { countSmall } from '../../src/risk/small-cells.ts';
import { withSolver } from '../../src/risk/solver.ts';
import { twins } from '../../src/risk/twins.ts';
import { toProtect } from '../disclosure/reference.ts';
import { alike, asMicrodata } from '../disclosure/synthetic.ts';

const people = [
  ...alike(100, { gender: 'woman' }, ['experienced.any']),
  ...alike(300, { gender: 'woman' }),
  ...alike(100, { gender: 'man' }, ['experienced.any'], 40),
  ...alike(100, { gender: 'man' }, [], 40),
];
const { microdata, weights } = asMicrodata(people, ['experienced.any']);
const known = composition(microdata, weights, {});
const { publication } = protect({ ...toProtect, microdata, weights, invited: undefined });
const yes = yesPerMicrocell(known, microdata.items.get('experienced.any')!);

test('people alike in every dimension and in weight are one microcell', () => {
  expect(known.sizes).toEqual([400, 200]);
  expect(known.weights).toEqual([30_000, 40_000]);
  expect(yes).toEqual([100, 100]);
  expect(known.cells.get('')!.microcells).toEqual([0, 1]);
  expect(known.cells.get('gender=man')!.microcells).toEqual([1]);
});

test('what is published reaches the truth, within noise', () => {
  for (const { cell, least, most, unit } of reachOf(known.cells.values(), listen(publication), 'experienced.any')) {
    const truth = cell.microcells.reduce((sum, microcell) => sum + yes[microcell]! * known.weights[microcell]!, 0);
    expect(truth).toBeGreaterThanOrEqual(least - 12 * unit);
    expect(truth).toBeLessThanOrEqual(most + 12 * unit);
  }
});

test('bounds are the tightest that the rows allow, in whole people', async () => {
  const program = {
    columns: [
      { least: 0, most: 3 },
      { least: 0, most: 4 },
    ],
    rows: [{ least: 5.5, most: 6, columns: [0, 1], values: [1, 1] }],
  };
  const bounds = await withSolver(program, (solve) => boundsOf([[0], [1], [0, 1]], { sizes: [3, 4] }, solve));
  expect(bounds).toEqual([
    { lower: 2, upper: 3 },
    { lower: 3, upper: 4 },
    { lower: 6, upper: 6 },
  ]);
  expect(countSmall({ sizes: [3, 4] }, [[0], [1], [0, 1]], bounds)).toEqual({
    cells: 3,
    certainYes: 0,
    certainNo: 0,
    within: [1, 3, 1],
    open: 0,
  });
});

test('rows that contradict each other are said', async () => {
  const program = {
    columns: [{ least: 0, most: 1 }],
    rows: [{ least: 2, most: 3, columns: [0], values: [1] }],
  };
  await expect(withSolver(program, (solve) => boundsOf([[0]], { sizes: [1] }, solve))).rejects.toThrow('no answers');
});

test('separation is the chance that a yes scores higher than a no, and half where nothing tells', () => {
  const guess = (score: number, saidYes: number, no: number) => ({ score, yes: saidYes, no });
  expect(separation([guess(1, 1, 0), guess(0, 0, 1)])).toBe(1);
  expect(separation([guess(0, 1, 0), guess(1, 0, 1)])).toBe(0);
  expect(separation([guess(1, 3, 5)])).toBe(0.5);
  expect(separation([guess(1, 1, 1), guess(0, 1, 2)])).toBeCloseTo(3.5 / 6);
  expect(separation([guess(1, 1, 0)])).toBe(0.5);
});

test('the likeliest answers come near the shares of groups as large as these, and twins are like them', () => {
  const shares = likeliest(known, reachOf(known.cells.values(), listen(publication), 'experienced.any'));
  expect(shares[0]).toBeCloseTo(0.25, 1);
  expect(shares[1]).toBeCloseTo(0.5, 1);
  const chances = twins(known, microdata.dimensions, yes);
  expect(chances[0]).toBeCloseTo(0.25, 2);
  expect(chances[1]).toBeCloseTo(0.5, 2);
  expect(Math.abs(leakOf(known, shares, yes, chances).all)).toBeLessThan(0.01);
});

test('somebody who knows all answers but one learns more of a yes from a higher figure', () => {
  const heard = (k: number) => new Map([['', { cell: '', grain: 1000, least: k, most: k, pinned: false }]]);
  const exact = Math.round((1000 * (100 * 30 + 100 * 40)) / (400 * 30 + 200 * 40));
  const at = (k: number) => allButOne(known, heard(k), yes)[1]!.yes;
  expect(at(exact + 5)).toBeGreaterThan(at(exact));
  expect(at(exact)).toBeGreaterThan(at(exact - 5));
  expect(at(exact - 5)).toBeLessThan(1);
});
