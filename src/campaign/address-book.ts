import type { Language } from '../i18n/language.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Address } from './address.ts';

/** What remembering somebody brought to light. */
export interface Remembered {
  /** They were not known before: time for the one welcome. */
  readonly isNew: boolean;
  /** What they chose in the chat, or the language of their client. */
  readonly language: Language;
}

/** The personal conversations that the channel gave. */
export interface AddressBook {
  /** Remembers how a person is reached. */
  readonly remember: (address: Address) => Promise<Remembered>;
  readonly find: (person: PersonId) => Promise<Address | undefined>;
  readonly speak: (person: PersonId, language: Language) => Promise<void>;
  /** The app was removed: nothing can be sent any more. */
  readonly forget: (person: PersonId) => Promise<void>;
}
