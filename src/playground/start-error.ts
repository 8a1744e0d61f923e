/** Why the demo cannot start or go on: one clear line on stderr, and exit code 1. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
