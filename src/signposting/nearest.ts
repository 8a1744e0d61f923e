import type { Language } from '../i18n/language.ts';
import type { DepartmentId } from '../organisation/department.ts';
import type { Directory } from './directory.ts';
import type { GENDERS } from './gender.ts';
import type { DepartmentContact } from './signpost.ts';

/** Whom somebody would rather speak. */
export interface Wish {
  readonly gender?: (typeof GENDERS)[number] | undefined;
  readonly language?: Language | undefined;
}

/** Where somebody works, as far as it is known. */
export interface Place {
  readonly department: DepartmentId;
  readonly unit?: string | undefined;
}

/** A contact as it is now: away or there, and whether it is what was wished for. */
export interface NearContact {
  readonly contact: DepartmentContact;
  /** The last day of absence (YYYY-MM-DD), when away at this moment. */
  readonly awayUntil?: string;
  readonly asWished: boolean;
}

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

const awayAt = ({ away = [] }: DepartmentContact, now: number): string | undefined => {
  if (!Number.isFinite(now)) return undefined;
  const today = day.format(now);
  return away.find(({ from, until }) => from <= today && today <= until)?.until;
};

/** What is not known of a contact is not held against a wish. */
const isWished = ({ gender, languages }: DepartmentContact, wish: Wish): boolean =>
  (wish.gender === undefined || gender === undefined || gender === wish.gender) &&
  (wish.language === undefined || languages === undefined || languages.includes(wish.language));

/**
 * The contacts of a signpost from near to far: those of the own unit, of the whole department, and those that serve
 * every department. A wider circle is looked at only where the nearer one has nobody, or nobody who is there. Who is as
 * wished and there comes first.
 */
export const nearest = (
  directory: Directory,
  signpost: string,
  { department, unit }: Place,
  wish: Wish,
  now: number,
): readonly NearContact[] => {
  const own = (directory.departments[department] ?? []).filter((contact) => contact.signpost === signpost);
  const circles = [
    own.filter((contact) => contact.unit !== undefined && contact.unit === unit),
    own.filter((contact) => contact.unit === undefined),
    directory.everywhere.filter((contact) => contact.signpost === signpost),
  ];
  const found: NearContact[] = [];
  for (const circle of circles) {
    found.push(
      ...circle.map((contact) => {
        const awayUntil = awayAt(contact, now);
        return { contact, asWished: isWished(contact, wish), ...(awayUntil === undefined ? {} : { awayUntil }) };
      }),
    );
    if (found.some(({ awayUntil, asWished }) => awayUntil === undefined && asWished)) break;
  }
  const rank = ({ awayUntil, asWished }: NearContact): number => (awayUntil === undefined ? 0 : 2) + (asWished ? 0 : 1);
  return [...found].sort((a, b) => rank(a) - rank(b));
};
