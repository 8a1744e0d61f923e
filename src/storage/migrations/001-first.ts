import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Database } from '../schema.ts';

/** The tables of the first release. On SQLite none of them has a row number: it would give the order of arrival. */
export const first = (kind: Database['kind']): Migration => ({
  up: async (db: Kysely<unknown>): Promise<void> => {
    const bytes = kind === 'sqlite' ? sql`blob` : sql`bytea`;
    const create = async <Table extends string, Column extends string>(
      table: CreateTableBuilder<Table, Column>,
    ): Promise<void> => {
      await (kind === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table).execute();
    };
    await create(
      db.schema
        .createTable('wave')
        .addColumn('wave', 'text', (column) => column.primaryKey())
        .addColumn('closed', 'integer', (column) => column.notNull()),
    );
    await create(
      db.schema
        .createTable('invitee')
        .addColumn('wave', 'text', (column) => column.notNull())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('name', 'text')
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('function', 'text', (column) => column.notNull())
        .addColumn('domain', 'text', (column) => column.notNull())
        .addColumn('department', 'text')
        .addColumn('unit', 'text')
        .addColumn('done', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('invitee_once', ['wave', 'person']),
    );
    await create(
      db.schema
        .createTable('box')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('wave', 'text', (column) => column.notNull())
        .addColumn('sealed', bytes, (column) => column.notNull()),
    );
    // Unlogged on PostgreSQL: drafts stay out of its log of changes, of replicas and of base backups. A crash of the
    // database empties the table, and whoever was half-way begins again.
    const drafts = db.schema.createTable('draft');
    await create(
      (kind === 'postgres' ? drafts.modifyFront(sql`unlogged`) : drafts)
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('wave', 'text', (column) => column.notNull())
        .addColumn('salt', bytes, (column) => column.notNull())
        .addColumn('sealed', bytes, (column) => column.notNull())
        .addColumn('expires', 'integer', (column) => column.notNull()),
    );
    await create(
      db.schema
        .createTable('address')
        .addColumn('person', 'text', (column) => column.primaryKey())
        .addColumn('service_url', 'text', (column) => column.notNull())
        .addColumn('conversation', 'text', (column) => column.notNull())
        .addColumn('bot', 'text', (column) => column.notNull())
        .addColumn('tenant', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('chosen', 'integer', (column) => column.notNull()),
    );
    await create(
      db.schema
        .createTable('campaign')
        .addColumn('wave', 'text', (column) => column.primaryKey())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('not_before', 'bigint', (column) => column.notNull()),
    );
    await create(
      db.schema
        .createTable('round')
        .addColumn('wave', 'text', (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('round_once', ['wave', 'number']),
    );
    await create(
      db.schema
        .createTable('delivery')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('wave', 'text', (column) => column.notNull())
        .addColumn('round', 'integer', (column) => column.notNull())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('cause', 'text')
        .addColumn('due_at', 'bigint')
        .addColumn('owner', 'text')
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('ambiguous', 'integer', (column) => column.notNull())
        .addColumn('activity', 'text'),
    );
    await create(
      db.schema
        .createTable('publication')
        .addColumn('wave', 'text', (column) => column.primaryKey())
        .addColumn('bytes', 'text', (column) => column.notNull())
        .addColumn('signature', 'text', (column) => column.notNull()),
    );
    await create(
      db.schema
        .createTable('seen')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('until', 'bigint', (column) => column.notNull()),
    );
    await sql`create index delivery_due on delivery (wave, due_at) where due_at is not null`.execute(db);
    await db.schema.createIndex('delivery_round').on('delivery').columns(['wave', 'round', 'state']).execute();
    await db.schema.createIndex('delivery_person').on('delivery').column('person').execute();
    await db.schema.createIndex('box_wave').on('box').column('wave').execute();
  },
});
