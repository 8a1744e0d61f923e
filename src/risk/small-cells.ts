import { POLICY } from '../disclosure/policy.ts';
import type { Bounds } from './bounds.ts';
import type { Composition } from './composition.ts';

/** What the bounds say of the small cells: groups of fewer than ten people, down to those alike in everything. */
export interface SmallCells {
  readonly cells: number;
  /** Of how many it is certain that all of them, or none of them, said yes. */
  readonly certainYes: number;
  readonly certainNo: number;
  /** Of how many cells with more than 2k people the count is known within k, for k = 0, 1 and 2. */
  readonly within: readonly number[];
  /** Of how many the bounds say nothing at all: none of them to all of them. */
  readonly open: number;
}

/** The groups of fewer than `POLICY.minimumDifference`: every microcell and every cell of the lattice of that size. */
export const smallCells = ({ cells, sizes }: Composition): readonly (readonly number[])[] => [
  ...sizes.flatMap((size, microcell) => (size < POLICY.minimumDifference ? [[microcell]] : [])),
  ...Array.from(cells.values())
    .filter(({ base }) => base.n > 0 && base.n < POLICY.minimumDifference)
    .map(({ microcells }) => microcells),
];

/** Counts what bounds on sets of microcells give away. */
export const countSmall = (
  { sizes }: Pick<Composition, 'sizes'>,
  cells: readonly (readonly number[])[],
  bounds: readonly Bounds[],
): SmallCells => {
  const people = cells.map((cell) => cell.reduce((sum, microcell) => sum + (sizes[microcell] ?? 0), 0));
  const count = (holds: (bound: Bounds, size: number) => boolean): number =>
    bounds.filter((bound, cell) => holds(bound, people[cell] ?? 0)).length;
  return {
    cells: cells.length,
    certainYes: count(({ lower }, size) => lower === size),
    certainNo: count(({ upper }) => upper === 0),
    within: [0, 1, 2].map((k) => count(({ lower, upper }, size) => size > 2 * k && upper - lower <= 2 * k)),
    open: count(({ lower, upper }, size) => lower === 0 && upper === size),
  };
};
