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

/** All that a publication says of an indicator, per cell id. */
export const heardOf = ({ cells }: Pick<Publication, 'cells'>, indicator: string): ReadonlyMap<string, Heard> =>
  new Map(
    cells.flatMap((cell) => {
      if (cell.indicator !== indicator || 'withheld' in cell) return [];
      const said = heard(cell);
      return [[said.cell, said] as const];
    }),
  );
