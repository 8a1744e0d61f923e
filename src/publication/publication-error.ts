/** A publication or a file of published figures that cannot be used: one line that says what and where. */
export class PublicationError extends Error {
  override readonly name = 'PublicationError';
}
