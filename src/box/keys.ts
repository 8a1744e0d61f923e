import { generateKeyPairSync } from 'node:crypto';
import { rawKey } from './hpke.ts';

/** The key pair of a wave: the private half for the statistician, the public half for the bot; 64 hex characters each. */
export interface BoxKeys {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** A fresh X25519 key pair. */
export const createBoxKeys = (): BoxKeys => {
  const { privateKey, publicKey } = generateKeyPairSync('x25519');
  return { privateKey: rawKey(privateKey).toString('hex'), publicKey: rawKey(publicKey).toString('hex') };
};

/** The 32 bytes of a key in hex. Throws when it is something else; the message does not repeat the key. */
export const keyBytes = (hex: string, what: string): Buffer => {
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new Error(`${what}: is not a key of 64 hexadecimal characters`);
  return Buffer.from(hex, 'hex');
};
