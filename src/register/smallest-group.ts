/** Nothing is sent to, counted of, or added for a smaller group: it would point at people. */
export const SMALLEST_GROUP = 50;

/**
 * Whether a sample that holds `before` people may grow by so many at once: fewer than fifty newcomers would stand out. A
 * sample may begin with any number; to fewer than fifty no letter goes.
 */
export const maySampleGrow = (before: number, added: number): boolean =>
  before === 0 || added === 0 || added >= SMALLEST_GROUP;
