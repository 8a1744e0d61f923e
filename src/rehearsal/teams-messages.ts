import { z } from 'zod/v4';
import { LETTER_KINDS } from '../campaign/letter.ts';
import { weatherSchema } from './weather.ts';

const count = z.number().int().nonnegative();

/** With what the process that plays Teams is started. */
export const setupSchema = z.object({
  weather: weatherSchema,
  rate: z.number().positive(),
  seed: z.number().int(),
});
export type Setup = Readonly<z.infer<typeof setupSchema>>;

/** What it is asked. */
export const orderSchema = z.literal('traffic');

/** What it says. */
export const saidSchema = z.union([
  z.object({ url: z.url() }),
  z.object({ arrival: z.object({ conversation: z.string(), kind: z.enum(LETTER_KINDS), at: z.number() }) }),
  z.object({
    traffic: z.object({
      requests: count,
      accepted: count,
      throttled: count,
      stray: count,
      blocked: count,
      ambiguous: count,
      outage: count,
    }),
  }),
]);
export type Said = z.infer<typeof saidSchema>;
