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

const says1 = (phrase: string): Says => {
  const parts = phrase.split(' & ');
  if (parts.length === 1) {
    const pattern = whole(phrase);
    return (message) => pattern.test(message);
  }
  const patterns = parts.map((part) => whole(part, 'g'));
  return (message) => {
    const places: (readonly number[])[] = [];
    for (const pattern of patterns) {
      const found = placesOf(message, pattern);
      if (found.length === 0) return false;
      places.push(found);
    }
    return together(places);
  };
};

/**
 * Makes one test of many phrases. In a phrase `…` stands for up to six words, `<group>` for the words of that group,
 * `word*` for any ending, `^` and `$` for the ends of a sentence, and `this & that` for both within ten words of each other, in any order; the rest is a regular
 * expression over words.
 */
export const says = (phrases: readonly string[]): Says => {
  const tests = phrases.map(says1);
  return (message) => tests.some((test) => test(message));
};

/** The message without every place where it says one of these phrases. */
export const without = (phrases: readonly string[]): ((message: string) => string) => {
  const patterns = phrases.map((phrase) => whole(phrase, 'g'));
  return (message) =>
    patterns
      .reduce((rest, pattern) => rest.replace(pattern, ' '), message)
      .replace(/ +/g, ' ')
      .trim();
};
