import type { Language } from '../i18n/language.ts';
import { CONTEXT_WORDS, type ContextWords } from './context-words.ts';
import type { Kind } from './lexicon.ts';
import type { Item, Reading } from './match.ts';

/** What says nothing of which figure is asked for, as long as nothing else stands beside it. */
const silent: readonly Kind[] = ['filler', 'greeting', 'own', 'people', 'role', 'negation', 'prep', 'than'];
/** What somebody tells of a talk of their own: "we discussed it", "I spoke to HR". */
const ofTalks: readonly Kind[] = ['step', 'comparative', 'because'];

const pointing: readonly Kind[] = [...silent, ...ofTalks, 'by', 'handling'];

/** An unknown word that may name a place, a profession or another part of the staff. */
const mayBeGroup = (sentence: string, { unknown }: Reading, words: ContextWords): boolean => {
  const tokens = sentence
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return unknown.some((word) => {
    if (words.outsiders.test(word)) return false;
    const at = tokens.indexOf(word);
    const previous = tokens.slice(0, Math.max(at, 0)).findLast((token) => !words.articles.test(token));
    return at === -1 || /\d/.test(word) || previous === undefined || words.before.test(previous);
  });
};

/** Only what would stand in the way is left out: a word that nobody knows, a "not" or "my" of who writes. */
const standsInTheWay = ({ items, unknown }: Reading): boolean =>
  unknown.length > 0 ||
  items.some(
    ({ kind, value }) => kind !== 'filler' && kind !== 'greeting' && !(kind === 'people' && value === 'staff'),
  );

const FEWEST_WORDS = 3;

const carries = ({ kind }: Item): boolean => kind !== 'range' && !silent.includes(kind);

const saysNothing = (sentence: string, reading: Reading, words: ContextWords): boolean => {
  const { items } = reading;
  if (sentence.split(' ').length < FEWEST_WORDS || !standsInTheWay(reading)) return false;
  if (words.pointsBack?.test(sentence)) return items.every(({ kind }) => kind !== 'range' && pointing.includes(kind));
  if (words.chooses.test(sentence) || mayBeGroup(sentence, reading, words)) return false;
  if (items.some(({ kind }) => kind === 'range')) return false;
  if (!items.some(carries)) return true;
  return (
    words.tells.test(sentence) && items.filter(carries).every(({ kind }) => kind !== 'range' && ofTalks.includes(kind))
  );
};

/** Where a clause before or after the question is set off by a comma, and opens like one. */
const clausesOf = (sentence: string, words: ContextWords): readonly string[] => {
  const on = words.tells.test(sentence) && words.goesOn !== undefined ? sentence.split(words.goesOn) : [sentence];
  if (on.length > 1) return on;
  const [first = '', ...after] = sentence.split(/,\s+/);
  if (after.length === 0) return [sentence];
  const rest = after.join(', ');
  const leadsIn = words.opens.test(first) || words.tells.test(first);
  if (words.pointsBack?.test(first) || (leadsIn && words.asks.test(rest))) return [first, rest];
  const last = after.at(-1) ?? '';
  return words.opens.test(last) && words.self.test(last)
    ? [sentence.slice(0, sentence.length - last.length).replace(/,\s*$/, ''), last]
    : [sentence];
};

/**
 * A text without the sentences and clauses around the question that name nothing of the survey and no group: "The board
 * meets tomorrow. How many …?" Left as it is where nothing else would be left, or where an unknown word may be a group.
 */
export const withoutContext = (text: string, language: Language, read: (sentence: string) => Reading): string => {
  const words = CONTEXT_WORDS[language];
  const parts = text
    .split(/(?<=[.!?;:])\s+|\s[–—-]\s|\n+/)
    .flatMap((sentence) => clausesOf(sentence.trim(), words))
    .filter((part) => part !== '');
  if (parts.length < 2) return text;
  const kept = parts.filter((part) => !saysNothing(part, read(part), words));
  const question = kept.join(' ');
  return kept.length === 0 || kept.length === parts.length || words.refers?.test(question) ? text : question;
};
