import { WORDS } from './phrases/words.ts';

/** Up to six words may stand where a phrase says `…`. */
const GAP = String.raw`\b(?: \S+){0,6}? ?\b`;

/** Parts that are joined by `&` stand within so many words of each other, in any order. */
const NEAR = 10;

const expand = (phrase: string): string =>
  phrase.replace(/<(\w+)>/g, (_, name: string) => {
    const words = WORDS[name];
    if (words === undefined) throw new Error(`the phrase "${phrase}" names <${name}>, which is no group of words`);
    return `(?:${words})`;
  });

const compile = (phrase: string): string =>
  expand(phrase)
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('^', String.raw`(?<=^|\. )`)
    .replace(/\$$|\$(?=[|)])/g, String.raw`(?= \.|$)`)
    .replace(/([a-z])\*/g, String.raw`$1[a-z]*`)
    .replace(/ … | …$/g, (gap) => (gap === ' …' ? '' : '…'))
    .replaceAll(' ?', ' ')
    .replaceAll(' ', String.raw`\b ?\b`)
    .replaceAll('…', GAP);

const whole = (phrase: string, flags = ''): RegExp => new RegExp(`(?<=^| )(?:${compile(phrase)})(?= |$)`, flags);

/** Whether a normalised message says one of these phrases, in whole words. */
export type Says = (message: string) => boolean;

/** Whether `|` stands outside all brackets. */
const isChoice = (phrase: string): boolean => {
  let depth = 0;
  for (const sign of phrase) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) return true;
  }
  return false;
};

/**
 * Whether one of the words with which a phrase can begin is there at all. Most phrases begin with a plain list; a
 * message without any of these words is not searched, and its expression not even made.
 */
const beginnings = (phrase: string): ((words: readonly string[]) => boolean) => {
  const list = isChoice(phrase) ? undefined : /^\((?:\?:)?([^()?\\]+)\)(?![?*{])/.exec(expand(phrase))?.[1];
  if (list === undefined) return () => true;
  const firsts = list.split('|').map((alternative) => alternative.split(' ')[0] ?? '');
  const known = new Set(firsts);
  const stems = firsts.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (words) => words.some((word) => known.has(word) || stems.some((stem) => word.startsWith(stem)));
};

interface Search {
  readonly mayBegin: (words: readonly string[]) => boolean;
  readonly pattern: () => RegExp;
}

const search = (phrase: string, flags = ''): Search => {
  let made: RegExp | undefined;
  return { mayBegin: beginnings(phrase), pattern: () => (made ??= whole(phrase, flags)) };
};

/** The words, counted from the first, at which a pattern begins. */
const placesOf = (message: string, pattern: RegExp): readonly number[] =>
  [...message.matchAll(pattern)].map(({ index }) => message.slice(0, index).split(' ').length);

const together = (places: readonly (readonly number[])[], from?: number): boolean => {
  const [first, ...others] = places;
  if (first === undefined) return true;
  return first.some((place) =>
    from === undefined ? together(others, place) : Math.abs(place - from) <= NEAR && together(others, from),
  );
};

/** Whether one phrase is said, or every part of one with `&` near the others. */
const saysOne = (phrase: string): ((message: string, words: readonly string[]) => boolean) => {
  const parts = phrase.split(' & ').map((part, _place, { length }) => search(part, length > 1 ? 'g' : ''));
  return (message, words) => {
    if (!parts.every(({ mayBegin }) => mayBegin(words))) return false;
    if (parts.length === 1) return parts.every(({ pattern }) => pattern().test(message));
    const places: (readonly number[])[] = [];
    for (const { pattern } of parts) {
      const found = placesOf(message, pattern());
      if (found.length === 0) return false;
      places.push(found);
    }
    return together(places);
  };
};

/**
 * Makes one test of many phrases. In a phrase `…` stands for up to six words, `<group>` for the words of that group,
 * `word*` for any ending, `^` and `$` for the ends of a sentence, and `this & that` for both within ten words of each
 * other, in any order; the rest is a regular expression over words.
 */
export const says = (phrases: readonly string[]): Says => {
  const tests = phrases.map(saysOne);
  return (message) => {
    const words = message.split(' ');
    return tests.some((test) => test(message, words));
  };
};

/** The message without every place where it says one of these phrases. */
export const without = (phrases: readonly string[]): ((message: string) => string) => {
  const searches = phrases.map((phrase) => search(phrase, 'g'));
  return (message) => {
    const words = message.split(' ');
    return searches
      .filter(({ mayBegin }) => mayBegin(words))
      .reduce((rest, { pattern }) => rest.replace(pattern(), ' '), message)
      .replace(/ +/g, ' ')
      .trim();
  };
};
