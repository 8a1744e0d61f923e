import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod/v4';

/**
 * Whoever writes is done soon, and is waited for inside SQLite. That wait keeps the place of the one who writes, also
 * while somebody reads for long: so it is short, and others get their turn before the next one.
 */
const WAIT_MS = 250;
const PAUSE_MS = 50;
const MOST_TRIES = 2;

const { file } = z.object({ file: z.string() }).parse(workerData);
const db = new DatabaseSync(file, { timeout: WAIT_MS });
const checkpoint = db.prepare('pragma wal_checkpoint(truncate)');
const clock = new Int32Array(new SharedArrayBuffer(4));

/** What is in the way of a log with nothing in it; `undefined` when it is empty now. */
const emptyLog = (): string | undefined => {
  try {
    for (let tries = 1; checkpoint.get()?.['busy'] !== 0; tries += 1) {
      if (tries === MOST_TRIES) return 'the log is in use';
      Atomics.wait(clock, 0, 0, PAUSE_MS);
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
};

parentPort?.on('message', () => parentPort?.postMessage(emptyLog()));
