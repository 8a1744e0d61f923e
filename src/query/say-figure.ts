import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { Figure, Withheld } from '../publication/figure.ts';

/** A percentage as it is written in the language: "12,8%" or "12.8%". */
const sayPercent = (value: number, language: Language): string =>
  `${value.toString().replace('.', messages(language).figures.decimal)}%`;

/** A whole number with its thousands marked. */
export const sayCount = (count: number, language: Language): string =>
  count.toString().replace(/\B(?=(\d{3})+$)/g, messages(language).figures.thousands);

/** The value of a cell, "minder dan 3%" near the ends and "." when it is withheld. */
export const sayValue = (cell: Figure | Withheld, language: Language): string => {
  if (cell.kind === 'withheld') return '.';
  const words = messages(language).figures;
  const { value, approximate } = cell;
  if ('lessThan' in value) return words.lessThan(sayPercent(value.lessThan, language));
  if ('moreThan' in value) return words.moreThan(sayPercent(value.moreThan, language));
  const percent = sayPercent(value.percentage, language);
  return approximate === true ? words.about(percent) : percent;
};

/** The 95% interval in words; empty where none was published. */
export const sayInterval = (cell: Figure | Withheld, language: Language): string => {
  if (cell.kind === 'withheld' || cell.interval === undefined) return '';
  const [low, high] = cell.interval;
  return messages(language).figures.interval(sayPercent(low, language), sayPercent(high, language));
};
