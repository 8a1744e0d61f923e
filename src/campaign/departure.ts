import { backOff } from './back-off.ts';
import type { Deliver, DeliveryOutcome } from './deliver.ts';
import type { DeliveryStore, Leased } from './delivery-store.ts';
import type { Pace } from './pace.ts';

/** A letter that was claimed. */
export interface Claimed {
  readonly leased: Leased;
  /** The end of the lease, in milliseconds since the epoch. */
  readonly until: number;
}

interface DepartureParts {
  readonly deliveries: Pick<DeliveryStore, 'begin'>;
  readonly deliver: Deliver;
  readonly pace: Pace;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly owner: string;
  readonly stopping: () => boolean;
  /** Waits, or less long once everything is to stop. */
  readonly rest: (ms: number) => Promise<void>;
  readonly report: (error: unknown, line: string) => void;
}

/** Not sent, and free to be sent by anybody. */
const GIVEN_BACK: DeliveryOutcome = { kind: 'later', afterMs: 0 };
/** A letter is not begun this close to the end of its lease: sending may take some fifteen seconds. */
const MARGIN_MS = 20_000;
/** So many letters in a row without an answer: the channel is away, and each further letter would be in doubt. */
const AWAY = 5;
const AWAY_PAUSE_MS = 500;
const LONGEST_AWAY_PAUSE_MS = 5_000;
const TRY_AGAIN_MS = 300;

/**
 * Lets letters leave one by one, and gives what became of each. A letter is marked as begun, gets its turn and leaves
 * before the next one is begun, so that of a worker that vanishes only the last letter begun can be one that did not
 * leave. The first goes alone: what it fetches and opens (a token, a connection) is then there for all others. While
 * the channel gives no answers, letters go alone as well, with growing pauses.
 */
export const createDeparture = (parts: DepartureParts): ((one: Claimed) => Promise<DeliveryOutcome>) => {
  const { deliveries, deliver, pace, now, owner, stopping, rest, report } = parts;
  let line: Promise<unknown> = Promise.resolve();
  let turn = 0;
  let inARow = 0;
  let isFirst = true;

  const isTooLate = ({ until }: Claimed): boolean => stopping() || now() > until - MARGIN_MS;
  /** Tries until it works; `undefined` when the letter has to stay. */
  const insist = async <Result>(one: Claimed, work: () => Promise<Result>): Promise<Result | undefined> => {
    while (!isTooLate(one)) {
      try {
        return await work();
      } catch (error) {
        report(error, 'a letter could not be begun; it is tried again');
        await rest(TRY_AGAIN_MS);
      }
    }
    return undefined;
  };
  const send = async ({ address, letter, attempts }: Leased, number: number): Promise<DeliveryOutcome> => {
    let outcome: DeliveryOutcome;
    try {
      outcome = await deliver(address, letter);
    } catch (error) {
      report(error, 'a letter was sent with an outcome that is not known');
      outcome = { kind: 'unknown' };
    }
    inARow = outcome.kind === 'unknown' ? inARow + 1 : 0;
    if (outcome.kind !== 'later') return outcome;
    pace.slowDown();
    return { kind: 'later', afterMs: outcome.afterMs ?? backOff(attempts, number) };
  };
  const leave = async (one: Claimed): Promise<{ readonly outcome: Promise<DeliveryOutcome> }> => {
    const alone = isFirst || inARow >= AWAY;
    isFirst = false;
    if (inARow >= AWAY) await rest(Math.min(AWAY_PAUSE_MS * 2 ** (inARow - AWAY), LONGEST_AWAY_PAUSE_MS));
    const number = ++turn;
    const begun = await insist(one, () => deliveries.begin(owner, one.leased, number));
    const given = begun === true && (await insist(one, () => pace.take().then(() => true)));
    if (given !== true || isTooLate(one)) return { outcome: Promise.resolve(GIVEN_BACK) };
    const outcome = send(one.leased, number);
    if (alone) await outcome;
    return { outcome };
  };
  return async (one) => {
    const left = line.then(() => leave(one));
    line = left;
    return (await left).outcome;
  };
};
