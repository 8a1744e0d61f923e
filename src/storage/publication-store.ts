import type { PublicationStore } from '../publication/publication-store.ts';
import type { Database } from './schema.ts';

/** The loaded publications, in the database. */
export const createPublicationStore = ({ db }: Database): PublicationStore => ({
  list: () => db.selectFrom('publication').selectAll().orderBy('wave').execute(),
  put: async ({ wave, bytes, signature }) => {
    const inserted = await db
      .insertInto('publication')
      .values({ wave, bytes, signature })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows === 1n) return 'loaded';
    const there = await db.selectFrom('publication').select('bytes').where('wave', '=', wave).executeTakeFirst();
    return there?.bytes === bytes ? 'already_loaded' : 'other_loaded';
  },
  revise: async (before, { bytes, signature }) => {
    const updated = await db
      .updateTable('publication')
      .set({ bytes, signature })
      .where('wave', '=', before.wave)
      .where('bytes', '=', before.bytes)
      .executeTakeFirst();
    return updated.numUpdatedRows === 1n ? 'revised' : 'changed';
  },
});
