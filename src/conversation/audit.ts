import type { PersonId } from '../organisation/person.ts';
import type { Reason } from '../query/outcome.ts';
import type { Query } from '../query/query.ts';

/** Somebody asked for figures: the typed query and what became of it, never the words. */
export interface AuditEntry {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly person: PersonId;
  readonly query: Query;
  readonly outcome: 'answer' | Reason;
}

/** Who asked which query when; kept as long as is configured. */
export interface Audit {
  readonly note: (entry: AuditEntry) => Promise<void>;
  /** The newest first, at most `most`, from before `before` (milliseconds since the epoch) where that is given. */
  readonly list: (most: number, before?: number) => Promise<readonly AuditEntry[]>;
}
