/** A box that cannot be opened; the message is one line that says what and where, and repeats nothing from inside. */
export class BoxError extends Error {
  override readonly name = 'BoxError';
}
