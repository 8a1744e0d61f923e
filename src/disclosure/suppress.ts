import { closePairs } from './close-pairs.ts';
import type { Lattice } from './lattice.ts';
import { POLICY } from './policy.ts';
import { type Base, isDominated, type Partition } from './tabulate.ts';

/** Which cells are withheld, and after which rule how many; every number is of cells. */
export interface Suppression {
  /** Per cell of the lattice. */
  readonly withheld: readonly boolean[];
  /** After too few or dominated (1), after parent minus cell (2), and in the end. */
  readonly primary: number;
  readonly withParentRule: number;
  readonly rounds: number;
}

/**
 * Decides which cells are withheld, from the composition of the bases alone: no answer is looked at, so a refusal
 * says nothing about answers. The rules and their order are section "Suppression" of docs/METHOD.md.
 * `records`: how many records each row of the partitions stands for, where that is not one.
 */
export const suppress = (
  lattice: Lattice,
  bases: readonly Base[],
  parts: readonly Partition[],
  records: Float64Array = new Float64Array(parts[0]?.length ?? 0).fill(1),
): Suppression => {
  const none: Base = { n: 0, sum: 0, largest: 0, squares: 0n, key: '' };
  const base = (cell: number): Base => bases[cell] ?? none;
  const withheld = bases.map(({ n, largest, sum }) => n < POLICY.minimumBase || isDominated(largest, sum));
  const count = (): number => withheld.filter(Boolean).length;
  const primary = count();

  const parentsOf = (cell: number): readonly number[] => lattice.parents[cell] ?? [];
  bases.forEach(({ n }, cell) => {
    if (parentsOf(cell).some((parent) => base(parent).n - n < POLICY.minimumDifference)) withheld[cell] = true;
  });
  const withParentRule = count();

  const publishedNow = (): readonly number[] => bases.flatMap((_, cell) => (withheld[cell] === true ? [] : [cell]));
  const pairs = closePairs(
    publishedNow(),
    bases.map(({ n }) => n),
    parts,
    records,
  );

  const followParents = (): void => {
    bases.forEach((_, cell) => {
      if (parentsOf(cell).some((parent) => withheld[parent] === true)) withheld[cell] = true;
    });
  };

  const isExposed = (hidden: readonly number[]): boolean => {
    const sum = hidden.reduce((total, cell) => total + base(cell).sum, 0);
    const n = hidden.reduce((total, cell) => total + base(cell).n, 0);
    const largest = Math.max(...hidden.map((cell) => base(cell).largest));
    return n < POLICY.minimumDifference || isDominated(largest, sum);
  };

  const smallestFirst = (a: number, b: number): number => base(a).n - base(b).n || a - b;

  /** A withheld sibling must not follow from the parent and the others: hide more until it does not. */
  const protectFamilies = (): void => {
    for (const { parent, siblings } of lattice.families) {
      if (withheld[parent] === true) continue;
      const hidden = siblings.filter((cell) => withheld[cell] === true && base(cell).n > 0);
      const shown = siblings.filter((cell) => withheld[cell] !== true).sort(smallestFirst);
      while (hidden.length > 0 && isExposed(hidden)) {
        const next = shown.shift();
        if (next === undefined) break;
        withheld[next] = true;
        hidden.push(next);
      }
    }
  };

  const idOf = (cell: number): string => lattice.cells[cell]?.id ?? '';
  const laterId = (a: number, b: number): number => (idOf(a) > idOf(b) ? a : b);

  const partClosePairs = (): void => {
    const marked = pairs
      .filter(([a, b]) => withheld[a] !== true && withheld[b] !== true)
      .map(([smaller, other]) => (base(smaller).n === base(other).n ? laterId(smaller, other) : smaller));
    for (const cell of marked) withheld[cell] = true;
  };

  let rounds = 0;
  let before = -1;
  while (before !== count()) {
    before = count();
    rounds += 1;
    followParents();
    protectFamilies();
    partClosePairs();
  }
  return { withheld, primary, withParentRule, rounds };
};
