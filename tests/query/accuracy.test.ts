import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { loadDirectory } from '../../src/signposting/directory.ts';
import { resultOfQuestion } from '../../src/cli/result-of-question.ts';
import { createInterpretationContext } from '../../src/query/read-question.ts';
import { letterOnly, lexicons } from './figures.ts';

const list = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema.transform((one) => [one]), z.array(schema)]).optional();
const querySchema = z.object({
  indicator: z.string(),
  where: z.record(z.string(), z.string()),
  by: z.array(z.string()).default([]),
  wave: z.string().default('2025'),
});
type AskedQuery = z.infer<typeof querySchema>;
const labelSchema = z.object({
  q: z.string(),
  lang: z.enum(LANGUAGES),
  outcome: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
  query: list(querySchema),
  reason: list(z.string()),
  route: list(z.string()),
  command: list(z.string()),
});
type Label = z.infer<typeof labelSchema>;
const resultSchema = z.looseObject({
  outcome: z.string(),
  query: querySchema.optional(),
  reason: z.string().optional(),
  route: z.string().optional(),
  command: z.string().optional(),
});

const reading = {
  context: createInterpretationContext(letterOnly, lexicons),
  directory: loadDirectory('content'),
  department: undefined,
  now: 0,
};
const same = ({ indicator, where, by, wave }: AskedQuery): string =>
  JSON.stringify([indicator, Object.entries(where).sort(), by.toSorted(), wave]);

/** What became of a question: right, wrong and said so, or a figure where another one (or none) was meant. */
const judge = (label: Label): 'right' | 'wrong' | 'silent' => {
  const given = resultSchema.parse(
    resultOfQuestion(label.q, label.lang, reading, { roles: ['coordinator'], department: undefined }),
  );
  const fits = (wanted: readonly string[] | undefined, got: string | undefined): boolean =>
    wanted === undefined || (got !== undefined && wanted.includes(got));
  const { query } = given;
  const right =
    label.outcome.includes(given.outcome) &&
    (given.outcome !== 'answer' || label.query === undefined || fits(label.query.map(same), query && same(query))) &&
    (given.outcome !== 'refuse' || fits(label.reason, given.reason)) &&
    (given.outcome !== 'signpost' || fits(label.route, given.route)) &&
    (given.outcome !== 'command' || fits(label.command, given.command));
  return right ? 'right' : given.outcome === 'answer' ? 'silent' : 'wrong';
};

/** In milliseconds: a thousand questions on a machine that does other work as well. */
const SLOWEST = 30_000;

const score = (name: string) => {
  const labels = readFileSync(`tests/reference/questions/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => labelSchema.parse(JSON.parse(line)));
  const judged = labels.map((label) => ({ label, verdict: judge(label) }));
  const count = (verdict: string): number => judged.filter((one) => one.verdict === verdict).length;
  const danger = judged.filter(({ label }) =>
    label.route?.some((route) => route === 'emergency' || route === 'suicide_prevention'),
  );
  return {
    accuracy: count('right') / labels.length,
    silent: count('silent'),
    missedEmergencies: danger.filter(({ verdict }) => verdict !== 'right').length,
  };
};

describe('questions of coordinators, labelled by somebody who has not seen the lexicon', () => {
  it.each([
    { name: 'tuning', least: 0.97 },
    { name: 'held-back', least: 0.97 },
    { name: 'fresh', least: 0.97 },
    { name: 'written-en-2', least: 0.985 },
    { name: 'written-nl-2', least: 0.99 },
    { name: 'mixed', least: 0.985 },
    { name: 'written-en', least: 0.955 },
    { name: 'written-nl', least: 0.93 },
    { name: 'fresh-2', least: 0.945 },
    { name: 'unread', least: 0.96 },
    { name: 'unread-chatty', least: 0.88 },
  ])(
    'are understood, never wrongly in silence, and no emergency is missed: $name',
    ({ name, least }) => {
      const { accuracy, silent, missedEmergencies } = score(name);
      expect({ silent, missedEmergencies }).toEqual({ silent: 0, missedEmergencies: 0 });
      expect(accuracy).toBeGreaterThanOrEqual(least);
    },
    SLOWEST,
  );
});
