import { sql, type UpdateObject } from 'kysely';
import type { DeliveryOutcome } from '../campaign/deliver.ts';
import type { Leased } from '../campaign/delivery-store.ts';
import { MOST_AMBIGUOUS } from './claim.ts';
import type { Database, Schema } from './schema.ts';

/** A message that may have arrived is tried once more after this time, in milliseconds. */
const LATE_RETRY_MS = 600_000;

const changeFor = (outcome: DeliveryOutcome, now: number): UpdateObject<Schema, 'delivery', 'delivery'> => {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', activity: outcome.activity, due_at: null };
    case 'undeliverable':
      return { state: 'failed', cause: outcome.cause, due_at: null };
    case 'later':
      return { state: 'due', due_at: Math.ceil(now + outcome.afterMs) };
    case 'unknown': {
      const late = sql.lit(Math.ceil(now) + LATE_RETRY_MS);
      const most = sql.lit(MOST_AMBIGUOUS);
      return {
        state: 'unknown',
        ambiguous: sql<number>`ambiguous + 1`,
        due_at: sql<number | null>`case when ambiguous + 1 >= ${most} then null else ${late} end`,
      };
    }
  }
};

/** Records what became of a leased row, if it is still this owner's and of this lease. */
export const settle = async (
  { db }: Database,
  owner: string,
  leased: Leased,
  outcome: DeliveryOutcome,
  now: number,
): Promise<void> => {
  const { round, address, attempts } = leased;
  await db
    .updateTable('delivery')
    .set({ ...changeFor(outcome, now), owner: null })
    .where('id', '=', `${round.wave}/${round.number}/${address.person}`)
    .where('state', '=', 'leased')
    .where('owner', '=', owner)
    .where('attempts', '=', attempts)
    .execute();
};
