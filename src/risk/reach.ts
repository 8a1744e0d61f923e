import { noiseUnit } from '../disclosure/figures.ts';
import { baseIndicator } from '../indicators/indicator.ts';
import type { KnownCell } from './composition.ts';
import type { Figures } from './heard.ts';

/** What everything published says of the weight of those in one cell who say yes, in thousandths of a person. */
export interface Reach {
  readonly cell: KnownCell;
  /** The protected total that the figure was made from lies between these. */
  readonly least: number;
  readonly most: number;
  /** The weight of one respondent of noise in that total; 0 for a figure that was public before. */
  readonly unit: number;
}

/**
 * How far the protected total of a cell reaches. A figure of a follow-up is a ratio of two protected totals, so its
 * own total follows from it and from the total of its base. `undefined` where nothing is published.
 */
const reachIn = (figures: Figures, indicator: string, cell: KnownCell): Reach | undefined => {
  const said = figures(indicator).get(cell.id);
  if (said === undefined) return undefined;
  const base = baseIndicator(indicator);
  const among = base === undefined ? { least: cell.base.sum, most: cell.base.sum } : reachIn(figures, base, cell);
  if (among === undefined) return undefined;
  const { least, most, grain, pinned } = said;
  return {
    cell,
    least: least === 0 ? 0 : ((least - 0.5) / grain) * among.least,
    most: most === grain ? cell.base.sum : ((most + 0.5) / grain) * among.most,
    unit: pinned ? 0 : noiseUnit(cell.base),
  };
};

/** What is published of an indicator, wherever it is published. */
export const reachOf = (cells: Iterable<KnownCell>, figures: Figures, indicator: string): readonly Reach[] =>
  Array.from(cells).flatMap((cell) => reachIn(figures, indicator, cell) ?? []);
