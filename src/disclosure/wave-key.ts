import { createHash, createHmac, createSecretKey } from 'node:crypto';
import type { Wave } from '../wave.ts';
import { DisclosureError } from './disclosure-error.ts';

/** The secret of one wave: everything that is drawn or hashed for its publication hangs on it. */
export interface WaveKey {
  readonly wave: Wave;
  /** HMAC-SHA256 of `kind|wave|rest`. */
  readonly mac: (kind: 'rk' | 'ck' | 'data' | 'key', rest: string) => Buffer;
}

/** Makes the wave's key from the contents of a key file. Throws `DisclosureError` unless that is 32 bytes in hex. */
export const waveKey = (keyHex: string, wave: Wave): WaveKey => {
  if (!/^[0-9a-f]{64}$/i.test(keyHex)) throw new DisclosureError('the key file does not hold 32 bytes in hex');
  const secret = createSecretKey(keyHex, 'hex');
  return {
    wave,
    mac: (kind, rest) =>
      createHmac('sha256', secret)
        .update(rest === '' ? `${kind}|${wave}` : `${kind}|${wave}|${rest}`)
        .digest(),
  };
};

/** Tells whether two publications were made with the same key, without telling anything of it. */
export const keyCheck = (key: WaveKey): string => key.mac('key', '').toString('hex').slice(0, 16);

const digest = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? '-' : createHash('sha256').update(bytes).digest('hex');

/** The data that a publication was made of. Keyed: a plain hash would confirm a guess at the data. */
export const dataHash = (
  key: WaveKey,
  files: { readonly respondents: Uint8Array; readonly strata: Uint8Array; readonly margins?: Uint8Array | undefined },
): string => key.mac('data', [files.respondents, files.strata, files.margins].map(digest).join('|')).toString('hex');

/** Record keys as four 32-bit limbs each, high first. They sum to the key of a base. */
export const recordKeys = (key: WaveKey, ids: readonly string[]): Uint32Array => {
  const limbs = new Uint32Array(ids.length * 4);
  ids.forEach((id, record) => {
    const mac = key.mac('rk', id);
    for (let limb = 0; limb < 4; limb += 1) limbs[record * 4 + limb] = mac.readUInt32BE(limb * 4);
  });
  return limbs;
};
