import { destroyDrafts } from './destroy-drafts.ts';
import { dayOf } from './draft-store.ts';
import { destroySamples } from './sample-store.ts';
import type { Database } from './schema.ts';

const DAY_MS = 86_400_000;

/**
 * Destroys what was kept long enough: drafts, hashes of activities, last queries, and the audit after `auditDays`;
 * `now` in milliseconds.
 */
export const sweep = async ({ db, forgetChanges }: Database, now: number, auditDays: number): Promise<void> => {
  await db.transaction().execute(async (work) => {
    await destroyDrafts(work, (row) => row('expires', '<', dayOf(now)));
    await destroySamples(work, (row) => row('until', '<=', now));
    await work.deleteFrom('seen').where('until', '<=', now).execute();
    await work.deleteFrom('last_query').where('until', '<=', now).execute();
    await work
      .deleteFrom('audit')
      .where('at', '<=', now - auditDays * DAY_MS)
      .execute();
  });
  await forgetChanges();
};
