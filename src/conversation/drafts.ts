import type { PersonId } from '../organisation/person.ts';
import type { Draft } from '../questionnaire/draft.ts';
import type { Wave } from '../wave.ts';

/** A draft with the mark of the state in which it was found; one without a mark is a first draft. */
export interface KeptDraft extends Draft {
  readonly mark?: string;
}

/** Drafts rest sealed under a key that is not in the database; the row does not name the person. */
export interface Drafts {
  readonly load: (wave: Wave, person: PersonId) => Promise<KeptDraft | undefined>;
  /**
   * Puts a draft in the place of the one that it was made from. False when that is no longer there, because another
   * step came in between, and for a first draft when there is one already.
   */
  readonly save: (wave: Wave, person: PersonId, draft: KeptDraft) => Promise<boolean>;
  readonly wipe: (wave: Wave, person: PersonId) => Promise<void>;
}
