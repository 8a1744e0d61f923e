import type { ChartRow } from './chart-row.ts';
import { BLUE, element, INK, line, text, wrap } from './svg.ts';

export const WIDTH = 1000;
export const MARGIN = 32;
export const BAR_START = 356;
export const BAR_END = 830;
const LABEL_END = 340;

/** Where a row lies, and where a percentage lies on the axis, in px. */
interface Row {
  readonly top: number;
  readonly height: number;
  readonly x: (percent: number) => number;
}

/** A line with ends, on a white line that keeps it apart from the bar. */
const whisker = ([low, high]: readonly [number, number], { x }: Row, middle: number, bar: number): string => {
  const draw = (stroke: string, width: number): string =>
    line(x(low), middle, x(high), middle, stroke, width) +
    [low, high].map((end) => line(x(end), middle - bar / 4, x(end), middle + bar / 4, stroke, width)).join('');
  const width = Math.min(3, bar / 8);
  return draw('#FFFFFF', width * 2.4) + draw(INK, width);
};

const bars = (cell: ChartRow['cell'], row: Row, middle: number, height: number): string => {
  if (cell.kind === 'withheld') return '';
  const bar = (from: number, to: number, opacity: number): string =>
    element('rect', {
      x: row.x(from),
      y: middle - height / 2,
      width: Math.max(2, row.x(to) - row.x(from)),
      height,
      fill: BLUE,
      'fill-opacity': opacity,
    });
  const { value, interval } = cell;
  // A bound says how far a value may lie: the part that is not certain is pale.
  const drawn =
    'percentage' in value
      ? bar(0, value.percentage, 1)
      : 'lessThan' in value
        ? bar(0, value.lessThan, 0.35)
        : bar(0, value.moreThan, 1) + bar(value.moreThan, 100, 0.35);
  return drawn + (interval === undefined ? '' : whisker(interval, row, middle, height));
};

/** One row: its label, its bar with the interval, and the figure in words at the end. */
export const drawRow = ({ label, display, cell }: ChartRow, row: Row): string => {
  const middle = row.top + row.height / 2;
  const size = Math.min(26, row.height * 0.62);
  const lines = wrap(label, LABEL_END - MARGIN, size, row.height >= 52 ? 2 : 1);
  const labels = lines.map((words, index) =>
    text(words, LABEL_END, middle + size * 0.35 + (index - (lines.length - 1) / 2) * size, {
      'font-size': size,
      'text-anchor': 'end',
    }),
  );
  const shown = cell.kind === 'withheld' ? '.' : display;
  const room = WIDTH - MARGIN - BAR_END - 12;
  const figure = text(shown, BAR_END + 12, middle + size * 0.35, {
    'font-size': Math.min(size, room / (shown.length * 0.5)),
    'font-weight': 700,
  });
  return labels.join('') + bars(cell, row, middle, row.height * 0.6) + figure;
};
