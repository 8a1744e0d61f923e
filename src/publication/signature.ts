import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, verify } from 'node:crypto';
import type { Wave } from '../wave.ts';

const HEX_KEY = /^[0-9a-f]{64}$/i;

/** DER wrappings of a raw Ed25519 key (RFC 8410): PKCS #8 before a 32-byte seed, SPKI before a 32-byte public key. */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

const raw = (keyHex: string): Buffer => {
  if (!HEX_KEY.test(keyHex)) throw new RangeError('a key is 32 bytes in hex: 64 hexadecimal digits');
  return Buffer.from(keyHex, 'hex');
};

/** The private key that signs a wave's publication: HKDF-SHA256 of the publication key, apart for each wave. */
export const signingKey = (keyHex: string, wave: Wave): KeyObject => {
  const seed = hkdfSync('sha256', raw(keyHex), '', `wegwijzer publication signing|${wave}`, 32);
  return createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, Buffer.from(seed)]), format: 'der', type: 'pkcs8' });
};

/** The raw Ed25519 public key, 64 hex digits, that the bot pins for a wave's publication. `keyHex`: the key file. */
export const publicationPublicKey = (keyHex: string, wave: Wave): string =>
  createPublicKey(signingKey(keyHex, wave))
    .export({ format: 'der', type: 'spki' })
    .subarray(SPKI_PREFIX.length)
    .toString('hex');

/** Whether the signature (base64, as in the `.sig` file) fits exactly these bytes and this public key. */
export const verifySignature = (bytes: Uint8Array, signatureBase64: string, publicKeyHex: string): boolean => {
  const key = createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, raw(publicKeyHex)]),
    format: 'der',
    type: 'spki',
  });
  const signature = Buffer.from(signatureBase64.trim(), 'base64');
  return signature.length === 64 && verify(null, bytes, key, signature);
};
