import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '../normalise.ts';
import { DANGER_WORDS } from '../phrases/danger-words.ts';

/** The file with a concept a line: `name: word, two words, beginning*, *ending`, in Dutch and English together. */
export const CONCEPTS_FILE = join(import.meta.dirname, 'concepts.txt');

/** The longest entry of the file, in words. */
const LONGEST = 4;

const written: readonly (readonly [string, readonly string[]])[] = [
  ...readFileSync(CONCEPTS_FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const end = line.indexOf(':');
      return [line.slice(0, end), line.slice(end + 1).split(',')];
    }),
  ...Object.entries(DANGER_WORDS).map(([name, words]): [string, string[]] => [`danger ${name}`, words.split('|')]),
];

const whole = new Map<string, string[]>();
const beginnings: (readonly [string, string])[] = [];
const endings: (readonly [string, string])[] = [];
for (const [name, entries] of written)
  for (const entry of entries.map((text) => text.trim())) {
    const word = normalise(entry);
    if (word === '') continue;
    if (entry.endsWith('*')) beginnings.push([word, name]);
    else if (entry.startsWith('*')) endings.push([word, name]);
    else whole.set(word, [...(whole.get(word) ?? []), name]);
  }

const NONE: readonly string[] = [];

const conceptsOfWord = (word: string): ReadonlySet<string> => {
  const found = new Set(whole.get(word) ?? NONE);
  for (const [beginning, name] of beginnings) if (word.startsWith(beginning)) found.add(name);
  for (const [ending, name] of endings) if (word.length > ending.length + 2 && word.endsWith(ending)) found.add(name);
  return found;
};

/** What each word of a normalised message is about; entries of several words count at their first word. */
export const conceptsOf = (words: readonly string[]): readonly (readonly string[])[] =>
  words.map((word, place) => {
    const found = new Set(conceptsOfWord(word));
    for (let length = 2; length <= LONGEST && place + length <= words.length; length += 1)
      for (const name of whole.get(words.slice(place, place + length).join(' ')) ?? NONE) found.add(name);
    return [...found];
  });
