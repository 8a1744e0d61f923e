import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';

/**
 * Does `work` again and again with `pauseMs` between two turns, one at a time. A turn that fails is logged by its name
 * and the next one comes all the same. `stop` waits for the turn that is under way.
 */
export const startPeriodicWork = (
  name: string,
  pauseMs: number,
  work: () => Promise<unknown>,
  log: Log,
): { readonly stop: () => Promise<void> } => {
  const end = new AbortController();
  const run = async (): Promise<void> => {
    while (!end.signal.aborted) {
      try {
        await work();
      } catch (error) {
        log.error({ work: name, problem: error instanceof Error ? error.message : 'unknown' }, 'periodic work failed');
      }
      await pause(pauseMs, undefined, { signal: end.signal }).catch(() => undefined);
    }
  };
  const done = run();
  return {
    stop: async () => {
      end.abort();
      await done;
    },
  };
};
