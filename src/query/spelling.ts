import { distance } from 'fastest-levenshtein';
import type { Kind, Lexicon, Meaning } from './lexicon.ts';

/** A word as the lexicon knows it, and how sure that is: 0 for the word itself, more for a guess. */
interface Spelled {
  readonly words: readonly string[];
  readonly doubt: number;
}

export type Speller = (word: string) => Spelled | undefined;

const headKinds: readonly Kind[] = [
  'theme',
  'ground',
  'dimension',
  'topic',
  'response',
  'category',
  'measure',
  'people',
  'perspective',
  'counterpart',
  'towards',
  'step',
];
const tailKinds: readonly Kind[] = [
  'topic',
  'people',
  'measure',
  'perspective',
  'dimension',
  'filler',
  'response',
  'step',
  'category',
  'tail',
];
const plainTailKinds = tailKinds.filter((kind) => kind !== 'tail');
/** What a `tail` can stand behind: "leeftijdsverdeling", "seksegerelateerd". */
const tailedKinds: readonly Kind[] = ['theme', 'dimension', 'ground'];
const links = ['', 's', 'e', 'en', 'n'];

const single = (lexicon: Lexicon, word: string): readonly Meaning[] => lexicon.phrases.get(word) ?? [];
const isOf = (lexicon: Lexicon, word: string, kinds: readonly Kind[]): boolean =>
  single(lexicon, word).some(({ kind }) => kinds.includes(kind));
const isKind = (lexicon: Lexicon, word: string, kind: Kind): boolean => isOf(lexicon, word, [kind]);

/** "leeftijdsdiscriminatie" → "leeftijd", "discriminatie"; "leeftijdsverdeling" → "per", "leeftijd". Never a group with "discriminatie": that has two readings. */
const splitCompound = (word: string, lexicon: Lexicon): readonly string[] | undefined => {
  for (let cut = word.length - 4; cut >= 3; cut -= 1) {
    const tail = word.slice(cut);
    if (!isOf(lexicon, tail, tailKinds)) continue;
    for (const link of links) {
      const head = word.slice(0, cut);
      if (!head.endsWith(link)) continue;
      const stem = head.slice(0, head.length - link.length);
      if (stem.length < 3 || !isOf(lexicon, stem, headKinds)) continue;
      const opening = single(lexicon, tail).find(({ kind }) => kind === 'tail')?.value;
      if (opening !== undefined && isOf(lexicon, stem, tailedKinds)) return [opening, stem];
      if (isKind(lexicon, tail, 'tail') && !isOf(lexicon, tail, plainTailKinds)) continue;
      if (isKind(lexicon, tail, 'category') && !isKind(lexicon, stem, 'category')) continue;
      if (isKind(lexicon, stem, 'category') && isKind(lexicon, tail, 'topic')) continue;
      return [stem, tail];
    }
  }
  return undefined;
};

const isTransposition = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
};

/** What the question turns on is worth a guess sooner than a group is. */
const core: readonly Kind[] = ['ground', 'topic', 'perspective', 'response'];

/** Two slips in one of these would turn a question into another one. */
const weighty: readonly Kind[] = ['reason', 'trend', 'negation', 'department'];

const allowance = (length: number, isCore: boolean): number =>
  length < 4 ? 0 : length >= 9 || (isCore && length >= 6) ? 2 : 1;

const meaningKey = (lexicon: Lexicon, word: string): string => {
  const meanings = single(lexicon, word);
  return meanings.length === 0 ? word : meanings.map(({ kind, value }) => `${kind}:${value}`).join();
};

/** How a word sounds: "domijn" and "domein" are one slip apart, whatever the letters say. */
const sound = (word: string): string =>
  word
    .replace(/ij|ei|y/g, 'ei')
    .replace(/ou|au/g, 'au')
    .replace(/ch|gh/g, 'g')
    .replace(/ck|c|q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/[sz]/g, 's')
    .replace(/d(?=$|t)/g, 't')
    .replace(/(.)\1+/g, '$1');

/** A word of the lexicon, with how it sounds. */
interface Candidate {
  readonly text: string;
  readonly sound: string;
}

const errors = (word: Candidate, { text, sound: heard }: Candidate): number =>
  isTransposition(word.text, text) || (word.text.length >= 5 && word.sound === heard) ? 1 : distance(word.text, text);

/**
 * A word without meaning is guessed only after a letter too many, too few or swapped: with another letter in its place
 * it may well be a word of its own ("huren", not "horen"), and would vanish from the question.
 */
const correct = (word: string, candidates: readonly Candidate[], lexicon: Lexicon): string | undefined => {
  const typed = { text: word, sound: sound(word) };
  let best: readonly string[] = [];
  let least = allowance(word.length, true);
  for (const heard of candidates) {
    const candidate = heard.text;
    if (Math.abs(candidate.length - word.length) > least || candidate.length < 4) continue;
    if (word.length === 4 && candidate.length < 5 && !isTransposition(word, candidate)) continue;
    const count = errors(typed, heard);
    const most = isOf(lexicon, candidate, weighty) ? 1 : allowance(word.length, isOf(lexicon, candidate, core));
    if (count > most) continue;
    if (count < least) [best, least] = [[candidate], count];
    else if (count === least) best = [...best, candidate];
  }
  // What the question turns on goes before what means nothing; a group ("heren" for "huren") does not.
  const meant = best.filter((candidate) => !isKind(lexicon, candidate, 'filler'));
  const settled = meant.length > 0 && meant.every((candidate) => isOf(lexicon, candidate, core)) ? meant : best;
  const [first = ''] = settled;
  const isSlip = least === 1 && word.length >= 5 && (first.length !== word.length || isTransposition(word, first));
  if (meant.length === 0 && !isSlip) return undefined;
  // What sounds the same goes before what is one letter away: "personaly" is "personally", and not "personal".
  const alike = settled.filter((candidate) => word.length >= 6 && sound(candidate) === typed.sound);
  const [only, ...more] = alike.length > 0 ? alike : settled;
  const isOne = more.every((candidate) => meaningKey(lexicon, candidate) === meaningKey(lexicon, only ?? ''));
  return isOne ? only : undefined;
};

/**
 * Finds the lexicon's words behind a word as typed: itself, a compound taken apart, or a typing error put right.
 * Promise: never across meanings, so two candidates that mean different things are no candidate at all.
 */
export const createSpeller = (lexicon: Lexicon): Speller => {
  const words = [...lexicon.vocabulary].map((text): Candidate => ({ text, sound: sound(text) }));
  const byFirstLetter = Map.groupBy(words, ({ text }) => text.charAt(0));
  const remembered = new Map<string, Spelled | undefined>();
  const spell: Speller = (word) => {
    if (lexicon.vocabulary.has(word) || lexicon.borrowed.has(word)) return { words: [word], doubt: 0 };
    if (lexicon.never.has(word) || /\d/.test(word) || word.length > 40) return undefined;
    const parts = splitCompound(word, lexicon);
    if (parts !== undefined) return { words: parts, doubt: 0 };
    const corrected = correct(word, byFirstLetter.get(word.charAt(0)) ?? [], lexicon);
    return corrected === undefined ? undefined : { words: [corrected], doubt: 1 };
  };
  return (word) => {
    if (remembered.has(word)) return remembered.get(word);
    const spelled = spell(word);
    if (remembered.size > 5_000) remembered.clear();
    remembered.set(word, spelled);
    return spelled;
  };
};
