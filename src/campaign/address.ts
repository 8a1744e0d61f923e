import type { Language } from '../i18n/language.ts';
import type { PersonId } from '../organisation/person.ts';

/** How a person is reached: the personal conversation that Teams gave when the app was installed. */
export interface Address {
  readonly person: PersonId;
  readonly serviceUrl: string;
  readonly conversation: string;
  readonly bot: string;
  readonly tenant: string;
  readonly language: Language;
}
