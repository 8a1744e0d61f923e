import { expect, test } from 'vitest';
import { loadQuestionnaire } from '../../src/questionnaire/load.ts';
import { largestAnswersSize } from '../../src/questionnaire/largest-response.ts';
import { BLOCK, createDraftSeal } from '../../src/storage/draft-seal.ts';

const seal = createDraftSeal('5e'.repeat(32))('2027', '00000000-0000-0000-0000-000000000001').seal;

test('a draft of 2027 is as long with nothing filled in as with everything', () => {
  const questionnaire = loadQuestionnaire('content/questionnaires/per-2027.json');
  const besides = JSON.stringify({ wave: '2027', page: 'x'.repeat(60), revision: 1_000, answers: {} }).length;
  const longest = besides + largestAnswersSize(questionnaire);
  expect(longest).toBeLessThan(BLOCK - 4);
  expect(seal('x'.repeat(longest)).sealed).toHaveLength(seal('{}').sealed.length);
});

test('the same draft is sealed otherwise each time', () => {
  const one = seal('{}');
  const other = seal('{}');
  expect(Buffer.from(one.salt).equals(Buffer.from(other.salt))).toBe(false);
  expect(Buffer.from(one.sealed).equals(Buffer.from(other.sealed))).toBe(false);
});

test('opens what was sealed, also after many others have sealed in between', () => {
  const sealOf = createDraftSeal('5e'.repeat(32));
  const person = (number: number): string => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
  const rows = Array.from({ length: 1_001 }, (_, n) => sealOf('2027', person(n)).seal(`draft ${n}`));
  for (const n of [0, 499, 500, 1_000]) expect(sealOf('2027', person(n)).open(rows[n]!)).toBe(`draft ${n}`);
  expect(() => sealOf('2027', person(1)).open(rows[0]!)).toThrow();
  expect(() => sealOf('2028', person(0)).open(rows[0]!)).toThrow();
});
