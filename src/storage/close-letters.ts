import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { Wave } from '../wave.ts';
import { INVITE } from './invite-round.ts';
import type { Work } from './schema.ts';

/** Ids of messages in Teams are moments in milliseconds; a made-up one lies this close to a real one. */
const NEAR = 1_000;

const nearby = (activity: string): string =>
  /^\d{13}$/.test(activity) ? `${BigInt(activity) + BigInt(randomInt(1, NEAR))}` : activity;

const sentInvites = (work: Work, wave: Wave) =>
  work.selectFrom('delivery').where('wave', '=', wave).where('round', '=', INVITE).where('state', '=', 'sent');

/**
 * Queues every invite that was sent to be changed into "closed", and forgets other changes of the wave. Whose invite was
 * closed in silence, because they had taken part or declined before its turn, gets a made-up message to change, which
 * Teams does not find: otherwise the queue would tell who they are. Reminders are left as they are, since having had one
 * tells who had not answered then; their button says that the wave is closed.
 */
export const closeLetters = async (work: Work, wave: Wave): Promise<void> => {
  await work.deleteFrom('letter_edit').where('wave', '=', wave).where('kind', '<>', 'closed').execute();
  await sql`
    insert into letter_edit (id, wave, person, kind, activity, due_at, attempts)
    select id, wave, person, 'closed', activity, 0, 0 from delivery
    where wave = ${wave} and round = 0 and activity is not null
    on conflict (id) do nothing`.execute(work);
  const silent = await sentInvites(work, wave).select(['id', 'person']).where('activity', 'is', null).execute();
  const models = await sentInvites(work, wave)
    .select('activity')
    .where('activity', 'is not', null)
    .orderBy(sql`random()`)
    .limit(Math.max(1, silent.length))
    .execute();
  for (const [index, { id, person }] of silent.entries()) {
    const model = models[index % Math.max(1, models.length)]?.activity;
    if (model === undefined || model === null) return;
    const edit = { id, wave, person, kind: 'closed', activity: nearby(model), due_at: 0, attempts: 0 } as const;
    await work.insertInto('letter_edit').values(edit).execute();
  }
};
