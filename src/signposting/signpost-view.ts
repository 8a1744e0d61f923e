import type { Language } from '../i18n/language.ts';
import type { Localised } from '../i18n/localised.ts';
import { messages } from '../i18n/messages.ts';
import { DEPARTMENTS, type DepartmentId } from '../organisation/department.ts';
import type { Directory } from './directory.ts';
import { type Verification, freshnessOf } from './freshness.ts';
import type { SignpostView } from './help-view.ts';
import type { DepartmentContact, Signpost } from './signpost.ts';

/** For whom signposts are shown. */
export interface Reader {
  readonly language: Language;
  readonly department?: DepartmentId;
  /** Milliseconds since the epoch; without it a contact's age is left unsaid. */
  readonly now?: number;
  /** Every contact to choose from, or one for each signpost. */
  readonly contacts: 'all' | 'one';
}

type Contact = Verification & { readonly reach: Localised; readonly link?: string | undefined };
type Reach = Pick<SignpostView, 'reach' | 'link'>;

/** With more departments than this, a reader whose department is not known is told where to ask. */
const MOST_DEPARTMENTS_AT_ONCE = 4;

/** Danger to life: shown as a number whatever the age of the check. */
const ALWAYS_SHOWN: readonly string[] = ['112', '113'];

const dateOf = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(date),
  );

const linkOf = (link: string | undefined): Pick<SignpostView, 'link'> => (link === undefined ? {} : { link });

const reachOf = (contact: Contact, reader: Reader, ask: string): Reach => {
  const freshness = freshnessOf(contact, reader.now ?? Number.NEGATIVE_INFINITY);
  if (freshness === 'unverified') return { reach: ask };
  const reach = contact.reach[reader.language];
  const link = linkOf(contact.link);
  if (freshness === 'fresh') return { reach, ...link };
  const { stale } = messages(reader.language).help;
  return { reach: `${reach} ${stale(dateOf(contact.verified_on ?? '', reader.language))}`, ...link };
};

const described = (signpost: Signpost, language: Language): Omit<SignpostView, 'reach' | 'link'> => ({
  id: signpost.id,
  name: signpost.name[language],
  forWhat: signpost.forWhat[language],
  ...(signpost.notForWhat === undefined ? {} : { notForWhat: signpost.notForWhat[language] }),
  who: signpost.who[language],
  confidentiality: signpost.confidentiality[language],
  formality: messages(language).help.formality[signpost.formality],
  whatHappensNext: signpost.whatHappensNext[language],
  ...(signpost.timeLimits === undefined ? {} : { timeLimits: signpost.timeLimits[language] }),
  cost: signpost.cost[language],
  languages: signpost.languages[language],
});

const contactsOf = (directory: Directory, id: string, department: DepartmentId): readonly DepartmentContact[] =>
  directory.departments[department]?.filter((contact) => contact.signpost === id) ?? [];

/** One contact of each department, when there are few enough to choose from. */
const oneOfEach = (directory: Directory, id: string): readonly DepartmentContact[] => {
  const first = DEPARTMENTS.flatMap((department) => contactsOf(directory, id, department).slice(0, 1));
  return first.length <= MOST_DEPARTMENTS_AT_ONCE ? first : [];
};

const contactsFor = (directory: Directory, id: string, reader: Reader): readonly DepartmentContact[] => {
  if (reader.department === undefined) return reader.contacts === 'all' ? oneOfEach(directory, id) : [];
  const contacts = contactsOf(directory, id, reader.department);
  return reader.contacts === 'all' ? contacts : contacts.slice(0, 1);
};

const inDepartments = (
  directory: Directory,
  signpost: Signpost,
  reader: Reader,
  ask: string,
): readonly SignpostView[] => {
  const { help } = messages(reader.language);
  const about = described(signpost, reader.language);
  const departmentKnown = reader.department !== undefined;
  const contacts = contactsFor(directory, signpost.id, reader);
  if (contacts.length === 0)
    return [{ ...about, reach: departmentKnown ? help.missing(ask) : help.departmentUnknown(ask) }];
  return contacts.map((contact, index) => {
    const { reach, link } = reachOf(contact, reader, `${help.askDepartment} ${ask}`);
    const elsewhere = departmentKnown || index < contacts.length - 1 ? '' : ` ${help.elsewhere(ask)}`;
    return {
      ...about,
      id: index === 0 ? about.id : `${about.id}_${index + 1}`,
      name: `${about.name} – ${contact.name[reader.language]}`,
      reach: `${reach}${elsewhere}`,
      ...linkOf(link),
    };
  });
};

/**
 * One signpost as this reader sees it: once, or once for each contact that the department gave for it. A contact
 * without source and date of verification is shown as a name with where to ask, never as a number.
 */
export const viewsOf = (directory: Directory, signpost: Signpost, reader: Reader): readonly SignpostView[] => {
  const { contact } = signpost;
  const about = described(signpost, reader.language);
  const { askDepartment } = messages(reader.language).help;
  switch (contact.where) {
    case 'national':
      if (ALWAYS_SHOWN.includes(signpost.id))
        return [{ ...about, reach: contact.reach[reader.language], ...linkOf(contact.link) }];
      return [{ ...about, ...reachOf(contact, reader, askDepartment) }];
    case 'department':
      return inDepartments(directory, signpost, reader, contact.ask[reader.language]);
    case 'pending':
      return [{ ...about, reach: contact.said[reader.language] }];
  }
};
