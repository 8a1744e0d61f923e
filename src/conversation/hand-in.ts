import type { SealedResponse } from '../box/sealed-response.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Wave } from '../wave.ts';

export type HandedIn = 'handed_in' | 'already_taken_part' | 'not_invited' | 'closed';

/**
 * The one door through which responses go in. In one transaction: marks the register, stores the sealed response and
 * destroys the draft; exactly once for each invitee, or not at all.
 */
export type HandIn = (wave: Wave, person: PersonId, sealed: SealedResponse) => Promise<HandedIn>;
