import { generateKeyPairSync } from 'node:crypto';
import { waveSchema } from '../wave.ts';
import { AES_256_GCM, recipientOf, sealBase } from './hpke.ts';
import { keyBytes } from './keys.ts';
import type { Response } from './response.ts';
import type { SealedResponse } from './sealed-response.ts';
import { headerOf, INFO, LENGTH_BYTES, PLAIN_BYTES } from './sealed-form.ts';

const padded = (response: Response): Buffer => {
  const text = Buffer.from(JSON.stringify(response));
  const room = PLAIN_BYTES - LENGTH_BYTES;
  if (text.length > room)
    throw new Error(`a response of ${text.length} bytes does not fit in the ${room} that every response has`);
  const plain = Buffer.alloc(PLAIN_BYTES);
  plain.writeUInt32BE(text.length);
  text.copy(plain, LENGTH_BYTES);
  return plain;
};

/** Seals a response. Throws when it does not fit, or its wave is no year. */
export type SealResponse = (response: Response) => SealedResponse;

/**
 * Seals responses to the wave's public key (64 hex characters), so that only the statistician can open them.
 *
 * Construction: RFC 9180 in base mode, single shot: DHKEM(X25519, HKDF-SHA256) with a fresh ephemeral key for each
 * response, HKDF-SHA256, AES-256-GCM; `info` is "wegwijzer box 1". The form and the wave stand in front in the clear
 * and are the associated data: a response cannot be moved to another wave. The plain text is the JSON of the response
 * after its length, filled up with zeros to 8,192 bytes, so that every sealed response is equally long (8,245 bytes)
 * whatever was asked and answered. Nothing in it tells a time, an order or a person.
 *
 * Throws when the key is none.
 */
export const createSealResponse = (publicKeyHex: string): SealResponse => {
  const recipient = recipientOf(keyBytes(publicKeyHex, 'the public key of the box'));
  return (response) => {
    const header = headerOf(waveSchema.parse(response.wave));
    const letter = { aead: AES_256_GCM, info: INFO, associated: header };
    return Buffer.concat([header, sealBase(letter, recipient, generateKeyPairSync('x25519'), padded(response))]);
  };
};
