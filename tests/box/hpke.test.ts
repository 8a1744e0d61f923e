import { createPublicKey, diffieHellman } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  AES_128_GCM,
  keySchedule,
  openBase,
  privateKeyOf,
  rawKey,
  recipientOf,
  sealBase,
  sharedSecret,
} from '../../src/box/hpke.ts';

// RFC 9180, appendix A.1.1.
const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const info = hex('4f6465206f6e2061204772656369616e2055726e');
const ephemeral = privateKeyOf(hex('52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736'));
const recipient = privateKeyOf(hex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'));
const secret = 'fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc';
const plain = hex('4265617574792069732074727574682c20747275746820626561757479');
const associated = hex('436f756e742d30');
const cipherText = 'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a';

describe('the sealing, beside the vectors of RFC 9180', () => {
  it('derives the same public keys and the same shared secret', () => {
    expect(rawKey(createPublicKey(ephemeral)).toString('hex')).toBe(
      '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
    );
    const dh = diffieHellman({ privateKey: ephemeral, publicKey: createPublicKey(recipient) });
    const both = [ephemeral, recipient].map((key) => rawKey(createPublicKey(key)));
    expect(sharedSecret(dh, both[0]!, both[1]!).toString('hex')).toBe(secret);
  });

  it('derives the same key and nonce', () => {
    const { key, nonce } = keySchedule(AES_128_GCM, hex(secret), info);
    expect(key.toString('hex')).toBe('4531685d41d65f03dc48f6b8302c05b0');
    expect(nonce.toString('hex')).toBe('56d890e5accaaf011cff4b7d');
  });

  it('gives the same cipher text, and opens it', () => {
    const letter = { aead: AES_128_GCM, info, associated };
    const pair = { privateKey: ephemeral, publicKey: createPublicKey(ephemeral) };
    const sealed = sealBase(letter, recipientOf(rawKey(createPublicKey(recipient))), pair, plain);
    expect(sealed.subarray(32).toString('hex')).toBe(cipherText);
    expect(openBase(letter, recipient, sealed).toString('hex')).toBe(plain.toString('hex'));
  });
});
