import type { CampaignStore } from '../campaign/campaign-store.ts';
import { CAUSES } from '../campaign/deliver.ts';
import type { CampaignState, DeliveryStore } from '../campaign/delivery-store.ts';
import type { Undeliverable } from '../campaign/undeliverable.ts';
import { DEPARTMENTS } from '../organisation/department.ts';
import type { Wave } from '../wave.ts';
import { INVITE } from './invite-round.ts';
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

const undeliverable = async ({ db }: Database, wave: Wave): Promise<readonly Undeliverable[]> => {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('invitee', (join) =>
      join.onRef('invitee.wave', '=', 'delivery.wave').onRef('invitee.person', '=', 'delivery.person'),
    )
    .select(['delivery.person', 'delivery.state', 'delivery.cause'])
    .select(['invitee.name', 'invitee.language', 'invitee.department', 'invitee.unit'])
    .where('delivery.wave', '=', wave)
    .where('delivery.round', '=', INVITE)
    .where('delivery.state', 'in', ['failed', 'waiting'])
    .orderBy('delivery.person')
    .execute();
  return rows.map(({ person, name, language, state, unit, ...row }) => {
    const department = DEPARTMENTS.find((id) => id === row.department);
    return {
      person,
      language,
      cause: state === 'waiting' ? 'not_reachable' : (CAUSES.find((cause) => cause === row.cause) ?? 'refused'),
      ...(name === null ? {} : { name }),
      ...(department === undefined ? {} : { department }),
      ...(unit === null ? {} : { unit }),
    };
  });
};

/** The state of a campaign, in the database; a wave without one is a draft. */
export const createCampaignState = (database: Database): Pick<DeliveryStore, 'state' | 'setState'> => ({
  state: async (wave) => (await rowOf(database, wave))?.state ?? 'draft',
  setState: (wave, state) => set(database, wave, { state }),
});

/** What else is set of a campaign, in the database. */
export const createCampaignStore = (database: Database): CampaignStore => ({
  notBefore: async (wave) => (await rowOf(database, wave))?.not_before ?? 0,
  schedule: (wave, notBefore) => set(database, wave, { not_before: Math.ceil(notBefore) }),
  resendFailures: async (wave, now) => {
    // The cause stays: a letter that needs no sending any more goes back to what it was, and tells nothing.
    const made = await database.db
      .updateTable('delivery')
      .set({ state: 'due', due_at: Math.ceil(now) })
      .where('wave', '=', wave)
      .where('round', '=', INVITE)
      .where('state', '=', 'failed')
      .executeTakeFirst();
    return Number(made.numUpdatedRows);
  },
  undeliverable: (wave) => undeliverable(database, wave),
});
