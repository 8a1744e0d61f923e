import type { Matrix } from './covariance.ts';

/** The X with A X = B for a small regular A: Gaussian elimination with partial pivoting. */
export const solve = (a: Matrix, b: Matrix): Matrix => {
  const rows = a.map((row, index) => [...row, ...(b[index] ?? [])]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const rest = rows.slice(column);
    const largest = Math.max(...rest.map((row) => Math.abs(row[column] ?? 0)));
    const pivot = column + rest.findIndex((row) => Math.abs(row[column] ?? 0) === largest);
    const chosen = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = chosen;
    const head = chosen[column] ?? 0;
    rows.forEach((row, index) => {
      if (index === column) return;
      const factor = (row[column] ?? 0) / head;
      for (let place = column; place < row.length; place += 1)
        row[place] = (row[place] ?? 0) - factor * (chosen[place] ?? 0);
    });
  }
  return rows.map((row, index) => row.slice(size).map((value) => value / (row[index] ?? 1)));
};
