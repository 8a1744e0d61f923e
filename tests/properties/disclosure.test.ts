import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { Where } from '../../src/publication/publication.ts';
import { input, inside, toProtect } from '../disclosure/reference.ts';
import { asMicrodata, type Person } from '../disclosure/synthetic.ts';

const ITEMS = ['experienced.any', 'discussed', 'satisfied_with_handling', 'dissatisfied_with_handling'];
const UNIONS = { function: { management: ['team_lead', 'senior_management'] } };

const skewed = (categories: readonly string[]) =>
  fc.oneof(
    ...categories.map((category, index) => ({ arbitrary: fc.constant(category), weight: 40 >> (2 * index) || 1 })),
  );

const person: fc.Arbitrary<Person> = fc.record({
  categories: fc.record({
    gender: skewed(['woman', 'man', 'other_or_undisclosed']),
    age: skewed(['30_39', 'under_30', '60_plus']),
    domain: skewed(['policy', 'research']),
    function: skewed(['support', 'team_lead', 'senior_management']),
  }),
  yes: fc.subarray(ITEMS),
  weight: fc.oneof(
    { arbitrary: fc.double({ min: 1, max: 60, noNaN: true }), weight: 60 },
    { arbitrary: fc.double({ min: 500, max: 3000, noNaN: true }), weight: 1 },
  ),
});
const wave = fc.array(person, { minLength: 300, maxLength: 700, size: 'max' });
const few = { numRuns: 25, seed: 20251001 };

const isIn = ({ categories }: Person, where: Where): boolean =>
  Object.entries(where).every(([dimension, category]) => {
    const members: readonly string[] =
      dimension === 'function' && category === 'management' ? UNIONS.function.management : [category];
    return members.includes(categories[dimension]!);
  });

describe('whatever the data', () => {
  test('the rules of suppression hold on the records themselves', () => {
    fc.assert(
      fc.property(wave, (people) => {
        const { microdata, weights } = asMicrodata(people, ITEMS);
        const { built, suppression } = inside(microdata, weights, UNIONS);
        const records = built.cells.map(({ where }) => new Set(people.filter((one) => isIn(one, where))));
        const published = built.cells.flatMap((_, cell) => (suppression.withheld[cell] === true ? [] : [cell]));
        const weight = (some: Iterable<Person>): number[] =>
          Array.from(some, (one) => Math.floor(1000 * one.weight + 0.5));
        const dominated = (some: Iterable<Person>): boolean => {
          const all = weight(some);
          return 4 * Math.max(...all) > all.reduce((sum, one) => sum + one, 0);
        };
        for (const cell of published) {
          const mine = records[cell]!;
          expect(mine.size).toBeGreaterThanOrEqual(50);
          expect(dominated(mine)).toBe(false);
          for (const parent of built.parents[cell]!) {
            expect(suppression.withheld[parent]).toBe(false);
            expect(records[parent]!.size - mine.size).toBeGreaterThanOrEqual(10);
          }
          for (const other of published) {
            const differing = mine.symmetricDifference(records[other]!).size;
            expect(differing === 0 || differing >= 10).toBe(true);
          }
        }
        for (const { parent, siblings } of built.families) {
          if (suppression.withheld[parent] === true) continue;
          const hidden = siblings.filter((cell) => suppression.withheld[cell] === true && records[cell]!.size > 0);
          const shown = siblings.filter((cell) => suppression.withheld[cell] !== true);
          if (hidden.length === 0 || shown.length === 0) continue;
          const rest = hidden.reduce((all, cell) => all.union(records[cell]!), new Set<Person>());
          expect(rest.size).toBeGreaterThanOrEqual(10);
          expect(dominated(rest)).toBe(false);
        }
      }),
      few,
    );
  });

  test('other answers withhold the same cells and show the same bases', () => {
    fc.assert(
      fc.property(
        wave,
        fc.array(fc.subarray(ITEMS), { minLength: 700, maxLength: 700, size: 'max' }),
        (people, answers) => {
          const others = people.map((one, index) => ({ ...one, yes: answers[index]! }));
          const onAll = (some: readonly Person[]): unknown => {
            try {
              const made = protect({ ...toProtect, ...asMicrodata(some, ITEMS), invited: undefined, unions: UNIONS });
              return made.publication.cells
                .filter(({ indicator }) => indicator === 'experienced.any')
                .map((cell) => ('withheld' in cell ? cell : [cell.where, cell.n]));
            } catch (error) {
              return String(error);
            }
          };
          expect(onAll(others)).toEqual(onAll(people));
        },
      ),
      few,
    );
  });
});

test('the records in another order give the same publication', () => {
  const { microdata, weights } = { microdata: input.microdata, weights: toProtect.weights };
  const order = microdata.ids.map((_, record) => record).sort((a, b) => ((a * 7919) % 5557) - ((b * 7919) % 5557));
  const shuffled = {
    ids: order.map((record) => microdata.ids[record]!),
    dimensions: new Map(
      [...microdata.dimensions].map(([name, { levels, codes }]) => [
        name,
        { levels, codes: Uint32Array.from(order, (record) => codes[record]!) },
      ]),
    ),
    items: new Map([...microdata.items].map(([name, yes]) => [name, Uint8Array.from(order, (record) => yes[record]!)])),
  };
  const { publication } = protect({
    ...toProtect,
    microdata: shuffled,
    weights: Float64Array.from(order, (record) => weights[record]!),
  });
  expect(JSON.stringify(publication)).toBe(JSON.stringify(protect(toProtect).publication));
});
