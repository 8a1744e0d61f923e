import { describe, expect, test } from 'vitest';
import { protect } from '../../../src/disclosure/protect.ts';
import type { Publication } from '../../../src/publication/publication.ts';
import { asMicrodata, type Person } from '../synthetic.ts';
import { random } from './random.ts';
import { sized } from './size.ts';
import { keyOf, madeUpPeople, type Protect, publishPeople, recordsIn, shareOf, told } from './waves.ts';
import { noNoise, weakened } from './weakened.ts';

/** The answers of everybody who is in one published group and not in another that differs in one to nine people. */
const subtract = (publication: Publication, people: readonly Person[]): { guessed: number; right: number } => {
  const { microdata } = asMicrodata(people, []);
  const groups = Array.from(told(publication).values(), (figure) => {
    const members = recordsIn(microdata, figure.where);
    const weight = [...members].reduce((sum, record) => sum + people[record]!.weight, 0);
    return { members, yes: shareOf(figure) * weight };
  });
  const guesses = groups.flatMap((large) =>
    groups.flatMap((small) => {
      if (large.members.size - small.members.size !== 1 || !small.members.isSubsetOf(large.members)) return [];
      const person = people[[...large.members.difference(small.members)][0]!]!;
      return [{ saysYes: large.yes - small.yes > person.weight / 2, person }];
    }),
  );
  const right = guesses.filter(({ saysYes, person }) => saysYes === person.yes.length > 0);
  return { guessed: guesses.length, right: right.length };
};

const attack = (protectIt: Protect): { guessed: number; right: number } => {
  const results = Array.from({ length: sized(20, 200) }, (_, wave) => {
    const draw = random(wave);
    const alone = { age: '30_39', domain: 'policy', function: 'team_lead', gender: 'woman' };
    const people = [
      ...madeUpPeople(600, draw).map((one) => ({ ...one, categories: { ...one.categories, gender: 'man' } })),
      ...madeUpPeople(60, draw).map((one) => ({
        ...one,
        categories: { ...one.categories, gender: 'woman', domain: 'services' },
      })),
      { categories: alone, weight: 30, yes: draw() < 0.5 ? ['experienced.any'] : [] },
    ];
    return subtract(publishPeople(protectIt, people, keyOf(wave)), people);
  });
  return {
    guessed: results.reduce((sum, { guessed }) => sum + guessed, 0),
    right: results.reduce((sum, { right }) => sum + right, 0),
  };
};

describe('two published groups, one of which holds the other and one person more', () => {
  test('do not exist', () => {
    expect(attack(protect)).toEqual({ guessed: 0, right: 0 });
  });

  test('weakened to exact figures with a smallest size, they give that person away', async () => {
    const weak = await weakened({ policy: { minimumDifference: 1, topShare: 1, tenthsFrom: 0 }, noise: noNoise });
    const { guessed, right } = attack(weak.protect);
    expect(guessed).toBeGreaterThanOrEqual(sized(20, 200));
    expect(right / guessed).toBeGreaterThan(0.95);
  });
});
