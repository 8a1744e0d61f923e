/** How fast letters may go: `take` waits for a turn, in the order of asking. */
export interface Pace {
  readonly take: () => Promise<void>;
  /** The channel asked to slow down: a few turns are left out; half the rate for a while when it asks again and again. */
  readonly slowDown: () => void;
}

interface PaceParts {
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** So long the rate is halved once the channel keeps asking to slow down, in milliseconds. */
const SLOW_MS = 10_000;
/** Asked so often within a second, it is meant for more than the one message. */
const OFTEN = 3;
/** Turns that are left out each time. */
const LEFT_OUT = 3;
/** A message may be this much sooner under way than the one a window before it; the channel counts what arrives. */
const MARGIN_MS = 15;

/**
 * A pace of at most `ratePerSecond` turns in any window of one second and a little (below 1: one turn in 1000/rate ms),
 * spread evenly. A turn that comes late may be made up for, but never beyond the window.
 */
export const createPace = (ratePerSecond: number, { now, sleep }: PaceParts): Pace => {
  const turns = Math.max(1, Math.floor(ratePerSecond));
  const secondMs = ratePerSecond >= 1 ? 1_000 : 1_000 / ratePerSecond;
  const windowMs = secondMs + MARGIN_MS;
  const given: number[] = [];
  let asked: readonly number[] = [];
  let nextSlot = -Infinity;
  let slowUntil = -Infinity;
  let line: Promise<void> = Promise.resolve();

  const waitMs = (at: number): number => {
    // A clock that was set back must not stop the sending: one whole window passes, and the count begins anew.
    if ((given.at(-1) ?? at) > at) {
      given.length = 0;
      nextSlot = at + windowMs;
    }
    const oldest = given.length < turns ? -Infinity : (given[0] ?? -Infinity);
    return Math.max(nextSlot, oldest + windowMs) - at;
  };
  const turn = async (askedAt: number): Promise<void> => {
    // Late wake-ups are made up for; time in which nobody asked is not.
    nextSlot = Math.max(nextSlot, askedAt);
    for (let wait = waitMs(now()); wait > 0; wait = waitMs(now())) await sleep(Math.ceil(wait));
    const at = now();
    const spacing = (secondMs / turns) * (at < slowUntil ? 2 : 1);
    nextSlot = Math.max(nextSlot, at - 4 * spacing) + spacing;
    given.push(at);
    if (given.length > turns) given.shift();
  };
  return {
    take: () => {
      const askedAt = now();
      line = line.then(() => turn(askedAt));
      return line;
    },
    slowDown: () => {
      const at = now();
      asked = [...asked, at].filter((time) => time > at - 1_000);
      if (asked.length >= OFTEN) slowUntil = at + SLOW_MS;
      nextSlot = Math.max(nextSlot, at) + (LEFT_OUT * secondMs) / turns;
    },
  };
};
