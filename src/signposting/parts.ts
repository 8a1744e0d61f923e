import { READ_AT_MOST } from './normalise.ts';

/** Fewer words than this say too little by themselves. */
const WORDS_AT_LEAST = 3;

const BORDER = /[.!?;:,\n]+|\b(?:maar|but|en|and)\b/i;

/** The parts of a message that say something by themselves: what stands between commas, full stops and "but". */
export const partsOf = (text: string): readonly string[] => {
  const parts = text
    .slice(0, READ_AT_MOST)
    .split(BORDER)
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/).length >= WORDS_AT_LEAST);
  return parts.length > 1 ? parts : [];
};
