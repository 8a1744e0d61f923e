import { sql, type UpdateObject } from 'kysely';
import type { Address } from '../campaign/address.ts';
import type { Leased } from '../campaign/delivery-store.ts';
import { type DueRow, dueRows } from './due-rows.ts';
import type { Database, DeliveryState, Schema, Work } from './schema.ts';
import { takeOver } from './take-over.ts';
import { wavesInMotion } from './waves-in-motion.ts';

interface Claim {
  readonly owner: string;
  readonly limit: number;
  readonly now: number;
  readonly leaseMs: number;
}

const addressOf = ({ person, invitee, address }: DueRow): Address | undefined => {
  if (address === undefined) return undefined;
  const { service_url: serviceUrl, conversation, bot, tenant } = address;
  // What the person chose in the chat goes before what the sample says.
  const language = address.chosen === 1 ? address.language : invitee.language;
  return { person, serviceUrl, conversation, bot, tenant, language };
};

/**
 * Whether the person needs no message. An invite that failed before, and that HR tries once more, goes also to who has
 * taken part since: HR knows these people by name, and whoever disappears from the list of failures would be somebody
 * who has not answered.
 */
const isNeedless = ({ kind, cause, invitee }: DueRow): boolean => {
  const { done, declined, no_reminders: noReminders } = invitee;
  return declined === 1 || (done === 1 && cause === null) || (kind !== 'invite' && noReminders === 1);
};

/** What becomes of a due row: this owner's to send, or closed without a message. */
const fateOf = (row: DueRow): 'closed' | 'waiting' | Leased => {
  const address = addressOf(row);
  // Said first, so that who has no app counts as such whatever else is known of them.
  if (address === undefined) return 'waiting';
  if (isNeedless(row)) return 'closed';
  const { wave, kind } = row;
  return {
    round: { wave, number: row.round, kind },
    address,
    letter: { kind, wave, language: address.language },
    attempts: row.attempts + 1,
  };
};

type Change = UpdateObject<Schema, 'delivery', 'delivery'>;

const claimOf = async (database: Database, work: Work, wave: string, claim: Claim) => {
  const due = await dueRows(database, work, wave, claim.limit, claim.now);
  const fates = due.map((row) => ({ id: row.id, fate: fateOf(row) }));
  const change = async (which: 'closed' | 'waiting' | 'object', set: Change) => {
    const ids = fates.filter(({ fate }) => fate === which || typeof fate === which).map(({ id }) => id);
    if (ids.length > 0)
      await work
        .updateTable('delivery')
        .set({ ...set, begun: null })
        .where('id', 'in', ids)
        .execute();
  };
  // One that failed before goes back to what it was: that they declined shows nowhere.
  const handled = sql<DeliveryState>`case when cause is null then 'sent' else 'failed' end`;
  await change('closed', { state: handled, due_at: null, owner: null });
  await change('waiting', { state: 'waiting', due_at: null, owner: null });
  await change('object', {
    state: 'leased',
    owner: claim.owner,
    due_at: claim.now + claim.leaseMs,
    attempts: sql<number>`attempts + 1`,
  });
  return { seen: due.length, leased: fates.flatMap(({ fate }) => (typeof fate === 'object' ? [fate] : [])) };
};

const claimOnce = async (database: Database, work: Work, asked: Claim) => {
  await takeOver(database, work, asked.now);
  const leased: Leased[] = [];
  let seen = 0;
  for (const wave of await wavesInMotion(work, asked.now)) {
    if (seen >= asked.limit) break;
    const turn = await claimOf(database, work, wave, { ...asked, limit: asked.limit - seen });
    leased.push(...turn.leased);
    seen += turn.seen;
  }
  return { seen, leased };
};

/**
 * Claims up to `limit` due rows in one transaction. Rows that need no message are closed on the way; where there are
 * only such, the next ones are looked at in a transaction of their own, so that others are let in between.
 */
export const claim = async (database: Database, asked: Claim): Promise<readonly Leased[]> => {
  for (;;) {
    const { seen, leased } = await database.db.transaction().execute((work) => claimOnce(database, work, asked));
    if (leased.length > 0 || seen === 0) return leased;
  }
};
