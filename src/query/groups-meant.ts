import type { Catalogue } from '../indicators/catalogue.ts';
import type { Where } from '../publication/publication.ts';
import { categoriesTouching, categoryOfRange } from './ranges.ts';
import { THEMES } from './place-themes.ts';
import type { Slots } from './slots.ts';

/** A group and its breakdown, without an indicator. */
export interface Group {
  readonly where: Where;
  readonly by: readonly string[];
}

/** The groups that a question may mean; one is an answer, more are two readings. */
export interface GroupsMeant {
  readonly groups: readonly Group[];
  /** True where even a single group is not quite what was asked. */
  readonly unsure: boolean;
}

const UNIONS: Readonly<Record<string, readonly string[]>> = {
  'function=managers': ['team_lead', 'senior_management'],
  'pay_scale=lower': ['1_6', '7_9'],
  'pay_scale=higher': ['10_12', '13_plus'],
  'age=younger': ['under_30', '30_39'],
  'age=older': ['50_59', '60_plus'],
  'age=sixties': ['60_plus'],
  'migration_background=migrants': ['europe', 'outside_europe'],
};

export interface GroupContext {
  readonly catalogue: Catalogue;
  /** The joined category that the publication of the wave holds, by its dimension and members. */
  readonly unionOf: (dimension: string, members: readonly string[]) => string | undefined;
  /** True where the wave still has the categories of an earlier questionnaire. */
  readonly retired: boolean;
}

interface Loose {
  readonly dimension: string;
  readonly ids: readonly string[];
}

/** Each choice of one category for every loose dimension, and the breakdown by it. */
const spread = (group: Group, loose: readonly Loose[]): readonly Group[] =>
  loose.reduce<readonly Group[]>(
    (groups, { dimension, ids }) =>
      groups.flatMap((one) => [
        ...ids.map((id) => ({ ...one, where: { ...one.where, [dimension]: id } })),
        ...(one.by.includes(dimension) ? [] : [{ ...one, by: [...one.by, dimension] }]),
      ]),
    [group],
  );

/** Decides which groups the slots can mean. */
export const groupsMeant = (slots: Slots, context: GroupContext): GroupsMeant => {
  let overlaps = false;
  const named = new Map([...slots.categories].map(([dimension, ids]) => [dimension, new Set(ids)]));
  const loose: Loose[] = [];
  const add = (dimension: string, id: string): void => {
    named.set(dimension, (named.get(dimension) ?? new Set()).add(id));
  };
  for (const range of slots.ranges) {
    const id = categoryOfRange(context.catalogue, range, context.retired);
    if (id === undefined) loose.push({ dimension: range.dimension, ids: categoriesTouching(context.catalogue, range) });
    else add(range.dimension, id);
  }
  for (const { dimension, id } of slots.unions) {
    // "Jongere leeftijdsgroepen vaker dan oudere": the breakdown shows them all.
    if (slots.by.includes(dimension) || slots.dimensions.includes(dimension)) continue;
    const members = UNIONS[`${dimension}=${id}`] ?? [];
    const beside = named.get(dimension);
    if (beside !== undefined) {
      // "Leidinggevenden, hoger management" is said twice; "zestigers en vijftigers" are two groups.
      const isWithin = members.some((member) => beside.has(member));
      overlaps ||= isWithin && slots.joinedUnions.has(dimension);
      if (!isWithin) for (const member of members) add(dimension, member);
      continue;
    }
    const union = context.unionOf(dimension, members);
    if (union === undefined) loose.push({ dimension, ids: members });
    else add(dimension, union);
  }
  const where: Record<string, string> = {};
  const by = [...slots.by];
  let unsure = loose.length > 0 || slots.ownDimension || slots.eitherDimension || overlaps;
  const extra: Loose[] = [];
  for (const [dimension, ids] of named) {
    const [only] = ids;
    if (loose.some((one) => one.dimension === dimension)) continue;
    if (ids.size > 1 || only === undefined) {
      by.push(dimension);
      unsure ||= !slots.sideBySide.has(dimension) && !slots.difference && !slots.than;
    }
    if (ids.size > 1 || only === undefined) continue;
    if (by.includes(dimension)) unsure ||= !slots.thanOtherwise;
    else if (slots.difference || slots.comparative || slots.than || slots.thanOtherwise)
      extra.push({ dimension, ids: [only] });
    else where[dimension] = only;
  }
  const [union, ...unions] = loose;
  if (slots.thanOtherwise && union !== undefined && unions.length === 0 && extra.length === 0 && by.length === 0) {
    by.push(union.dimension);
    loose.length = 0;
    unsure = slots.ownDimension;
  }
  const [beside, ...more] = extra;
  if (slots.thanOtherwise && beside !== undefined && more.length === 0 && by.length === 0) {
    by.push(beside.dimension);
    extra.length = 0;
  }
  const isNamed = (dimension: string): boolean =>
    named.has(dimension) || by.includes(dimension) || loose.some((one) => one.dimension === dimension);
  by.push(...slots.dimensions.filter((dimension) => !isNamed(dimension)));
  if (slots.difference) by.push(...themeDimensions(slots).filter((dimension) => !isNamed(dimension)));
  const group = { where, by: [...new Set(by)] };
  const compares = group.by.length > 0;
  unsure ||= slots.asksOtherBreakdown && !compares;
  const settled = compares ? { ...group, where: { ...where, ...pinned(extra) } } : group;
  const groups = spread(settled, compares ? loose : [...loose, ...extra]);
  return { groups, unsure: unsure || groups.length > 1 };
};

const pinned = (extra: readonly Loose[]): Where =>
  Object.fromEntries(extra.flatMap(({ dimension, ids }) => (ids[0] === undefined ? [] : [[dimension, ids[0]]])));

/** The dimensions of words that may be a ground as well. */
export const themeDimensions = (slots: Slots): readonly string[] =>
  slots.themes.flatMap((theme) => THEMES[theme]?.dimension ?? []);
