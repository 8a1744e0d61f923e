import type { Language } from '../i18n/language.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Wave } from '../wave.ts';

/** Why a conversation cannot be made ahead of time. */
export const UNPREPARED = ['not_allowed', 'unknown_person', 'refused', 'no_answer'] as const;
export type Unprepared = (typeof UNPREPARED)[number];

/** What became of making one conversation ahead of time. */
export type Prepared =
  | { readonly kind: 'reached' }
  | { readonly kind: 'failed'; readonly cause: Unprepared }
  /** Not now: again after so many milliseconds. Trying counts only where it is `tried`. */
  | { readonly kind: 'later'; readonly afterMs: number; readonly tried: boolean };

/** Somebody whose conversation is this worker's to make until the lease ends. */
export interface Unreached {
  readonly wave: Wave;
  readonly person: PersonId;
  readonly language: Language;
  /** How often it was tried without a clear answer. */
  readonly attempts: number;
}

/** How far the preparation of a wave is, in counts. */
export interface PreparationCounts {
  readonly queued: number;
  readonly reached: number;
  readonly failed: Readonly<Partial<Record<string, number>>>;
  readonly left: number;
}

/** Whose conversation is to be made before the invite goes: durable rows, one for each invitee without an address. */
export interface PreparationStore {
  /** Queues everybody in the sample without an address; who failed before is tried again. Gives how many are new. */
  readonly queue: (wave: Wave, now: number) => Promise<number>;
  /**
   * Claims up to `limit` rows, atomically, and none within `spacingMs` of another claim by whatever instance. Rows
   * whose lease ran out come back: making a conversation twice gives the same one.
   */
  readonly claim: (limit: number, now: number, leaseMs: number, spacingMs: number) => Promise<readonly Unreached[]>;
  readonly settle: (unreached: Unreached, outcome: Prepared, now: number) => Promise<void>;
  readonly counts: (wave: Wave) => Promise<PreparationCounts>;
}
