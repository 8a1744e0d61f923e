import { sql, type UpdateObject } from 'kysely';
import type { DeliveryOutcome } from '../campaign/deliver.ts';
import type { Leased } from '../campaign/delivery-store.ts';
import type { Database, Schema } from './schema.ts';
import { MOST_AMBIGUOUS } from './take-over.ts';

/** A message that may have arrived is tried once more after this time, in milliseconds. */
const LATE_RETRY_MS = 600_000;

const changeFor = (outcome: DeliveryOutcome, now: number): UpdateObject<Schema, 'delivery', 'delivery'> => {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', activity: outcome.activity, due_at: null };
    case 'undeliverable':
      return { state: 'failed', cause: outcome.cause, due_at: null };
    case 'later':
      return { state: 'due', due_at: Math.ceil(now + (outcome.afterMs ?? 0)) };
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

const mine = ({ db }: Database, owner: string, { round, address, attempts }: Leased) =>
  db
    .updateTable('delivery')
    .where('id', '=', `${round.wave}/${round.number}/${address.person}`)
    .where('owner', '=', owner)
    .where('attempts', '=', attempts);

/** Marks a leased row as the owner's letter number `turn`; false when it is no longer the owner's to send. */
export const begin = async (database: Database, owner: string, leased: Leased, turn: number): Promise<boolean> => {
  const marked = await mine(database, owner, leased)
    .set({ begun: turn })
    .where('state', '=', 'leased')
    .executeTakeFirst();
  return marked.numUpdatedRows === 1n;
};

/** Records what became of a leased row, if it is still of this owner and this lease. */
export const settle = async (
  database: Database,
  owner: string,
  leased: Leased,
  outcome: DeliveryOutcome,
  now: number,
): Promise<void> => {
  // Others may have taken it over as one in doubt: to say so again would make it two doubts.
  const states = outcome.kind === 'unknown' ? (['leased'] as const) : (['leased', 'unknown'] as const);
  await mine(database, owner, leased)
    .set({ ...changeFor(outcome, now), owner: null, begun: null })
    .where('state', 'in', states)
    .execute();
};
