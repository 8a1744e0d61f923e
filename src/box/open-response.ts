import { z } from 'zod/v4';
import { waveSchema } from '../wave.ts';
import { AES_256_GCM, openBase, privateKeyOf } from './hpke.ts';
import { keyBytes } from './keys.ts';
import type { Response } from './response.ts';
import type { SealedResponse } from './sealed-response.ts';
import { FORM, HEADER_BYTES, INFO, LENGTH_BYTES, SEALED_BYTES } from './sealed-form.ts';

const responseSchema = z.strictObject({
  wave: waveSchema,
  function: z.string().min(1),
  domain: z.string().min(1),
  department: z.string().min(1).optional(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/**
 * Opens a sealed response with the wave's private key (64 hex characters). Throws when it has another size or form,
 * was sealed to another key or was changed; the message never repeats what is inside.
 */
export const openResponse = (sealed: SealedResponse, privateKeyHex: string): Response => {
  const recipient = privateKeyOf(keyBytes(privateKeyHex, 'the private key of the box'));
  if (sealed.length !== SEALED_BYTES || sealed[0] !== FORM)
    throw new Error(`is not a sealed response of ${SEALED_BYTES} bytes`);
  const header = Buffer.from(sealed.subarray(0, HEADER_BYTES));
  const plain = open(header, recipient, sealed.subarray(HEADER_BYTES));
  const length = plain.readUInt32BE();
  const response = responseSchema.safeParse(JSON.parse(plain.toString('utf8', LENGTH_BYTES, LENGTH_BYTES + length)));
  if (!response.success || response.data.wave !== header.toString('ascii', 1))
    throw new Error('opens, but holds no response of its wave');
  // JSON knows no `undefined`: a department that is not there is no key either.
  return response.data as Response;
};

const open = (header: Buffer, recipient: ReturnType<typeof privateKeyOf>, body: Uint8Array): Buffer => {
  try {
    return openBase({ aead: AES_256_GCM, info: INFO, associated: header }, recipient, body);
  } catch {
    throw new Error('does not open: it was sealed to another key, or was changed');
  }
};
