import type { Language } from '../i18n/language.ts';
import { PERSPECTIVES } from '../indicators/indicator.ts';
import type { Wave } from '../wave.ts';
import { checkQuery } from './check.ts';
import type { FigureBook } from './figure-book.ts';
import { type Group, groupsMeant, themeDimensions } from './groups-meant.ts';
import { indicatorsMeant, perspectivesMeant } from './indicators-meant.ts';
import type { Reading } from './match.ts';
import type { Interpretation } from './outcome.ts';
import { THEMES } from './place-themes.ts';
import type { Query } from './query.ts';
import { type InterpretationContext, takeApart, unionOf, waveOf } from './read-question.ts';
import { namesFigures, oddReasons, refused } from './refused.ts';
import type { Slots } from './slots.ts';

/** Longer texts are no question to the figures. */
const LONGEST = 600;
const MOST_OPTIONS = 6;

/** A question back, with what of the options can be asked. */
export const clarify = (about: string, options: readonly Query[], book: FigureBook): Interpretation => ({
  kind: 'clarify',
  about,
  options: options.filter((query) => checkQuery(query, book) === undefined).slice(0, MOST_OPTIONS),
});

const allReadings = (indicators: readonly string[], groups: readonly Group[], wave: Wave): readonly Query[] =>
  groups.flatMap(({ where, by }) => indicators.map((indicator) => ({ indicator, where, by, wave })));

/** "Hoe zit het met leeftijd?": as a ground or as a breakdown, for every perspective that is left. */
const themeReadings = (slots: Slots, group: Group, wave: Wave): readonly Query[] => {
  const perspectives = perspectivesMeant(slots);
  const meant = indicatorsMeant(slots)?.indicators ?? perspectives.map((perspective) => `${perspective}.any`);
  const grounds =
    slots.grounds.size > 0 || slots.steps.size > 0 || slots.response
      ? []
      : slots.themes.flatMap((theme) => THEMES[theme]?.ground ?? []);
  return [
    ...perspectives.flatMap((perspective) =>
      grounds.map((ground) => ({ indicator: `${perspective}.${ground}`, ...group, wave })),
    ),
    ...meant.map((indicator) => ({
      indicator,
      where: group.where,
      by: [...new Set([...group.by, ...themeDimensions(slots)])],
      wave,
    })),
  ];
};

/** "Percentage graag": a figure is asked for, and not which. */
const asksAnyFigure = ({ items, unknown }: Reading): boolean =>
  unknown.length === 0 &&
  items.some(
    ({ kind, words }) =>
      kind === 'measure' || /^(?:(?:het|een|dat|the|a|that) )?(?:percentage|cijfer|getal|figure|number)$/.test(words),
  );

/** "Which group is worst off?": who is asked, and not at what. */
const asksWhoIsWorst = ({ unknown }: Reading, slots: Slots): boolean =>
  unknown.length === 0 && slots.asksOtherBreakdown && slots.comparative;

const firstReadings = (book: FigureBook): readonly Query[] =>
  PERSPECTIVES.map((perspective) => ({
    indicator: `${perspective}.any`,
    where: {},
    by: [],
    wave: book.waves[0] ?? '',
  }));

/** The query itself when it is sure and can be asked; else why not, or which other ones may be meant. */
export const settle = (
  options: readonly Query[],
  sure: boolean,
  about: string | undefined,
  book: FigureBook,
): Interpretation => {
  const [query] = options;
  if (query === undefined) return { kind: 'none' };
  const reason = checkQuery(query, book);
  if (sure && about === undefined && options.length === 1)
    return reason === undefined ? { kind: 'query', query } : { kind: 'refuse', reason, query };
  const none = options.every((option) => checkQuery(option, book) !== undefined);
  return none && reason !== undefined ? { kind: 'refuse', reason, query } : clarify(about ?? '', options, book);
};

/**
 * Reads a coordinator's question. Promise: never throws; every content word is accounted for, so a word that is not
 * understood or a second reading gives `clarify` and never a figure for something else.
 */
export const interpret = (text: string, language: Language, context: InterpretationContext): Interpretation => {
  if (text.length > LONGEST) return { kind: 'none' };
  const { book } = context;
  const { reading, slots } = takeApart(text, language, context);
  const figures = namesFigures(slots);
  const reason = refused(text, reading, slots, figures);
  if (reason !== undefined) return { kind: 'refuse', reason };
  if (!figures)
    return asksAnyFigure(reading) || asksWhoIsWorst(reading, slots)
      ? clarify('', firstReadings(book), book)
      : { kind: 'none' };
  const wave = waveOf(slots, book);
  const { groups, unsure } = groupsMeant(slots, {
    catalogue: book.catalogue,
    unionOf: (dimension, members) => unionOf(book, wave, dimension, members),
    retired: wave === '2023',
  });
  const meant = indicatorsMeant(slots);
  const [group = { where: {}, by: [] }] = groups;
  const themed = slots.themes.filter((theme) => !group.by.includes(THEMES[theme]?.dimension ?? ''));
  const [unknown] = reading.unknown;
  if (themed.length > 0) return clarify(unknown ?? '', themeReadings(slots, group, wave), book);
  const indicators = meant?.indicators ?? perspectivesMeant(slots).map((perspective) => `${perspective}.any`);
  const sure = meant?.unsure === false && !unsure && !slots.pointsBack && oddReasons(reading, slots).length === 0;
  return settle(allReadings(indicators, groups, wave), sure, unknown, book);
};
