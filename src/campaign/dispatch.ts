import type { Deliver } from './deliver.ts';
import type { DeliveryStore } from './delivery-store.ts';
import { type Claimed, createDeparture } from './departure.ts';
import type { Pace } from './pace.ts';

interface DispatchParts {
  readonly deliveries: Pick<DeliveryStore, 'claim' | 'begin' | 'settle'>;
  readonly deliver: Deliver;
  readonly pace: Pace;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Tells this worker from all others, also from itself before a restart. */
  readonly owner: string;
  readonly log?: { readonly error: (about: Readonly<Record<string, string>>, line: string) => void };
  /** How many letters are on their way at once. */
  readonly inFlight?: number;
}

/** Sends what is due. */
export interface Dispatch {
  /** Claims, sends and records until nothing is due or `stop` was called; a second call joins the first. */
  readonly tick: () => Promise<void>;
  /** Finishes what is on its way and gives the rest back. */
  readonly stop: () => Promise<void>;
}

const LEASE_MS = 60_000;
const DEFAULT_IN_FLIGHT = 40;
/** With so few claimed letters left, the next ones are claimed already. */
const FEW = 10;
/** While others are still on their way, a worker without a letter looks again after this time, in milliseconds. */
const LOOK_AGAIN_MS = 200;
const RECORD_AGAIN_MS = 250;
const LONGEST_RECORD_AGAIN_MS = 2_000;
/** Once everything is to stop, an outcome is tried to be recorded so many times more. */
const LAST_TRIES = 5;

const nameOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');

/** The dispatch of a worker; every letter is claimed for a while, sent within the pace, and recorded. */
export const createDispatch = (parts: DispatchParts): Dispatch => {
  const { deliveries, now, sleep, owner, log, inFlight = DEFAULT_IN_FLIGHT } = parts;
  const claimed: Claimed[] = [];
  const stopped = Promise.withResolvers<undefined>();
  let claiming: Promise<void> | undefined;
  let running: Promise<void> | undefined;
  let stopping = false;
  let underWay = 0;

  const report = (error: unknown, line: string): void => log?.error({ problem: nameOf(error) }, line);
  const rest = async (ms: number): Promise<void> => {
    await Promise.race([sleep(ms), stopped.promise]);
  };
  const leave = createDeparture({ ...parts, stopping: () => stopping, rest, report });

  const claim = async (): Promise<void> => {
    const at = now();
    const leased = await deliveries.claim(owner, inFlight, at, LEASE_MS);
    claimed.push(...leased.map((one) => ({ leased: one, until: at + LEASE_MS })));
  };
  const claimMore = (): Promise<void> => {
    claiming ??= claim().finally(() => {
      claiming = undefined;
    });
    return claiming;
  };
  const next = async (): Promise<Claimed | undefined> => {
    // Whoever finds nothing left waits for this one, and hears when it fails.
    if (claimed.length <= FEW && !stopping) claimMore().catch(() => undefined);
    if (claimed.length === 0 && !stopping) await claimMore();
    return claimed.shift();
  };
  /** What became of a letter is kept until it is recorded: without the record it might be sent twice. */
  const record = async ({ leased }: Claimed, outcome: Awaited<ReturnType<typeof leave>>): Promise<void> => {
    let lastTries = LAST_TRIES;
    for (let pauseMs = RECORD_AGAIN_MS; lastTries > 0; pauseMs = Math.min(2 * pauseMs, LONGEST_RECORD_AGAIN_MS)) {
      try {
        await deliveries.settle(owner, leased, outcome, now());
        return;
      } catch (error) {
        report(error, 'what became of a letter could not be recorded; it is tried again');
        if (stopping) {
          lastTries -= 1;
          await sleep(RECORD_AGAIN_MS);
        } else await rest(pauseMs);
      }
    }
  };
  const work = async (): Promise<void> => {
    for (;;) {
      const one = await next();
      if (one !== undefined) {
        underWay += 1;
        try {
          await record(one, await leave(one));
        } finally {
          underWay -= 1;
        }
      } else if (underWay === 0 || stopping) return;
      else await rest(LOOK_AGAIN_MS);
    }
  };
  const run = async (): Promise<void> => {
    const ends = await Promise.allSettled(Array.from({ length: inFlight }, work));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  };
  return {
    tick: () => {
      if (stopping) return Promise.resolve();
      running ??= run().finally(() => {
        running = undefined;
      });
      return running;
    },
    stop: async () => {
      stopping = true;
      stopped.resolve(undefined);
      // Whoever called tick hears what went wrong.
      await running?.catch(() => undefined);
    },
  };
};
