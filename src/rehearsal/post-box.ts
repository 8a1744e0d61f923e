import type { LetterKind } from '../campaign/letter.ts';
import { numberOf } from './employee.ts';
import type { Arrival } from './teams.ts';

/** Which letters reached whom, as the people themselves see it. */
export interface PostBox {
  readonly put: (arrival: Arrival) => void;
  /** How many people had at least one letter of the kind. */
  readonly reached: (kind: LetterKind) => number;
  readonly has: (kind: LetterKind, employee: number) => boolean;
  /** Letters beyond the first of their kind to one person. */
  readonly duplicates: () => number;
  /** When the last letter came, in milliseconds since the epoch. */
  readonly lastAt: () => number | undefined;
}

/** The letters of everybody; `first` is called when somebody gets the first letter of a kind. */
export const createPostBox = (first: (kind: LetterKind, employee: number) => void): PostBox => {
  const had = new Map<LetterKind, Set<number>>();
  const hadOf = (kind: LetterKind): Set<number> => {
    const known = had.get(kind) ?? new Set();
    had.set(kind, known);
    return known;
  };
  let duplicates = 0;
  let lastAt: number | undefined;
  return {
    put: ({ conversation, kind, at }) => {
      const number = numberOf(conversation);
      if (number === undefined) return;
      lastAt = at;
      if (hadOf(kind).has(number)) duplicates += 1;
      else {
        hadOf(kind).add(number);
        first(kind, number);
      }
    },
    reached: (kind) => hadOf(kind).size,
    has: (kind, number) => hadOf(kind).has(number),
    duplicates: () => duplicates,
    lastAt: () => lastAt,
  };
};
