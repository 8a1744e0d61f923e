import type { Group } from './groups-meant.ts';
import type { Query } from './query.ts';

const without = (where: Query['where'], dimensions: readonly string[]): Query['where'] =>
  Object.fromEntries(Object.entries(where).filter(([dimension]) => !dimensions.includes(dimension)));

/** The group of the question before, with what the follow-up names in the place of the same kind of thing. */
export const mergedGroup = (named: Group, last: Group): Group => {
  const by = named.by.length > 0 ? named.by : last.by.filter((dimension) => !(dimension in named.where));
  return { where: { ...without(last.where, by), ...named.where }, by };
};

/**
 * The same with less of the question before, for when all of it together is more than is published: what the follow-up
 * names alone, and with one thing that was there.
 */
export const smallerGroups = (named: Group, last: Group): readonly Group[] => [
  ...Object.entries(last.where).flatMap(([dimension, category]) =>
    dimension in named.where || named.by.includes(dimension)
      ? []
      : [{ where: { [dimension]: category, ...named.where }, by: named.by }],
  ),
  ...(named.by.length === 0 && last.by.length > 0 ? [mergedGroup(named, { where: {}, by: last.by })] : []),
  named,
];
