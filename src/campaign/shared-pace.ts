import type { Pace, PaceParts } from './pace.ts';
import { TURN_LASTS_MS, type Turns } from './turns.ts';

/** A turn, in this process's milliseconds. */
interface Slot {
  readonly from: number;
  readonly until: number;
}

type Waiter = PromiseWithResolvers<undefined>;

/** A reply goes without a turn after this time: rather one message too many than somebody who hears nothing. */
const REPLY_WAITS_MS = 2_000;
const MOST_AT_ONCE = 10;
/** Nothing to be had just now: ask again after this many milliseconds. */
const ASK_AGAIN_MS = 30;
/** A turn that lies further away was reckoned by a clock that has been set back since. */
const NEVER_AHEAD_MS = 60_000;

/**
 * The pace of one of several processes that share their turns. When a turn begins is reckoned from both ends of the
 * question to the giver: not before it surely has begun, and not once it may be over. A turn that is missed is lost.
 */
export const createSharedPace = (ratePerSecond: number, turns: Turns, { now, sleep }: PaceParts): Pace => {
  const letters: Waiter[] = [];
  const replies: Waiter[] = [];
  let slots: Slot[] = [];
  let serving = false;

  const ask = async (): Promise<void> => {
    const what = replies.length > 0 ? 'replies' : 'letters';
    const wanted = Math.min(what === 'replies' ? replies.length : letters.length, MOST_AT_ONCE);
    const askedAt = now();
    const given = await turns.take(wanted, ratePerSecond, what);
    const heardAt = now();
    slots = given.map((wait) => ({ from: heardAt + wait, until: askedAt + wait + TURN_LASTS_MS }));
    if (slots.length === 0) await sleep(ASK_AGAIN_MS);
  };
  const serveOne = async (): Promise<void> => {
    const slot = slots.shift();
    if (slot === undefined) {
      await ask();
      return;
    }
    const wait = slot.from - now();
    if (wait > NEVER_AHEAD_MS) return;
    if (wait > 0) await sleep(Math.ceil(wait));
    if (now() <= slot.until) (replies.shift() ?? letters.shift())?.resolve(undefined);
  };
  const serve = async (): Promise<void> => {
    if (serving) return;
    serving = true;
    try {
      while (replies.length + letters.length > 0) await serveOne();
    } catch (error) {
      for (const letter of letters.splice(0)) letter.reject(error);
      for (const reply of replies.splice(0)) reply.resolve(undefined);
    } finally {
      serving = false;
    }
  };
  const wait = (line: Waiter[]): Promise<undefined> => {
    const mine = Promise.withResolvers<undefined>();
    line.push(mine);
    void serve();
    return mine.promise;
  };
  return {
    take: async () => {
      await wait(letters);
    },
    takeForReply: async () => {
      await Promise.race([wait(replies), sleep(REPLY_WAITS_MS)]);
    },
    slowDown: () => {
      // The database cannot be reached: nobody gets a turn anyway.
      turns.slowDown(ratePerSecond).catch(() => undefined);
    },
  };
};
