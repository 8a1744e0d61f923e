import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Database } from '../schema.ts';

/** What running a campaign needs beside the letters: orders, texts, live cards, corrections, response by the day. */
export const campaign = (kind: Database['kind']): Migration => ({
  up: async (db: Kysely<unknown>): Promise<void> => {
    const create = async <Table extends string, Column extends string>(
      table: CreateTableBuilder<Table, Column>,
    ): Promise<void> => {
      await (kind === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table).execute();
    };
    await db.schema
      .alterTable('invitee')
      .addColumn('no_reminders', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await create(
      db.schema
        .createTable('sending_order')
        .addColumn('wave', 'text', (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('round', 'integer', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('asked_by', 'text', (column) => column.notNull())
        .addColumn('approved_by', 'text')
        .addColumn('wanted_at', 'bigint')
        .addColumn('recipients', 'integer', (column) => column.notNull())
        .addColumn('outcome', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('sending_order_once', ['wave', 'number']),
    );
    await create(
      db.schema
        .createTable('letter_text')
        .addColumn('wave', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('title', 'text', (column) => column.notNull())
        .addColumn('lead', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('letter_text_once', ['wave', 'kind', 'language']),
    );
    await create(
      db.schema
        .createTable('live_card')
        .addColumn('wave', 'text', (column) => column.notNull())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('activity', 'text', (column) => column.notNull())
        .addColumn('shown', 'text', (column) => column.notNull())
        .addColumn('next_at', 'bigint')
        .addPrimaryKeyConstraint('live_card_once', ['wave', 'person']),
    );
    await create(
      db.schema
        .createTable('letter_edit')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('wave', 'text', (column) => column.notNull())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('activity', 'text', (column) => column.notNull())
        .addColumn('due_at', 'bigint', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull()),
    );
    await create(
      db.schema
        .createTable('response_day')
        .addColumn('wave', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('figures', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('response_day_once', ['wave', 'day']),
    );
    await db.schema.createIndex('letter_edit_due').on('letter_edit').column('due_at').execute();
  },
});
