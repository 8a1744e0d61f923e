import type { Item } from './match.ts';
import type { Range } from './ranges.ts';

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
  readonly categories: ReadonlyMap<string, readonly string[]>;
  readonly unions: readonly { readonly dimension: string; readonly id: string }[];
  readonly ranges: readonly Range[];
  readonly steps: ReadonlySet<string>;
  readonly handling: boolean;
  readonly counterparts: ReadonlySet<string>;
  readonly allCounterparts: boolean;
  readonly response: boolean;
  readonly negation: boolean;
  readonly difference: boolean;
  readonly comparative: boolean;
  readonly than: boolean;
  readonly trend: boolean;
  readonly waves: readonly string[];
  readonly reasons: ReadonlySet<string>;
}

/** A word that is both: its ground and its dimension. */
export const THEMES: Readonly<Record<string, { readonly ground: string; readonly dimension: string }>> = {
  age: { ground: 'age', dimension: 'age' },
  gender: { ground: 'sex', dimension: 'gender' },
  origin: { ground: 'origin', dimension: 'migration_background' },
  migration_background: { ground: 'origin', dimension: 'migration_background' },
};

const values = (items: readonly Item[], kind: Item['kind']): ReadonlySet<string> =>
  new Set(items.filter((item) => item.kind === kind).map(({ value }) => value));
const has = (items: readonly Item[], kind: Item['kind']): boolean => items.some((item) => item.kind === kind);

interface Placed {
  readonly by: string[];
  readonly grounds: Set<string>;
  readonly themes: string[];
  readonly dimensions: string[];
}

const keepsMode = (item: Item): boolean =>
  ['filler', 'theme', 'dimension', 'own', 'comparative'].includes(item.kind) || item.value === 'staff';

/** Sorts themes and dimensions by the word before them: "per leeftijd" is a breakdown, "vanwege leeftijd" a ground. */
const place = (items: readonly Item[]): Placed => {
  const placed: Placed = { by: [], grounds: new Set(), themes: [], dimensions: [] };
  let mode: 'by' | 'because' | undefined;
  items.forEach((item, index) => {
    if (item.kind === 'by' || item.kind === 'because') mode = item.kind;
    else if (item.kind === 'theme') {
      const theme = THEMES[item.value];
      const beside = [items[index - 1], items[index + 1]].some(
        (other) => other?.kind === 'topic' && touches(item, other),
      );
      const isNextTopic = items[index + 1]?.kind === 'topic' && touches(item, items[index + 1]);
      if (theme === undefined || isSpelledOut(items, index, theme.dimension)) return;
      if (mode === 'because' || isNextTopic || (beside && mode === undefined && item.value === 'origin'))
        placed.grounds.add(theme.ground);
      else if (mode === 'by') placed.by.push(theme.dimension);
      else placed.themes.push(item.value);
    } else if (item.kind === 'dimension') {
      if (mode === 'by') placed.by.push(item.value);
      else placed.dimensions.push(item.value);
    } else if (!keepsMode(item)) mode = undefined;
  });
  return placed;
};

/** "leeftijd 30 tot 40", "migratieachtergrond: Europees": the category beside it says it all. */
const isSpelledOut = (items: readonly Item[], index: number, dimension: string): boolean => {
  const others = items.filter(({ kind }, at) => kind !== 'filler' || at === index);
  const at = others.indexOf(items[index] ?? ({} as Item));
  return [others[at - 1], others[at + 1]].some(
    (other) =>
      other?.range?.dimension === dimension || (other?.kind !== 'theme' && other?.value.startsWith(`${dimension}=`)),
  );
};

const touches = (one: Item, other: Item | undefined): boolean =>
  other !== undefined && (one.end === other.at || other.end === one.at);

const prepositions = (items: readonly Item[], index: number): boolean => {
  for (let before = index - 1; before >= Math.max(0, index - 3); before -= 1) {
    const item = items[before];
    if (item?.kind === 'prep' || item?.kind === 'counterpart') return true;
    if (item?.kind !== 'filler' && item?.kind !== 'own' && item?.kind !== 'step') return false;
  }
  return false;
};

/** Persons spoken to: only after "met", "na", … and where a step is named; elsewhere they are the group asked about. */
const spokenTo = (items: readonly Item[]): ReadonlyMap<Item, string> => {
  if (!has(items, 'step')) return new Map();
  const found = new Map<Item, string>();
  items.forEach((item, index) => {
    const counterpart =
      item.kind === 'role' ||
      (item.kind === 'union' && item.value === 'function=managers') ||
      item.value === 'function=team_lead'
        ? 'manager'
        : item.kind === 'people' && item.value === 'colleagues'
          ? 'colleague'
          : undefined;
    if (counterpart !== undefined && prepositions(items, index)) found.set(item, counterpart);
    if (item.kind === 'towards' && item.value === 'colleagues' && /^(?:bij|to) /.test(item.words))
      found.set(item, 'colleague');
  });
  return found;
};

const splitPair = (value: string): readonly [string, string] => {
  const [dimension, id] = value.split('=');
  return [dimension ?? '', id ?? ''];
};

const categoriesOf = (items: readonly Item[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  const departments = items.filter(({ kind }) => kind === 'department').map(({ value }) => `department=${value}`);
  for (const value of [...values(items, 'category'), ...new Set(departments)]) {
    const [dimension, id] = splitPair(value);
    found.set(dimension, [...(found.get(dimension) ?? []), id]);
  }
  return found;
};

/** Sorts the items of a question into slots. Promise: every item with a meaning ends in a slot or was absorbed by one. */
export const toSlots = (all: readonly Item[]): Slots => {
  const spoken = spokenTo(all);
  const items = all.filter((item) => !spoken.has(item));
  const placed = place(items);
  const counterparts = values(items, 'counterpart');
  return {
    perspectives: values(items, 'perspective'),
    self: has(items, 'self'),
    towards: values(items, 'towards'),
    topic: has(items, 'topic'),
    grounds: new Set([...values(items, 'ground'), ...placed.grounds]),
    allGrounds: has(items, 'grounds'),
    by: [...new Set(placed.by)],
    themes: [...new Set(placed.themes)],
    dimensions: [...new Set(placed.dimensions)],
    ownDimension: items.some(({ kind }, index) => kind === 'own' && items[index + 1]?.kind === 'dimension'),
    categories: categoriesOf(items),
    unions: [
      ...items.filter(({ kind }) => kind === 'union').map(({ value }) => value),
      ...(has(items, 'role') ? ['function=managers'] : []),
    ].map((value) => {
      const [dimension, id] = splitPair(value);
      return { dimension, id };
    }),
    ranges: items.flatMap(({ range }) => range ?? []),
    steps: values(items, 'step'),
    handling: has(items, 'handling'),
    counterparts: new Set([...[...counterparts].filter((value) => value !== 'all'), ...spoken.values()]),
    allCounterparts: counterparts.has('all'),
    response: has(items, 'response'),
    negation: has(items, 'negation'),
    difference: has(items, 'difference'),
    comparative: has(items, 'comparative'),
    than: has(items, 'than'),
    trend: has(items, 'trend'),
    waves: [...values(items, 'wave')],
    reasons: values(items, 'reason'),
  };
};
