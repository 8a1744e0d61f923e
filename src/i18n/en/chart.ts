import type { chart as model } from '../nl/chart.ts';

export const chart: typeof model = {
  stamp: 'OEFENCIJFER',
  practice: 'OEFENCIJFER: practice data, not a real result.',
  barChart: (title) => `Bar chart: ${title}`,
  interval: (low, high) => `95% interval ${low} to ${high}`,
  withheld: 'not published (.)',
  intervalKey: 'Line: 95% confidence interval',
  source: (source) => `Source: ${source}`,
};
