/** How fast messages may go. */
export interface Pace {
  /** Waits for a turn for a letter, in the order of asking. Rejects when none can be had now; ask again. */
  readonly take: () => Promise<void>;
  /** Waits for a turn for an answer to somebody, before every letter that waits. Never rejects, never waits long. */
  readonly takeForReply: () => Promise<void>;
  /** The channel asked to slow down: a few turns are left out; half the rate for a while when it asks again and again. */
  readonly slowDown: () => void;
}

export interface PaceParts {
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** So long the rate is halved once the channel keeps asking to slow down, in milliseconds. */
const SLOW_MS = 10_000;
/** Asked so often within a second, it is meant for more than the one message. */
const OFTEN = 5;
/** Turns that are left out each time. */
const LEFT_OUT = 2;
/** A message may be this much sooner under way than the one a window before it; the channel counts what arrives. */
const MARGIN_MS = 18;
/** Turns that come late are made up for, within the window; a longer gap than this means that nobody asked. */
const MADE_UP_MS = 200;
/** So many replies may go at once; more of them would arrive in a crowd that the channel counts as too many. */
const REPLIES_AT_ONCE = 5;

/**
 * A pace for one process, of at most `ratePerSecond` turns in any window of one second and a little (below 1: one turn
 * in 1000/rate ms). Letters are spread evenly; a letter that comes late may be made up for, but never beyond the window.
 * Replies go at once, a few at a time, as long as the window has room, and letters wait for them.
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
  let replies: Promise<void> = Promise.resolve();
  let repliesWaiting = 0;

  const roomIn = (at: number): number => {
    // A clock that was set back must not stop the sending: one whole window passes, and the count begins anew.
    if ((given.at(-1) ?? at) > at) {
      given.length = 0;
      nextSlot = at + windowMs;
    }
    const oldest = given.length < turns ? -Infinity : (given[0] ?? -Infinity);
    return oldest + windowMs - at;
  };
  const give = (at: number): void => {
    given.push(at);
    if (given.length > turns) given.shift();
  };
  const letterIn = (at: number): number => {
    const room = roomIn(at);
    return Math.max(nextSlot - at, room, repliesWaiting > 0 ? 1 : 0);
  };
  const turn = async (): Promise<void> => {
    if (now() - nextSlot > MADE_UP_MS) nextSlot = now();
    for (let wait = letterIn(now()); wait > 0; wait = letterIn(now())) await sleep(Math.ceil(wait));
    const at = now();
    const spacing = (secondMs / turns) * (at < slowUntil ? 2 : 1);
    nextSlot = Math.max(nextSlot, at - MADE_UP_MS) + spacing;
    give(at);
  };
  const reply = async (): Promise<void> => {
    const spacing = secondMs / turns;
    const replyIn = (at: number): number => Math.max(roomIn(at), nextSlot - at - (REPLIES_AT_ONCE - 1) * spacing);
    for (let wait = replyIn(now()); wait > 0; wait = replyIn(now())) await sleep(Math.ceil(wait));
    const at = now();
    nextSlot = Math.max(nextSlot, at) + spacing;
    give(at);
    repliesWaiting -= 1;
  };
  return {
    take: () => {
      line = line.then(turn);
      return line;
    },
    takeForReply: () => {
      repliesWaiting += 1;
      replies = replies.then(reply);
      return replies;
    },
    slowDown: () => {
      const at = now();
      asked = [...asked, at].filter((time) => time > at - 1_000);
      if (asked.length >= OFTEN) slowUntil = at + SLOW_MS;
      nextSlot = Math.max(nextSlot, at) + (LEFT_OUT * secondMs) / turns;
    },
  };
};
