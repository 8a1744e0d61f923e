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

/** Reaches the PostgreSQL database. Throws `StorageError` without the address, since that holds the password. */
export const openPostgres = async (databaseUrl: string): Promise<Database> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 5_000 });
  // Without a listener a connection that breaks while idle would end the process; the next query reports it.
  pool.on('error', () => undefined);
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
    compact: async () => {
      for (const table of ['invitee', 'box', 'draft', 'delivery'])
        await sql`vacuum full ${sql.table(table)}`.execute(db);
    },
  };
};
