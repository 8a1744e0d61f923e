import type { Item } from './match.ts';
import { isOnlyMistreated, readMistreated } from './mistreated.ts';
import { asksOtherBreakdown } from './other-breakdown.ts';
import { joinedUnions, namesAgent, sideBySide } from './persons-named.ts';
import { placeThemes } from './place-themes.ts';
import type { Range } from './ranges.ts';
import { pointsBack } from './points-back.ts';
import { splitPair } from './split-pair.ts';
import { spokenTo } from './spoken-to.ts';
import { withoutSufferedByOthers } from './suffered-by-others.ts';
import { isLoose, towardsIn } from './towards-named.ts';
import { isUndergoneOtherwise } from './undergone-otherwise.ts';
import { describesVictim, withoutVictimsDescribed } from './victims-described.ts';
import { readWent } from './went.ts';
import { readWithout } from './without.ts';

/** What a question names, sorted by what it is for; still without a decision about what is meant. */
export interface Slots {
  readonly perspectives: ReadonlySet<string>;
  readonly self: boolean;
  readonly towards: ReadonlySet<string>;
  readonly topic: boolean;
  readonly grounds: ReadonlySet<string>;
  /** Asked for every ground apart. */
  readonly allGrounds: boolean;
  readonly by: readonly string[];
  /** Words that may name a ground or a breakdown, with nothing that says which. */
  readonly themes: readonly string[];
  /** A dimension named without "per". */
  readonly dimensions: readonly string[];
  readonly ownDimension: boolean;
  /** "Where", "which group", "by rank": a breakdown is asked for, by something that none of the dimensions is. */
  readonly asksOtherBreakdown: boolean;
  readonly categories: ReadonlyMap<string, readonly string[]>;
  readonly unions: readonly { readonly dimension: string; readonly id: string }[];
  readonly ranges: readonly Range[];
  readonly steps: ReadonlySet<string>;
  /** Reports are counted, which is not how many people made one. */
  readonly countsReports: boolean;
  readonly handling: boolean;
  readonly counterparts: ReadonlySet<string>;
  readonly allCounterparts: boolean;
  /** Colleagues are named, with nothing that says in what part. */
  readonly colleagues: boolean;
  /** "na", "met": a conversation, also where the word is not there. */
  readonly afterwards: boolean;
  /** "Tevreden over", "satisfied with": what comes next is what they are satisfied with, and not whom they spoke to. */
  readonly satisfiedWith: boolean;
  readonly response: boolean;
  /** Only the invitees are named, not whether they took part. */
  readonly invitedOnly: boolean;
  /** Somebody may be named as the one who discriminates, which nobody was asked about; or whom it happened to. */
  readonly agent: boolean;
  /** Somebody was treated badly, with nothing that says that it was discrimination. */
  readonly mistreated: boolean;
  /** Dimensions of which several categories are named side by side. */
  readonly sideBySide: ReadonlySet<string>;
  /** Dimensions of which a wider group is named beside a category, as a second one. */
  readonly joinedUnions: ReadonlySet<string>;
  /** It goes on about something that was said before. */
  readonly pointsBack: boolean;
  /** Breakdowns of which either one is asked for: "functie of domein". */
  readonly eitherDimension: boolean;
  readonly negation: boolean;
  readonly difference: boolean;
  readonly comparative: boolean;
  readonly than: boolean;
  /** "Than elsewhere": the one group is set beside the other ones of its kind. */
  readonly thanOtherwise: boolean;
  readonly trend: boolean;
  readonly waves: readonly string[];
  readonly reasons: ReadonlySet<string>;
}

const values = (items: readonly Item[], kind: Item['kind']): ReadonlySet<string> =>
  new Set(items.filter((item) => item.kind === kind).map(({ value }) => value));
const has = (items: readonly Item[], kind: Item['kind']): boolean => items.some((item) => item.kind === kind);

