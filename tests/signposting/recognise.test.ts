import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod/v4';
import { recognise } from '../../src/signposting/recognise.ts';
import { ROUTES } from '../../src/signposting/route.ts';

// Over a thousand messages, on a machine that does other things as well.
vi.setConfig({ testTimeout: 30_000 });

const messageSchema = z.strictObject({ q: z.string(), lang: z.enum(['nl', 'en']), route: z.enum(ROUTES).nullable() });
const messages = readFileSync('tests/reference/help-messages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => messageSchema.parse(JSON.parse(line)));
const wrong = (some: typeof messages) =>
  some.filter(({ q, route }) => (recognise(q) ?? null) !== route).map(({ q }) => `${q} → ${recognise(q) ?? 'none'}`);

describe('a labelled message', () => {
  it('is one of at least 200, in both languages and for every route', () => {
    expect(messages.length).toBeGreaterThan(200);
    for (const lang of ['nl', 'en'])
      for (const route of [...ROUTES, null])
        expect(messages.filter((message) => message.lang === lang && message.route === route).length).toBeGreaterThan(
          2,
        );
  });

  it('of danger or of thoughts of suicide is always recognised', () => {
    expect(wrong(messages.filter(({ route }) => route === 'emergency' || route === 'suicide_prevention'))).toEqual([]);
  });

  it('of help leads to the right door in at least 97%', () => {
    const help = messages.filter(({ route }) => route !== null);
    expect(wrong(help).length / help.length).toBeLessThanOrEqual(0.03);
  });

  it('that is a question about figures, or small talk, is never taken for a cry for help', () => {
    expect(wrong(messages.filter(({ route }) => route === null))).toEqual([]);
  });
});

const independent = z.strictObject({
  q: z.string(),
  lang: z.enum(['nl', 'en']),
  route: z.union([z.enum(ROUTES), z.array(z.enum(ROUTES))]).nullable(),
});

describe('a message of an author who saw neither the words nor the rules', () => {
  const theirs = readFileSync('tests/reference/help/tuning.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => independent.parse(JSON.parse(line)));
  const misled = (some: typeof theirs) =>
    some.filter(({ q, route }) => ![route].flat().includes(recognise(q) ?? null)).map(({ q }) => q);

  it('of danger is always recognised', () => {
    expect(
      misled(
        theirs.filter(({ route }) => [route].flat().some((one) => one === 'emergency' || one === 'suicide_prevention')),
      ),
    ).toEqual([]);
  });

  it('leads to a right door in at least 97%, and is no cry for help when it is none', () => {
    expect(misled(theirs).length / theirs.length).toBeLessThanOrEqual(0.03);
    expect(misled(theirs.filter(({ route }) => route === null))).toEqual([]);
  });
});

const sampleSchema = z.object({ q: z.string(), outcome: z.string(), route: z.enum(ROUTES).optional() });

it('the labelled questions of coordinators are led to help exactly when they ask for it', () => {
  const questions = readFileSync('tests/reference/questions.sample.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => sampleSchema.parse(JSON.parse(line)));
  for (const { q, outcome, route } of questions)
    expect([q, recognise(q)]).toEqual([q, outcome === 'signpost' ? route : undefined]);
});

describe('understanding', () => {
  it('puts danger before help', () => {
    expect(recognise('ik wil een klacht indienen want hij staat me buiten met een mes op te wachten')).toBe(
      'emergency',
    );
    expect(recognise('kan ik iemand spreken, ik wil niet meer leven')).toBe('suicide_prevention');
  });

  it('puts danger before figures when somebody speaks of themselves', () => {
    expect(recognise('ik ben 100 procent zeker dat ik dood wil')).toBe('suicide_prevention');
  });

  it('leaves the single word help to the command', () => {
    for (const text of ['help', 'Help!', ' HELP ']) expect(recognise(text)).toBeUndefined();
  });

  it('does not depend on capitals, accents or punctuation', () => {
    expect(recognise('IK WIL NIET MEER LEVEN...')).toBe('suicide_prevention');
    expect(recognise('“Ik wil een officiële klacht indienen”')).toBe('complaint');
  });

  it('takes an empty or endless message in its stride', () => {
    expect(recognise('')).toBeUndefined();
    expect(recognise('🙂')).toBeUndefined();
    const started = performance.now();
    recognise('ik wil weten wat '.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
