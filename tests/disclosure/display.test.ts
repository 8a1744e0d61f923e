import { expect, test } from 'vitest';
import { bounded, complement, inPercent, shareOf } from '../../src/disclosure/display.ts';
import { noise } from '../../src/disclosure/noise.ts';
import { golden, key } from './reference.ts';

const wide = (): readonly [number, number] => [3, 90];

test('nearer than ten people to nobody or everybody only a bound is shown, and at ten the figure', () => {
  expect(bounded(200, 100, 4, wide)).toMatchObject({ kind: 'lessThan', shown: 5, interval: [0, 90] });
  expect(bounded(200, 100, 5, wide)).toMatchObject({ kind: 'percentage', shown: 5, interval: [3, 90] });
  expect(bounded(200, 100, 95, wide)).toMatchObject({ kind: 'percentage', shown: 95 });
  expect(bounded(200, 100, 96, wide)).toMatchObject({ kind: 'moreThan', shown: 95, interval: [3, 100] });
});

test('the rest of a share is its mirror, and the rest of that is the share', () => {
  const spread = { n: 400, weights: 1.2, noise: 1.2, draws: () => 1 };
  for (const k of [1, 30, 99]) {
    const share = shareOf(k, spread);
    const rest = complement(share);
    expect([rest.n, rest.k, rest.shown]).toEqual([400, 100 - k, 100 - share.shown]);
    expect(rest.interval).toEqual([100 - share.interval[1], 100 - share.interval[0]]);
    expect(complement(rest)).toEqual(share);
  }
  expect(complement(shareOf(1, spread)).kind).toBe('moreThan');
  expect(inPercent(complement(shareOf(1, spread))).display).toBe('meer dan 97%');
});

test('a draw on a threshold belongs to the next value', () => {
  const drawing = (draw: bigint) => {
    const bytes = Buffer.alloc(32);
    bytes.writeBigUInt64BE(draw);
    return { ...key, mac: () => bytes };
  };
  for (const [value, hex] of Object.entries(golden.noiseThresholds).filter(([value]) => Number(value) < 12)) {
    const threshold = BigInt(`0x${hex}`);
    expect(noise(drawing(threshold - 1n), '', '')).toBe(Number(value));
    expect(noise(drawing(threshold), '', '')).toBe(Number(value) + 1);
  }
});
