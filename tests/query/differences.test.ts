import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedCell } from '../../src/publication/publication.ts';
import { answer } from '../../src/query/answer.ts';
import { describeAnswer } from '../../src/query/describe.ts';
import { differencesIn } from '../../src/query/differences.ts';
import { bookWith, catalogue, smallPublication } from './figures.ts';

const DOMAINS = catalogue.dimensions.find(({ id }) => id === 'domain')!.categories.map(({ id }) => id);
type Given = readonly [value: number | 'withheld' | { readonly lessThan: number }, low: number, high: number];

/** The domains with these figures. */
const published = (given: readonly Given[]) => {
  const cells = given.map(([value, low, high], place): PublishedCell => {
    const at = { indicator: 'experienced.age', where: { domain: DOMAINS[place]! } };
    if (value === 'withheld') return { ...at, withheld: true };
    const figure = typeof value === 'number' ? { percentage: value } : value;
    return { ...at, n: 605, interval: [low, high], display: '', ...figure };
  });
  const query = { indicator: 'experienced.age', where: {}, by: ['domain'], wave: '2025' };
  return answer(query, bookWith(smallPublication({ cells })));
};
const found = (given: readonly Given[]) => differencesIn(published(given).cells);
const said = (given: readonly Given[], language: 'nl' | 'en' = 'nl') =>
  describeAnswer(published(given), catalogue, language).facts[0];

describe('a difference', () => {
  it('is called one where intervals do not overlap and the test bears it out', () => {
    expect(
      said([
        [12, 9, 15],
        [4, 2, 7],
      ]),
    ).toEqual({
      title: 'Verschillen',
      value: 'Aantoonbaar verschil: beleid (12%) hoger dan uitvoering (4%).',
    });
  });

  it('is not called one where intervals touch, whatever the figures', () => {
    expect(
      said([
        [12, 9, 15],
        [6, 4, 9],
      ])?.value,
    ).toBe('Geen aantoonbaar verschil tussen de groepen.');
    expect(
      said(
        [
          [12, 9, 15],
          [6, 4, 9],
        ],
        'en',
      )?.value,
    ).toBe('No demonstrable difference between the groups.');
  });

  it('needs more where more groups stand side by side', () => {
    const two: readonly Given[] = [
      [10, 7.9, 12.3],
      [6, 4.5, 7.8],
    ];
    const middle = Array.from({ length: 6 }, (): Given => [8, 5, 11]);
    expect(found(two).kind).toBe('different');
    expect(found([...two, ...middle]).kind).toBe('none');
  });

  it('is never made of a withheld figure, nor of one alone', () => {
    expect(
      found([
        [12, 9, 15],
        ['withheld', 0, 0],
      ]),
    ).toEqual({ kind: 'untestable' });
    expect(
      found([
        [12, 9, 15],
        ['withheld', 0, 0],
        [4, 2, 7],
      ]),
    ).toMatchObject({ kind: 'different', pairs: [{}] });
  });

  it('counts a bound as far from the others as it may lie', () => {
    expect(
      found([
        [12, 9, 15],
        [{ lessThan: 3 }, 0, 5],
      ]).kind,
    ).toBe('different');
    expect(
      found([
        [5, 3, 8],
        [{ lessThan: 3 }, 0, 5],
      ]).kind,
    ).toBe('none');
  });

  it('names the widest apart first, and counts the rest', () => {
    const value =
      said([
        [30, 28, 32],
        [20, 18, 22],
        [10, 8, 12],
        [3, 2, 4],
      ])?.value ?? '';
    expect(value).toMatch(/^Aantoonbaar verschil: beleid \(30%\) hoger dan bedrijfsvoering \(3%\); .*; en nog 3 keer/);
  });

  it('is never found between two groups of which the intervals overlap', () => {
    const figure = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.nat({ max: 12 }), fc.nat({ max: 12 }))
      .map(([value, below, above]): Given => [value, Math.max(0, value - below), Math.min(100, value + above)]);
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 8 }), (given) => {
        const differences = found(given);
        if (differences.kind !== 'different') return;
        for (const { higher, lower } of differences.pairs)
          expect(higher.interval![0]).toBeGreaterThan(lower.interval![1]);
      }),
      { numRuns: 200 },
    );
  });
});
