import type { Language } from '../i18n/language.ts';
import type { PersonId } from '../organisation/person.ts';

/** Who is spoken with, and the language they are spoken to in. */
export interface Visitor {
  readonly person: PersonId;
  readonly language: Language;
}
