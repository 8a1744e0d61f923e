import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Database } from '../schema.ts';

/** Which letters a worker has begun, and on PostgreSQL the turns that all instances share. */
export const begun = (kind: Database['kind']): Migration => ({
  up: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema.alterTable('delivery').addColumn('begun', 'integer').execute();
    await sql`create index delivery_leased on delivery (owner) where state = 'leased'`.execute(db);
    if (kind === 'sqlite') return;
    await db.schema
      .createTable('pace')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('next_at', 'double precision', (column) => column.notNull())
      .addColumn('slow_until', 'double precision', (column) => column.notNull())
      .addColumn('asked', 'integer', (column) => column.notNull())
      .addColumn('asked_at', 'double precision', (column) => column.notNull())
      .execute();
    await sql`insert into pace (name, next_at, slow_until, asked, asked_at) values ('tenant', 0, 0, 0, 0)`.execute(db);
  },
});
