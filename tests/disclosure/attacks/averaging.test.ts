import { describe, expect, test } from 'vitest';
import { combinations } from '../../../src/disclosure/lattice.ts';
import { noise } from '../../../src/disclosure/noise.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import type { FigureCell, Publication } from '../../../src/publication/publication.ts';
import type { Person } from '../synthetic.ts';
import { mean } from './moments.ts';
import { random } from './random.ts';
import { sized } from './size.ts';
import { keyOf, type Protect, publishPeople, shareOf, told } from './waves.ts';
import { weakened } from './weakened.ts';

/** Groups large enough that everything is published and every way to add up is open. */
const draw = random(3);
const people: readonly Person[] = Array.from({ length: 900 }, (_, index) => ({
  categories: {
    age: ['30_39', '40_49'][index % 2]!,
    domain: ['policy', 'services'][Math.floor(index / 2) % 2]!,
    gender: ['woman', 'man'][Math.floor(index / 4) % 2]!,
  },
  weight: 30,
  yes: draw() < 0.3 ? ['experienced.any'] : [],
}));
const truth = people.filter(({ yes }) => yes.length > 0).length;

/** How many said yes according to each way in which the lattice adds up to everybody. */
const waysToTheTotal = (publication: Publication): readonly { readonly count: number; readonly parts: number }[] => {
  const figures: readonly FigureCell[] = [...told(publication).values()];
  return combinations(['age', 'domain', 'gender']).map((names) => {
    const parts = figures.filter(({ where }) => Object.keys(where).sort().join() === names.join());
    const size = people.length / parts.length;
    return { count: parts.reduce((sum, figure) => sum + shareOf(figure) * size, 0), parts: parts.length };
  });
};

/** The best average: each way counts by how little noise it carries. */
const average = (publication: Publication): number => {
  const ways = waysToTheTotal(publication);
  return (
    ways.reduce((sum, { count, parts }) => sum + count / parts, 0) / ways.reduce((sum, { parts }) => sum + 1 / parts, 0)
  );
};

const keys = Array.from({ length: sized(60, 600) }, (_, index) => keyOf(index));
const spread = (misses: readonly number[]): number => Math.sqrt(mean(misses.map((miss) => miss ** 2)));

const askAgain = (protectIt: Protect, times: number): number =>
  mean(Array.from({ length: times }, () => average(publishPeople(protectIt, people, keys[0]!))));

describe('averaging everything that adds up to one group', () => {
  test('leaves more than one and a half respondents of noise on everybody, the group with most ways to it', () => {
    const misses = keys.map((key) => average(publishPeople(protect, people, key)) - truth);
    expect(spread(misses)).toBeGreaterThan(1.5);
  });

  test('tells nothing more when asked again', () => {
    const once = publishPeople(protect, people, keys[0]!);
    for (let again = 0; again < 5; again += 1) expect(publishPeople(protect, people, keys[0]!)).toEqual(once);
  });

  test('weakened to fresh noise for every question, it gives the exact count', async () => {
    let asked = 0;
    const weak = await weakened({
      noise: (key, tag, base) => {
        asked += 1;
        return noise(key, `${tag} ${asked}`, base);
      },
    });
    expect(Math.abs(askAgain(weak.protect, sized(150, 1000)) - truth)).toBeLessThan(0.5);
    expect(Math.abs(askAgain(protect, 3) - truth)).toBeGreaterThan(0.5);
  });
});
