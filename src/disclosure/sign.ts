import { sign } from 'node:crypto';
import { signingKey } from '../publication/signature.ts';
import type { Wave } from '../wave.ts';

/** The Ed25519 signature of a wave's publication, in base64 as it stands in the `.sig` file. */
export const signPublication = (bytes: Uint8Array, keyHex: string, wave: Wave): string =>
  sign(null, bytes, signingKey(keyHex, wave)).toString('base64');
