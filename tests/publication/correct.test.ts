import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corrected, errataAbout, whyNoRevision } from '../../src/publication/correct.ts';
import type { Erratum, Publication, PublishedCell } from '../../src/publication/publication.ts';

const INDICATORS = [
  'experienced.any',
  'discussed',
  'not_discussed',
  'satisfied_with_handling',
  'neutral_about_handling',
  'dissatisfied_with_handling',
];
const WHERES = [{}, { gender: 'woman' }, { gender: 'man' }];
const PLACES = INDICATORS.flatMap((indicator) => WHERES.map((where) => ({ indicator, where })));

const figure = (place: (typeof PLACES)[number], percentage: number): PublishedCell => ({
  ...place,
  n: 100,
  percentage,
  interval: [0, 100],
  display: `${percentage}%`,
});

const published = (values: readonly (number | undefined)[]): Publication => ({
  wave: '2027',
  method: { version: '1' },
  dataHash: 'ab',
  keyCheck: 'cd',
  dimensions: { gender: ['woman', 'man'] },
  unions: {},
  indicators: INDICATORS,
  cells: PLACES.map((place, index) => {
    const value = values[index];
    return value === undefined ? { ...place, withheld: true } : figure(place, value);
  }),
});

const publication = fc
  .array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined, freq: 5 }), {
    minLength: PLACES.length,
    maxLength: PLACES.length,
  })
  .map(published);
const erratum = fc.record(
  {
    indicator: fc.constantFrom(...INDICATORS),
    where: fc.constantFrom(...WHERES),
    text: fc.record({ nl: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) }),
  },
  { requiredKeys: ['text'] },
);
const withholding = fc.record(
  { indicator: fc.constantFrom(...INDICATORS), where: fc.constantFrom(...WHERES) },
  { requiredKeys: ['where'] },
);
const correction = fc.record({
  withhold: fc.array(withholding, { maxLength: 3 }),
  errata: fc.array(erratum, { minLength: 1, maxLength: 2 }),
});

describe('a correction', () => {
  test('draws nothing anew: every figure that is still there is the one that was published', () => {
    fc.assert(
      fc.property(publication, correction, (before, wanted) => {
        const after = corrected(before, wanted);
        after.cells.forEach((cell, index) => {
          if (!('withheld' in cell)) expect(cell).toBe(before.cells[index]);
          else expect(cell).toEqual({ ...PLACES[index], withheld: true });
        });
        expect({ ...after, cells: [], revision: 0, errata: [] }).toEqual({
          ...before,
          cells: [],
          revision: 0,
          errata: [],
        });
      }),
    );
  });

  test('is a revision that may follow, however many come after each other, and never one that may go before', () => {
    fc.assert(
      fc.property(publication, fc.array(correction, { minLength: 1, maxLength: 4 }), (first, corrections) => {
        const revisions = corrections.reduce((all, wanted) => [...all, corrected(all.at(-1)!, wanted)], [first]);
        revisions.forEach((one, index) => {
          revisions.forEach((other, later) => {
            expect(whyNoRevision(one, other) === undefined).toBe(later > index);
          });
        });
      }),
    );
  });

  test('withholds with a figure what would give it back', () => {
    const before = published(PLACES.map(() => 50));
    const withheldAfter = (indicator: string): readonly string[] =>
      corrected(before, { withhold: [{ indicator, where: { gender: 'woman' } }], errata: [] }).cells.flatMap((cell) =>
        'withheld' in cell ? [cell.indicator] : [],
      );
    expect(withheldAfter('experienced.any')).toEqual(['experienced.any']);
    expect(withheldAfter('not_discussed')).toEqual(['discussed', 'not_discussed']);
    expect(withheldAfter('neutral_about_handling')).toEqual(INDICATORS.slice(3));
  });

  test('is refused for a cell that is not there, and where it changes nothing', () => {
    const before = published([]);
    expect(() => corrected(before, { withhold: [{ where: { gender: 'cat' } }], errata: [] })).toThrow(
      'there is no cell any indicator {"gender":"cat"}',
    );
    expect(() => corrected(before, { withhold: [{ where: {} }], errata: [] })).toThrow('changes nothing');
    const text = { nl: 'Let op.', en: 'Note.' };
    expect(() => corrected(before, { withhold: [], errata: [{ where: { gender: 'cat' }, text }] })).toThrow(
      'nothing for the erratum “Let op.”',
    );
  });
});

describe('what is no correction is refused:', () => {
  const before = published(PLACES.map(() => 50));
  const text = { nl: 'Let op.', en: 'Note.' };
  const noted: Publication = { ...before, revision: 1, errata: [{ text }] };
  const change = (index: number, cell: PublishedCell): Publication => ({
    ...before,
    revision: 1,
    cells: before.cells.with(index, cell),
  });

  test.each<[string, Publication, Publication, string]>([
    ['a figure drawn anew', before, change(2, figure(PLACES[2]!, 51)), 'changes cells.2'],
    ['a figure given back', { ...change(1, { ...PLACES[1]!, withheld: true }) }, { ...before, revision: 2 }, 'cells.1'],
    ['cells that change places', before, change(0, { ...PLACES[1]!, withheld: true }), 'changes cells.0'],
    ['other data', before, { ...noted, dataHash: 'ef' }, 'another publication'],
    ['another method', before, { ...noted, method: { version: '2' } }, 'another publication'],
    ['a practice mark taken off', { ...before, practice: true }, noted, 'another publication'],
    ['a cell less', before, { ...noted, cells: before.cells.slice(1) }, 'another publication'],
    ['an erratum taken back', noted, { ...noted, revision: 2, errata: [] }, 'takes back'],
    ['no higher number', noted, { ...noted, errata: [{ text }, { text }] }, 'revision 1 does not follow revision 1'],
  ])('%s', (_, one, other, why) => {
    expect(whyNoRevision(one, other)).toContain(why);
  });
});

test('an erratum goes with the wave, the indicator, the group or the cell that it names', () => {
  const text = { nl: 'Let op.', en: 'Note.' };
  const woman = { gender: 'woman' };
  const about = (erratum: Omit<Erratum, 'text'>): readonly boolean[] =>
    PLACES.map(({ indicator, where }) => errataAbout([{ ...erratum, text }], indicator, where).length === 1);
  expect(about({})).toEqual(PLACES.map(() => true));
  expect(about({ indicator: 'experienced.any' })).toEqual(PLACES.map((place) => place.indicator === 'experienced.any'));
  expect(about({ where: woman })).toEqual(PLACES.map(({ where }) => where.gender === 'woman'));
  expect(about({ where: woman, indicator: 'discussed' })).toEqual(
    PLACES.map(({ where, indicator }) => where.gender === 'woman' && /discussed/.test(indicator)),
  );
});
