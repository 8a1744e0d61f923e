import { expect, test } from 'vitest';
import { DisclosureError } from '../../src/disclosure/disclosure-error.ts';
import { LEAST_EFFECT, interval } from '../../src/disclosure/interval.ts';
import { parsePins, pinnedShare, pinsByPlace } from '../../src/disclosure/pins.ts';

const whole = { indicator: 'experienced.any', percentage: 14 };
const common = { source: 'a letter', dataHash: 'abc' };

test('pins share a source and data, unless one names its own', () => {
  expect(
    parsePins({ ...common, pins: [whole, { ...whole, where: { age: '30_39' }, source: 'b', dataHash: 'd' }] }),
  ).toEqual([
    { ...whole, where: {}, ...common },
    { ...whole, where: { age: '30_39' }, source: 'b', dataHash: 'd' },
  ]);
  expect(parsePins([{ ...whole, ...common }])).toEqual([{ ...whole, where: {}, ...common }]);
});

test.each([
  ['no source', { dataHash: 'abc', pins: [whole] }, 'pins.0: needs a source and the dataHash'],
  ['no data', { source: 'a letter', pins: [{ ...whole, source: 'b' }] }, 'pins.0: needs a source and the dataHash'],
  [
    'the second without source',
    [
      { ...whole, ...common },
      { ...whole, dataHash: 'abc' },
    ],
    'pins.1: needs a source',
  ],
  ['two decimals', { ...common, pins: [{ ...whole, percentage: 12.34 }] }, 'a percentage with at most one decimal'],
  ['nobody', { ...common, pins: [{ ...whole, percentage: 0 }] }, 'pins.0.percentage: '],
  ['everybody', { ...common, pins: [{ ...whole, percentage: 100 }] }, 'pins.0.percentage: '],
])('what cannot be a pin is refused with its place: %s', (_, json, problem) => {
  expect(() => parsePins(json)).toThrow(DisclosureError);
  expect(() => parsePins(json)).toThrow(expect.objectContaining({ name: 'DisclosureError' }));
  expect(() => parsePins(json)).toThrow(problem);
});

test('a figure counts only for the data that it is about', () => {
  const [mine, other] = parsePins([
    { ...whole, ...common },
    { ...whole, ...common, where: { age: '30_39' }, dataHash: 'other' },
  ]);
  expect([...pinsByPlace([mine!, other!], 'abc').values()]).toEqual([mine]);
  expect([...pinsByPlace([mine!, other!], 'abc').keys()]).toEqual(['experienced.any?']);
});

test('a pinned figure keeps its decimal, and gets the interval of its base', () => {
  const spread = { n: 5_000, weights: LEAST_EFFECT, noise: LEAST_EFFECT, draws: () => 1 };
  const pin = parsePins([{ ...whole, ...common }])[0]!;
  expect(pinnedShare(pin, 5_000)).toEqual({
    ...{ n: 5_000, grain: 100, k: 14, shown: 14, kind: 'percentage' },
    interval: interval(14, 100, spread),
  });
  expect(pinnedShare({ ...pin, percentage: 12.8 }, 5_000)).toEqual({
    ...{ n: 5_000, grain: 1_000, k: 128, shown: 128, kind: 'percentage' },
    interval: interval(128, 1_000, spread),
  });
});
