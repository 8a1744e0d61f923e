import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartRow } from './chart-row.ts';

const percent = (language: Language): ((value: number) => string) => {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (value) => `${format.format(value)}%`;
};

/** What the chart shows, in words: every bar with its figure and interval, in the order of the bars. */
export const alternativeText = (title: string, rows: readonly ChartRow[], language: Language): string => {
  const words = messages(language).chart;
  const write = percent(language);
  const row = ({ label, display, cell }: ChartRow): string => {
    if (cell.kind === 'withheld') return `${label}: ${words.withheld}`;
    if (cell.interval === undefined) return `${label}: ${display}`;
    const [low, high] = cell.interval;
    return `${label}: ${display} (${words.interval(write(low), write(high))})`;
  };
  const practice = rows.some(({ cell }) => cell.practice) ? `${words.practice} ` : '';
  return `${practice}${words.barChart(title)}. ${rows.map(row).join('; ')}.`;
};
