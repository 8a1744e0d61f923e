import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { Figure } from '../publication/figure.ts';
import { differencesIn } from './differences.ts';
import type { Answer } from './outcome.ts';
import { sayValue } from './say-figure.ts';

/** More pairs than this are counted and not named. */
const MOST_PAIRS = 3;

/**
 * What may be said about the groups of a breakdown: which are demonstrably higher, or that no difference is
 * demonstrable. `undefined` where nothing is broken down. Promise: never why.
 */
export const describeDifferences = (
  { cells, query }: Answer,
  label: (cell: Figure) => string,
  language: Language,
): string | undefined => {
  if (query.by.length === 0 || cells.length < 2) return undefined;
  const words = messages(language).figures.differences;
  const found = differencesIn(cells);
  if (found.kind !== 'different') return words[found.kind];
  const say = (cell: Figure): string => `${label(cell)} (${sayValue(cell, language)})`;
  const named = found.pairs.slice(0, MOST_PAIRS).map(({ higher, lower }) => words.pair(say(higher), say(lower)));
  const published = cells.filter(({ kind }) => kind === 'figure').length;
  const differ = words.found(named.join('; '), found.pairs.length - named.length);
  return found.pairs.length === (published * (published - 1)) / 2 ? differ : `${differ} ${words.others}`;
};
