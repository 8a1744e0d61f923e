import type { Item } from './match.ts';

/** A word that is both: its ground and its dimension. */
export const THEMES: Readonly<Record<string, { readonly ground: string; readonly dimension: string }>> = {
  age: { ground: 'age', dimension: 'age' },
  gender: { ground: 'sex', dimension: 'gender' },
  origin: { ground: 'origin', dimension: 'migration_background' },
  migration_background: { ground: 'origin', dimension: 'migration_background' },
};

interface Placed {
  readonly by: string[];
  readonly grounds: Set<string>;
  readonly themes: string[];
  readonly dimensions: string[];
}

const keepsMode = (item: Item): boolean =>
  ['filler', 'theme', 'dimension', 'own', 'comparative'].includes(item.kind) || item.value === 'staff';

/** Sorts themes and dimensions by the word before them: "per leeftijd" is a breakdown, "vanwege leeftijd" a ground. */
export const placeThemes = (items: readonly Item[]): Placed => {
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
      if (theme === undefined) return;
      if (
        mode === 'because' ||
        isListedGround(items, index) ||
        (mode === undefined && isBesideOwnGround(items, index, theme.ground)) ||
        (isNextTopic && !(opensGroups(items[index - 1]) && mode === 'by')) ||
        (beside && mode === undefined && item.value === 'origin')
      )
        placed.grounds.add(theme.ground);
      else if (mode === 'by') placed.by.push(theme.dimension);
      else if (isSpelledOut(items, index, theme.dimension)) return;
      else if (
        hasGroundElsewhere(items, index) ||
        isBesideDimension(items, index) ||
        (item.value === 'migration_background' && !beside)
      )
        placed.by.push(theme.dimension);
      else placed.themes.push(item.value);
    } else if (item.kind === 'dimension') {
      if (mode === 'by') placed.by.push(item.value);
      else placed.dimensions.push(item.value);
    } else if (!keepsMode(item)) mode = undefined;
  });
  return placed;
};

/** "By age: discrimination …": what stands right behind "by" is what it is broken down by. */
const opensGroups = (item: Item | undefined): boolean =>
  item?.kind === 'by' && /(?:^| )(?:by|per|naar|over)$/.test(item.words);

const afterwards: readonly Item['kind'][] = ['step', 'handling', 'response', 'counterpart'];

/** "Racisme gezien, leeftijd": with its ground named, or about what no ground goes with, it can only be a breakdown. */
const hasGroundElsewhere = (items: readonly Item[], index: number): boolean => {
  if (items.some(({ kind }) => afterwards.includes(kind))) return true;
  const beside = [items.slice(0, index).toReversed(), items.slice(index + 1)].map((side) =>
    side.find(({ words }) => !joins.test(words) && !owners.test(words)),
  );
  const isJoined = [items[index - 1], items[index + 1]].some((one) => joins.test(one?.words ?? ''));
  if (isJoined && beside.some((one) => one?.kind === 'ground')) return false;
  return items.some(({ kind }) => kind === 'ground');
};

/** "Domein en leeftijd": beside what can only be a breakdown, it is one as well. */
const isBesideDimension = (items: readonly Item[], index: number): boolean => {
  const isRun = ({ kind, words }: Item): boolean =>
    kind === 'theme' || kind === 'dimension' || joins.test(words) || owners.test(words);
  const from = items.slice(0, index).findLastIndex((item) => !isRun(item)) + 1;
  const length = items.slice(from).findIndex((item) => !isRun(item));
  return items.slice(from, length === -1 ? undefined : from + length).some(({ kind }) => kind === 'dimension');
};

/** "Geloof, herkomst", "sekse of gender": two words of one ground, side by side. */
const isBesideOwnGround = (items: readonly Item[], index: number, ground: string): boolean => {
  const isOwn = (one: Item | undefined): boolean => one?.kind === 'ground' && one.value === ground;
  const isOr = (one: Item | undefined): boolean => one?.kind === 'filler' && /^(?:of|or)$/.test(one.words);
  return (
    isOwn(items[index - 1]) ||
    isOwn(items[index + 1]) ||
    (isOr(items[index - 1]) && isOwn(items[index - 2])) ||
    (isOr(items[index + 1]) && isOwn(items[index + 2]))
  );
};

const joins = /^(?:en|of|and|or)$/;
const owners = /^(?:de|het|een|hun|haar|zijn|the|a|an|their|her|his)$/;
const opensReason = ({ kind, words }: Item): boolean => kind === 'because' || /^(?:om|for)$/.test(words);

/** "Om geloof of afkomst": what is listed beside a ground, after what says that it is the reason, is one as well. */
const isListedGround = (items: readonly Item[], index: number): boolean => {
  const isListed = ({ kind, words }: Item): boolean =>
    kind === 'ground' || kind === 'theme' || joins.test(words) || owners.test(words);
  const start = items.slice(0, index).findLastIndex((item) => !isListed(item));
  const after = items.slice(index + 1).findIndex((item) => !isListed(item));
  const list = items.slice(start + 1, after === -1 ? undefined : index + 1 + after);
  const opening = items[start];
  const beside = (side: readonly Item[]): Item | undefined => side.find(({ words }) => !owners.test(words));
  const isJoined = [items.slice(0, index).toReversed(), items.slice(index + 1)].some((side) =>
    joins.test(beside(side)?.words ?? ''),
  );
  return opening !== undefined && opensReason(opening) && isJoined && list.some(({ kind }) => kind === 'ground');
};

/** "leeftijd 30 tot 40", "migratieachtergrond: Europees": the category beside it says it all. */
const isSpelledOut = (items: readonly Item[], index: number, dimension: string): boolean => {
  const isSaid = ({ kind }: Item): boolean => kind !== 'filler';
  return [items.slice(0, index).findLast(isSaid), items.slice(index + 1).find(isSaid)].some(
    (other) =>
      other?.range?.dimension === dimension || (other?.kind !== 'theme' && other?.value.startsWith(`${dimension}=`)),
  );
};

const touches = (one: Item, other: Item | undefined): boolean =>
  other !== undefined && (one.end === other.at || other.end === one.at);
