import { describe, expect, test } from 'vitest';
import { protect } from '../../../src/disclosure/protect.ts';
import { separation } from '../../../src/risk/separation.ts';
import { alike, type Person } from '../synthetic.ts';
import { random } from './random.ts';
import { sized } from './size.ts';
import { keyOf, type Protect, publishPeople, shareOf, told } from './waves.ts';
import { weakened } from './weakened.ts';

const GROUP = { gender: 'other_or_undisclosed' };

/** A group of 60 in which one respondent carries most of the weight, among 400 others. */
const wave = (seed: number): { readonly people: readonly Person[]; readonly saidYes: boolean } => {
  const draw = random(seed);
  const saidYes = draw() < 0.5;
  const answer = (chance: number): readonly string[] => (draw() < chance ? ['experienced.any'] : []);
  return {
    saidYes,
    people: [
      ...alike(59, GROUP).map((one) => ({ ...one, yes: answer(0.2) })),
      { categories: GROUP, yes: saidYes ? ['experienced.any'] : [], weight: 59 * 30 * 2 },
      ...alike(200, { gender: 'woman' }, [], 60).map((one) => ({ ...one, yes: answer(0.2) })),
      ...alike(200, { gender: 'man' }, [], 60).map((one) => ({ ...one, yes: answer(0.2) })),
    ],
  };
};

/** How well the group's figure, or else what the total leaves of the other groups, tells what the heavy one said. */
const attack = (protectIt: Protect): { readonly told: number; readonly published: number } => {
  const guesses = Array.from({ length: sized(60, 1000) }, (_, seed) => {
    const { people, saidYes } = wave(seed);
    const figures = told(publishPeople(protectIt, people, keyOf(seed)));
    const figure = figures.get('gender=other_or_undisclosed');
    const rest = [...figures.values()].filter(({ where }) => 'gender' in where);
    const score = figure !== undefined ? shareOf(figure) : rest.length === 2 ? shareOf(figures.get('')!) : 0;
    return { score, yes: saidYes ? 1 : 0, no: saidYes ? 0 : 1, published: figure !== undefined };
  });
  return { told: separation(guesses), published: guesses.filter(({ published }) => published).length };
};

describe('one respondent who carries most of the weight of a group', () => {
  test('is not given away by the group, nor by what the total leaves of the others', () => {
    const found = attack(protect);
    expect(found.published).toBe(0);
    expect(found.told - 0.5).toBeLessThan(0.12);
  });

  test('weakened to publishing whoever dominates, is', async () => {
    const weak = await weakened({ isDominated: () => false });
    const found = attack(weak.protect);
    expect(found.told).toBeGreaterThan(0.7);
  });

  test('weakened further to noise of one average respondent, is with certainty', async () => {
    const weak = await weakened({ isDominated: () => false, policy: { topShare: 1000 } });
    const found = attack(weak.protect);
    expect(found.told).toBeGreaterThan(0.95);
  });
});
