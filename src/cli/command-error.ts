/** A failure of a command that is said in one clear line on stderr, with exit code 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
