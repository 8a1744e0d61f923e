import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod/v4';
import { recognise } from '../../src/signposting/recognise.ts';
import { ROUTES, type Route, isDanger } from '../../src/signposting/route.ts';

vi.setConfig({ testTimeout: 30_000 });

const schema = z.strictObject({
  q: z.string(),
  lang: z.enum(['nl', 'en']),
  route: z.union([z.enum(ROUTES), z.array(z.enum(ROUTES).nullable())]).nullable(),
});
const readMessages = (name: string) =>
  readFileSync(`tests/reference/help/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)))
    .map(({ q, route }) => ({ right: [route].flat(), found: recognise(q) ?? null }));

type Outcomes = ReturnType<typeof readMessages>;

const isDangerous = (route: Route | null): boolean => route !== null && isDanger(route);
const partWrong = (some: Outcomes): number =>
  some.filter(({ right, found }) => !right.includes(found)).length / some.length;
const emergencies = (some: Outcomes): Outcomes => some.filter(({ right }) => right.includes('emergency'));
const ordinary = (some: Outcomes): Outcomes => some.filter(({ right }) => right.includes(null));
const partOfDangerMissed = (some: Outcomes): number => {
  const dangers = some.filter(({ right }) => right.some(isDangerous));
  return dangers.filter(({ found }) => !isDangerous(found)).length / dangers.length;
};

describe('messages that were held back once, and read since', () => {
  const opened = readMessages('held-back');

  it('of danger are all recognised', () => {
    expect(partWrong(emergencies(opened))).toBe(0);
    expect(partOfDangerMissed(opened)).toBe(0);
  });

  it('lead to a right door in at least 97%, and at most 2% of the others are taken for a cry for help', () => {
    expect(partWrong(opened)).toBeLessThanOrEqual(0.03);
    expect(partWrong(ordinary(opened))).toBeLessThanOrEqual(0.02);
  });
});

describe('messages that were unseen when they were measured, and read since', () => {
  const fresh = readMessages('fresh');

  it('of danger are all recognised', () => {
    expect(partWrong(emergencies(fresh))).toBe(0);
    expect(partOfDangerMissed(fresh)).toBe(0);
  });

  it('that are no cry for help are never taken for one', () => {
    expect(partWrong(ordinary(fresh))).toBe(0);
  });

  it('lead to a right door in at least 98%', () => {
    expect(partWrong(fresh)).toBeLessThanOrEqual(0.02);
  });
});

describe('messages that nothing was learned from, of five authors', () => {
  const unread = ['first', 'second', 'third', 'fourth', 'fifth'].flatMap((name) => readMessages(`unread/${name}`));

  it('of danger are all recognised', () => {
    expect(partOfDangerMissed(unread)).toBe(0);
  });

  it('lead to a right door in at least 97%, and few others are taken for a cry for help', () => {
    expect(unread).toHaveLength(1_360);
    expect(partWrong(unread)).toBeLessThanOrEqual(0.03);
    expect(partWrong(ordinary(unread))).toBeLessThanOrEqual(0.03);
  });
});
