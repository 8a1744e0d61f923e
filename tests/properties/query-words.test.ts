import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { describeQuery } from '../../src/query/describe-query.ts';
import type { Query } from '../../src/query/query.ts';
import { catalogue, published, read } from '../query/figures.ts';

const dimensions = catalogue.dimensions.filter(({ id }) => id !== 'department');

/** Any query of the lattice: at most two dimensions, or exactly domain, gender and age. */
const lattice: fc.Arbitrary<Query> = fc
  .record({
    indicator: fc.constantFrom(...catalogue.indicators.map(({ id }) => id)),
    names: fc.oneof(
      fc.subarray(
        dimensions.map(({ id }) => id),
        { maxLength: 2 },
      ),
      fc.constant(['domain', 'gender', 'age']),
    ),
    split: fc.nat({ max: 2 }),
    picks: fc.array(fc.nat({ max: 60 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ indicator, names, split, picks }) => {
    const by = names.slice(0, split);
    const where = Object.fromEntries(
      names.slice(split).map((name, index) => {
        const categories = dimensions.find(({ id }) => id === name)!.categories;
        return [name, categories[picks[index]! % categories.length]!.id];
      }),
    );
    return { indicator, where, by, wave: '2025' };
  });

describe('what a coordinator types', () => {
  it('is never too strange to read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
        expect(read(text).kind).toBeTypeOf('string');
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it.each(LANGUAGES)('may be any query in the bot’s own words, and is read back as that query (%s)', (language) => {
    fc.assert(
      fc.property(lattice, (query) => {
        const words = describeQuery(query, catalogue, language);
        expect({ words, read: read(words, language) }).toEqual({ words, read: { kind: 'query', query } });
      }),
      { numRuns: 300 },
    );
  });

  it.each(LANGUAGES)('reaches every indicator and every category by name (%s)', (language) => {
    const wave = '2025';
    const queries: Query[] = [
      ...catalogue.indicators.map(({ id }) => ({ indicator: id, where: {}, by: [], wave })),
      ...dimensions.map(({ id }) => ({ indicator: 'experienced.any', where: {}, by: [id], wave })),
      ...dimensions.flatMap(({ id, categories }) =>
        categories.map((one) => ({ indicator: 'experienced.any', where: { [id]: one.id }, by: [], wave })),
      ),
    ];
    for (const query of queries)
      expect(read(describeQuery(query, catalogue, language), language)).toEqual({ kind: 'query', query });
  });

  it.each(LANGUAGES)('reaches every figure that was published, of every wave (%s)', (language) => {
    for (const { wave, figures } of published)
      for (const { indicator, where } of figures.values()) {
        const query = { indicator, where, by: [], wave };
        expect(read(describeQuery(query, catalogue, language), language)).toEqual({ kind: 'query', query });
      }
  });

  it('is read at once, however long and strange', () => {
    const long = fc.string({ unit: 'grapheme-ascii', minLength: 590, maxLength: 600 });
    for (const text of [...fc.sample(long, 20), 'discriminatieervaringsracisme '.repeat(20), 'a'.repeat(10_000)]) {
      const start = performance.now();
      read(text);
      expect(performance.now() - start).toBeLessThan(200);
    }
  });

  it('with a word that nobody knows in it is never answered as if the word were not there', () => {
    const strange = fc
      .string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'.split('')), minLength: 6, maxLength: 12 })
      .filter((word) => !/\d/.test(word));
    fc.assert(
      fc.property(lattice, strange, (query, word) => {
        const interpretation = read(`${describeQuery(query, catalogue, 'nl')} ${word}`);
        expect(['clarify', 'refuse']).toContain(interpretation.kind);
      }),
      { numRuns: 150 },
    );
  });
});
