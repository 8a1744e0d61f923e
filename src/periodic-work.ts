import type { Log } from './log.ts';

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
  let stopping = false;
  let wake: () => void = () => undefined;
  const run = async (): Promise<void> => {
    while (!stopping) {
      try {
        await work();
      } catch (error) {
        log.error({ work: name, problem: error instanceof Error ? error.message : 'unknown' }, 'periodic work failed');
      }
      if (stopping) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const done = run();
  return {
    stop: async () => {
      stopping = true;
      wake();
      await done;
    },
  };
};
