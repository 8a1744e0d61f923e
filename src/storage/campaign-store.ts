import type { CampaignStore } from '../campaign/campaign-store.ts';
import type { CampaignState, DeliveryStore } from '../campaign/delivery-store.ts';
import type { Wave } from '../wave.ts';
import type { Database } from './schema.ts';

const rowOf = ({ db }: Database, wave: Wave) =>
  db.selectFrom('campaign').select(['state', 'not_before']).where('wave', '=', wave).executeTakeFirst();

const set = async (
  { db }: Database,
  wave: Wave,
  change: { readonly state: CampaignState } | { readonly not_before: number },
): Promise<void> => {
  await db
    .insertInto('campaign')
    .values({ wave, state: 'draft', not_before: 0, ...change })
    .onConflict((conflict) => conflict.column('wave').doUpdateSet(change))
    .execute();
};

/** The state of a campaign, in the database; a wave without one is a draft. */
export const createCampaignState = (database: Database): Pick<DeliveryStore, 'state' | 'setState'> => ({
  state: async (wave) => (await rowOf(database, wave))?.state ?? 'draft',
  setState: (wave, state) => set(database, wave, { state }),
});

/** What else is set of a campaign, in the database. */
export const createCampaignStore = (database: Database): CampaignStore => ({
  notBefore: async (wave) => (await rowOf(database, wave))?.not_before ?? 0,
  schedule: (wave, notBefore) => set(database, wave, { not_before: notBefore }),
  resendFailures: async (wave, now) => {
    const made = await database.db
      .updateTable('delivery')
      .set({ state: 'due', cause: null, due_at: now })
      .where('wave', '=', wave)
      .where('state', '=', 'failed')
      .executeTakeFirst();
    return Number(made.numUpdatedRows);
  },
});
