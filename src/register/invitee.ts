import type { DepartmentId } from '../organisation/department.ts';
import type { Language } from '../i18n/language.ts';
import type { PersonId } from '../organisation/person.ts';

/** Somebody in the sample of a wave. */
export interface Invitee {
  readonly person: PersonId;
  readonly name?: string;
  readonly language: Language;
  /** Category of the dimension `function`; with `domain` the design stratum. */
  readonly function: string;
  readonly domain: string;
  readonly department?: DepartmentId;
  readonly unit?: string;
}
