import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLimits } from '../../src/rehearsal/limits.ts';

const TEAMS = [
  { most: 7, windowMs: 1_000 },
  { most: 8, windowMs: 2_000 },
  { most: 60, windowMs: 30_000 },
  { most: 1_800, windowMs: 3_600_000 },
];

const mostWithin = (times: readonly number[], windowMs: number): number =>
  Math.max(0, ...times.map((from) => times.filter((time) => time >= from && time < from + windowMs).length));

test('lets 50 through in any second, over all conversations, and no more', () => {
  const limits = createLimits(50);
  const admitted = Array.from({ length: 60 }, (_, number) => limits.admit(`a:${number}`, 10 * number));
  expect(admitted.filter((wait) => wait === undefined)).toHaveLength(50);
  expect(limits.admit('a:late', 999)).toBe(1);
  expect(limits.admit('a:late', 1_000)).toBeUndefined();
});

test.each(TEAMS)('lets one conversation have $most in $windowMs ms', ({ most, windowMs }) => {
  const limits = createLimits(50);
  const step = windowMs / (2 * most);
  const times = Array.from({ length: 4 * most }, (_, turn) => turn * step).filter(
    (at) => limits.admit('a:one', at) === undefined,
  );
  expect(mostWithin(times, windowMs)).toBeLessThanOrEqual(most);
});

test('keeps every limit, whatever comes when, and says rightly when to come again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(400)), { maxLength: 300 }), (requests) => {
      const limits = createLimits(5);
      const all: number[] = [];
      let at = 0;
      for (const [who, after] of requests) {
        at += after;
        const wait = limits.admit(`a:${who}`, at);
        if (wait === undefined) all.push(at);
        else {
          at += wait;
          expect(limits.admit(`a:${who}`, at)).toBeUndefined();
          all.push(at);
        }
      }
      expect(mostWithin(all, 1_000)).toBeLessThanOrEqual(5);
    }),
  );
});
