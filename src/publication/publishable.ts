declare const publishable: unique symbol;

/**
 * A value that may leave the protection: cards, charts and reports accept figures only in this form.
 * Only `disclosure/protect`, `publication/load` (after checking the signature) and `publication/published` (the
 * letter's figures) make one; lint forbids the cast elsewhere.
 */
export type Publishable<T> = T & { readonly [publishable]: true };
