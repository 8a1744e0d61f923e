import type { Factor } from '../statistics/factor.ts';
import { cellId, type Where } from '../publication/publication.ts';
import { combinations, type Lattice, type Unions } from './lattice.ts';
import { type Microcells, sumPerMicrocell } from './microcells.ts';
import { POLICY } from './policy.ts';

/** What the protection knows of the respondents in a cell; nothing of it looks at an answer. */
export interface Base {
  readonly n: number;
  /** Sum, largest and sum of squares of the integer weights. */
  readonly sum: number;
  readonly largest: number;
  readonly squares: bigint;
  /** Sum of the record keys mod 2¹²⁸, as 32 lower-case hex digits. */
  readonly key: string;
}

type RowsOfRecords = Pick<Microcells, 'of' | 'sizes'>;

/** Per row (a record or a microcell) the cell it is in, or −1; the cells of one partition do not overlap. */
export type Partition = Int32Array;

interface View {
  readonly codes: Int32Array;
  readonly categories: readonly string[];
}

/** A dimension as its own categories, and once more for each union that holds the record or not. */
const views = (column: Factor, unions: Readonly<Record<string, readonly string[]>>): readonly View[] => [
  { codes: Int32Array.from(column.codes), categories: column.levels },
  ...Object.entries(unions).map(([union, members]) => {
    const isMember = column.levels.map((level) => (members.includes(level) ? 0 : -1));
    return { codes: Int32Array.from(column.codes, (code) => isMember[code] ?? -1), categories: [union] };
  }),
];

const cross = (chosen: readonly (readonly [name: string, view: View])[], lattice: Lattice, size: number): Partition => {
  const local = new Int32Array(size);
  let wheres: readonly Where[] = [{}];
  for (const [name, { codes, categories }] of chosen) {
    for (let record = 0; record < size; record += 1) {
      const code = codes[record] ?? -1;
      const before = local[record] ?? -1;
      local[record] = before < 0 || code < 0 ? -1 : before * categories.length + code;
    }
    wheres = wheres.flatMap((where) => categories.map((category) => ({ ...where, [name]: category })));
  }
  const cells = wheres.map((where) => lattice.indexOf.get(cellId(where)) ?? -1);
  return local.map((index) => (index < 0 ? -1 : (cells[index] ?? -1)));
};

/** All partitions of the rows that the cells of the lattice come from. */
export const partitions = (
  dimensions: ReadonlyMap<string, Factor>,
  unions: Unions,
  lattice: Lattice,
  size: number,
): readonly Partition[] => {
  const viewsOf = new Map([...dimensions].map(([name, column]) => [name, views(column, unions[name] ?? {})]));
  return combinations([...dimensions.keys()])
    .flatMap((combination) =>
      combination.reduce<readonly (readonly (readonly [string, View])[])[]>(
        (chosen, name) =>
          chosen.flatMap((some) => (viewsOf.get(name) ?? []).map((view) => [...some, [name, view] as const])),
        [[]],
      ),
    )
    .map((chosen) => cross(chosen, lattice, size));
};

/** Sums a column of whole numbers, one a row, per cell; exact up to 2⁵³. */
export const sumPerCell = (parts: readonly Partition[], cells: number, values: Float64Array): Float64Array => {
  const sums = new Float64Array(cells);
  for (const part of parts)
    for (let row = 0; row < part.length; row += 1) {
      const cell = part[row] ?? -1;
      if (cell >= 0) sums[cell] = (sums[cell] ?? 0) + (values[row] ?? 0);
    }
  return sums;
};

const largestPer = (of: Uint32Array | Int32Array, size: number, values: Float64Array): Float64Array => {
  const largest = new Float64Array(size);
  for (let index = 0; index < of.length; index += 1) {
    const place = of[index] ?? -1;
    if (place >= 0) largest[place] = Math.max(largest[place] ?? 0, values[index] ?? 0);
  }
  return largest;
};

const LIMB = 32n;
const MASK = (1n << 128n) - 1n;

/** Sums of squares may pass 2⁵³, so each square is split into a high and a low part that are summed apart. */
const SPLIT = 2 ** 26;
const squareParts = (weights: Float64Array): readonly [Float64Array, Float64Array] => {
  const squares = Array.from(weights, (weight) => BigInt(weight) ** 2n);
  return [
    Float64Array.from(squares, (square) => Number(square / BigInt(SPLIT))),
    Float64Array.from(squares, (square) => Number(square % BigInt(SPLIT))),
  ];
};

/** Every record a row of its own. */
const oneByOne = (records: number): RowsOfRecords => ({
  of: Uint32Array.from({ length: records }, (_, record) => record),
  sizes: new Float64Array(records).fill(1),
});

/**
 * The base of every cell of the lattice, in its order. `weights` are whole numbers; `keys` holds four 32-bit limbs a
 * record, high first. `rows` says which row of the partitions each record is in, where that is not its own.
 */
export const tabulate = (
  parts: readonly Partition[],
  cells: number,
  weights: Float64Array,
  keys: Uint32Array,
  rows: RowsOfRecords = oneByOne(weights.length),
): readonly Base[] => {
  const sum = (values: Float64Array): Float64Array => sumPerCell(parts, cells, sumPerMicrocell(rows, values));
  const counts = sumPerCell(parts, cells, rows.sizes);
  const sums = sum(weights);
  const heaviest = largestPer(rows.of, rows.sizes.length, weights);
  const largest = parts.map((part) => largestPer(part, cells, heaviest));
  const [high, low] = squareParts(weights).map(sum);
  const limbs = [0, 1, 2, 3].map((limb) =>
    sum(new Float64Array(weights.length).map((_, record) => keys[record * 4 + limb] ?? 0)),
  );
  return Array.from(counts, (n, cell) => ({
    n,
    sum: sums[cell] ?? 0,
    largest: Math.max(...largest.map((some) => some[cell] ?? 0)),
    squares: BigInt(high?.[cell] ?? 0) * BigInt(SPLIT) + BigInt(low?.[cell] ?? 0),
    key: (limbs.reduce((key, limb) => (key << LIMB) + BigInt(limb[cell] ?? 0), 0n) & MASK)
      .toString(16)
      .padStart(32, '0'),
  }));
};

/** Whether one respondent carries too much of the weight of these. */
export const isDominated = (largest: number, sum: number): boolean => POLICY.topShare * largest > sum;
