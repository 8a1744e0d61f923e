/** The storage cannot be used; the message is one line that names the place and what to do. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}
