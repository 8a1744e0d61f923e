import type { SealedResponse } from '../box/sealed-response.ts';
import type { Wave } from '../wave.ts';
import { closeLetters } from './close-letters.ts';
import { counted } from './counted.ts';
import { destroyDrafts } from './destroy-drafts.ts';
import { lock, waveLock } from './lock.ts';
import { destroySamples } from './sample-store.ts';
import type { Database, Work } from './schema.ts';

/** What is still kept of a wave, in rows. */
export interface WaveContents {
  readonly invitees: number;
  readonly letters: number;
  readonly drafts: number;
  readonly responses: number;
}

/** How many of a stratum (function × domain) were invited: what the statistician weights with. */
export interface StratumSize {
  readonly function: string;
  readonly domain: string;
  readonly invited: number;
}

/** How a wave ends: no answers any more, the box taken out, and at last everything but the publication erased. */
export interface WaveEnd {
  /** From here on nobody can hand in; returns once every hand-in that was under way has ended. */
  readonly close: (wave: Wave) => Promise<void>;
  /** The sealed responses, in the order of their random ids. */
  readonly sealed: (wave: Wave) => Promise<readonly SealedResponse[]>;
  readonly strata: (wave: Wave) => Promise<readonly StratumSize[]>;
  /** Erases the box, the drafts, who has taken part or declined, and what could tell it. Only for a closed wave whose box was copied. */
  readonly clear: (wave: Wave) => Promise<void>;
  readonly contents: (wave: Wave) => Promise<WaveContents>;
  /** Erases the sample, the letters and whatever else there is of a closed wave; its publication stays. */
  readonly purge: (wave: Wave) => Promise<void>;
}

const close = ({ db, kind }: Database, wave: Wave): Promise<void> =>
  db.transaction().execute(async (work) => {
    await lock(kind, work, waveLock(wave));
    await work
      .insertInto('wave')
      .values({ wave, closed: 1 })
      .onConflict((conflict) => conflict.column('wave').doUpdateSet({ closed: 1 }))
      .execute();
  });

/**
 * A letter that was closed in silence has no activity, no attempt and no failure: each would tell who had taken part or
 * declined. Of a reminder nothing is kept but that it was handled.
 */
const forgetWhoWasSent = async (work: Work, wave: Wave): Promise<void> => {
  await work
    .updateTable('delivery')
    .set({ activity: null, attempts: 0, ambiguous: 0, begun: null })
    .where('wave', '=', wave)
    .execute();
  await work
    .updateTable('delivery')
    .set({ state: 'sent', cause: null, due_at: null, owner: null })
    .where('wave', '=', wave)
    .where('round', '>', 0)
    .where('state', '<>', 'waiting')
    .execute();
};

const clear = async ({ db, compact }: Database, wave: Wave): Promise<void> => {
  await db.transaction().execute(async (work) => {
    await work.deleteFrom('box').where('wave', '=', wave).execute();
    await closeLetters(work, wave);
    await destroyDrafts(work, (row) => row('wave', '=', wave));
    await work.updateTable('invitee').set({ done: 0, declined: 0, no_reminders: 0 }).where('wave', '=', wave).execute();
    await forgetWhoWasSent(work, wave);
  });
  await compact();
};

const OF_A_WAVE = [
  ...(['preparation', 'invitee', 'delivery', 'round', 'campaign'] as const),
  ...(['sending_order', 'letter_text', 'letter_edit', 'live_card', 'response_day'] as const),
] as const;

const purge = async (database: Database, wave: Wave): Promise<void> => {
  await database.db.transaction().execute(async (work) => {
    for (const table of OF_A_WAVE) await work.deleteFrom(table).where('wave', '=', wave).execute();
    await destroySamples(work, (row) => row('wave', '=', wave));
  });
  await clear(database, wave);
};

/** The end of waves, in the database. */
export const createWaveEnd = (database: Database): WaveEnd => {
  const { db } = database;
  return {
    close: (wave) => close(database, wave),
    sealed: async (wave) => {
      const rows = await db.selectFrom('box').select('sealed').where('wave', '=', wave).orderBy('id').execute();
      return rows.map(({ sealed }) => sealed);
    },
    strata: async (wave) =>
      db
        .selectFrom('invitee')
        .select(['function', 'domain', ({ fn }) => fn.countAll<number>().as('invited')])
        .where('wave', '=', wave)
        .groupBy(['function', 'domain'])
        .orderBy('function')
        .orderBy('domain')
        .execute(),
    clear: (wave) => clear(database, wave),
    contents: async (wave) => ({
      invitees: await counted(db.selectFrom('invitee').where('wave', '=', wave)),
      letters: await counted(db.selectFrom('delivery').where('wave', '=', wave)),
      drafts: await counted(db.selectFrom('draft').where('wave', '=', wave)),
      responses: await counted(db.selectFrom('box').where('wave', '=', wave)),
    }),
    purge: (wave) => purge(database, wave),
  };
};
