import type { Language } from '../i18n/language.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Address } from './address.ts';

/** The personal conversations that the channel gave. */
export interface AddressBook {
  /** Remembers how a person is reached. True when the person was not known before: time for the one welcome. */
  readonly remember: (address: Address) => Promise<boolean>;
  readonly find: (person: PersonId) => Promise<Address | undefined>;
  readonly speak: (person: PersonId, language: Language) => Promise<void>;
  /** The app was removed: nothing can be sent any more. */
  readonly forget: (person: PersonId) => Promise<void>;
}
