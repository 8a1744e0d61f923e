import type { PersonId } from '../organisation/person.ts';
import type { Wave } from '../wave.ts';
import type { Invitee } from './invitee.ts';

/** How somebody stands in a wave. */
export interface Standing {
  /** The wave takes no answers any more; one that nobody closed is open. */
  readonly closed: boolean;
  /** Who they are in the sample; not there for who is not invited. */
  readonly invitee?: Invitee;
  readonly hasTakenPart: boolean;
  /** They want no letters of this wave any more. */
  readonly hasDeclined: boolean;
}

/** Who is invited and who has taken part; never what was answered, never a time or an order. */
export interface Register {
  /** All or nothing; somebody who is in the sample already stays as they are and counts as a duplicate. */
  readonly add: (
    wave: Wave,
    invitees: readonly Invitee[],
  ) => Promise<{ readonly imported: number; readonly duplicates: number }>;
  readonly standing: (wave: Wave, person: PersonId) => Promise<Standing>;
  /** Whether somebody wants no letters of this wave any more. Nothing happens for who is not invited. */
  readonly setDeclined: (wave: Wave, person: PersonId, declined: boolean) => Promise<void>;
  /** Whether somebody wants reminders of this wave; they stay invited. Nothing happens for who is not invited. */
  readonly setReminders: (wave: Wave, person: PersonId, wanted: boolean) => Promise<void>;
  readonly size: (wave: Wave) => Promise<number>;
}
