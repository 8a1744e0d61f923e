import type { Letter, LetterText } from './letter.ts';
import type { LetterTexts } from './letter-text.ts';

/** Words that were looked up are good for so long, in milliseconds: a letter has the newest words within a second. */
const FRESH_MS = 1_000;

/** Gives letters the words that HR has put in the place of the product's; `now` in milliseconds. */
export const createLetterWords = (
  texts: Pick<LetterTexts, 'find'>,
  now: () => number,
): ((letter: Letter) => Promise<Letter>) => {
  const known = new Map<string, { readonly until: number; readonly text: Promise<LetterText | undefined> }>();
  const find = ({ wave, kind, language }: Letter): Promise<LetterText | undefined> => {
    const key = `${wave} ${kind} ${language}`;
    const before = known.get(key);
    if (before !== undefined && before.until > now()) return before.text;
    const text = texts.find(wave, kind, language);
    known.set(key, { until: now() + FRESH_MS, text });
    text.catch(() => known.delete(key));
    return text;
  };
  return async (letter) => {
    const text = await find(letter);
    return text === undefined ? letter : { ...letter, text };
  };
};
