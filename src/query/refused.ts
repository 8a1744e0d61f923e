import { indicatorsMeant } from './indicators-meant.ts';
import type { Item, Reading } from './match.ts';
import { namesOnePerson } from './persons-named.ts';
import { normalise } from './normalise.ts';
import type { Reason } from './outcome.ts';
import type { Slots } from './slots.ts';

/** Whether anything that there are figures of is named. */
export const namesFigures = (slots: Slots): boolean =>
  indicatorsMeant(slots) !== undefined ||
  slots.by.length > 0 ||
  slots.themes.length > 0 ||
  slots.dimensions.length > 0 ||
  slots.categories.size > 0 ||
  slots.unions.length > 0 ||
  slots.ranges.some(({ high }) => high > 0);

/** A word that nobody knows, with a capital and not at the start, may be somebody's name. */
const looksLikeName = (text: string, unknown: readonly string[]): boolean =>
  [...text.matchAll(/\p{Lu}\p{L}+/gu)].some(([name], index) => {
    const opens = index === 0 && text.trimStart().startsWith(name);
    return !opens && unknown.includes(normalise(name));
  });

const weak =
  /^(?:(?:wie|who)(?: (?:heeft|hebben|has|have|did|is|zijn|are|was|waren|were)(?: er)?)?|(?:wie|who) (?:filled|took|participated|responded|replied|completed|answered)(?: (?:it|part|the survey|the questionnaire))?(?: (?:in|out))?|naam|namen|name|whose|names|named|answer|individu\w+)$/;
const asksStrongly = ({ items }: Reading): boolean =>
  items.some(({ kind, value, words }) => kind === 'reason' && value === 'individual' && !weak.test(words));

/** "Wie … , mannen of vrouwen": whoever did, group by group. */
const comparesGroups = (slots: Slots): boolean =>
  slots.comparative || slots.difference || slots.by.length > 0 || slots.sideBySide.size > 0;

/** "Percentage who saw …": a share of whoever did; not "how many, and who". */
const asksShareOfWhoever = ({ items }: Reading): boolean =>
  items.some(({ kind, words }) => kind === 'measure' || /procent/.test(words)) &&
  items.some(({ words }) => weak.test(words)) &&
  !items.some(({ words }, index) => /^(?:en|and)$/.test(words) && /^(?:wie|who)\b/.test(items[index + 1]?.words ?? ''));

/** The reasons that are left when "who" only means whoever did. */
export const oddReasons = (reading: Reading, slots: Slots): readonly string[] =>
  [...slots.reasons].filter(
    (reason) =>
      reason !== 'individual' || asksStrongly(reading) || !(comparesGroups(slots) || asksShareOfWhoever(reading)),
  );

/** "Heeft Fatima racisme ervaren", "of Fatima is gediscrimineerd": what somebody did or felt, who is named. */
const asksOfName = (text: string, unknown: readonly string[]): boolean => {
  const told =
    /\b(?:of|dat)\s+(\p{Lu}\p{Ll}+)\s+(?:(?:van|uit|bij)\s+(?:(?:de|het|mijn|onze|ons)\s+)?\p{L}+\s+)?(?:heeft|had|is|was|werd|wordt|zich|gediscrimineerd|discriminatie|racisme|seksisme)\b/u.exec(
      text,
    )?.[1];
  if (told !== undefined && unknown.includes(normalise(told))) return true;
  const name =
    /^\s*(?:(?:wat|hoe|wanneer|what|how|when)\s+)?(?:heeft|had|did|has|is|was|wordt|werd|besprak|meldde|deed)\s+(\p{Lu}\p{L}+)/iu.exec(
      text,
    )?.[1];
  return name !== undefined && /^\p{Lu}/u.test(name) && unknown.includes(normalise(name));
};

/** "De heer De Vries", "Ms Jansen": one person, unless the question is addressed to them. */
const TITLED =
  /(?<!(?:geachte|beste|dear|dag|hallo|hello|hi)\s+)\b(?:de heer|meneer|mevrouw|mevr\.?|dhr\.?|mr\.?|mrs\.?|ms\.?)\s+\p{Lu}/u;

