import type { DepartmentId } from '../organisation/department.ts';
import type { Wave } from '../wave.ts';
import type { Address } from './address.ts';
import type { LetterKind } from './letter.ts';

/** A letter in somebody's chat that is to be changed: into its corrected text, or into "closed". */
export interface LetterEdit {
  readonly id: string;
  readonly wave: Wave;
  readonly kind: LetterKind | 'closed';
  readonly activity: string;
  readonly address: Address;
  /** Where the person works, for the signposts on a closed letter. */
  readonly department?: DepartmentId;
  readonly attempts: number;
}

/** Changes of letters that are still to be made: durable, so that a restart goes on where the last one stopped. */
export interface LetterEdits {
  /** Queues every letter of this kind that was sent, whoever has taken part; gives how many. */
  readonly correct: (wave: Wave, kind: LetterKind, now: number) => Promise<number>;
  /** Claims up to `limit` edits for `leaseMs`; an edit that is not ended by then comes back. */
  readonly claim: (limit: number, now: number, leaseMs: number) => Promise<readonly LetterEdit[]>;
  readonly end: (edit: LetterEdit) => Promise<void>;
  readonly later: (edit: LetterEdit, at: number) => Promise<void>;
  readonly left: (wave: Wave) => Promise<number>;
}
