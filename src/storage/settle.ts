import type { UpdateObject } from 'kysely';
import type { DeliveryOutcome } from '../campaign/deliver.ts';
import type { Leased } from '../campaign/delivery-store.ts';
import { MOST_AMBIGUOUS } from './claim.ts';
import type { Database, Schema } from './schema.ts';

/** A message that may have arrived is tried once more after this time, in milliseconds. */
const LATE_RETRY_MS = 600_000;

type Change = UpdateObject<Schema, 'delivery', 'delivery'>;

const changeFor = (outcome: DeliveryOutcome, ambiguousSoFar: number, now: number): Change => {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', activity: outcome.activity, due_at: null };
    case 'undeliverable':
      return { state: 'failed', cause: outcome.cause, due_at: null };
    case 'later':
      return { state: 'due', due_at: now + outcome.afterMs };
    case 'unknown': {
      const ambiguous = ambiguousSoFar + 1;
      return { state: 'unknown', ambiguous, due_at: ambiguous >= MOST_AMBIGUOUS ? null : now + LATE_RETRY_MS };
    }
  }
};

/** Records what became of a leased row, if it is still this owner's. */
export const settle = (
  { db }: Database,
  {
    owner,
    leased,
    outcome,
    now,
  }: { readonly owner: string; readonly leased: Leased; readonly outcome: DeliveryOutcome; readonly now: number },
): Promise<void> =>
  db.transaction().execute(async (work) => {
    const { round, address, attempts } = leased;
    const row = await work
      .selectFrom('delivery')
      .select(['id', 'ambiguous'])
      .where('id', '=', `${round.wave}/${round.number}/${address.person}`)
      .where('owner', '=', owner)
      .where('state', '=', 'leased')
      .where('attempts', '=', attempts)
      .executeTakeFirst();
    if (row === undefined) return;
    await work
      .updateTable('delivery')
      .set({ ...changeFor(outcome, row.ambiguous, now), owner: null })
      .where('id', '=', row.id)
      .where('owner', '=', owner)
      .where('attempts', '=', attempts)
      .execute();
  });
