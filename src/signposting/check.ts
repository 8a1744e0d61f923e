import type { DepartmentId } from '../organisation/department.ts';
import type { Directory } from './directory.ts';
import { type Freshness, STALE_AFTER_DAYS, type Verification, freshnessOf } from './freshness.ts';
import type { DepartmentContact, Signpost } from './signpost.ts';

/** A contact that wants checking; without a department it is one for everybody. */
export interface Finding {
  readonly department?: DepartmentId;
  readonly signpost: string;
  readonly state: 'missing' | Exclude<Freshness, 'fresh'>;
  readonly text: string;
}

export interface Findings {
  /** What leaves a department without a confidential route. */
  readonly failures: readonly Finding[];
  /** What wants checking while another way stands open. */
  readonly remarks: readonly Finding[];
  /** Departments that still have the made-up contacts of the demo organisation. */
  readonly withExamples: readonly DepartmentId[];
}

const described = (name: string, contact: Verification, state: Finding['state']): string => {
  if (state === 'missing') return `${name}: missing`;
  if (state === 'unverified') return `${name}: unverified (no source or date)`;
  return `${name}: stale (verified on ${contact.verified_on ?? ''}, more than ${STALE_AFTER_DAYS} days ago)`;
};

const ofDepartment = (
  department: DepartmentId,
  signpost: Signpost,
  contacts: readonly DepartmentContact[],
  now: number,
): readonly Finding[] => {
  if (contacts.length === 0)
    return [{ department, signpost: signpost.id, state: 'missing', text: described(signpost.name.en, {}, 'missing') }];
  return contacts.flatMap((contact) => {
    const state = freshnessOf(contact, now);
    const text = described(`${signpost.name.en}, ${contact.name.en}`, contact, state === 'fresh' ? 'stale' : state);
    return state === 'fresh' ? [] : [{ department, signpost: signpost.id, state, text }];
  });
};

const nationals = (directory: Directory, now: number): readonly Finding[] =>
  [...directory.signposts.values()].flatMap((signpost) => {
    if (signpost.contact.where !== 'national') return [];
    const state = freshnessOf(signpost.contact, now);
    if (state === 'fresh') return [];
    return [{ signpost: signpost.id, state, text: described(signpost.name.en, signpost.contact, state) }];
  });

/**
 * What wants checking in the directory at `now` (milliseconds since the epoch). A department has a confidential route
 * when at least one contact of a confidential signpost, its own or one for every department, was verified in the last
 * 180 days.
 */
export const checkDirectory = (directory: Directory, departments: readonly DepartmentId[], now: number): Findings => {
  const local = [...directory.signposts.values()].filter(({ contact }) => contact.where === 'department');
  const failures: Finding[] = [];
  const remarks: Finding[] = [...nationals(directory, now)];
  for (const department of departments) {
    const given = directory.departments[department] ?? [];
    // What serves every department counts for one that gave nobody of its own.
    const inherited = directory.everywhere.filter(({ signpost }) => !given.some((own) => own.signpost === signpost));
    const contacts = [...given, ...inherited];
    const routes = local.filter(({ confidentialRoute }) => confidentialRoute === true).map(({ id }) => id);
    const open = contacts.some((contact) => routes.includes(contact.signpost) && freshnessOf(contact, now) === 'fresh');
    for (const signpost of local) {
      const own = contacts.filter((contact) => contact.signpost === signpost.id);
      const findings = ofDepartment(department, signpost, own, now);
      (!open && signpost.confidentialRoute === true ? failures : remarks).push(...findings);
    }
  }
  const withExamples = departments.filter((department) =>
    directory.departments[department]?.some(({ example }) => example === true),
  );
  return { failures, remarks, withExamples };
};
