import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Random } from './random.ts';

const share = z.number().min(0).max(1);

/** What goes wrong at Teams, as shares of requests, and how long it takes to answer. */
export const weatherSchema = z.object({
  /** The median time to answer, in milliseconds; the times are log-normal. */
  latencyMs: z.number().nonnegative(),
  /** People who blocked the bot. */
  blocked: share,
  /** Sends that arrive while the bot hears of a cut connection or a 502. */
  ambiguous: share,
  /** 429s that no limit explains, half of them without `Retry-After`. */
  stray429: share,
  /** A time in which every connection is cut before anything is read, in milliseconds after the start. */
  outage: z.object({ fromMs: z.number().nonnegative(), forMs: z.number().nonnegative() }).optional(),
});
export type Weather = Readonly<z.infer<typeof weatherSchema>>;

/** A good day: nothing goes wrong. */
export const CALM: Weather = { latencyMs: 40, blocked: 0, ambiguous: 0, stray429: 0 };

/** A bad day, after what real campaigns met. */
export const ADVERSE: Weather = { latencyMs: 300, blocked: 0.015, ambiguous: 0.01, stray429: 0.005 };

/** Whether the person of this conversation blocked the bot: the same for every request and every process. */
export const isBlocked = ({ blocked }: Weather, conversation: string): boolean =>
  createHash('sha256').update(conversation).digest().readUInt32BE() < blocked * 4_294_967_296;

/** How log-normal times spread. */
const SPREAD = 0.4;

/** How long one answer takes, in milliseconds (Box–Muller). */
export const latency = ({ latencyMs }: Weather, random: Random): number => {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return latencyMs * Math.exp(SPREAD * normal);
};
