import type { DepartmentId } from '../organisation/department.ts';
import type { Language } from '../i18n/language.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Cause } from './deliver.ts';

/** Somebody whom the invite did not reach: to be written to in another way. */
export interface Undeliverable {
  readonly person: PersonId;
  readonly name?: string;
  readonly language: Language;
  readonly department?: DepartmentId;
  readonly unit?: string;
  /** Why; `not_reachable`: the app is not there. */
  readonly cause: Cause | 'not_reachable';
}
