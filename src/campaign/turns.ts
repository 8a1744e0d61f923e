/** Turns that all instances of the bot share, so that together they keep to one rate. */
export interface Turns {
  /**
   * Takes up to `wanted` turns at most `ratePerSecond` a second, none for letters while too much stands before them. A
   * turn is given as the milliseconds, from the moment of giving, after which it begins; it may be negative.
   */
  readonly take: (wanted: number, ratePerSecond: number, what: 'letters' | 'replies') => Promise<readonly number[]>;
  /** Nobody gets a turn for a moment; half the rate for a while when this is said again and again. */
  readonly slowDown: (ratePerSecond: number) => Promise<void>;
}

/** A turn may be used so many milliseconds after it began, and no later. */
export const TURN_LASTS_MS = 25;
/** The time between a turn's use and the arrival of the message may differ by this much, in milliseconds. */
const JITTER_MS = 15;

/**
 * Milliseconds between two turns: so many that of those used in any window of one second (below a rate of 1: of 1000/rate
 * ms) there are never more than the rate allows, also when the first is used at its very end and the last at its start.
 */
export const turnSpacing = (ratePerSecond: number): number => {
  const turns = Math.max(1, Math.floor(ratePerSecond));
  const windowMs = ratePerSecond >= 1 ? 1_000 : 1_000 / ratePerSecond;
  return (windowMs + TURN_LASTS_MS + JITTER_MS) / turns;
};
