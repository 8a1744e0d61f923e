import { sql } from 'kysely';
import type { DeliveryStore, Round, RoundCounts } from '../campaign/delivery-store.ts';
import type { Wave } from '../wave.ts';
import { createCampaignState } from './campaign-store.ts';
import { begin } from './begin.ts';
import { claim } from './claim.ts';
import { mixed } from './mixed.ts';
import type { Database, DeliveryState } from './schema.ts';
import { settle, type Settled } from './settle.ts';
import { together } from './together.ts';

/**
 * When the rows of a round are due. Those of a reminder are mixed: they are closed or sent in this order, and whoever
 * knows who stands where could learn from the pace of the counts who was passed over.
 */
const dueAt = (kind: Database['kind'], { number }: Round, now: number) => {
  if (number === 0) return sql`${sql.lit(now)}`;
  return sql`${sql.lit(Math.floor(now))} - ${mixed(kind)}`;
};

/** A row for everybody in the sample, in one statement; who cannot be reached yet waits. */
const queue = async ({ db, kind }: Database, round: Round, now: number): Promise<{ readonly queued: number }> => {
  const queued = await db.transaction().execute(async (work) => {
    // Somebody who installs the app just now is either seen here, or finds the row that is made here.
    if (kind === 'postgres') await sql`lock table address in share row exclusive mode`.execute(work);
    const { wave, number } = round;
    await work
      .insertInto('round')
      .values({ ...round })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const result = await sql`
      insert into delivery (id, wave, round, person, state, due_at, attempts, ambiguous)
      select ${`${wave}/${number}/`} || invitee.person, ${wave}, ${sql.lit(number)}, invitee.person,
        case when address.person is null then 'waiting' else 'due' end,
        case when address.person is null then null else ${dueAt(kind, round, now)} end, 0, 0
      from invitee left join address on address.person = invitee.person
      where invitee.wave = ${wave}
      on conflict (id) do nothing`.execute(work);
    return { queued: Number(result.numAffectedRows ?? 0n) };
  });
  // With what it knows of the table before so many rows came, PostgreSQL would sort all of them at each claim.
  if (kind === 'postgres' && queued.queued > 0) await sql`analyze delivery`.execute(db);
  return queued;
};

const counts = async ({ db }: Database, round: Round): Promise<RoundCounts> => {
  const rows = await db
    .selectFrom('delivery')
    .select(['state', 'cause', (row) => row.fn.countAll<number>().as('rows')])
    .where('wave', '=', round.wave)
    .where('round', '=', round.number)
    .groupBy(['state', 'cause'])
    .execute();
  const inState = (...states: readonly DeliveryState[]): number =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + row.rows, 0);
  const failed = rows.filter(({ state }) => state === 'failed');
  return {
    invited: rows.reduce((sum, row) => sum + row.rows, 0),
    sent: inState('sent'),
    failed: Object.fromEntries(failed.map((row) => [row.cause ?? 'refused', row.rows])),
    unknown: inState('unknown'),
    notReachable: inState('waiting'),
    left: inState('due', 'leased'),
  };
};

const rounds = ({ db }: Database, wave: Wave): Promise<readonly Round[]> =>
  db.selectFrom('round').select(['wave', 'number', 'kind']).where('wave', '=', wave).orderBy('number').execute();

/** The delivery rows, in the database. */
export const createDeliveryStore = (database: Database): DeliveryStore => {
  const record = together<Settled>((settled) => settle(database, settled));
  return {
    ...createCampaignState(database),
    queue: (round, now) => queue(database, round, now),
    rounds: (wave) => rounds(database, wave),
    claim: (owner, limit, now, leaseMs) => claim(database, { owner, limit, now, leaseMs }),
    begin: (owner, leased, turn) => begin(database, owner, leased, turn),
    settle: (owner, leased, outcome, now) => record({ owner, leased, outcome, now }),
    counts: (round) => counts(database, round),
  };
};
