import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod/v4';

/** As long as others are reading or writing, it waits for them: only this thread stands still meanwhile. */
const WAIT_MS = 5_000;

const { file } = z.object({ file: z.string() }).parse(workerData);
const db = new DatabaseSync(file, { timeout: WAIT_MS });

/** What is in the way of a log with nothing in it; `undefined` when it is empty now. */
const emptyLog = (): string | undefined => {
  try {
    const row = db.prepare('pragma wal_checkpoint(truncate)').get();
    return row?.['busy'] === 0 ? undefined : 'the log is in use';
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
};

parentPort?.on('message', () => parentPort?.postMessage(emptyLog()));
