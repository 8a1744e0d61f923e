import { covariance, type Linearised, type Matrix } from './covariance.ts';
import type { Design } from './design.ts';
import { chiSquaredUpperTail } from './distributions/chi-squared.ts';
import { fisherUpperTail } from './distributions/fisher-f.ts';
import { solve } from './solve.ts';
import { sizeOfClass, strataWith, type Tally } from './tally.ts';

/** A test of whether two classifications have to do with each other. */
export interface RaoScott {
  /** Second-order corrected: F with its (broken) degrees of freedom and p-value. */
  readonly f: number;
  readonly df: readonly [number, number];
  readonly p: number;
  /** Pearson's statistic of the weighted table, scaled to the sample, and its first-order corrected p-value. */
  readonly chiSquared: number;
  readonly firstOrderP: number;
}

const multiply = (one: Matrix, other: Matrix): Matrix =>
  one.map((row) =>
    (other[0] ?? []).map((_, column) =>
      row.reduce((sum, value, index) => sum + value * (other[index]?.[column] ?? 0), 0),
    ),
  );
const transpose = (matrix: Matrix): Matrix =>
  (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
const trace = (matrix: Matrix): number => matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);

/** The interaction contrasts of a rows × columns table: orthogonal to every main effect. */
const contrasts = (rows: number, columns: number): Matrix => {
  const sign = (index: number, chosen: number, last: number): number =>
    index === chosen ? 1 : index === last ? -1 : 0;
  return Array.from({ length: rows * columns }, (_, cell) =>
    Array.from({ length: (rows - 1) * (columns - 1) }, (__, contrast) => {
      const row = Math.floor(contrast / (columns - 1));
      const column = contrast % (columns - 1);
      return sign(Math.floor(cell / columns), row, rows - 1) * sign(cell % columns, column, columns - 1);
    }),
  );
};

const pearson = (table: Matrix, size: number): number => {
  const rows = table.map((row) => row.reduce((sum, share) => sum + share, 0));
  const columns = transpose(table).map((column) => column.reduce((sum, share) => sum + share, 0));
  return table.reduce(
    (sum, row, i) =>
      row.reduce((inner, share, j) => {
        const expected = (rows[i] ?? 0) * (columns[j] ?? 0);
        return inner + (size * (share - expected) ** 2) / expected;
      }, sum),
    0,
  );
};

/**
 * The Rao–Scott (1984) test of independence with Satterthwaite's correction, F form (Thomas and Rao 1987), as R's
 * `svychisq`. `classes` are the classes of the tally as a rows × columns table; records in other classes are
 * outside the group that is tested. `undefined` where a cell is empty, so that the test cannot be made.
 */
export const raoScott = (design: Design, tally: Tally, classes: Matrix): RaoScott | undefined => {
  const cells = classes.flat();
  const sums = cells.map((index) => sizeOfClass(tally, index, design.weights));
  const size = cells.reduce((sum, index) => sum + sizeOfClass(tally, index), 0);
  const all = sums.reduce((sum, part) => sum + part, 0);
  const means = sums.map((sum) => sum / all);
  const columns = classes[0]?.length ?? 0;
  if (classes.length < 2 || columns < 2 || means.includes(0)) return undefined;
  const variables = means.map(
    (mean, cell): Linearised => new Map(cells.map((index, other) => [index, ((cell === other ? 1 : 0) - mean) / all])),
  );
  const contrast = contrasts(classes.length, columns);
  const scaled = contrast.map((row, cell) => row.map((value) => value / (means[cell] ?? 1)));
  const simple = multiply(
    transpose(contrast),
    scaled.map((row) => row.map((value) => value / size)),
  );
  const actual = multiply(transpose(scaled), multiply(covariance(design, tally, variables), scaled));
  const effects = solve(simple, actual);
  const first = trace(effects);
  const numerator = first ** 2 / trace(multiply(effects, effects));
  const denominator = numerator * (size - strataWith(design, tally, cells));
  const table = classes.map((row, index) => means.slice(index * columns, index * columns + row.length));
  const chiSquared = pearson(table, size);
  const f = chiSquared / first;
  return {
    f,
    df: [numerator, denominator],
    p: fisherUpperTail(f, numerator, denominator),
    chiSquared,
    firstOrderP: chiSquaredUpperTail(f * effects.length, effects.length),
  };
};
