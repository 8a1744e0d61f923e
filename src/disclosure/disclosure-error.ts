/** The wave cannot be published so; the message is one line that names what and where. */
export class DisclosureError extends Error {
  override readonly name = 'DisclosureError';
}
