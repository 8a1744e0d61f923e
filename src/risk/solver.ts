import { createRequire } from 'node:module';
import type { Highs } from 'highs';
import type { Program } from './program.ts';
import { RiskError } from './risk-error.ts';

// The package declares itself as CommonJS only, so to TypeScript its default export is not where an import finds it.
const loadHighs = createRequire(import.meta.url)('highs') as () => Promise<Highs>;

/** What to make as large (or as small) as it goes: a factor per column. */
export interface Goal {
  readonly columns: readonly number[];
  readonly factors: readonly number[];
  readonly sense: 'largest' | 'smallest';
}

/** The value of every column where the goal is reached. Throws `RiskError` where nothing satisfies the programme. */
export type Solve = (goal: Goal) => Float64Array;

/** A solve takes less than a second; a programme that contradicts itself may take for ever. */
const SECONDS = 600;

/**
 * Loads HiGHS and lets `use` solve one programme for many goals; each solve starts where the last one ended. The same
 * programme and goals give the same solutions.
 */
export const withSolver = async <T>(program: Program, use: (solve: Solve) => T): Promise<T> => {
  const highs = await loadHighs();
  const { columns, rows } = program;
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.columns.length);
  const model = highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(() => 0),
    colLower: columns.map(({ least }) => least),
    colUpper: columns.map(({ most }) => most),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: rows.flatMap((row) => row.columns),
      values: rows.flatMap((row) => row.values),
    },
  });
  model.options.set({ output_flag: false, random_seed: 0, presolve: 'off', time_limit: SECONDS });
  const all = { kind: 'range', from: 0, to: columns.length - 1 } as const;
  const { optimal } = highs.constants.modelStatus;
  try {
    return use(({ columns: wanted, factors, sense }) => {
      const sign = sense === 'largest' ? -1 : 1;
      const costs = new Float64Array(columns.length);
      wanted.forEach((column, index) => {
        costs[column] = sign * (factors[index] ?? 0);
      });
      model.changeColsCost(all, costs);
      model.run();
      if (model.getModelStatus() !== optimal) {
        model.clearSolver();
        model.run();
      }
      if (model.getModelStatus() !== optimal) throw new RiskError('no answers were found that give these figures');
      return model.getSolution().colValue;
    });
  } finally {
    model.dispose();
  }
};
