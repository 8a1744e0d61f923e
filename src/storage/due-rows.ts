import type { Database, Schema, Work } from './schema.ts';

/** A row that is due, with the person and the way to reach them. */
export interface DueRow extends Pick<Schema['delivery'], 'id' | 'wave' | 'round' | 'person' | 'cause' | 'attempts'> {
  readonly kind: Schema['round']['kind'];
  readonly invitee: Pick<Schema['invitee'], 'done' | 'declined' | 'no_reminders' | 'language'>;
  /** Not there when the app is not installed. */
  readonly address: Schema['address'] | undefined;
}

/** The rows of a wave that have been due longest, in the order of their index, which no other worker is claiming. */
const pick = ({ kind }: Database, work: Work, wave: string, limit: number, now: number) => {
  const picked = work
    .selectFrom('delivery')
    .select(['id', 'wave', 'round', 'person', 'cause', 'attempts'])
    .where('wave', '=', wave)
    .where('due_at', '<=', now)
    .where('state', '<>', 'leased')
    .orderBy('due_at')
    .limit(limit);
  return (kind === 'postgres' ? picked.forUpdate().skipLocked() : picked).execute();
};

/**
 * Up to `limit` due rows of a wave, with what is needed to send them. Looked up by their keys one table after the other:
 * joined in one statement, a database without fresh statistics reads through everybody for each row.
 */
export const dueRows = async (
  database: Database,
  work: Work,
  wave: string,
  limit: number,
  now: number,
): Promise<readonly DueRow[]> => {
  const picked = await pick(database, work, wave, limit, now);
  if (picked.length === 0) return [];
  const persons = [...new Set(picked.map(({ person }) => person))];
  const rounds = await work.selectFrom('round').select(['number', 'kind']).where('wave', '=', wave).execute();
  const invitees = await work
    .selectFrom('invitee')
    .select(['person', 'done', 'declined', 'no_reminders', 'language'])
    .where('wave', '=', wave)
    .where('person', 'in', persons)
    .execute();
  const addresses = await work.selectFrom('address').selectAll().where('person', 'in', persons).execute();
  const kindOf = new Map(rounds.map(({ number, kind }) => [number, kind]));
  const inviteeOf = new Map(invitees.map((invitee) => [invitee.person, invitee]));
  const addressOf = new Map(addresses.map((address) => [address.person, address]));
  return picked.flatMap((row) => {
    const kind = kindOf.get(row.round);
    const invitee = inviteeOf.get(row.person);
    return kind === undefined || invitee === undefined
      ? []
      : [{ ...row, kind, invitee, address: addressOf.get(row.person) }];
  });
};
