import type { Localised } from '../i18n/localised.ts';
import type { DepartmentId } from '../organisation/department.ts';
import type { Directory } from './directory.ts';
import { type Freshness, STALE_AFTER_DAYS, type Verification, freshnessOf } from './freshness.ts';
import type { DepartmentContact, Signpost } from './signpost.ts';

/** A contact that wants checking; without a department it is one for everybody. */
export interface Finding {
  readonly department?: DepartmentId;
  readonly signpost: string;
  /** What the contact is called: the signpost, and whom one meets there. */
  readonly name: Localised;
  readonly state: 'missing' | Exclude<Freshness, 'fresh'>;
  /** When it was last verified (YYYY-MM-DD), when stale. */
  readonly verifiedOn?: string;
}

export interface Findings {
  /** What leaves a department without a confidential route. */
  readonly failures: readonly Finding[];
  /** What wants checking while another way stands open. */
  readonly remarks: readonly Finding[];
  /** Departments that still have the made-up contacts of the demo organisation. */
  readonly withExamples: readonly DepartmentId[];
}

/** A finding in one English line, for the command line and the log. */
export const findingText = ({ name, state, verifiedOn }: Finding): string => {
  if (state === 'missing') return `${name.en}: missing`;
  if (state === 'unverified') return `${name.en}: unverified (no source or date)`;
  return `${name.en}: stale (verified on ${verifiedOn ?? ''}, more than ${STALE_AFTER_DAYS} days ago)`;
};

const found = (
  contact: Verification,
  now: number,
  what: Pick<Finding, 'department' | 'signpost' | 'name'>,
): readonly Finding[] => {
  const state = freshnessOf(contact, now);
  if (state === 'fresh') return [];
  const { verified_on: verifiedOn } = contact;
  return [{ ...what, state, ...(state === 'stale' && verifiedOn !== undefined ? { verifiedOn } : {}) }];
};

const ofDepartment = (
  department: DepartmentId,
  signpost: Signpost,
  contacts: readonly DepartmentContact[],
  now: number,
): readonly Finding[] =>
  contacts.length === 0
    ? [{ department, signpost: signpost.id, name: signpost.name, state: 'missing' }]
    : contacts.flatMap((contact) =>
        found(contact, now, {
          department,
          signpost: signpost.id,
          name: {
            nl: `${signpost.name.nl}, ${contact.name.nl}`,
            en: `${signpost.name.en}, ${contact.name.en}`,
          },
        }),
      );

const nationals = (directory: Directory, now: number): readonly Finding[] =>
  [...directory.signposts.values()].flatMap((signpost) =>
    signpost.contact.where === 'national'
      ? found(signpost.contact, now, { signpost: signpost.id, name: signpost.name })
      : [],
  );

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
