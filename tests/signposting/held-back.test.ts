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
/** Right routes and what was recognised. No message is ever shown: who tunes the words must not see these. */
const outcomes = readFileSync('tests/reference/help/held-back.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => schema.parse(JSON.parse(line)))
  .map(({ q, route }) => ({ right: [route].flat(), found: recognise(q) ?? null }));

const isDangerous = (route: Route | null): boolean => route !== null && isDanger(route);

describe('messages that nobody read while tuning', () => {
  it('of an emergency are all recognised, and of danger at least 98%', () => {
    const emergencies = outcomes.filter(({ right }) => right.includes('emergency'));
    expect(emergencies.filter(({ right, found }) => !right.includes(found)).length).toBe(0);
    const dangers = outcomes.filter(({ right }) => right.some(isDangerous));
    const missed = dangers.filter(({ found }) => !isDangerous(found)).length;
    expect(missed / dangers.length).toBeLessThanOrEqual(0.02);
  });

  it('that are no cry for help are taken for one in at most 2%', () => {
    const ordinary = outcomes.filter(({ right }) => right.includes(null));
    const taken = ordinary.filter(({ right, found }) => !right.includes(found)).length;
    expect(taken / ordinary.length).toBeLessThanOrEqual(0.02);
  });

  it('lead to a right door in at least 90%', () => {
    const right = outcomes.filter((outcome) => outcome.right.includes(outcome.found)).length;
    expect(right / outcomes.length).toBeGreaterThanOrEqual(0.9);
  });
});
