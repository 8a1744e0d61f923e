import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPace } from '../../src/campaign/pace.ts';

/** A clock that only sleeping moves; `late` is how many ms each wake-up comes too late. */
const virtual = (late: readonly number[] = [0]) => {
  let time = 0;
  let slept = 0;
  return {
    now: () => time,
    sleep: (ms: number) => {
      time += ms + (late[slept % late.length] ?? 0);
      slept += 1;
      return Promise.resolve();
    },
    pass: (ms: number) => {
      time += ms;
    },
  };
};

const take = async (count: number, pace: ReturnType<typeof createPace>, now: () => number): Promise<number[]> => {
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: count }, async () => {
      await pace.take();
      times.push(now());
    }),
  );
  return times;
};

const mostInASecond = (times: readonly number[]): number =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 1_000).length));

describe('the pace', () => {
  test('is never above the rate in any second, however late the machine wakes up', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0.3, max: 60, noNaN: true }),
        fc.array(fc.nat(1_500), { minLength: 1, maxLength: 12 }),
        async (rate, late) => {
          const clock = virtual(late);
          const times = await take(150, createPace(rate, clock), clock.now);
          expect(mostInASecond(times)).toBeLessThanOrEqual(Math.max(1, Math.floor(rate)));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is close to the rate, also when every wake-up is a few milliseconds late', async () => {
    const clock = virtual([0, 3, 1, 7]);
    const times = await take(1_000, createPace(50, clock), clock.now);
    expect((times.at(-1) ?? Infinity) / 1_000).toBeLessThan((1_000 / 50) * 1.02);
  });

  test('begins at once and spreads the letters evenly', async () => {
    const clock = virtual();
    expect(await take(4, createPace(50, clock), clock.now)).toEqual([0, 20, 40, 60]);
  });

  test('loses a few turns to a stray "too many", and no more', async () => {
    const clock = virtual();
    const pace = createPace(50, clock);
    await take(50, pace, clock.now);
    const before = clock.now();
    pace.slowDown();
    await take(50, pace, clock.now);
    expect(clock.now() - before).toBeGreaterThanOrEqual(1_040);
    expect(clock.now() - before).toBeLessThan(1_100);
  });

  test('is halved for a while when the channel keeps asking to slow down, and comes back', async () => {
    const clock = virtual();
    const pace = createPace(50, clock);
    await take(50, pace, clock.now);
    for (let times = 0; times < 5; times += 1) pace.slowDown();
    expect(mostInASecond(await take(200, pace, clock.now))).toBeLessThanOrEqual(26);
    clock.pass(10_000);
    expect(mostInASecond(await take(200, pace, clock.now))).toBeGreaterThan(45);
  });

  test('goes on when the clock is set back', async () => {
    const clock = virtual();
    const pace = createPace(50, clock);
    clock.pass(3_600_000);
    await take(60, pace, clock.now);
    clock.pass(-3_600_000);
    const before = clock.now();
    await take(60, pace, clock.now);
    expect(clock.now() - before).toBeLessThan(4_000);
  });
});
