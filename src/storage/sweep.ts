import { destroyDrafts } from './destroy-drafts.ts';
import { dayOf } from './draft-store.ts';
import type { Database } from './schema.ts';

/** Destroys expired drafts and the hashes of activities that were kept long enough; `now` in milliseconds. */
export const sweep = async ({ db, forgetChanges }: Database, now: number): Promise<void> => {
  await db.transaction().execute(async (work) => {
    await destroyDrafts(work, (row) => row('expires', '<', dayOf(now)));
    await work.deleteFrom('seen').where('until', '<=', now).execute();
  });
  await forgetChanges();
};
