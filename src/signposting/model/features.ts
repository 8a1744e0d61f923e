import { normalise } from '../normalise.ts';
import { conceptsOf } from './concepts.ts';

/** Places for features: each is told by a hash, so two may share one. */
export const PLACES = 2 ** 17;

/** What is to be seen of a message: places below `PLACES`, and how much of each; its length as a vector is 1. */
export interface Features {
  readonly places: Uint32Array;
  readonly amounts: Float32Array;
}

/** How much each kind of feature counts beside the others; found by cross-validation. */
const COUNTS = {
  word: 1,
  pair: 1,
  letters: 0.5,
  concept: 1.2,
  concepts: 0.84,
  conceptBefore: 0.5,
  conceptAfter: 0.5,
  conceptBeforeThat: 0.4,
  conceptAfterThat: 0.4,
  together: 0.8,
  length: 0.5,
  question: 1,
} as const;
type Kind = keyof typeof COUNTS;
const KINDS = Object.keys(COUNTS) as readonly Kind[];
const NUMBER = Object.fromEntries(KINDS.map((kind, number) => [kind, number])) as Readonly<Record<Kind, number>>;

/** Letters in a row, within a word and its two ends: what survives a slip of the finger, an inflection, a compound. */
const SHORTEST_ROW = 3;
const LONGEST_ROW = 5;

/** FNV-1a over the characters. */
const mix = (from: number, text: string): number => {
  let hash = from;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  return hash;
};

/** The end of MurmurHash3, so that what is nearly the same lies far apart. */
const finish = (mixed: number): number => {
  const once = Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519);
  const twice = Math.imul(once ^ (once >>> 13), 3_266_489_917);
  return (twice ^ (twice >>> 16)) >>> 0;
};

type Note = (kind: Kind, first: string, second?: string) => void;

const noteWords = (words: readonly string[], note: Note): void => {
  words.forEach((word, place) => {
    if (place > 0 && place < words.length - 1) note('word', word);
    const next = words[place + 1];
    if (next !== undefined) note('pair', word, next);
  });
};

const noteLetters = (words: readonly string[], note: Note): void => {
  for (const word of words) {
    const bounded = `<${word}>`;
    for (let size = SHORTEST_ROW; size <= LONGEST_ROW; size += 1)
      for (let from = 0; from + size <= bounded.length; from += 1) note('letters', bounded.slice(from, from + size));
  }
};

const noteConcepts = (words: readonly string[], note: Note): void => {
  const concepts = conceptsOf(words);
  words.forEach((word, place) => {
    for (const concept of concepts[place] ?? []) note('concept', concept);
    for (const [distance, before, after] of [
      [1, 'conceptBefore', 'conceptAfter'],
      [2, 'conceptBeforeThat', 'conceptAfterThat'],
    ] as const) {
      const other = words[place + distance];
      if (other === undefined) continue;
      for (const concept of concepts[place] ?? []) {
        for (const second of concepts[place + distance] ?? []) note('concepts', concept, second);
        note(before, concept, other);
      }
      for (const second of concepts[place + distance] ?? []) note(after, word, second);
    }
  });
  const all = [...new Set(concepts.flat())].sort();
  for (let first = 0; first < all.length; first += 1)
    for (let second = first + 1; second < all.length; second += 1)
      note('together', all[first] ?? '', all[second] ?? '');
};

/**
 * What is to be seen of a message: its words, pairs of words, rows of letters, the concepts they are about in either
 * language, and which concepts stand near each other or in one message. What occurs often counts by its logarithm.
 */
export const featuresOf = (text: string): Features => {
  const words = normalise(text)
    .split(' ')
    .filter((word) => word !== '');
  const bounded = ['^', ...words, '$'];
  const times = new Map<number, number>();
  const note: Note = (kind, first, second) => {
    const number = NUMBER[kind];
    const mixed = mix(Math.imul(2_166_136_261 ^ number, 16_777_619), first);
    const key = finish(second === undefined ? mixed : mix(Math.imul(mixed ^ 32, 16_777_619), second)) * 16 + number;
    times.set(key, (times.get(key) ?? 0) + 1);
  };
  noteWords(bounded, note);
  noteLetters(words, note);
  noteConcepts(bounded, note);
  note('length', String(Math.min(8, Math.floor(2 * Math.log2(words.length + 1)))));
  if (text.includes('?')) note('question', '');

  const amounts = new Map<number, number>();
  let size = 0;
  for (const [key, often] of times) {
    const place = Math.floor(key / 16) % PLACES;
    const kind = KINDS[key % 16] ?? 'word';
    amounts.set(place, (amounts.get(place) ?? 0) + COUNTS[kind] * (often === 1 ? 1 : 1 + Math.log(often)));
  }
  for (const amount of amounts.values()) size += amount * amount;
  const scale = 1 / Math.sqrt(size);
  return {
    places: Uint32Array.from(amounts.keys()),
    amounts: Float32Array.from(amounts.values(), (amount) => amount * scale),
  };
};
