import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who wants no letters of a wave any more. */
export const declined: Migration = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema
      .alterTable('invitee')
      .addColumn('declined', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
