import type { Deliver, DeliveryOutcome } from './deliver.ts';
import type { DeliveryStore, Leased } from './delivery-store.ts';
import type { Pace } from './pace.ts';

interface DispatchParts {
  readonly deliveries: Pick<DeliveryStore, 'claim' | 'settle'>;
  readonly deliver: Deliver;
  readonly pace: Pace;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
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

interface Claimed {
  readonly leased: Leased;
  /** The end of the lease. */
  readonly until: number;
}

const LEASE_MS = 120_000;
/** A letter is not begun this close to the end of its lease: sending may take up to a minute. */
const MARGIN_MS = 60_000;
const DEFAULT_IN_FLIGHT = 40;

const nameOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');

/** The dispatch of a worker; every letter is claimed for a while, sent within the pace, and recorded. */
export const createDispatch = (parts: DispatchParts): Dispatch => {
  const { deliveries, deliver, pace, now, owner, log, inFlight = DEFAULT_IN_FLIGHT } = parts;
  const claimed: Claimed[] = [];
  let claiming: Promise<void> | undefined;
  let running: Promise<void> | undefined;
  let stopping = false;
  let first: Promise<void> | undefined;

  const claim = async (): Promise<void> => {
    const at = now();
    const leased = await deliveries.claim(owner, inFlight, at, LEASE_MS);
    claimed.push(...leased.map((one) => ({ leased: one, until: at + LEASE_MS })));
  };
  const next = async (): Promise<Claimed | undefined> => {
    if (claimed.length === 0 && !stopping) {
      claiming ??= claim().finally(() => {
        claiming = undefined;
      });
      await claiming;
    }
    return claimed.shift();
  };
  const send = async ({ leased }: Claimed): Promise<DeliveryOutcome> => {
    try {
      return await deliver(leased.address, leased.letter);
    } catch (error) {
      log?.error({ problem: nameOf(error) }, 'a letter was sent with an outcome that is not known');
      return { kind: 'unknown' };
    }
  };
  const handle = async (one: Claimed): Promise<void> => {
    if (!stopping) await pace.take();
    if (stopping || now() > one.until - MARGIN_MS) {
      await deliveries.settle(owner, one.leased, { kind: 'later', afterMs: 0 }, now());
      return;
    }
    const outcome = await send(one);
    if (outcome.kind === 'later') pace.slowDown();
    await deliveries.settle(owner, one.leased, outcome, now());
  };
  /** The first letter goes alone: what it fetches and opens (a token, a connection) is then there for all others. */
  const handleWarm = async (one: Claimed): Promise<void> => {
    if (first !== undefined) {
      await first.catch(() => undefined);
      await handle(one);
      return;
    }
    first = handle(one);
    await first;
  };
  const work = async (): Promise<void> => {
    for (let one = await next(); one !== undefined; one = await next()) {
      try {
        await handleWarm(one);
      } catch (error) {
        // The lease runs out, and the row comes back as one that may have been sent.
        log?.error({ problem: nameOf(error) }, 'what became of a letter could not be recorded');
      }
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
      // Whoever called tick hears what went wrong.
      await running?.catch(() => undefined);
    },
  };
};
