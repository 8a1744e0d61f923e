import { sql } from 'kysely';
import type { LetterEdit, LetterEdits } from '../campaign/letter-edit.ts';
import type { LetterKind } from '../campaign/letter.ts';
import { DEPARTMENTS } from '../organisation/department.ts';
import type { Wave } from '../wave.ts';
import { toAddress } from './address-store.ts';
import { counted } from './counted.ts';
import { mixed } from './mixed.ts';
import type { Database, Work } from './schema.ts';

/** A letter that is on its way is looked at again after so long, in milliseconds. */
const ON_ITS_WAY_MS = 30_000;

/**
 * Which letters are counted as sent: also those that were closed in silence, and of a reminder those that failed. HR sees
 * how many there are, and without them it would be how many had not answered. There is nothing to change in them, so
 * they end at their turn.
 */
const countsAsSent = (kind: LetterKind) =>
  kind === 'invite' ? sql`('leased', 'sent')` : sql`('leased', 'sent', 'failed', 'unknown')`;

const correct = async (
  { db, kind: database }: Database,
  wave: Wave,
  kind: LetterKind,
  now: number,
): Promise<number> => {
  const at = sql`${sql.lit(Math.floor(now))} - ${mixed(database)}`;
  // Those on their way may carry the old words: what they are called in Teams is known once they have arrived.
  const result = await sql`
    insert into letter_edit (id, wave, person, kind, activity, due_at, attempts)
    select delivery.id, delivery.wave, delivery.person, ${kind}, coalesce(delivery.activity, ''), ${at}, 0
    from delivery inner join round on round.wave = delivery.wave and round.number = delivery.round
    where delivery.wave = ${wave} and round.kind = ${kind}
      and (delivery.activity is not null or delivery.state in ${countsAsSent(kind)})
    on conflict (id) do update set due_at = excluded.due_at, attempts = 0`.execute(db);
  return Number(result.numAffectedRows ?? 0n);
};

const dueRows = ({ kind }: Database, work: Work, limit: number, now: number) =>
  work
    .selectFrom((table) => {
      const picked = table
        .selectFrom('letter_edit')
        .selectAll()
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .limit(limit);
      return (kind === 'postgres' ? picked.forUpdate().skipLocked() : picked).as('edit');
    })
    .leftJoin('address', 'address.person', 'edit.person')
    .leftJoin('delivery', 'delivery.id', 'edit.id')
    .leftJoin('invitee', (join) =>
      join.onRef('invitee.wave', '=', 'edit.wave').onRef('invitee.person', '=', 'edit.person'),
    )
    .select(['edit.id', 'edit.wave', 'edit.kind', 'edit.person', 'edit.activity', 'edit.attempts'])
    .select(['delivery.state', 'delivery.activity as arrived', 'invitee.department', 'invitee.language as sampled'])
    .select(['address.service_url', 'address.conversation', 'address.bot', 'address.tenant'])
    .select(['address.language', 'address.chosen'])
    .execute();

type Due = Awaited<ReturnType<typeof dueRows>>[number];

/** The edit that a row stands for; nothing where the letter cannot be reached any more. */
const toEdit = (row: Due): LetterEdit | 'later' | undefined => {
  const { id, wave, kind, person, attempts, chosen, sampled } = row;
  const activity = row.activity === '' ? (row.arrived ?? '') : row.activity;
  if (activity === '') return row.state === 'leased' ? 'later' : undefined;
  const { service_url, conversation, bot, tenant, language } = row;
  if (service_url === null || conversation === null || bot === null || tenant === null || language === null)
    return undefined;
  const spoken = chosen === 1 ? language : (sampled ?? language);
  const address = toAddress({ person, service_url, conversation, bot, tenant, language: spoken, chosen: 0 });
  const department = DEPARTMENTS.find((one) => one === row.department);
  return { id, wave, kind, activity, attempts, address, ...(department === undefined ? {} : { department }) };
};

const claim = (database: Database, limit: number, now: number, leaseMs: number): Promise<readonly LetterEdit[]> =>
  database.db.transaction().execute(async (work) => {
    const rows = await dueRows(database, work, limit, now);
    const read = rows.map((row) => ({ id: row.id, edit: toEdit(row) }));
    const idsOf = (which: (edit: (typeof read)[number]['edit']) => boolean): string[] =>
      read.filter(({ edit }) => which(edit)).map(({ id }) => id);
    const gone = idsOf((edit) => edit === undefined);
    if (gone.length > 0) await work.deleteFrom('letter_edit').where('id', 'in', gone).execute();
    const postpone = async (ids: readonly string[], ms: number): Promise<void> => {
      if (ids.length === 0) return;
      const due_at = Math.ceil(now + ms);
      await work.updateTable('letter_edit').set({ due_at }).where('id', 'in', ids).execute();
    };
    await postpone(
      idsOf((edit) => edit === 'later'),
      ON_ITS_WAY_MS,
    );
    await postpone(
      idsOf((edit) => typeof edit === 'object'),
      leaseMs,
    );
    return read.flatMap(({ edit }) => (typeof edit === 'object' ? [edit] : []));
  });

/** Changes of letters that are still to be made, in the database. */
export const createLetterEdits = (database: Database): LetterEdits => ({
  correct: (wave, kind, now) => correct(database, wave, kind, now),
  claim: (limit, now, leaseMs) => claim(database, limit, now, leaseMs),
  end: async ({ id, kind }) => {
    // A letter that was closed meanwhile is still to be changed into that.
    await database.db.deleteFrom('letter_edit').where('id', '=', id).where('kind', '=', kind).execute();
  },
  later: async ({ id, attempts }, at) => {
    await database.db
      .updateTable('letter_edit')
      .set({ due_at: Math.ceil(at), attempts: attempts + 1 })
      .where('id', '=', id)
      .execute();
  },
  left: (wave) => counted(database.db.selectFrom('letter_edit').where('wave', '=', wave)),
});
