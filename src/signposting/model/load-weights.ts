import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { PLACES } from './features.ts';
import { OUTCOMES } from './outcome.ts';
import type { Weights } from './weights.ts';

/** The bytes of the weights, and what belongs to them. */
export const NUMBERS_FILE = join(import.meta.dirname, 'weights.bin');
export const ABOUT_FILE = join(import.meta.dirname, 'weights.json');

const perOutcome = z.array(z.number()).length(OUTCOMES.length);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const measuredSchema = z.strictObject({
  messages: z.number(),
  right: z.number(),
  dangers: z.number(),
  dangers_missed: z.number(),
  ordinary: z.number(),
  ordinary_mistaken: z.number(),
});

/** What is kept beside the bytes: from which messages and concepts they were learned, and how good that was unseen. */
export const aboutSchema = z.strictObject({
  learned_from: z.strictObject({ messages: z.number(), sha256: hash, concepts_sha256: hash }),
  measured_on_messages_set_aside: measuredSchema,
  steps: perOutcome,
  beforehand: perOutcome,
});
export type AboutWeights = z.infer<typeof aboutSchema>;
export type Measured = z.infer<typeof measuredSchema>;

export const readAbout = (): AboutWeights => aboutSchema.parse(JSON.parse(readFileSync(ABOUT_FILE, 'utf8')));

/** The weights that belong to this version. Throws when the two files do not fit each other or this code. */
export const loadWeights = (): Weights => {
  const { steps, beforehand } = readAbout();
  const bytes = readFileSync(NUMBERS_FILE);
  const wanted = PLACES * OUTCOMES.length;
  if (bytes.length !== wanted) throw new Error(`${NUMBERS_FILE} has ${bytes.length} bytes instead of ${wanted}`);
  return { numbers: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), steps, beforehand };
};