/** "Heeft mijn dg de enquête ingevuld": whoever it is, it is one person of theirs. */
const asksOfOwn = (text: string, { response }: Slots): boolean =>
  response &&
  /^\s*(?:wat |wanneer |hoe )?(?:heeft|hebben|deed|deden|vulde|did|has|have)\s+(?:mijn|onze|ons|mn|my|our)\s/iu.test(
    text,
  );

/** "Of j.devries@… heeft meegedaan": whoever has that address; not "stuur het naar …". */
const ADDRESSED = /(?<!\b(?:naar|aan|via|to|at|mail|cc|op|by)\s+)(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/iu;

/** "List everybody who has not returned it": who they are, and no share. */
const LISTED =
  /^(?:iedereen|everybody|everyone)(?: die| who| that)?\b.*\b(?:niet|not|never|hasn't|haven't|didn't)\b|\b(?:list|name|tell me who|show me who|give me (?:a list|the list|everyone|everybody)|a list of|lijst (?:van|met)|noem|som .* op|overzicht van)\b.*\b(?:everybody|everyone|people|colleagues|those|all|staff|employees|iedereen|mensen|collega's|degenen|medewerkers|wie)\b.*\b(?:who|that|die|wie|not|niet|nog)\b/iu;
const asksList = (text: string, { response }: Slots, { items }: Reading): boolean =>
  response && LISTED.test(text) && !items.some(({ kind }) => kind === 'measure' || kind === 'by');

const meansIndividual = (text: string, reading: Reading, slots: Slots, figures: boolean): boolean => {
  const asks = slots.reasons.has('individual');
  const { unknown, guessed, items } = reading;
  if (namesOnePerson(items) || (figures && asksOfName(text, unknown))) return true;
  if (slots.response && (ADDRESSED.test(text) || asksList(text, slots, reading))) return true;
  if (asksOfOwn(text, slots) || (figures && TITLED.test(text))) return true;
  if (slots.response && looksLikeName(text, [...unknown, ...guessed])) return true;
  if (!asks) return false;
  if (asksStrongly(reading)) return true;
  if ((comparesGroups(slots) || asksShareOfWhoever(reading)) && figures) return false;
  const survey = items.some(({ kind }) => kind === 'people' || kind === 'measure');
  return figures || looksLikeName(text, unknown) || survey;
};

/** "Is dissatisfaction due to …": a cause of what somebody felt or did, where a ground cannot stand. */
const blames = ({ items }: Reading, { steps, handling, response }: Slots): boolean =>
  (steps.size > 0 || handling || response) &&
  items.some(({ kind, words }, index) => {
    const next = items.slice(index + 1).find((one) => one.kind !== 'filler' && one.kind !== 'own');
    const isGround = next !== undefined && ['ground', 'theme', 'grounds', 'topic'].includes(next.kind);
    return kind === 'because' && /^(?:due to|because of|owing to|vanwege|wegens)/.test(words) && !isGround;
  });

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

/** "Hoeveel besprak het niet omdat …": a share of those with a motive, and motives were not asked for. */
const asksMotive = ({ items }: Reading): boolean =>
  items.some(asksHowMany) &&
  items.some(({ kind, words }) => kind === 'reason' && /^(?:omdat|doordat)/.test(words)) &&
  !items.some(({ kind, words }) => kind === 'reason' && /^(?:waarom|hoezo|hoe komt|reden|oorza|verkla)/.test(words));

/**
 * Why this is refused whatever the group: what is asked for does not exist here. `figures`: whether it is about figures,
 * in its own words or in those of the question before it.
 */
export const refused = (text: string, reading: Reading, slots: Slots, figures: boolean): Reason | undefined => {
  if (meansIndividual(text, reading, slots, figures)) return 'individual';
  if (slots.reasons.has('causal') && figures && asksMotive(reading)) return 'not_measured';
  if ((slots.reasons.has('causal') || blames(reading, slots)) && figures) return 'causal';
  if (slots.reasons.has('differencing') && figures) return 'differencing';
  if (comparesWaves(slots) && (figures || reading.unknown.length === 0)) return 'not_comparable';
  const asksShare = reading.items.some(({ kind }) => kind === 'measure' || kind === 'people');
  if (slots.reasons.has('not_measured') && (figures || asksShare || reading.unknown.length === 0))
    return 'not_measured';
  return !figures && reading.unknown.length > 0 && reading.items.some(asksHowMany) ? 'not_measured' : undefined;
};
