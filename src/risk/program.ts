import type { Composition } from './composition.ts';
import type { Reach } from './reach.ts';

/** A linear programme: columns with bounds, and rows `least ≤ Σ value · column ≤ most`. */
export interface Program {
  readonly columns: readonly { readonly least: number; readonly most: number }[];
  readonly rows: readonly {
    readonly least: number;
    readonly most: number;
    readonly columns: readonly number[];
    readonly values: readonly number[];
  }[];
}

/** Persons rather than thousandths, which keeps the solver's numbers near one. */
const SCALE = 1000;

/**
 * Everything published of an indicator, as a linear programme in how many of each microcell say yes. The attacker
 * knows the whole composition, and that noise is at most `noiseBound` respondents.
 */
export const program = ({ sizes, weights }: Composition, reaches: readonly Reach[], noiseBound: number): Program => ({
  columns: sizes.map((most) => ({ least: 0, most })),
  rows: reaches.map(({ cell, least, most, unit }) => ({
    least: Math.max(0, least - noiseBound * unit) / SCALE,
    most: Math.min(cell.base.sum, most + noiseBound * unit) / SCALE,
    columns: cell.microcells,
    values: cell.microcells.map((microcell) => (weights[microcell] ?? 0) / SCALE),
  })),
});
