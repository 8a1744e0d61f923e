import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartPath, readChartPath } from '../../src/chart/chart-address.ts';

const key = Buffer.alloc(32, 7);
const query = { indicator: 'experienced.sex', where: { gender: 'woman', domain: 'policy' }, by: ['age'], wave: '2025' };

describe('the address of a chart', () => {
  it('leads back to the cells and the language it was made for', () => {
    // No dimension is called after a property that every object has.
    const word = fc.stringMatching(/^[a-z_.0-9é]{1,20}$/).filter((name) => !(name in {}));
    const queries = fc.record({
      indicator: word,
      where: fc.dictionary(word, word, { maxKeys: 3, noNullPrototype: true }),
      by: fc.array(word, { maxLength: 2 }),
      wave: fc.constantFrom('2023', '2025', '2027'),
    });
    fc.assert(
      fc.property(queries, fc.constantFrom('nl' as const, 'en' as const), (asked, language) => {
        expect(readChartPath(chartPath(asked, language, key), key)).toEqual({ query: asked, language });
      }),
    );
  });

  it('is the same for the same query, however its parts are ordered', () => {
    const other = { ...query, where: { domain: 'policy', gender: 'woman' } };
    expect(chartPath(other, 'nl', key)).toBe(chartPath(query, 'nl', key));
  });

  it('names the publication and the cells alone', () => {
    const [, payload] = /^\/charts\/([\w-]+)\./.exec(chartPath(query, 'nl', key)) ?? [];
    expect(JSON.parse(Buffer.from(payload ?? '', 'base64url').toString())).toEqual({ ...query, language: 'nl' });
  });

  it('cannot be made or changed without the key', () => {
    const path = chartPath(query, 'nl', key);
    expect(readChartPath(path, Buffer.alloc(32, 8))).toBeUndefined();
    for (let at = '/charts/'.length; at < path.length; at += 1) {
      const changed = `${path.slice(0, at)}${path[at] === 'A' ? 'B' : 'A'}${path.slice(at + 1)}`;
      const read = readChartPath(changed, key);
      // The last character of a base64 text carries unused bits: it may differ and still say the same.
      if (read !== undefined) expect(read).toEqual({ query, language: 'nl' });
    }
  });

  it('answers nothing to any other path', () => {
    for (const path of ['', '/charts/', '/charts/a.b.png', '/charts/../secret', `${chartPath(query, 'nl', key)}?x=1`])
      expect(readChartPath(path, key)).toBeUndefined();
  });
});
