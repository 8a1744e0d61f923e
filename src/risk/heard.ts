import { grainOf } from '../disclosure/display.ts';
import { cellId, type FigureCell, type Publication } from '../publication/publication.ts';

/** What one published figure says: its share lies between these grains, ends included. */
export interface Heard {
  readonly cell: string;
  readonly grain: number;
  readonly least: number;
  readonly most: number;
  /** Public before: carries no noise. */
  readonly pinned: boolean;
}

const heard = (figure: FigureCell): Heard => {
  const { percentage, lessThan, moreThan, n, where } = figure;
  const pinned = figure.pinned !== undefined;
  const grain = !pinned ? grainOf(n) : Number.isInteger(percentage) ? 100 : 1000;
  const grains = (percent: number): number => Math.round((percent * grain) / 100);
  const common = { cell: cellId(where), grain, pinned };
  if (lessThan !== undefined) return { ...common, least: 0, most: grains(lessThan) - 1 };
  if (moreThan !== undefined) return { ...common, least: grains(moreThan) + 1, most: grain };
  return { ...common, least: grains(percentage ?? 0), most: grains(percentage ?? 0) };
};

/** What a publication says of an indicator, per cell id. */
export type Figures = (indicator: string) => ReadonlyMap<string, Heard>;

/** Takes in a whole publication. */
export const listen = ({ cells }: Pick<Publication, 'cells'>): Figures => {
  const all = new Map<string, Map<string, Heard>>();
  for (const cell of cells) {
    if ('withheld' in cell) continue;
    const said = heard(cell);
    const known = all.get(cell.indicator) ?? new Map<string, Heard>();
    all.set(cell.indicator, known.set(said.cell, said));
  }
  return (indicator) => all.get(indicator) ?? new Map<string, Heard>();
};
