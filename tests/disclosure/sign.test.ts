import { createPublicKey, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { signPublication } from '../../src/disclosure/sign.ts';
import { signingKey } from '../../src/publication/signature.ts';

test('a publication is signed with the key of its wave, in base64', () => {
  const bytes = Buffer.from('{"wave":"2027"}');
  const signature = signPublication(bytes, 'ab'.repeat(32), '2027');
  expect(signature).toMatch(/^[A-Za-z0-9+/]{86}==$/);
  const holds = (wave: string): boolean =>
    verify(null, bytes, createPublicKey(signingKey('ab'.repeat(32), wave)), Buffer.from(signature, 'base64'));
  expect(holds('2027')).toBe(true);
  expect(holds('2025')).toBe(false);
});
