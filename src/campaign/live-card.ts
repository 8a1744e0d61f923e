import type { PersonId } from '../organisation/person.ts';
import type { Wave } from '../wave.ts';
import type { Address } from './address.ts';

/** The card in an HR sender's chat that shows how far the sending is, and is changed in place. */
export interface LiveCard {
  readonly wave: Wave;
  readonly person: PersonId;
  readonly activity: string;
  /** What it shows, as it was last drawn: an equal drawing is not sent again. */
  readonly shown: string;
}

/** One live card a person and wave; a new one takes the place of the last. */
export interface LiveCards {
  /** Remembers a card that was just posted. */
  readonly put: (card: LiveCard, nextAt: number) => Promise<void>;
  /** The cards that may be drawn anew, each for one caller alone until `nextAt`. */
  readonly claim: (now: number, nextAt: number) => Promise<readonly (LiveCard & { readonly address: Address })[]>;
  /** Remembers what a card shows now; `over`: it is not drawn again. */
  readonly draw: (card: LiveCard, over: boolean) => Promise<void>;
}
