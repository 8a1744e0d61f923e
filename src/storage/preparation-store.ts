import { sql } from 'kysely';
import type { Prepared, PreparationStore } from '../campaign/preparation-store.ts';
import { lock } from './lock.ts';
import type { Database } from './schema.ts';

const changeFor = (outcome: Prepared, now: number) => {
  switch (outcome.kind) {
    case 'reached':
      return { state: 'reached', cause: null, due_at: null } as const;
    case 'failed':
      return { state: 'failed', cause: outcome.cause, due_at: null } as const;
    case 'later':
      return { due_at: Math.ceil(now + outcome.afterMs) };
  }
};

/** Whose conversation is to be made ahead of time, in the database. */
export const createPreparationStore = ({ db, kind }: Database): PreparationStore => ({
  queue: (wave, now) =>
    db.transaction().execute(async (work) => {
      await work
        .updateTable('preparation')
        .set({ state: 'due', cause: null, due_at: now, attempts: 0 })
        .where('wave', '=', wave)
        .where('state', '=', 'failed')
        .execute();
      const queued = await work
        .insertInto('preparation')
        .columns(['wave', 'person', 'state', 'due_at', 'attempts'])
        .expression((from) =>
          from
            .selectFrom('invitee')
            .leftJoin('address', 'address.person', 'invitee.person')
            .select((row) => [
              'invitee.wave',
              'invitee.person',
              row.val('due' as const).as('state'),
              // PostgreSQL takes a bare parameter for text.
              sql<number>`cast(${now} as bigint)`.as('due_at'),
              row.lit(0).as('attempts'),
            ])
            .where('invitee.wave', '=', wave)
            .where('address.person', 'is', null),
        )
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return Number(queued.numInsertedOrUpdatedRows ?? 0n);
    }),
  claim: (limit, now, leaseMs, spacingMs) =>
    db.transaction().execute(async (work) => {
      await lock(kind, work, 'preparation');
      // What was claimed just now has a lease that ends just before one that would begin now.
      const justNow = await work
        .selectFrom('preparation')
        .select('person')
        .where('due_at', '>', now + leaseMs - spacingMs)
        .where('due_at', '<=', now + leaseMs)
        .limit(1)
        .executeTakeFirst();
      if (justNow !== undefined) return [];
      const due = await work
        .selectFrom('preparation')
        .innerJoin('invitee', (join) =>
          join.onRef('invitee.wave', '=', 'preparation.wave').onRef('invitee.person', '=', 'preparation.person'),
        )
        .innerJoin('wave', 'wave.wave', 'preparation.wave')
        .select(['preparation.wave', 'preparation.person', 'preparation.attempts', 'invitee.language'])
        .where('wave.closed', '=', 0)
        .where('preparation.due_at', '<=', now)
        .orderBy('preparation.due_at')
        .limit(limit)
        .execute();
      for (const { wave, person } of due)
        await work
          .updateTable('preparation')
          .set({ due_at: now + leaseMs })
          .where('wave', '=', wave)
          .where('person', '=', person)
          .execute();
      return due;
    }),
  settle: async ({ wave, person }, outcome, now) => {
    await db
      .updateTable('preparation')
      .set({
        ...changeFor(outcome, now),
        ...(outcome.kind === 'later' && outcome.tried ? { attempts: sql<number>`attempts + 1` } : {}),
      })
      .where('wave', '=', wave)
      .where('person', '=', person)
      .where('state', '=', 'due')
      .execute();
  },
  counts: async (wave) => {
    const rows = await db
      .selectFrom('preparation')
      .select(['state', 'cause', (row) => row.fn.countAll<number>().as('people')])
      .where('wave', '=', wave)
      .groupBy(['state', 'cause'])
      .execute();
    const sum = (state: string): number =>
      rows.filter((row) => row.state === state).reduce((total, { people }) => total + people, 0);
    return {
      queued: rows.reduce((total, { people }) => total + people, 0),
      reached: sum('reached'),
      failed: Object.fromEntries(
        rows.flatMap(({ state, cause, people }) => (state === 'failed' && cause !== null ? [[cause, people]] : [])),
      ),
      left: sum('due'),
    };
  },
});
