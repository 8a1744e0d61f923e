import { sql } from 'kysely';
import { lock } from './lock.ts';
import type { Database, Work } from './schema.ts';

/** So many sends of one letter may be in doubt: the first, and one late retry. */
export const MOST_AMBIGUOUS = 2;

const vanished = (work: Work, now: number) =>
  work
    .selectFrom('delivery')
    .select(['owner', (row) => row.fn.max('begun').as('last')])
    .where('state', '=', 'leased')
    .groupBy('owner')
    .having((row) => row.fn.min('due_at'), '<=', now)
    .execute();

/**
 * Takes back the letters of workers whose lease ran out. What such a worker had not begun is due again. What it had
 * begun has left, since a worker begins a letter only when the one before it has left: in doubt, and not sent again.
 * Only of the last one it is open whether it left at all: that one is sent once more, so that a worker that vanishes
 * costs nobody the letter and at most one person a second copy.
 */
export const takeOver = async ({ kind }: Database, work: Work, now: number): Promise<void> => {
  if ((await vanished(work, now)).length === 0) return;
  await lock(kind, work, 'take over');
  for (const { owner, last } of await vanished(work, now)) {
    const expired = () =>
      work.updateTable('delivery').where('state', '=', 'leased').where('owner', '=', owner).where('due_at', '<=', now);
    await expired().set({ state: 'due', due_at: now, owner: null }).where('begun', 'is', null).execute();
    if (last === null) continue;
    await expired()
      .set({
        state: 'unknown',
        owner: null,
        ambiguous: sql<number>`ambiguous + 1`,
        due_at: sql<number | null>`case when ambiguous + 1 >= ${sql.lit(MOST_AMBIGUOUS)} then null else due_at end`,
      })
      .where('begun', '=', last)
      .execute();
    // The owner stays named: should it come back late, what it knows of the letter still counts.
    await expired()
      .set({ state: 'unknown', due_at: null, ambiguous: sql<number>`ambiguous + 1` })
      .where('begun', '<', last)
      .execute();
  }
};
