import { sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../src/publication/load.ts';
import { loadPublishedWave } from '../../src/publication/published.ts';
import { publicationPublicKey, signingKey } from '../../src/publication/signature.ts';
import { smallPublication } from '../query/figures.ts';

const key = '0123456789abcdef'.repeat(4);
const publicKey = publicationPublicKey(key, '2025');
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const signed = (bytes: Uint8Array): string => sign(null, bytes, signingKey(key, '2025')).toString('base64');
const production = { production: true };

const load = (value: unknown, options = production) => {
  const bytes = bytesOf(value);
  return loadPublication(bytes, signed(bytes), publicKey, options);
};

describe('loading a publication', () => {
  it('accepts what was signed with the pinned key', () => {
    expect(load(smallPublication()).wave).toBe('2025');
  });

  it('refuses it without a signature, or without a key to check it with', () => {
    const bytes = bytesOf(smallPublication());
    expect(() => loadPublication(bytes, undefined, publicKey, production)).toThrow('not signed');
    expect(() => loadPublication(bytes, signed(bytes), undefined, production)).toThrow('no public key');
    expect(() => loadPublication(bytes, undefined, publicKey, { production: true, acceptUnsigned: true })).toThrow(
      'not signed',
    );
  });

  it('refuses it when one byte was changed, or when another key signed it', () => {
    const bytes = bytesOf(smallPublication());
    const changed = new TextEncoder().encode(new TextDecoder().decode(bytes).replace('13.1', '13.2'));
    expect(() => loadPublication(changed, signed(bytes), publicKey, production)).toThrow('the signature does not fit');
    const other = publicationPublicKey('f'.repeat(64), '2025');
    expect(() => loadPublication(bytes, signed(bytes), other, production)).toThrow('the signature does not fit');
  });

  it('refuses practice data in production only', () => {
    expect(() => load(smallPublication({ practice: true }))).toThrow('practice data');
    expect(load(smallPublication({ practice: true }), { production: false }).practice).toBe(true);
  });

  it.each([
    ['cells.0', { indicator: 'experienced.any', where: {}, n: 5, interval: [0, 1], display: '1%' }],
    ['cells.0.where', { indicator: 'experienced.any', where: { gender: 'cat' }, withheld: true }],
    ['cells.0.indicator', { indicator: 'experienced.hair', where: {}, withheld: true }],
  ])('names the place that is malformed: %s', (place, cell) => {
    expect(() => load({ ...smallPublication(), cells: [cell] })).toThrow(place);
  });
});

describe('the published figures', () => {
  it('name the file and the field that is wrong', () => {
    expect(() => loadPublishedWave('content/lexicon/nl.json')).toThrow(/content\/lexicon\/nl\.json: wave/);
    expect(() => loadPublishedWave('content/published/1999.json')).toThrow(/1999\.json/);
  });
});
