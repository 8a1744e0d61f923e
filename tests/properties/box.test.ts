import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBoxKeys } from '../../src/box/keys.ts';
import { openResponse } from '../../src/box/open-response.ts';
import { createSealResponse } from '../../src/box/seal.ts';
import { SEALED_BYTES } from '../../src/box/sealed-form.ts';

const word = fc.string({ maxLength: 60, unit: 'grapheme' });
const responses = fc.record({
  wave: fc.integer({ min: 2000, max: 2099 }).map(String),
  function: fc.string({ minLength: 1, maxLength: 20 }),
  domain: fc.string({ minLength: 1, maxLength: 20 }),
  answers: fc.dictionary(
    fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/),
    fc.oneof(word, fc.array(word, { maxLength: 4 })),
    { maxKeys: 8, noNullPrototype: true },
  ),
});

describe('sealing', () => {
  it('gives back every response, always at the same size', () => {
    const { publicKey, privateKey } = createBoxKeys();
    fc.assert(
      fc.property(responses, (response) => {
        const sealed = createSealResponse(publicKey)(response);
        expect(sealed.length).toBe(SEALED_BYTES);
        expect(openResponse(sealed, privateKey)).toEqual(response);
      }),
    );
  });

  it('opens nothing that was changed anywhere', () => {
    const { publicKey, privateKey } = createBoxKeys();
    const sealed = createSealResponse(publicKey)({ wave: '2027', function: 'f', domain: 'd', answers: {} });
    fc.assert(
      fc.property(fc.nat(SEALED_BYTES - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Uint8Array.from(sealed);
        changed[at]! ^= flip;
        // The last bit of an X25519 key is not part of it (RFC 7748): that change is still bound by the key schedule.
        expect(() => openResponse(changed, privateKey)).toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
