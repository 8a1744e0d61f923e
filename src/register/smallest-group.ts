/** Nothing is sent to, counted of, or added for a smaller group: it would point at people. */
export const SMALLEST_GROUP = 50;

/** Whether a sample may grow by so many at once, also when it begins: fewer than fifty newcomers would stand out. */
export const maySampleGrow = (added: number): boolean => added === 0 || added >= SMALLEST_GROUP;
