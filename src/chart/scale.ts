import type { ChartRow } from './chart-row.ts';

/** The horizontal axis in percent: it starts at 0, ends at or above every interval, and has at most six ticks. */
export interface Scale {
  readonly end: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10, 20];

const highest = ({ cell }: ChartRow): number => {
  if (cell.kind === 'withheld') return 0;
  const { value, interval } = cell;
  const shown = 'percentage' in value ? value.percentage : 'lessThan' in value ? value.lessThan : 100;
  return Math.max(shown, interval?.[1] ?? 0);
};

export const scaleFor = (rows: readonly ChartRow[]): Scale => {
  const top = Math.min(100, Math.max(5, ...rows.map(highest)));
  const step = STEPS.find((candidate) => candidate * 5 >= top) ?? 20;
  const count = Math.ceil(top / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => index * step);
  return { end: count * step, ticks };
};
