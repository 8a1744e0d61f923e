import { sql } from 'kysely';
import type { DeliveryOutcome } from '../campaign/deliver.ts';
import type { Leased } from '../campaign/delivery-store.ts';
import type { Database, DeliveryState, Schema } from './schema.ts';
import { MOST_AMBIGUOUS } from './take-over.ts';

/** A message that may have arrived is tried once more after this time, in milliseconds. */
const LATE_RETRY_MS = 600_000;

/** What became of one leased row. */
export interface Settled {
  readonly owner: string;
  readonly leased: Leased;
  readonly outcome: DeliveryOutcome;
  readonly now: number;
}

interface Change {
  readonly state: DeliveryState;
  readonly cause?: string;
  readonly activity?: string;
  readonly dueAt?: number;
  /** 1 when the letter may or may not have arrived. */
  readonly doubt?: 1;
}

const changeFor = (outcome: DeliveryOutcome, now: number): Change => {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', activity: outcome.activity };
    case 'undeliverable':
      return { state: 'failed', cause: outcome.cause };
    case 'later':
      return { state: 'due', dueAt: Math.ceil(now + (outcome.afterMs ?? 0)) };
    case 'unknown':
      return { state: 'unknown', dueAt: Math.ceil(now) + LATE_RETRY_MS, doubt: 1 };
  }
};

/** The row of a lease, by the name that it has in the table. */
export const idOf = ({ round, address }: Leased): string => `${round.wave}/${round.number}/${address.person}`;

/** As the databases see a change: PostgreSQL takes values without a cast for texts. */
interface Known extends Pick<Schema['delivery'], 'id' | 'attempts' | 'state' | 'cause' | 'activity' | 'due_at'> {
  readonly owner: string;
  readonly doubt: number;
}

const valuesOf = ({ owner, leased, outcome, now }: Settled) => {
  const { state, cause = null, activity = null, dueAt = null, doubt = 0 } = changeFor(outcome, now);
  return sql`(cast(${idOf(leased)} as text), cast(${owner} as text), cast(${leased.attempts} as integer),
    cast(${state} as text), cast(${cause} as text), cast(${activity} as text), cast(${dueAt} as bigint),
    cast(${doubt} as integer))`;
};

/**
 * Records what became of leased rows, in one statement: of each row that is still of that owner and that lease. What
 * others took over as in doubt is not doubted a second time, and known after all when its owner knows.
 */
export const settle = async ({ db }: Database, settled: readonly Settled[]): Promise<void> => {
  await db
    .with(
      'known(id, owner, attempts, state, cause, activity, due_at, doubt)',
      () => sql<Known>`(values ${sql.join(settled.map(valuesOf))})`,
    )
    .updateTable('delivery')
    .from('known')
    .set((row) => ({
      state: row.ref('known.state'),
      // Why it failed before is forgotten once it is sent.
      cause: sql<string | null>`case when known.state in ('sent', 'failed') then known.cause else delivery.cause end`,
      activity: row.fn.coalesce('known.activity', 'delivery.activity'),
      ambiguous: sql<number>`delivery.ambiguous + known.doubt`,
      due_at: sql<number | null>`case when known.doubt = 1 and delivery.ambiguous + 1 >= ${sql.lit(MOST_AMBIGUOUS)}
        then null else known.due_at end`,
      owner: row.val(null),
      begun: row.val(null),
    }))
    .whereRef('delivery.id', '=', 'known.id')
    .whereRef('delivery.owner', '=', 'known.owner')
    .whereRef('delivery.attempts', '=', 'known.attempts')
    .where((row) =>
      row.or([
        row('delivery.state', '=', 'leased'),
        row.and([row('delivery.state', '=', 'unknown'), row('known.doubt', '=', 0)]),
      ]),
    )
    .execute();
};
