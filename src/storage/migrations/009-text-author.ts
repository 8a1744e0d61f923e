import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who changed the words of a letter: somebody else must see to it that letters in chats get them. */
export const textAuthor: Migration = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema
      .alterTable('letter_text')
      .addColumn('changed_by', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  },
};
