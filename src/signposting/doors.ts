import type { Language } from '../i18n/language.ts';
import type { Localised } from '../i18n/localised.ts';
import { messages } from '../i18n/messages.ts';
import { DEPARTMENTS, type DepartmentId } from '../organisation/department.ts';
import type { Directory } from './directory.ts';
import { type Verification, freshnessOf } from './freshness.ts';
import type { Door } from './help-view.ts';
import { type NearContact, type Wish, nearest } from './nearest.ts';
import type { Signpost } from './signpost.ts';

/** For whom signposts are shown. */
export interface Reader {
  readonly language: Language;
  readonly department?: DepartmentId;
  /** The organisation unit within the department. */
  readonly unit?: string;
  /** Whom they would rather speak. */
  readonly wish?: Wish;
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
const CALL_IN_TEAMS = 'https://teams.microsoft.com/l/call/';

const inWords = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const dates: Readonly<Record<Language, Intl.DateTimeFormat>> = { nl: inWords('nl-NL'), en: inWords('en-GB') };

/** A date (YYYY-MM-DD) in words. */
export const dateOf = (date: string, language: Language): string => dates[language].format(Date.parse(date));

const wordsOf = (link: string, language: Language): string => {
  const { openChat, goTo } = messages(language).help;
  return link.startsWith(CHAT_IN_TEAMS) ? openChat : goTo(new URL(link).hostname.replace(/^www\./, ''));
};

const moment = ({ now }: Reader): number => now ?? Number.NEGATIVE_INFINITY;

const shown = ({ reach, link, phone }: Contact, language: Language): Door => ({
  reach: reach[language],
  ...(link === undefined ? {} : { link, linkText: wordsOf(link, language) }),
  ...(link?.startsWith(CHAT_IN_TEAMS) === true
    ? { call: link.replace(CHAT_IN_TEAMS, CALL_IN_TEAMS), callText: messages(language).help.callInTeams }
    : {}),
  ...(phone === undefined ? {} : { phone }),
});

const doorOf = (contact: Contact, reader: Reader, ask: string): Door => {
  const freshness = freshnessOf(contact, moment(reader));
  if (freshness === 'unverified') return { reach: ask };
  const door = shown(contact, reader.language);
  if (freshness === 'fresh') return door;
  const { stale } = messages(reader.language).help;
  return { ...door, reach: `${door.reach} ${stale(dateOf(contact.verified_on ?? '', reader.language))}` };
};

/** The date is said apart only where `doorOf` shows the contact and does not say it itself. */
const verifiedOn = (contacts: readonly Contact[], reader: Reader): readonly string[] =>
  contacts.flatMap((contact) => {
    const isFresh = freshnessOf(contact, moment(reader)) === 'fresh';
    return isFresh && contact.verified_on !== undefined ? [contact.verified_on] : [];
  });

/** One contact of each department, each person once, when there are few enough to choose from. */
const oneOfEach = (directory: Directory, id: string, reader: Reader): readonly NearContact[] => {
  const first = DEPARTMENTS.filter((department) => directory.departments[department] !== undefined).flatMap(
    (department) => nearest(directory, id, { department }, reader.wish ?? {}, moment(reader)).slice(0, 1),
  );
  const each = [...new Map(first.map((near) => [near.contact, near])).values()];
  return each.length <= MOST_DEPARTMENTS_AT_ONCE ? each : [];
};

const contactsFor = (directory: Directory, id: string, reader: Reader): readonly NearContact[] => {
  const { department, unit, wish = {}, contacts } = reader;
  if (department === undefined) return contacts === 'all' ? oneOfEach(directory, id, reader) : [];
  const near = nearest(directory, id, { department, unit }, wish, moment(reader));
  return contacts === 'all' ? near : near.slice(0, 1);
};

/** What holds of this person beside how to reach them. */
const about = ({ contact, awayUntil, asWished }: NearContact, { language }: Reader): readonly string[] => {
  const { help } = messages(language);
  return [
    ...(contact.languages === undefined ? [] : [help.speaks(contact.languages)]),
    ...(awayUntil === undefined ? [] : [help.away(dateOf(awayUntil, language))]),
    ...(asWished ? [] : [help.notAsWished]),
  ];
};

const inDepartments = (directory: Directory, id: string, reader: Reader, ask: string): Doors => {
  const { help } = messages(reader.language);
  const departmentKnown = reader.department !== undefined;
  const contacts = contactsFor(directory, id, reader);
  if (contacts.length === 0) return { doors: [{ reach: departmentKnown ? help.missing(ask) : ask }], verifiedOn: [] };
  const doors = contacts.map((near) => {
    const door = doorOf(near.contact, reader, `${help.askDepartment} ${ask}`);
    return { name: near.contact.name[reader.language], ...door, reach: [door.reach, ...about(near, reader)].join(' ') };
  });
  return {
    doors: departmentKnown ? doors : [...doors, { reach: help.elsewhere(ask) }],
    verifiedOn: verifiedOn(
      contacts.map(({ contact }) => contact),
      reader,
    ),
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
      return directory.ladder === undefined
        ? { doors: [{ reach: contact.said[reader.language] }], verifiedOn: [] }
        : { doors: [{ reach: contact.loaded[reader.language] }], verifiedOn: [directory.ladder.verified_on] };
  }
};
