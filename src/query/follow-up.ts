import type { Language } from '../i18n/language.ts';
import { checkQuery } from './check.ts';
import { mergedGroup, smallerGroups } from './follow-up-group.ts';
import { followUpIndicator } from './follow-up-indicator.ts';
import { type Group, groupsMeant, themeDimensions } from './groups-meant.ts';
import { clarify, interpret, settle } from './interpret.ts';
import { normalise } from './normalise.ts';
import type { Interpretation } from './outcome.ts';
import { THEMES } from './place-themes.ts';
import type { Query } from './query.ts';
import { type InterpretationContext, takeApart, unionOf } from './read-question.ts';
import { refused } from './refused.ts';
import type { Slots } from './slots.ts';

/** A follow-up is short: longer texts say it all themselves. */
const LONGEST = 120;

const OPENS =
  /^(?:en|and|maar|but|ook|dan|or|of|hetzelfde|idem|zelfde|dezelfde|datzelfde|same|the same|nu|now|wat is het|wat als|what about|how about|hoe zit het met|hoe zit dat|en wat|doe|graag|liever|ditto)\b/;
const TOTAL =
  /\b(?:totaal|hele rijk|heel het rijk|iedereen|alle medewerkers|rijksbreed|allemaal|total|overall|everyone|everybody|all staff|all employees|whole (?:central )?government)\b/;

/** Whether the words name anything that can take the place of a part of the question before. */
const namesPart = (slots: Slots, text: string): boolean =>
  slots.categories.size > 0 ||
  slots.unions.length > 0 ||
  slots.ranges.length > 0 ||
  slots.by.length > 0 ||
  slots.dimensions.length > 0 ||
  slots.themes.length > 0 ||
  slots.waves.length > 0 ||
  slots.counterparts.size > 0 ||
  slots.colleagues ||
  slots.reasons.size > 0 ||
  slots.trend ||
  TOTAL.test(text);

const namesSubject = (slots: Slots): boolean =>
  slots.topic ||
  slots.grounds.size > 0 ||
  slots.allGrounds ||
  slots.perspectives.size > 0 ||
  slots.towards.size > 0 ||
  slots.self ||
  slots.steps.size > 0 ||
  slots.handling ||
  slots.allCounterparts ||
  slots.response;

const NOBODY: Group = { where: {}, by: [] };

const askable = (queries: readonly Query[], context: InterpretationContext): readonly Query[] =>
  queries.filter((query) => checkQuery(query, context.book) === undefined);

/** "En met de leidinggevende?" after a conversation names no group. */
const withoutSpokenTo = (slots: Slots, { indicator }: Query): Slots =>
  /^(?:discussed_with|satisfied_after)\./.test(indicator)
    ? { ...slots, unions: slots.unions.filter(({ id }) => id !== 'managers') }
    : slots;

const merge = (
  text: string,
  taken: ReturnType<typeof takeApart>,
  context: InterpretationContext,
  last: Query,
): Interpretation => {
  const { book } = context;
  const { reading, slots } = taken;
  const reason = refused(text, reading, slots, true);
  if (reason !== undefined) return { kind: 'refuse', reason };
  const [named] = slots.waves;
  const wave = named === undefined ? last.wave : named === 'newest' ? (book.waves[0] ?? last.wave) : named;
  const { groups, unsure } = groupsMeant(withoutSpokenTo(slots, last), {
    catalogue: book.catalogue,
    unionOf: (dimension, members) => unionOf(book, wave, dimension, members),
    retired: wave === '2023',
  });
  const before = TOTAL.test(normalise(text)) ? NOBODY : last;
  const meant = followUpIndicator(slots, last.indicator);
  const queries = (list: readonly Group[]): readonly Query[] =>
    list.flatMap(({ where, by }) => meant.indicators.map((indicator) => ({ indicator, where, by, wave })));
  const [unknown] = reading.unknown;
  const [group = NOBODY] = groups;
  const themed = slots.themes.filter((theme) => !group.by.includes(THEMES[theme]?.dimension ?? ''));
  if (themed.length > 0) {
    const [family = ''] = last.indicator.split('.');
    const grounds = /^(?:experienced|witnessed_)/.test(family)
      ? themed.flatMap((theme) => ({ indicator: `${family}.${THEMES[theme]?.ground ?? 'any'}` }))
      : [];
    const by = mergedGroup({ ...group, by: [...group.by, ...themeDimensions(slots)] }, before);
    return clarify(
      unknown ?? '',
      [...grounds.map((one) => ({ ...one, ...mergedGroup(group, before), wave })), ...queries([by])],
      book,
    );
  }
  const options = queries(groups.map((one) => mergedGroup(one, before)));
  const sure = !meant.unsure && !unsure && slots.reasons.size === 0 && options.length === 1;
  if (askable(options, context).length > 0) return settle(options, sure, unknown, book);
  const smaller = askable(queries(groups.flatMap((one) => smallerGroups(one, before))), context);
  return smaller.length === 0 ? settle(options, sure, unknown, book) : clarify(unknown ?? '', smaller, book);
};

/** A question by itself says what happened, not only to whom or who saw it. */
const isWhole = (slots: Slots): boolean =>
  slots.topic || slots.grounds.size > 0 || slots.steps.size > 0 || slots.handling || slots.response;

const isSame = (one: Interpretation, other: Interpretation): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Reads what somebody says after an answer: "en bij mannen?", "en per leeftijd?", "hetzelfde voor uitvoering". Promise:
 * a text that is a whole question by itself is never changed by the one before it; where it could be both, it is asked
 * back.
 */
export const followUp = (
  text: string,
  language: Language,
  context: InterpretationContext,
  last: Query,
): Interpretation => {
  const alone = interpret(text, language, context);
  const words = normalise(text);
  if (text.length > LONGEST) return alone;
  const taken = takeApart(text, language, context);
  const opens = OPENS.test(words);
  const goesOn = opens
    ? namesPart(taken.slots, words) || namesSubject(taken.slots)
    : namesPart(taken.slots, words) && !namesSubject(taken.slots);
  if (!goesOn) return alone;
  const merged = merge(text, taken, context, last);
  if (alone.kind !== 'query' || !isWhole(taken.slots) || isSame(alone, merged)) return merged;
  const both = [...(merged.kind === 'query' ? [merged.query] : []), alone.query];
  return both.length > 1 && opens ? clarify('', both, context.book) : alone;
};
