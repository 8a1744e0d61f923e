import type { Language } from '../i18n/language.ts';
import type { DepartmentId } from '../organisation/department.ts';
import type { Wave } from '../wave.ts';
import { checkQuery } from './check.ts';
import type { FigureBook } from './figure-book.ts';
import { type Group, groupsMeant, themeDimensions } from './groups-meant.ts';
import { indicatorsMeant, perspectivesMeant } from './indicators-meant.ts';
import type { Lexicon } from './lexicon.ts';
import { type Item, type Reading, readQuestion } from './match.ts';
import { normalise } from './normalise.ts';
import type { Interpretation } from './outcome.ts';
import type { Query } from './query.ts';
import { THEMES } from './place-themes.ts';
import { type Slots, toSlots } from './slots.ts';
import { createSpeller, type Speller } from './spelling.ts';

/** What interpreting needs to know: the words, and what there is to ask for. */
export interface InterpretationContext {
  readonly book: FigureBook;
  readonly readers: readonly { readonly lexicon: Lexicon; readonly spell: Speller }[];
  /** The department of who asks, for "mijn departement". */
  readonly department?: DepartmentId | undefined;
}

/** Builds the context once; it is read-only and may be shared. */
export const createInterpretationContext = (
  book: FigureBook,
  lexicons: readonly Lexicon[],
  department?: DepartmentId,
): InterpretationContext => ({
  book,
  readers: lexicons.map((lexicon) => ({ lexicon, spell: createSpeller(lexicon) })),
  department,
});

/** Longer texts are no question to the figures. */
const LONGEST = 600;
const MOST_OPTIONS = 6;

const clarify = (about: string, options: readonly Query[], book: FigureBook): Interpretation => ({
  kind: 'clarify',
  about,
  options: options.filter((query) => checkQuery(query, book) === undefined).slice(0, MOST_OPTIONS),
});

const read = (text: string, language: Language, { readers, book }: InterpretationContext): Reading => {
  const own = readers.find(({ lexicon }) => lexicon.language === language);
  const all = [...(own === undefined ? [] : [own]), ...readers.filter((reader) => reader !== own)];
  const readings = all.map(({ lexicon, spell }) => readQuestion(text, lexicon, spell, book.catalogue));
  const best = readings.reduce((one, other) => (other.doubt < one.doubt ? other : one));
  return best;
};

const namesFigures = (slots: Slots): boolean =>
  indicatorsMeant(slots) !== undefined ||
  slots.by.length > 0 ||
  slots.themes.length > 0 ||
  slots.dimensions.length > 0 ||
  slots.categories.size > 0 ||
  slots.unions.length > 0;

/** A word that nobody knows, with a capital and not at the start, may be somebody's name. */
const looksLikeName = (text: string, unknown: readonly string[]): boolean =>
  [...text.matchAll(/\p{Lu}\p{L}+/gu)].some(([name], index) => {
    const opens = index === 0 && text.trimStart().startsWith(name);
    return !opens && unknown.includes(normalise(name));
  });

const meansIndividual = (text: string, reading: Reading, slots: Slots): boolean => {
  const asks = slots.reasons.has('individual');
  if (slots.response && looksLikeName(text, reading.unknown)) return true;
  if (!asks) return false;
  const weak = /^(?:wie|who|naam|namen|name|names|named|answer|individu\w+)\b/;
  if (reading.items.some(({ kind, value, words }) => kind === 'reason' && value === 'individual' && !weak.test(words)))
    return true;
  if (slots.comparative && namesFigures(slots)) return false;
  const survey = reading.items.some(({ kind }) => kind === 'people' || kind === 'measure');
  return namesFigures(slots) || looksLikeName(text, reading.unknown) || survey;
};

const waveOf = (slots: Slots, book: FigureBook): Wave => {
  const [named] = slots.waves;
  return named === undefined || named === 'newest' ? (book.waves[0] ?? '') : named;
};

