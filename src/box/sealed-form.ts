import { ENCAPSULATED_BYTES } from './hpke.ts';

/** The first byte of a sealed response; goes up when the construction changes. */
export const FORM = 1;
/** The serialised response with its length in front is filled up with zeros to this size, whatever the route. */
export const PLAIN_BYTES = 8_192;
export const LENGTH_BYTES = 4;
const TAG_BYTES = 16;
const WAVE_BYTES = 4;
export const HEADER_BYTES = 1 + WAVE_BYTES;

/** The one size of every sealed response. */
export const SEALED_BYTES = HEADER_BYTES + ENCAPSULATED_BYTES + PLAIN_BYTES + TAG_BYTES;

/** What the sealing is for, so that it opens as nothing else. */
export const INFO = Buffer.from('wegwijzer box 1');

/** The form and the wave in the clear, bound to the sealed part as associated data. */
export const headerOf = (wave: string): Buffer => Buffer.concat([Buffer.of(FORM), Buffer.from(wave, 'ascii')]);
