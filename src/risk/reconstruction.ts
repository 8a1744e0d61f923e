import type { Composition } from './composition.ts';
import { program } from './program.ts';
import type { Reach } from './reach.ts';
import { withSolver } from './solver.ts';

/**
 * The share of each microcell that says yes in the answers that fit all figures best: the least sum of misfits, each
 * in respondents, by linear programming (Dinur and Nissim 2003, PODS).
 */
export const reconstruction = async (known: Composition, reaches: readonly Reach[]): Promise<readonly number[]> => {
  const { columns, rows } = program(known, reaches, 0);
  const first = columns.length;
  const over = rows.map((_, row) => first + 2 * row);
  const misfits = over.flatMap((column) => [column, column + 1]);
  const widened = {
    columns: [...columns, ...misfits.map(() => ({ least: 0, most: Infinity }))],
    rows: rows.map((row, index) => ({
      ...row,
      columns: [...row.columns, first + 2 * index, first + 2 * index + 1],
      values: [...row.values, 1, -1],
    })),
  };
  const perRespondent = reaches.map(({ cell }) => (1000 * cell.base.n) / cell.base.sum);
  const factors = perRespondent.flatMap((factor) => [factor, factor]);
  const fitted = await withSolver(widened, (solve) => solve({ columns: misfits, factors, sense: 'smallest' }));
  return known.sizes.map((size, microcell) => (fitted[microcell] ?? 0) / size);
};
