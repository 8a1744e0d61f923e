import { createHash } from 'node:crypto';
import type { Database } from './schema.ts';

/** A resend comes within this time, in milliseconds; the hash is kept no longer. */
const KEPT_MS = 600_000;

/** Which inbound activities were seen in the last ten minutes, as hashes. */
export interface Seen {
  /** True the first time within ten minutes; `now` in milliseconds since the epoch. */
  readonly firstTime: (activityId: string, now: number) => Promise<boolean>;
}

/** The activities that were seen, in the database. */
export const createSeen = ({ db }: Database): Seen => ({
  firstTime: async (activityId, now) => {
    const until = now + KEPT_MS;
    const result = await db
      .insertInto('seen')
      .values({ hash: createHash('sha256').update(activityId).digest('hex'), until })
      .onConflict((conflict) => conflict.column('hash').doUpdateSet({ until }).where('seen.until', '<=', now))
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  },
});
