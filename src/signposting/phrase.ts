import { WORDS } from './phrases/words.ts';

/** Up to six words may stand where a phrase says `…`. */
const GAP = String.raw`\b(?: \S+){0,6}? ?\b`;

const expand = (phrase: string): string =>
  phrase.replace(/<(\w+)>/g, (_, name: string) => {
    const words = WORDS[name];
    if (words === undefined) throw new Error(`the phrase "${phrase}" names <${name}>, which is no group of words`);
    return `(${words})`;
  });

const compile = (phrase: string): string =>
  expand(phrase)
    .replace(/([a-z])\*/g, String.raw`$1[a-z]*`)
    .replace(/ … | …$/g, (gap) => (gap === ' …' ? '' : '…'))
    .replaceAll(' ', String.raw`\b ?\b`)
    .replaceAll('…', GAP);

/** Whether a normalised message says one of these phrases, in whole words. */
export type Says = (message: string) => boolean;

/**
 * Makes one test of many phrases. In a phrase `…` stands for up to six words, `<group>` for the words of that group and
 * `word*` for any ending; the rest is a regular expression over words.
 */
export const says = (phrases: readonly string[]): Says => {
  const patterns = phrases.map((phrase) => new RegExp(`(?<=^| )(?:${compile(phrase)})(?= |$)`));
  return (message) => patterns.some((pattern) => pattern.test(message));
};

/** The message without every place where it says one of these phrases. */
export const without = (phrases: readonly string[]): ((message: string) => string) => {
  const pattern = new RegExp(`(?<=^| )(?:${phrases.map(compile).join('|')})(?= |$)`, 'g');
  return (message) => message.replace(pattern, ' ').replace(/ +/g, ' ').trim();
};
