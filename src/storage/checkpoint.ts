import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod/v4';
import { StorageError } from './storage-error.ts';

/** Empties the write-ahead log of a SQLite file. */
export interface Checkpoint {
  /**
   * Resolves when what was overwritten before is nowhere in the log. Those who ask before one begins share it. Rejects
   * when the log cannot be emptied.
   */
  readonly run: () => Promise<void>;
  /** Ends the thread, after a checkpoint that is under way. */
  readonly close: () => Promise<void>;
}

const PROBLEM = z.tuple([z.string().optional()]);

const emptied = async (thread: Worker): Promise<void> => {
  thread.ref();
  thread.postMessage(undefined);
  const [problem] = PROBLEM.parse(await once(thread, 'message'));
  thread.unref();
  if (problem !== undefined) throw new StorageError(`the log cannot be emptied: ${problem}`);
};

/**
 * Checkpoints on a thread of their own, which begins with the first of them: two waits for the disk each, that nobody
 * else here has to wait for.
 */
export const createCheckpoint = (file: string): Checkpoint => {
  let thread: Worker | undefined;
  let line: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await thread?.terminate();
    thread = undefined;
  };
  const begin = (): Promise<void> => {
    next = undefined;
    thread ??= new Worker(new URL('./checkpoint-thread.ts', import.meta.url), { workerData: { file } });
    const turn = emptied(thread);
    // A thread that broke down would never answer again.
    line = turn.catch(end);
    return turn;
  };
  return {
    run: () => (next ??= line.then(begin)),
    close: async () => {
      await line;
      await end();
    },
  };
};
