/** An uploaded file may not be fetched, cannot be had, or is larger than any sample. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
