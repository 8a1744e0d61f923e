import type { Catalogue } from '../indicators/catalogue.ts';
import type { Kind, Lexicon, Meaning } from './lexicon.ts';
import { normaliseQuestion } from './normalise.ts';
import { type Range, readRanges } from './ranges.ts';
import type { Speller } from './spelling.ts';

/** One thing that a question names, in the order of the question. `at` and `end` count tokens. */
export interface Item {
  readonly kind: Kind | 'range';
  readonly value: string;
  readonly words: string;
  readonly at: number;
  readonly end: number;
  readonly range?: Range;
}

/** A question taken apart in one language. */
export interface Reading {
  readonly items: readonly Item[];
  /** Content words that the lexicon does not have. */
  readonly unknown: readonly string[];
  /** Words that were taken for a typing error. */
  readonly guessed: readonly string[];
  /** How much was guessed: unknown words count twice, corrected ones once. */
  readonly doubt: number;
}

const silent: readonly Kind[] = ['filler', 'greeting', 'measure'];

/** "who" asks for persons only where it opens the question; elsewhere it continues a group ("staff who …"). */
const mayStand = ({ kind, value }: Meaning, phrase: string, before: readonly Item[]): boolean => {
  // The end of a compound means nothing by itself.
  if (kind === 'tail') return false;
  const asksWho = kind === 'reason' && value === 'individual' && (phrase.startsWith('who ') || phrase === 'who');
  return !asksWho || before.every((item) => item.kind !== 'range' && silent.includes(item.kind));
};

interface Token {
  readonly word: string;
  /** As it was typed. */
  readonly typed: string;
}

const toItem = (tokens: readonly Token[], at: number, lexicon: Lexicon, items: readonly Item[]): Item | undefined => {
  for (let length = Math.min(lexicon.longest, tokens.length - at); length > 0; length -= 1) {
    const words = tokens
      .slice(at, at + length)
      .map(({ word }) => word)
      .join(' ');
    const meaning = lexicon.phrases.get(words)?.find((one) => mayStand(one, words, items));
    if (meaning !== undefined) return { ...meaning, words, at, end: at + length };
  }
  return undefined;
};

/** Takes a question apart: ranges first, then the longest phrases of the lexicon, after putting the spelling right. */
export const readQuestion = (text: string, lexicon: Lexicon, spell: Speller, catalogue: Catalogue): Reading => {
  const { text: question, ranges } = readRanges(normaliseQuestion(text, lexicon.language), catalogue);
  let doubt = 0;
  const guessed: string[] = [];
  const tokens = question.split(' ').flatMap((word): readonly Token[] => {
    if (word === '') return [];
    if (/^<\d+>$/.test(word) || /^(?:19|20)\d\d$/.test(word)) return [{ word, typed: word }];
    const typed = word.replace(/[<>+]/g, '');
    if (typed === '') return [];
    const spelled = spell(typed);
    if (spelled === undefined) return [{ word: typed, typed }];
    doubt += spelled.doubt;
    if (spelled.doubt > 0) guessed.push(typed);
    return spelled.words.map((one) => ({ word: one, typed }));
  });
  const items: Item[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const word = tokens[at]?.word ?? '';
    const range = ranges[Number(/^<(\d+)>$/.exec(word)?.[1] ?? -1)];
    const item: Item | undefined =
      range === undefined
        ? (toItem(tokens, at, lexicon, items) ??
          (/^(?:19|20)\d\d$/.test(word) ? { kind: 'wave', value: word, words: word, at, end: at + 1 } : undefined))
        : { kind: 'range', value: range.dimension, words: range.words, at, end: at + 1, range };
    if (item === undefined) unknown.push(tokens[at]?.typed ?? word);
    else items.push(item);
    at = item?.end ?? at + 1;
  }
  return { items, unknown, guessed, doubt: doubt + 2 * unknown.length };
};
