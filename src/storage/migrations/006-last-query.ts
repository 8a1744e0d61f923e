import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Database } from '../schema.ts';

/** What a follow-up builds on, sealed; on PostgreSQL unlogged, as drafts are. */
export const lastQuery = (kind: Database['kind']): Migration => ({
  up: async (db: Kysely<unknown>): Promise<void> => {
    const bytes = kind === 'sqlite' ? sql`blob` : sql`bytea`;
    const table = db.schema.createTable('last_query');
    const columns = (kind === 'postgres' ? table.modifyFront(sql`unlogged`) : table.modifyEnd(sql`without rowid`))
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('salt', bytes, (column) => column.notNull())
      .addColumn('sealed', bytes, (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull());
    await columns.execute();
  },
});
