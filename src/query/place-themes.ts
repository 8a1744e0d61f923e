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
      if (mode === 'because' || isNextTopic || (beside && mode === undefined && item.value === 'origin'))
        placed.grounds.add(theme.ground);
      else if (mode === 'by') placed.by.push(theme.dimension);
      else if (!isSpelledOut(items, index, theme.dimension)) placed.themes.push(item.value);
    } else if (item.kind === 'dimension') {
      if (mode === 'by') placed.by.push(item.value);
      else placed.dimensions.push(item.value);
    } else if (!keepsMode(item)) mode = undefined;
  });
  return placed;
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
