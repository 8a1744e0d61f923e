import { sql, type UpdateObject } from 'kysely';
import type { Address } from '../campaign/address.ts';
import type { Leased } from '../campaign/delivery-store.ts';
import type { Database, Schema, Work } from './schema.ts';

/** So many sends of one letter may be in doubt: the first, and one late retry. */
export const MOST_AMBIGUOUS = 2;

interface Claim {
  readonly owner: string;
  readonly limit: number;
  readonly now: number;
  readonly leaseMs: number;
}

/** The waves whose letters may go now: sending, past their hour, and not closed. */
const wavesInMotion = async (work: Work, now: number): Promise<readonly string[]> => {
  const rows = await work
    .selectFrom('campaign')
    .leftJoin('wave', 'wave.wave', 'campaign.wave')
    .select('campaign.wave')
    .where('campaign.state', '=', 'sending')
    .where('campaign.not_before', '<=', now)
    .where((row) => row.or([row('wave.closed', 'is', null), row('wave.closed', '=', 0)]))
    .execute();
  return rows.map(({ wave }) => wave);
};

const dueRows = ({ kind }: Database, work: Work, waves: readonly string[], { limit, now }: Claim) => {
  const query = work
    .selectFrom('delivery')
    .innerJoin('round', (join) =>
      join.onRef('round.wave', '=', 'delivery.wave').onRef('round.number', '=', 'delivery.round'),
    )
    .innerJoin('invitee', (join) =>
      join.onRef('invitee.wave', '=', 'delivery.wave').onRef('invitee.person', '=', 'delivery.person'),
    )
    .leftJoin('address', 'address.person', 'delivery.person')
    .select(['delivery.id', 'delivery.wave', 'delivery.round', 'delivery.person', 'delivery.state'])
    .select(['delivery.attempts', 'delivery.ambiguous', 'round.kind', 'invitee.done', 'invitee.declined'])
    .select('invitee.language as sampled')
    .select(['address.service_url', 'address.conversation', 'address.bot', 'address.tenant'])
    .select(['address.language', 'address.chosen'])
    .where('delivery.wave', 'in', waves)
    .where('delivery.due_at', '<=', now)
    .orderBy('delivery.due_at')
    .limit(limit);
  return (kind === 'postgres' ? query.forUpdate('delivery').skipLocked() : query).execute();
};

type Due = Awaited<ReturnType<typeof dueRows>>[number];

const addressOf = (row: Due): Address | undefined => {
  const { person, service_url: serviceUrl, conversation, bot, tenant, sampled, chosen } = row;
  if (serviceUrl === null || conversation === null || bot === null || tenant === null) return undefined;
  // What the person chose in the chat goes before what the sample says.
  const language = chosen === 1 && row.language !== null ? row.language : sampled;
  return { person, serviceUrl, conversation, bot, tenant, language };
};

/** What becomes of a due row: this owner's to send, or closed without a message. */
const fateOf = (row: Due): 'closed' | 'waiting' | 'in_doubt' | Leased => {
  if (row.done === 1 || row.declined === 1) return 'closed';
  if (row.state === 'leased' && row.ambiguous + 1 >= MOST_AMBIGUOUS) return 'in_doubt';
  const address = addressOf(row);
  if (address === undefined) return 'waiting';
  const { wave, kind } = row;
  return {
    round: { wave, number: row.round, kind },
    address,
    letter: { kind, wave, language: address.language },
    attempts: row.attempts + 1,
  };
};

type Fate = ReturnType<typeof fateOf>;
type Change = UpdateObject<Schema, 'delivery', 'delivery'>;

const claimOnce = async (database: Database, work: Work, waves: readonly string[], claim: Claim) => {
  const due = await dueRows(database, work, waves, claim);
  const fates = due.map((row) => ({ row, fate: fateOf(row) }));
  const change = async (which: (fate: Fate, row: Due) => boolean, set: Change) => {
    const ids = fates.filter(({ fate, row }) => which(fate, row)).map(({ row }) => row.id);
    if (ids.length > 0) await work.updateTable('delivery').set(set).where('id', 'in', ids).execute();
  };
  await change((fate) => fate === 'closed', { state: 'sent', due_at: null, owner: null });
  await change((fate) => fate === 'waiting', { state: 'waiting', due_at: null, owner: null });
  await change((fate) => fate === 'in_doubt', { state: 'unknown', due_at: null, owner: null });
  // A lease that ran out may have been sent: it counts as one ambiguous send.
  await change((fate, row) => typeof fate === 'object' && row.state === 'leased', { ambiguous: 1 });
  await change((fate) => typeof fate === 'object', {
    state: 'leased',
    owner: claim.owner,
    due_at: claim.now + claim.leaseMs,
    attempts: sql<number>`attempts + 1`,
  });
  return { seen: due.length, leased: fates.flatMap(({ fate }) => (typeof fate === 'object' ? [fate] : [])) };
};

/** Claims up to `limit` due rows in one transaction; rows that need no message are closed on the way. */
export const claim = (database: Database, asked: Claim): Promise<readonly Leased[]> =>
  database.db.transaction().execute(async (work) => {
    const waves = await wavesInMotion(work, asked.now);
    if (waves.length === 0) return [];
    const leased: Leased[] = [];
    while (leased.length < asked.limit) {
      const turn = await claimOnce(database, work, waves, { ...asked, limit: asked.limit - leased.length });
      leased.push(...turn.leased);
      if (turn.seen === 0) break;
    }
    return leased;
  });
