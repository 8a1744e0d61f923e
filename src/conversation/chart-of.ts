import type { ChartRow } from '../chart/chart-row.ts';
import { MOST_ROWS } from '../chart/draw-chart.ts';
import type { Language } from '../i18n/language.ts';
import { answer } from '../query/answer.ts';
import { describeAnswer } from '../query/describe.ts';
import { describeQuery } from '../query/describe-query.ts';
import type { FigureBook } from '../query/figure-book.ts';
import type { Query } from '../query/query.ts';

/** What is drawn of an answer. */
export interface ChartContent {
  readonly title: string;
  readonly rows: readonly ChartRow[];
}

/**
 * The bars of an answer: the same rows as its table. `undefined` where a picture would say no more than the sentence (a
 * single figure without an interval, or none at all) or would not be legible.
 */
export const chartOf = (book: FigureBook, query: Query, language: Language): ChartContent | undefined => {
  const found = answer(query, book);
  const { rows } = describeAnswer(found, book.catalogue, language);
  const bars = found.cells.flatMap((cell, index) => {
    const row = rows[index];
    return row === undefined ? [] : [{ label: row.label, display: row.display, cell }];
  });
  const shown = bars.filter(({ cell }) => cell.kind === 'figure');
  const [only] = shown;
  const says = shown.length > 1 || (only?.cell.kind === 'figure' && only.cell.interval !== undefined);
  return says && bars.length <= MOST_ROWS
    ? { title: describeQuery(query, book.catalogue, language), rows: bars }
    : undefined;
};
