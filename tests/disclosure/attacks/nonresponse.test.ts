import { describe, expect, test } from 'vitest';
import { protect } from '../../../src/disclosure/protect.ts';
import { responseRate } from '../../../src/disclosure/response-rate.ts';
import type { Microdata } from '../../../src/disclosure/microdata.ts';
import { cellId, type Publication } from '../../../src/publication/publication.ts';
import { separation } from '../../../src/risk/separation.ts';
import { toProtect } from '../reference.ts';
import { asMicrodata, type Person } from '../synthetic.ts';
import { random } from './random.ts';
import { sized } from './size.ts';
import { keyOf, type Protect, shareOf, told } from './waves.ts';
import { noNoise, weakened } from './weakened.ts';

const ITEM = 'experienced.any';

/** Seventy women and two hundred men; one woman, the target, may have left the item open. */
const wave = (seed: number): { readonly people: readonly Person[]; readonly leftOpen: boolean } => {
  const draw = random(seed);
  const people = Array.from({ length: 270 }, (_, index) => ({
    categories: { gender: index < 70 ? 'woman' : 'man' },
    weight: 30,
    yes: index > 0 && draw() < 0.3 ? [ITEM] : [],
  }));
  return { people, leftOpen: draw() < 0.5 };
};

/** Publishes with the base of all respondents, as the product does; or with that of those who answered the item. */
const publications = (
  protectIt: Protect,
  { people, leftOpen }: ReturnType<typeof wave>,
  seed: number,
  base: 'respondents' | 'answered',
): readonly Publication[] => {
  const made = (some: readonly Person[]): Publication => {
    const { microdata, weights } = asMicrodata(some, [ITEM]);
    const ids: Microdata['ids'] = some.map((one) => `P${people.indexOf(one)}`);
    return protectIt({ ...toProtect, microdata: { ...microdata, ids }, weights, invited: undefined, key: keyOf(seed) })
      .publication;
  };
  const answered = leftOpen && base === 'answered' ? people.slice(1) : people;
  return [made(people), made(answered)];
};

/** Whether the figure of women on one item is of another base than that on an item which everybody answered. */
const attack = (protectIt: Protect, base: 'respondents' | 'answered'): number =>
  separation(
    Array.from({ length: sized(100, 1000) }, (_, seed) => {
      const made = wave(seed);
      const [all, item] = publications(protectIt, made, seed, base).map((one) => told(one).get('gender=woman')!);
      const differs = all!.n !== item!.n || shareOf(all!) !== shareOf(item!);
      return { score: differs ? 1 : 0, yes: made.leftOpen ? 1 : 0, no: made.leftOpen ? 0 : 1 };
    }),
  );

describe('somebody who left an item open', () => {
  test('stays in the base, so that nothing tells', () => {
    expect(attack(protect, 'respondents')).toBe(0.5);
  });

  test('weakened to a base of those who answered, is told by two figures of the same group that differ', () => {
    expect(attack(protect, 'answered')).toBeGreaterThan(0.8);
  });

  test('and without noise is told by one person of difference', async () => {
    const weak = await weakened({ noise: noNoise, policy: { tenthsFrom: 0 } });
    expect(attack(weak.protect, 'answered')).toBeGreaterThan(0.95);
  });
});

describe('a group in which nearly everybody who was invited took part', () => {
  const invited = (missing: number) => {
    const people = Array.from({ length: 300 }, (_, index) => ({
      categories: { domain: index < 150 ? 'policy' : 'services', function: 'support' },
      weight: 30,
      yes: [],
    }));
    return protect({
      ...toProtect,
      ...asMicrodata(people, [ITEM]),
      invited: [
        { where: { domain: 'policy', function: 'support' }, invited: 150 + missing },
        { where: { domain: 'services', function: 'support' }, invited: 400 },
      ],
      key: keyOf(0),
    }).publication.cells.find(
      ({ indicator, where }) => indicator === 'response_rate' && cellId(where) === 'domain=policy',
    );
  };

  test('has no response rate, so nobody is told to be the one who did not', () => {
    for (const missing of [0, 1, 2]) expect(invited(missing)).toHaveProperty('withheld');
    expect(invited(100)).toHaveProperty('percentage');
  });

  test('weakened to a rate of any group, does: the rate of one who is missing is not that of nobody', async () => {
    const { responseRate: weak } = await weakened({ policy: { minimumDifference: 0 } });
    expect(responseRate(150, 151)).toBeUndefined();
    expect(weak(1000, 1001)?.shown).not.toBe(weak(1000, 1000)?.shown);
  });
});
