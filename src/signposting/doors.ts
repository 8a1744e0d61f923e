import type { Language } from '../i18n/language.ts';
import type { Localised } from '../i18n/localised.ts';
import { messages } from '../i18n/messages.ts';
import { DEPARTMENTS, type DepartmentId } from '../organisation/department.ts';
import type { Directory } from './directory.ts';
import { type Verification, freshnessOf } from './freshness.ts';
import type { Door } from './help-view.ts';
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

/** The doors of a signpost, and the dates on which those that are shown as fresh were verified. */
export interface Doors {
  readonly doors: readonly Door[];
  readonly verifiedOn: readonly string[];
}

type Contact = Verification & {
  readonly reach: Localised;
  readonly link?: string | undefined;
  readonly phone?: string | undefined;
};

/** With more departments than this, a reader whose department is not known is told where to ask. */
const MOST_DEPARTMENTS_AT_ONCE = 4;

/** Danger to life: shown as a number whatever the age of the check. */
const ALWAYS_SHOWN: readonly string[] = ['112', '113'];

const CHAT_IN_TEAMS = 'https://teams.microsoft.com/l/chat/';

/** A date (YYYY-MM-DD) in words. */
export const dateOf = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(date),
  );

const wordsOf = (link: string, language: Language): string => {
  const { openChat, goTo } = messages(language).help;
  return link.startsWith(CHAT_IN_TEAMS) ? openChat : goTo(new URL(link).hostname.replace(/^www\./, ''));
};

const shown = ({ reach, link, phone }: Contact, language: Language): Door => ({
  reach: reach[language],
  ...(link === undefined ? {} : { link, linkText: wordsOf(link, language) }),
  ...(phone === undefined ? {} : { phone }),
});

const doorOf = (contact: Contact, reader: Reader, ask: string): Door => {
  const freshness = freshnessOf(contact, reader.now ?? Number.NEGATIVE_INFINITY);
  if (freshness === 'unverified') return { reach: ask };
  const door = shown(contact, reader.language);
  if (freshness === 'fresh') return door;
  const { stale } = messages(reader.language).help;
  return { ...door, reach: `${door.reach} ${stale(dateOf(contact.verified_on ?? '', reader.language))}` };
};

/** The date is said apart only where `doorOf` shows the contact and does not say it itself. */
const verifiedOn = (contacts: readonly Contact[], { now }: Reader): readonly string[] =>
  contacts.flatMap((contact) => {
    const isFresh = freshnessOf(contact, now ?? Number.NEGATIVE_INFINITY) === 'fresh';
    return isFresh && contact.verified_on !== undefined ? [contact.verified_on] : [];
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

const inDepartments = (directory: Directory, id: string, reader: Reader, ask: string): Doors => {
  const { help } = messages(reader.language);
  const departmentKnown = reader.department !== undefined;
  const contacts = contactsFor(directory, id, reader);
  if (contacts.length === 0) return { doors: [{ reach: departmentKnown ? help.missing(ask) : ask }], verifiedOn: [] };
  const doors = contacts.map((contact) => ({
    name: contact.name[reader.language],
    ...doorOf(contact, reader, `${help.askDepartment} ${ask}`),
  }));
  return {
    doors: departmentKnown ? doors : [...doors, { reach: help.elsewhere(ask) }],
    verifiedOn: verifiedOn(contacts, reader),
  };
};

/**
 * The ways in to a signpost for this reader, at least one: one for each contact that the department gave for it. A
 * contact without source and date of verification is a name with where to ask, never a number.
 */
export const doorsOf = (directory: Directory, { id, contact }: Signpost, reader: Reader): Doors => {
  switch (contact.where) {
    case 'national': {
      const door = ALWAYS_SHOWN.includes(id)
        ? shown(contact, reader.language)
        : doorOf(contact, reader, messages(reader.language).help.askDepartment);
      return { doors: [door], verifiedOn: verifiedOn([contact], reader) };
    }
    case 'department':
      return inDepartments(directory, id, reader, contact.ask[reader.language]);
    case 'pending':
      return { doors: [{ reach: contact.said[reader.language] }], verifiedOn: [] };
  }
};