const categoriesOf = (items: readonly Item[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  const departments = items.filter(({ kind }) => kind === 'department').map(({ value }) => `department=${value}`);
  for (const value of [...values(items, 'category'), ...new Set(departments)]) {
    const [dimension, id] = splitPair(value);
    found.set(dimension, [...(found.get(dimension) ?? []), id]);
  }
  return found;
};

/** "Aan niemand verteld": the one who was told is nobody, so nothing was told. */
const stepsIn = (items: readonly Item[]): ReadonlySet<string> => {
  const steps = values(items, 'step');
  const nobody = items.some(
    ({ value, words }) => value === 'not_discussed' && /niemand|nobody|no one|any(?:one|body)/.test(words),
  );
  // "Zwijgt erover en bespreekt het nergens": the same, said twice.
  const twice = steps.has('not_discussed') && has(items, 'negation');
  return nobody || twice ? new Set([...steps].filter((step) => step !== 'discussed')) : steps;
};

const about = /(?:^| )(?:over|met|van|with|about|on|at|regarding|concerning)$/;
const isSatisfiedWith = ({ kind, value, words }: Item, index: number, items: readonly Item[]): boolean =>
  kind === 'step' && value === 'satisfied' && (about.test(words) || about.test(items[index + 1]?.words ?? ''));

/** Whose experience it is, in a word of its own or in other words. */
const perspectivesIn = (items: readonly Item[]): ReadonlySet<string> => {
  const said = values(items, 'perspective');
  const isOpen = said.size === 0 && !has(items, 'towards');
  return isOpen && isUndergoneOtherwise(items) ? new Set(['experienced']) : said;
};

const isEither = ({ kind }: Item, index: number, items: readonly Item[]): boolean =>
  kind === 'dimension' && /^(?:of|or)$/.test(items[index + 1]?.words ?? '') && items[index + 2]?.kind === 'dimension';

/** Sorts the items of a question into slots. Promise: every item with a meaning ends in a slot or was absorbed by one. */
export const toSlots = (named: readonly Item[]): Slots => {
  const all = withoutSufferedByOthers(withoutVictimsDescribed(readWithout(readWent(named))));
  const spoken = spokenTo(all);
  const said = all.filter((item) => !spoken.has(item));
  const items = readMistreated(said);
  const placed = placeThemes(items);
  const grounds = new Set([...values(items, 'ground'), ...placed.grounds]);
  const counterparts = values(items, 'counterpart');
  return {
    perspectives: perspectivesIn(items),
    self: has(items, 'self'),
    towards: towardsIn(items),
    topic: items.some(({ kind, value }) => kind === 'topic' && value !== 'mistreated'),
    grounds,
    allGrounds: has(items, 'grounds'),
    by: [...new Set(placed.by)],
    themes: [...new Set(placed.themes)],
    dimensions: [...new Set(placed.dimensions)],
    ownDimension: items.some(({ kind }, index) => kind === 'own' && items[index + 1]?.kind === 'dimension'),
    asksOtherBreakdown:
      items.some(asksOtherBreakdown) || (has(items, 'comparative') && values(items, 'reason').has('individual')),
    categories: categoriesOf(items),
    unions: [
      ...items.filter(({ kind }) => kind === 'union').map(({ value }) => value),
      ...(has(items, 'role') ? ['function=managers'] : []),
    ].map((value) => {
      const [dimension, id] = splitPair(value);
      return { dimension, id };
    }),
    ranges: items.flatMap(({ range }) => range ?? []),
    steps: stepsIn(items),
    countsReports: items.some(
      ({ value, words }) => value === 'reported' && /^(?:melding|klacht|report(?:s|$)|complaint)/.test(words),
    ),
    handling: has(items, 'handling'),
    counterparts: new Set([...[...counterparts].filter((value) => value !== 'all'), ...spoken.values()]),
    allCounterparts: counterparts.has('all'),
    colleagues: items.some(({ kind, value }) => kind === 'people' && value === 'colleagues'),
    afterwards: items.some(({ kind, words }) => kind === 'prep' && /^(?:na|met|bij|after|with)/.test(words)),
    satisfiedWith: items.some(isSatisfiedWith),
    response: has(items, 'response'),
    invitedOnly: [...values(items, 'response')].every((value) => value === 'invited'),
    agent: namesAgent(items) || describesVictim(items) || (items.some(isLoose) && towardsIn(items).size === 0),
    mistreated: isOnlyMistreated(said, grounds.size > 0),
    sideBySide: sideBySide(items),
    joinedUnions: joinedUnions(items),
    pointsBack: pointsBack(items),
    eitherDimension: items.some(isEither),
    negation: has(items, 'negation') || values(items, 'response').has('not'),
    difference: has(items, 'difference'),
    comparative: has(items, 'comparative'),
    // "En dan de vrouwen": without anything that compares, it only leads on.
    than: has(items, 'than') && (has(items, 'comparative') || has(items, 'difference')),
    thanOtherwise: items.some(({ kind, value }) => kind === 'than' && value === 'otherwise'),
    trend: has(items, 'trend'),
    waves: [...values(items, 'wave')],
    reasons: values(items, 'reason'),
  };
};
