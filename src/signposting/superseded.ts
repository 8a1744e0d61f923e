import { ContentError } from '../organisation/content-file.ts';

/** Old numbers that still circulate: who calls them gets nobody. */
const SUPERSEDED = ['0900-2354354', '0900-0113'];

const digitsOf = (text: string): string => text.replace(/[\s().–-]/g, '');

/** Throws `ContentError` when a superseded number stands anywhere in this part of a content file. */
export const refuseSuperseded = (file: string, place: string, part: unknown): void => {
  const text = digitsOf(JSON.stringify(part));
  const found = SUPERSEDED.find((number) => text.includes(digitsOf(number)));
  if (found !== undefined) throw new ContentError(file, place, `${found} is a superseded number`);
};
