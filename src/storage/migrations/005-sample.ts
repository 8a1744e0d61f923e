import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Database } from '../schema.ts';

/**
 * Where a sample waits between being read and being confirmed, and whose conversation is being made ahead of time.
 * Samples that wait are unlogged on PostgreSQL: names that may never be imported stay out of its log of changes and of
 * backups. A crash of the database empties the table, and the file is sent again.
 */
export const sample = (kind: Database['kind']): Migration => ({
  up: async (db: Kysely<unknown>): Promise<void> => {
    const create = async <Table extends string, Column extends string>(
      table: CreateTableBuilder<Table, Column>,
    ): Promise<void> => {
      await (kind === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table).execute();
    };
    const fleeting = (name: 'sample' | 'sample_row' | 'sample_error'): CreateTableBuilder<typeof name> => {
      const table = db.schema.createTable(name);
      return kind === 'postgres' ? table.modifyFront(sql`unlogged`) : table;
    };
    await create(
      fleeting('sample')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('wave', 'text', (column) => column.notNull())
        .addColumn('file', 'text', (column) => column.notNull())
        .addColumn('complete', 'integer', (column) => column.notNull())
        .addColumn('rows', 'integer', (column) => column.notNull())
        .addColumn('encoding', 'text')
        .addColumn('until', 'bigint', (column) => column.notNull()),
    );
    await create(
      fleeting('sample_row')
        .addColumn('sample', 'text', (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('name', 'text')
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('function', 'text', (column) => column.notNull())
        .addColumn('domain', 'text', (column) => column.notNull())
        .addColumn('department', 'text')
        .addColumn('unit', 'text')
        .addPrimaryKeyConstraint('sample_row_once', ['sample', 'number']),
    );
    await create(
      fleeting('sample_error')
        .addColumn('sample', 'text', (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('line', 'integer', (column) => column.notNull())
        .addColumn('column_name', 'text', (column) => column.notNull())
        .addColumn('reason', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('sample_error_once', ['sample', 'number']),
    );
    await create(
      db.schema
        .createTable('preparation')
        .addColumn('wave', 'text', (column) => column.notNull())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('cause', 'text')
        .addColumn('due_at', 'bigint')
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('preparation_once', ['wave', 'person']),
    );
    await sql`create index preparation_due on preparation (due_at) where due_at is not null`.execute(db);
  },
});
