import type { Kind } from './lexicon.ts';
import type { Item, Reading } from './match.ts';

/** What says nothing of which figure is asked for, as long as nothing else stands beside it. */
const silent: readonly Kind[] = ['filler', 'greeting', 'own', 'people', 'role', 'negation', 'prep', 'than'];
/** What somebody tells of a talk of their own: "we discussed it", "I spoke to HR". */
const ofTalks: readonly Kind[] = ['step', 'comparative', 'because'];

interface Words {
  /** A sentence that tells something of who writes. */
  readonly tells: RegExp;
  /** What a clause before or after the question opens with, and what the question itself opens with. */
  readonly opens: RegExp;
  readonly asks: RegExp;
  /** What comes right before a place, a profession or another group. */
  readonly before: RegExp;
  /** The group or part is chosen in a sentence of its own: "I mean …", "only …". */
  readonly chooses: RegExp;
}

const WORDS: Words = {
  tells: /^(?:so |and |but |well |ok |sorry |hi |hello |now )*(?:i|im|ive|id|ill|we|were|weve|wed|my|our)\b/i,
  opens:
    /^(?:as|since|because|now that|given|seeing|if|when|while|before|ahead|in order|so that|so i|so we|to|for|with|being|this is|its|it is|after)\b/i,
  asks: /^(?:please |pls |could|can|would|will|how|what|which|whats|who|is|are|do|does|did|has|have|give|show|tell|send|share|i need|i want|i would|id like|we need|we want|percentage|number)\b/i,
  before:
    /^(?:in|at|among|amongst|about|on|of|from|within|only|just|by|per|concerning|regarding|than|against|towards|like|as|and|or|are|is|were|was|with|without|who|how|what|which)$/,
  chooses:
    /\b(?:only|just the|focus\w*|interested in|limit\w*|restrict\w*|specifically|i mean|looking at|look at|zoom\w*|same|filter\w*|select\w*|concerns|excluding|except)\b/i,
};

/** Who wants to know, and is no part of the staff that there are figures of. */
const outsiders =
  /^(?:ministers?|cabinet|parliament|press|media|journalists?|reporters?|newspapers?|council|councils|board|boards|committee|unions?|chamber|house|senate|politicians?|mps?|ombudsman|auditors?|spokes\w+|secretary|secretaries|chairman|chair|speaker|voters?|public)$/;

const articles = /^(?:the|a|an|my|our|their|this|that|these|those|some|any|all)$/;

/** An unknown word that may name a place, a profession or another part of the staff. */
const mayBeGroup = (sentence: string, { unknown }: Reading): boolean => {
  const tokens = sentence
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return unknown.some((word) => {
    if (outsiders.test(word)) return false;
    const at = tokens.indexOf(word);
    const previous = tokens.slice(0, Math.max(at, 0)).findLast((token) => !articles.test(token));
    return at === -1 || /\d/.test(word) || previous === undefined || WORDS.before.test(previous);
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

const saysNothing = (sentence: string, reading: Reading): boolean => {
  const { items } = reading;
  if (sentence.split(' ').length < FEWEST_WORDS || !standsInTheWay(reading)) return false;
  if (WORDS.chooses.test(sentence) || mayBeGroup(sentence, reading)) return false;
  if (items.some(({ kind }) => kind === 'range')) return false;
  if (!items.some(carries)) return true;
  return (
    WORDS.tells.test(sentence) && items.filter(carries).every(({ kind }) => kind !== 'range' && ofTalks.includes(kind))
  );
};

/** Where a clause before or after the question is set off by a comma, and opens like one. */
const clausesOf = (sentence: string): readonly string[] => {
  const [first = '', ...after] = sentence.split(/,\s+/);
  if (after.length === 0) return [sentence];
  const rest = after.join(', ');
  if ((WORDS.opens.test(first) || WORDS.tells.test(first)) && WORDS.asks.test(rest)) return [first, rest];
  const last = after.at(-1) ?? '';
  return WORDS.opens.test(last) && /\b(?:i|we|my|our)\b/i.test(last)
    ? [sentence.slice(0, sentence.length - last.length).replace(/,\s*$/, ''), last]
    : [sentence];
};

/**
 * An English text without the sentences and clauses around the question that name nothing of the survey and no group: "The board
 * meets tomorrow. How many …?" Left as it is where nothing else would be left, or where an unknown word may be a group.
 */
export const withoutContext = (text: string, read: (sentence: string) => Reading): string => {
  const parts = text
    .split(/(?<=[.!?;:])\s+|\s[–—-]\s|\n+/)
    .flatMap((sentence) => clausesOf(sentence.trim()))
    .filter((part) => part !== '');
  if (parts.length < 2) return text;
  const kept = parts.filter((part) => !saysNothing(part, read(part)));
  return kept.length === 0 || kept.length === parts.length ? text : kept.join(' ');
};
