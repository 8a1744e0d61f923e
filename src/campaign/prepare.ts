import type { AddressBook } from './address-book.ts';
import type { Address } from './address.ts';
import type { DeliveryOutcome } from './deliver.ts';
import type { Prepared, PreparationStore, Unreached } from './preparation-store.ts';

/** What installing the app for one person gave. */
export type Installed = Exclude<Prepared, { kind: 'reached' }> | { readonly kind: 'installed' };

/** Installs the app for these people, in their order. Never throws for what the directory answers. */
export type Install = (people: readonly Unreached[]) => Promise<readonly Installed[]>;

/** Opens the personal conversation with somebody who has the app. Never throws for what the channel answers. */
export type OpenConversation = (
  who: Unreached,
) => Promise<{ readonly kind: 'open'; readonly address: Address } | Exclude<DeliveryOutcome, { kind: 'sent' }>>;

interface PreparationParts {
  readonly store: PreparationStore;
  readonly addressBook: Pick<AddressBook, 'find' | 'remember'>;
  readonly install: Install;
  readonly open: OpenConversation;
  /** Waits for a turn towards the channel, behind every answer to somebody. */
  readonly turn: () => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log: { readonly error: (about: Readonly<Record<string, string>>, line: string) => void };
}

/** The directory allows 30 installations a second, each in a batch counted: two batches, whichever second one looks at. */
const AT_ONCE = 15;
const MOST_BATCHES = 2;
/** A batch counts until so long after its answer: when it arrived there is not known. */
const COUNTS_MS = 1_000;
/** Between two claims, also of different instances. */
const SPACING_MS = 515;
const LEASE_MS = 180_000;
const MOST_ATTEMPTS = 5;
const AGAIN_MS = 60_000;

/** Makes conversations ahead of time. */
export interface Preparation {
  /** Begins what is due, as far as the directory may be asked now; returns without waiting for what it began. */
  readonly tick: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const notNow = (afterMs = AGAIN_MS, tried = true): Extract<Prepared, { kind: 'later' }> => ({
  kind: 'later',
  afterMs,
  tried,
});

/** A preparation that works on what was queued. `tick` throws what claiming throws. */
export const createPreparation = (parts: PreparationParts): Preparation => {
  const { store, addressBook, install, open, turn, now, sleep, log } = parts;
  const onTheWay = new Set<Promise<void>>();
  let asking = 0;

  const openFor = async (who: Unreached): Promise<Prepared> => {
    await turn();
    const opened = await open(who);
    switch (opened.kind) {
      case 'open':
        await addressBook.remember(opened.address);
        return { kind: 'reached' };
      case 'undeliverable':
        return { kind: 'failed', cause: opened.cause === 'not_found' ? 'unknown_person' : 'refused' };
      case 'later':
        return notNow(opened.afterMs, false);
      case 'unknown':
        return notNow();
    }
  };
  const settle = (who: Unreached, outcome: Prepared): Promise<void> => {
    const given = outcome.kind === 'later' && outcome.tried && who.attempts + 1 >= MOST_ATTEMPTS;
    return store.settle(who, given ? { kind: 'failed', cause: 'no_answer' } : outcome, now());
  };
  const finish = async (who: Unreached, installed: Installed): Promise<void> =>
    settle(who, installed.kind === 'installed' ? await openFor(who) : installed);

  const handle = async (people: readonly Unreached[]): Promise<void> => {
    const known = await Promise.all(people.map(({ person }) => addressBook.find(person)));
    const missing = people.filter((_who, place) => known[place] === undefined);
    for (const who of people.filter((_who, place) => known[place] !== undefined))
      await settle(who, { kind: 'reached' });
    if (missing.length === 0) return;
    asking += 1;
    const outcomes = await install(missing);
    void sleep(COUNTS_MS).finally(() => {
      asking -= 1;
    });
    await Promise.all(missing.map((who, place) => finish(who, outcomes[place] ?? notNow())));
  };
  return {
    tick: async () => {
      if (asking >= MOST_BATCHES) return;
      const people = await store.claim(AT_ONCE, now(), LEASE_MS, SPACING_MS);
      if (people.length === 0) return;
      const work: Promise<void> = handle(people)
        .catch((error: unknown) => {
          // The lease runs out, and they come back.
          log.error(
            { problem: error instanceof Error ? error.name : 'unknown' },
            'conversations ahead of time were not recorded',
          );
        })
        .finally(() => onTheWay.delete(work));
      onTheWay.add(work);
    },
    stop: async () => {
      await Promise.all(onTheWay);
    },
  };
};
