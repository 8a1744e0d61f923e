import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly enduranceSize?: 'reduced' | 'full';
  }
}

/** `npm test` takes the reduced size, `npm run test:long` the full one. */
export const sized = <T>(reduced: T, full: T): T => (inject('enduranceSize') === 'full' ? full : reduced);
