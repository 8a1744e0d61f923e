import type { PersonId } from '../organisation/person.ts';
import type { Draft } from '../questionnaire/draft.ts';
import type { Wave } from '../wave.ts';

/** Drafts rest sealed under a key that is not in the database; the row does not name the person. */
export interface Drafts {
  readonly load: (wave: Wave, person: PersonId) => Promise<Draft | undefined>;
  /** False when somebody else's step came in between: `draft.revision` must be one above the stored one. */
  readonly save: (wave: Wave, person: PersonId, draft: Draft) => Promise<boolean>;
  readonly wipe: (wave: Wave, person: PersonId) => Promise<void>;
}
