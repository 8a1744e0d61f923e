import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database, Schema } from './schema.ts';
import { StorageError } from './storage-error.ts';

/** A bigint comes as text otherwise; the times and counts here are far below 2^53. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === '' ? 'no answer' : code;
};

/** Tables with people, and the index of their primary key. */
const IN_ORDER = [
  ['invitee', 'invitee_once'],
  ['delivery', 'delivery_pkey'],
] as const;

/** Reaches the PostgreSQL database. Throws `StorageError` without the address, since that holds the password. */
export const openPostgres = async (databaseUrl: string): Promise<Database> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 5_000 });
  // Without listeners a connection that breaks, idle or in use, would end the process; the next query reports it.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    await db.destroy();
    throw new StorageError(`DATABASE_URL: the database cannot be reached (${reasonOf(error)})`);
  }
  return {
    db,
    kind: 'postgres',
    executeQuery: (query) => db.executeQuery(query),
    // The server's own log is out of reach from here; it is not among what a query can read.
    forgetChanges: () => Promise.resolve(),
    close: () => db.destroy(),
    compact: async () => {
      for (const table of ['box', 'draft']) await sql`vacuum full ${sql.table(table)}`.execute(db);
      // In the order of their keys: rows otherwise go on lying in the order in which they were changed.
      for (const [table, key] of IN_ORDER) await sql`cluster ${sql.table(table)} using ${sql.id(key)}`.execute(db);
    },
  };
};
