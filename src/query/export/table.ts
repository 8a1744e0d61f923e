import type { Language } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import type { Catalogue } from '../../indicators/catalogue.ts';
import { categoryLabel, findIndicator } from '../../indicators/words.ts';
import type { Figure, Withheld } from '../../publication/figure.ts';
import { sayValue } from '../say-figure.ts';

/** What stands in a cell of a sheet: words, a number, or nothing. */
export type Value = string | number | undefined;

/** Figures to take along: a heading, a row for each, and what is needed to read them. */
export interface Table {
  readonly title: string;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly notes: readonly { readonly title: string; readonly value: string }[];
  readonly practice: boolean;
}

const bounds = (cell: Figure | Withheld): readonly [Value, Value, Value, Value] => {
  if (cell.kind === 'withheld') return [undefined, undefined, undefined, undefined];
  const { value, interval, n } = cell;
  return ['percentage' in value ? value.percentage : undefined, interval?.[0], interval?.[1], n];
};

/**
 * The figures as a table, one row each: the figure as it is written (with "." where it is withheld, and OEFENCIJFER
 * where it is practice data), and its numbers apart. Every figure names its source.
 */
export const tableOf = (
  cells: readonly (Figure | Withheld)[],
  { title, notes }: Pick<Table, 'title' | 'notes'>,
  catalogue: Catalogue,
  language: Language,
): Table => {
  const words = messages(language).exported;
  const dimensions = catalogue.dimensions.filter(({ id }) => cells.some(({ where }) => id in where));
  const practice = cells.some((cell) => cell.practice);
  const row = (cell: Figure | Withheld): readonly Value[] => {
    const [percentage, low, high, n] = bounds(cell);
    const display = sayValue(cell, language);
    return [
      findIndicator(catalogue, cell.indicator)?.label[language] ?? cell.indicator,
      ...dimensions.map(({ id }) => {
        const category = cell.where[id];
        return category === undefined ? words.everybody : categoryLabel(catalogue, id, category, language);
      }),
      cell.practice ? `${messages(language).figures.practice} ${display}` : display,
      ...[percentage, low, high, n],
      cell.wave,
      cell.source,
      cell.indicator,
    ];
  };
  return {
    title,
    practice,
    heading: [
      words.indicator,
      ...dimensions.map(({ label }) => label[language]),
      ...[words.figure, words.percentage, words.low, words.high, words.n, words.wave, words.source, words.id],
    ],
    rows: cells.map(row),
    notes: [...(practice ? [{ title: messages(language).figures.practice, value: words.practice }] : []), ...notes],
  };
};
