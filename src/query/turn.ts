/** A turn of phrase and how it is written out, in normalised words. */
export type Turn = readonly [RegExp, string];
