import { expect, test } from 'vitest';
import { outcome, outcomes } from '../../src/disclosure/outcomes.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const items = new Map([
  ['experienced.any', bytes(1, 1, 1, 0, 0)],
  ['discussed', bytes(1, 0, 1, 1, 0)],
  ['discussed_with.manager', bytes(1, 1, 0, 1, 1)],
]);

test('who counts as yes is in the base as well, and in the base of that', () => {
  expect(outcome({ items }, 'experienced.any')).toEqual(bytes(1, 1, 1, 0, 0));
  expect(outcome({ items }, 'discussed')).toEqual(bytes(1, 0, 1, 0, 0));
  expect(outcome({ items }, 'discussed_with.manager')).toEqual(bytes(1, 0, 0, 0, 0));
});

test('who did not discuss it is the rest of who experienced it', () => {
  expect(outcome({ items }, 'not_discussed')).toEqual(bytes(0, 1, 0, 0, 0));
});

test('what was not asked, or whose base was not asked, is no outcome', () => {
  const without = (name: string) => ({ items: new Map([...items].filter(([item]) => item !== name)) });
  expect(outcome({ items }, 'satisfied_with_handling')).toBeUndefined();
  expect(outcome(without('discussed'), 'not_discussed')).toBeUndefined();
  expect(outcome(without('discussed'), 'discussed_with.manager')).toBeUndefined();
  expect(outcome(without('experienced.any'), 'discussed')).toBeUndefined();
  expect(outcome(without('experienced.any'), 'not_discussed')).toBeUndefined();
  expect([...outcomes({ items }).keys()]).toEqual([...items.keys(), 'not_discussed']);
  expect([...outcomes(without('discussed')).keys()]).toEqual(['experienced.any']);
});
