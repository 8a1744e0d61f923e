import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** `full` in `npm run test:long`. */
    readonly attackSize: 'reduced' | 'full';
  }
}

/** How much of an attack to carry out. */
export const sized = <T>(reduced: T, full: T): T => (inject('attackSize') === 'full' ? full : reduced);
