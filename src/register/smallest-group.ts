/** Nothing is sent to, counted of, or added for a smaller group: it would point at people. */
export const SMALLEST_GROUP = 50;

/** Whether a sample of `size` people may grow by `added` at once: fewer than fifty newcomers would stand out. */
export const maySampleGrow = (size: number, added: number): boolean =>
  size === 0 || added === 0 || added >= SMALLEST_GROUP;
