import { describe, expect, it } from 'vitest';
import { createBoxKeys } from '../../src/box/keys.ts';
import { openResponse } from '../../src/box/open-response.ts';
import type { Response } from '../../src/box/response.ts';
import { createSealResponse } from '../../src/box/seal.ts';
import { HEADER_BYTES, PLAIN_BYTES, SEALED_BYTES } from '../../src/box/sealed-form.ts';
import { largestAnswersSize } from '../../src/questionnaire/largest-response.ts';
import { loadQuestionnaire } from '../../src/questionnaire/load.ts';

const keys = createBoxKeys();
const response: Response = {
  wave: '2027',
  function: 'policy_advice',
  domain: 'policy',
  answers: { experienced: ['age', 'other'], experienced_words: 'iets met “aanhalingstekens” en ë', discussed: 'no' },
};
const sealed = createSealResponse(keys.publicKey)(response);

describe('a sealed response', () => {
  it('opens with the private key, and is what was handed in', () => {
    expect(openResponse(sealed, keys.privateKey)).toEqual(response);
    const withDepartment = { ...response, department: 'bzk' };
    expect(openResponse(createSealResponse(keys.publicKey)(withDepartment), keys.privateKey)).toEqual(withDepartment);
  });

  it('has keys of 64 hexadecimal characters', () => {
    expect(Object.values(keys)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(createBoxKeys().privateKey).not.toBe(keys.privateKey);
  });

  it('is of one size, whatever was answered', () => {
    expect(SEALED_BYTES).toBe(8_245);
    const short = createSealResponse(keys.publicKey)({ ...response, answers: {} });
    expect([sealed.length, short.length]).toEqual([SEALED_BYTES, SEALED_BYTES]);
  });

  it('is never the same twice, and shows nothing but its form and its wave', () => {
    const again = createSealResponse(keys.publicKey)(response);
    expect(Buffer.from(again.subarray(0, HEADER_BYTES)).equals(sealed.subarray(0, HEADER_BYTES))).toBe(true);
    let same = 0;
    for (let at = HEADER_BYTES; at < SEALED_BYTES; at += 1) if (again[at] === sealed[at]) same += 1;
    // By chance one byte in 256: about 32 of 8,240.
    expect(same).toBeLessThan(100);
    const text = Buffer.from(sealed).toString('latin1');
    for (const word of ['policy', 'experienced', 'age', 'answers']) expect(text).not.toContain(word);
  });

  it('does not open with another key, nor after any change', () => {
    expect(() => openResponse(sealed, createBoxKeys().privateKey)).toThrow(/does not open: .* another key/);
    for (const at of [1, 2, 4, 5, 20, 36, 37, 1_000, SEALED_BYTES - 17, SEALED_BYTES - 1]) {
      const changed = Uint8Array.from(sealed);
      changed[at]! ^= 1;
      expect(() => openResponse(changed, keys.privateKey), String(at)).toThrow(/does not open/);
    }
  });

  it('cannot be moved to another wave', () => {
    const moved = Uint8Array.from(sealed);
    moved.set(Buffer.from('2029'), 1);
    expect(() => openResponse(moved, keys.privateKey)).toThrow(/does not open/);
  });

  it('is refused when cut short, of another form, or sealed to a point that gives no secret', () => {
    expect(() => openResponse(sealed.subarray(1), keys.privateKey)).toThrow(/is not a sealed response/);
    const other = Uint8Array.from(sealed);
    other[0] = 2;
    expect(() => openResponse(other, keys.privateKey)).toThrow(/is not a sealed response/);
    const zero = Uint8Array.from(sealed);
    zero.fill(0, HEADER_BYTES, HEADER_BYTES + 32);
    expect(() => openResponse(zero, keys.privateKey)).toThrow(/does not open/);
    expect(() => createSealResponse('0'.repeat(64))(response)).toThrow();
  });

  it('refuses a response that does not fit, and a key that is none, without repeating either', () => {
    const long = { ...response, answers: { words: 'geheim'.repeat(2_000) } };
    expect(() => createSealResponse(keys.publicKey)(long)).toThrow(/^a response of \d+ bytes does not fit in the 8188/);
    expect(() => createSealResponse('abc')(response)).toThrow(
      /^the public key of the box: is not a key of 64 hexadecimal characters$/,
    );
    expect(() => createSealResponse(keys.publicKey)({ ...response, wave: 'x' })).toThrow(/a wave is a year/);
  });

  it('has room for the longest answers that the questionnaire allows', () => {
    const largest = largestAnswersSize(loadQuestionnaire('content/questionnaires/per-2027.json'));
    expect(largest + 512).toBeLessThan(PLAIN_BYTES);
  });
});
