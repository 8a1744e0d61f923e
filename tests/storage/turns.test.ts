import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSharedPace } from '../../src/campaign/shared-pace.ts';
import { type Turns, turnSpacing, TURN_LASTS_MS } from '../../src/campaign/turns.ts';
import type { Storage } from '../../src/storage/open.ts';
import { backends } from './backends.ts';

const clock = { now: () => performance.now(), sleep: (ms: number) => pause(ms) };

const mostInASecond = (times: readonly number[]): number =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 1_000).length));

describe.each(backends.filter(({ name }) => name === 'PostgreSQL'))('turns shared on $name', (backend) => {
  const instances: Storage[] = [];
  let turns: readonly Turns[] = [];
  beforeAll(async () => {
    await backend.start();
    const place = await backend.place();
    for (let count = 0; count < 3; count += 1) instances.push(await place.open(Date.now));
    turns = instances.map((instance) => instance.turns!);
  });
  afterAll(async () => {
    for (const instance of instances) await instance.close();
    await backend.stop();
  });

  /** Many letters of every instance, as they leave. */
  const race = async (rate: number, each: number): Promise<number[]> => {
    const times: number[] = [];
    const paces = turns.map((shared) => createSharedPace(rate, shared, clock));
    await Promise.all(
      paces.map(async (pace) => {
        for (let count = 0; count < each; count += 1) {
          await pace.take();
          times.push(performance.now());
        }
      }),
    );
    return times;
  };

  test('never let three instances together send more than the rate in any second, and come close to it', async () => {
    const from = performance.now();
    const times = await race(50, 50);
    expect(mostInASecond(times)).toBeLessThanOrEqual(50);
    expect(performance.now() - from).toBeLessThan(150 * turnSpacing(50) * 1.25);
  });

  test('lie so far apart that even turns used at their very end and start keep the rate', () => {
    for (const rate of [1, 7, 50]) expect(rate * turnSpacing(rate)).toBeGreaterThan(1_000 + TURN_LASTS_MS);
    expect(turnSpacing(0.5)).toBeGreaterThan(2_000 + TURN_LASTS_MS);
  });

  test('go to a reply before the letters that wait', async () => {
    const [one, two] = turns.map((shared) => createSharedPace(50, shared, clock));
    let letters = 0;
    const waiting = Array.from({ length: 30 }, () => one!.take().then(() => (letters += 1)));
    await pause(100);
    const before = letters;
    await one!.takeForReply();
    expect(letters - before).toBeLessThanOrEqual(12);
    await two!.takeForReply();
    expect(letters).toBeLessThan(30);
    await Promise.all(waiting);
  });

  test('become half as many for a while once the channel asks again and again', async () => {
    for (let times = 0; times < 5; times += 1) await turns[0]!.slowDown(50);
    await pause(250);
    const from = performance.now();
    await race(50, 8);
    expect(performance.now() - from).toBeGreaterThan(23 * 2 * turnSpacing(50) * 0.9);
  });
});
