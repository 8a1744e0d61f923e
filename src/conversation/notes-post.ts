import type { PersonId } from '../organisation/person.ts';

/** Where Teams wants the file that somebody takes, and where it is found afterwards. */
export interface FilePlace {
  readonly uploadUrl: string;
  readonly contentUrl: string;
}

/** How conversation notes come into somebody's own OneDrive. The bot keeps neither the notes nor the address. */
export interface NotesPost {
  /** The address for the card to carry: only this bot can open it, for this person, for a few hours. */
  readonly seal: (person: PersonId, place: FilePlace) => string;
  /** `undefined` for what was sealed for another, long ago or elsewhere. */
  readonly open: (person: PersonId, sealed: string) => FilePlace | undefined;
  /** False when it may not or cannot be put there. */
  readonly upload: (place: FilePlace, bytes: Uint8Array) => Promise<boolean>;
}
