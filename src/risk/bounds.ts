import type { Composition } from './composition.ts';
import type { Goal, Solve } from './solver.ts';

/** How many say yes: at least and at most, in whole people. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** What the solver may be off by. */
const SLACK = 1e-5;

const extremes = (
  cells: readonly (readonly number[])[],
  sizes: readonly number[],
  solve: Solve,
  sense: Goal['sense'],
): readonly number[] => {
  const found: number[] = [];
  const sum = (values: ArrayLike<number>, cell: readonly number[]): number =>
    cell.reduce((total, column) => total + (values[column] ?? 0), 0);
  const easiest = (cell: readonly number[]): number => (sense === 'largest' ? sum(sizes, cell) : 0);
  const rounded = (value: number): number =>
    sense === 'largest' ? Math.floor(value + SLACK) : Math.ceil(value - SLACK);
  const goal = (some: readonly (readonly number[])[]): Goal => {
    const factors = new Map<number, number>();
    for (const cell of some)
      for (const column of cell) factors.set(column, (factors.get(column) ?? 0) + 1 / sum(sizes, cell));
    return { columns: [...factors.keys()], factors: [...factors.values()], sense };
  };

  /** One solution that gives many cells at once all they can have, or nothing, spares a solve for each. */
  const settle = (left: readonly number[]): readonly number[] => {
    const values = solve(goal(left.map((cell) => cells[cell] ?? [])));
    return left.filter((cell) => {
      const mine = cells[cell] ?? [];
      const settled = rounded(sum(values, mine)) === easiest(mine);
      if (settled) found[cell] = easiest(mine);
      return !settled;
    });
  };
  let left: readonly number[] = cells.map((_, cell) => cell);
  let before = Infinity;
  while (left.length > 0 && left.length < before) {
    before = left.length;
    left = settle(left);
  }
  for (const cell of left) {
    const mine = cells[cell] ?? [];
    const values = solve({ columns: mine, factors: mine.map(() => 1), sense });
    found[cell] = rounded(sum(values, mine));
  }
  return found;
};

/** The least and the most that can have said yes in each of these sets of microcells, given everything published. */
export const boundsOf = (
  cells: readonly (readonly number[])[],
  { sizes }: Pick<Composition, 'sizes'>,
  solve: Solve,
): readonly Bounds[] => {
  const upper = extremes(cells, sizes, solve, 'largest');
  const lower = extremes(cells, sizes, solve, 'smallest');
  return cells.map((_, cell) => ({ lower: lower[cell] ?? 0, upper: upper[cell] ?? 0 }));
};