const comparesWaves = (slots: Slots): boolean => {
  const waves = new Set(slots.waves.map((wave) => (wave === 'newest' ? '2025' : wave)));
  const comparesGroups = slots.by.length > 0 || [...slots.categories.values()].some((ids) => ids.length > 1);
  const compares = slots.difference || slots.than || slots.comparative;
  return (
    slots.trend || waves.size > 1 || (slots.waves.length === 1 && !waves.has('2025') && compares && !comparesGroups)
  );
};

/** Asks for a share of the staff, and not what a figure means. */
const asksHowMany = ({ kind, words }: Item): boolean =>
  kind === 'measure' && /hoeveel|aandeel|percentage|deel|many|share|proportion/.test(words);

/** A refusal that needs no query: what is asked for does not exist here, whatever the group. */
const refusal = (text: string, reading: Reading, slots: Slots): Interpretation | undefined => {
  if (meansIndividual(text, reading, slots)) return { kind: 'refuse', reason: 'individual' };
  const figures = namesFigures(slots);
  if (slots.reasons.has('causal') && figures) return { kind: 'refuse', reason: 'causal' };
  if (slots.reasons.has('differencing') && figures) return { kind: 'refuse', reason: 'differencing' };
  if (comparesWaves(slots) && (figures || reading.unknown.length === 0))
    return { kind: 'refuse', reason: 'not_comparable' };
  const asksShare = reading.items.some(({ kind }) => kind === 'measure' || kind === 'people');
  if (slots.reasons.has('not_measured') && (figures || asksShare || reading.unknown.length === 0))
    return { kind: 'refuse', reason: 'not_measured' };
  if (!figures && reading.unknown.length > 0 && reading.items.some(asksHowMany))
    return { kind: 'refuse', reason: 'not_measured' };
  return undefined;
};

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

/**
 * Reads a coordinator's question. Promise: never throws; every content word is accounted for, so a word that is not
 * understood or a second reading gives `clarify` and never a figure for something else.
 */
export const interpret = (text: string, language: Language, context: InterpretationContext): Interpretation => {
  if (text.length > LONGEST) return { kind: 'none' };
  const { book } = context;
  const reading = read(text, language, context);
  const slots = toSlots(
    reading.items.map((item) =>
      item.kind === 'department' && item.value === 'own' ? { ...item, value: context.department ?? 'own' } : item,
    ),
  );
  const refused = refusal(text, reading, slots);
  if (refused !== undefined) return refused;
  if (!namesFigures(slots)) return { kind: 'none' };
  const wave = waveOf(slots, book);
  const { groups, unsure: groupUnsure } = groupsMeant(slots, {
    catalogue: book.catalogue,
    unionOf: (dimension, members) => unionOf(book, wave, dimension, members),
    retired: wave === '2023',
  });
  const meant = indicatorsMeant(slots);
  const [group = { where: {}, by: [] }] = groups;
  const themed = slots.themes.filter((theme) => !group.by.includes(THEMES[theme]?.dimension ?? ''));
  const [unknown] = reading.unknown;
  const [odd] = [...slots.reasons];
  if (themed.length > 0) return clarify(unknown ?? '', themeReadings(slots, group, wave), book);
  const indicators = meant?.indicators ?? perspectivesMeant(slots).map((perspective) => `${perspective}.any`);
  const options = allReadings(indicators, groups, wave);
  const [query] = options;
  if (query === undefined) return { kind: 'none' };
  const isSure =
    unknown === undefined && odd === undefined && meant?.unsure === false && !groupUnsure && options.length === 1;
  if (!isSure) {
    const reason = options.every((option) => checkQuery(option, book) !== undefined)
      ? checkQuery(query, book)
      : undefined;
    return reason === undefined ? clarify(unknown ?? '', options, book) : { kind: 'refuse', reason, query };
  }
  const reason = checkQuery(query, book);
  return reason === undefined ? { kind: 'query', query } : { kind: 'refuse', reason, query };
};

const unionOf = (book: FigureBook, wave: Wave, dimension: string, members: readonly string[]): string | undefined =>
  Object.entries(book.publication(wave)?.unions[dimension] ?? {}).find(
    ([, ids]) => ids.toSorted().join() === members.toSorted().join(),
  )?.[0];
