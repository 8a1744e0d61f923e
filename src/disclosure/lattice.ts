import type { Factor } from '../statistics/factor.ts';
import { cellId, type Where } from '../publication/publication.ts';
import { DisclosureError } from './disclosure-error.ts';
import { POLICY } from './policy.ts';

/** Per dimension, the declared unions with their members: function `management` = team_lead + senior_management. */
export type Unions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface LatticeCell {
  readonly id: string;
  readonly where: Where;
}

/** Siblings that add up to their parent; all are indexes of cells. */
interface Family {
  readonly parent: number;
  readonly siblings: readonly number[];
}

/** The closed list of cells that a publication may speak of, in canonical order: fewer dimensions first, then id. */
export interface Lattice {
  readonly cells: readonly LatticeCell[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Per cell: the cell without one of its dimensions, and for a member of a union the cell with the union instead. */
  readonly parents: readonly (readonly number[])[];
  readonly families: readonly Family[];
}

const checkUnions = (dimensions: ReadonlyMap<string, Factor>, unions: Unions): void => {
  for (const [dimension, declared] of Object.entries(unions)) {
    const levels = dimensions.get(dimension)?.levels;
    if (levels === undefined) throw new DisclosureError(`unions: the data have no dimension ${dimension}`);
    for (const [union, members] of Object.entries(declared)) {
      if (levels.includes(union)) throw new DisclosureError(`unions: ${dimension} has a category ${union} already`);
      if (new Set(members).size < 2)
        throw new DisclosureError(`unions: ${dimension} ${union} needs two members or more`);
    }
  }
};

/** The dimension combinations of the lattice, each sorted by code unit. */
export const combinations = (names: readonly string[]): readonly (readonly string[])[] => {
  const sorted = [...names].sort();
  const pairs = sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => [one, other]));
  const triple = POLICY.triple.every((name) => sorted.includes(name)) ? [[...POLICY.triple]] : [];
  return [[], ...sorted.map((name) => [name]), ...pairs, ...triple];
};

const without = (where: Where, dimension: string): Where =>
  Object.fromEntries(Object.entries(where).filter(([name]) => name !== dimension));

const byCanon = (a: LatticeCell, b: LatticeCell): number =>
  Object.keys(a.where).length - Object.keys(b.where).length || (a.id < b.id ? -1 : 1);

/** Builds the lattice over the categories that occur and the declared unions. Throws `DisclosureError`. */
export const lattice = (dimensions: ReadonlyMap<string, Factor>, unions: Unions): Lattice => {
  checkUnions(dimensions, unions);
  const names = [...dimensions.keys()].sort();
  const basic = (name: string): readonly string[] => dimensions.get(name)?.levels ?? [];
  const unionsOf = (name: string): readonly (readonly [string, readonly string[]])[] =>
    Object.entries(unions[name] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const categories = (name: string): readonly string[] => [...basic(name), ...unionsOf(name).map(([union]) => union)];

  const wheres = combinations(names).flatMap((combination) =>
    combination.reduce<readonly Where[]>(
      (cells, name) => cells.flatMap((where) => categories(name).map((category) => ({ ...where, [name]: category }))),
      [{}],
    ),
  );
  const cells = wheres.map((where) => ({ id: cellId(where), where })).sort(byCanon);
  const indexOf = new Map(cells.map(({ id }, index) => [id, index]));
  const find = (where: Where): readonly number[] => {
    const index = indexOf.get(cellId(where));
    return index === undefined ? [] : [index];
  };

  const parents = cells.map(({ where }) =>
    Object.entries(where).flatMap(([name, category]) => [
      ...find(without(where, name)),
      ...unionsOf(name)
        .filter(([, members]) => members.includes(category))
        .flatMap(([union]) => find({ ...where, [name]: union })),
    ]),
  );

  const siblingSets = (where: Where, name: string): readonly (readonly string[])[] => {
    const held = where[name];
    if (held === undefined)
      return [
        basic(name),
        ...unionsOf(name).map(([union, members]) => [
          union,
          ...basic(name).filter((category) => !members.includes(category)),
        ]),
      ];
    const members = unions[name]?.[held];
    return members === undefined ? [] : [basic(name).filter((category) => members.includes(category))];
  };
  const families = cells.flatMap(({ where }, parent) =>
    names.flatMap((name) =>
      siblingSets(where, name)
        .map((set) => ({ parent, siblings: set.flatMap((category) => find({ ...where, [name]: category })) }))
        .filter(({ siblings }) => siblings.length > 0),
    ),
  );
  return { cells, indexOf, parents, families };
};
