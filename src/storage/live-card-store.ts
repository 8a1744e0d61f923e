import type { LiveCards } from '../campaign/live-card.ts';
import { toAddress } from './address-store.ts';
import type { Database } from './schema.ts';

/** Live cards, in the database: several instances never draw the same one at once. */
export const createLiveCards = ({ db }: Database): LiveCards => ({
  put: async ({ wave, person, activity, shown }, nextAt) => {
    const card = { activity, shown, next_at: Math.ceil(nextAt) };
    await db
      .insertInto('live_card')
      .values({ wave, person, ...card })
      .onConflict((conflict) => conflict.columns(['wave', 'person']).doUpdateSet(card))
      .execute();
  },
  claim: async (now, nextAt) => {
    const due = await db
      .selectFrom('live_card')
      .innerJoin('address', 'address.person', 'live_card.person')
      .selectAll('address')
      .select(['live_card.wave', 'live_card.activity', 'live_card.shown', 'live_card.next_at'])
      .where('live_card.next_at', '<=', now)
      .execute();
    const mine = await Promise.all(
      due.map(async (row) => {
        const taken = await db
          .updateTable('live_card')
          .set({ next_at: Math.ceil(nextAt) })
          .where('wave', '=', row.wave)
          .where('person', '=', row.person)
          .where('next_at', '=', row.next_at)
          .executeTakeFirst();
        const { wave, person, activity, shown } = row;
        return taken.numUpdatedRows === 1n ? [{ wave, person, activity, shown, address: toAddress(row) }] : [];
      }),
    );
    return mine.flat();
  },
  draw: async ({ wave, person, activity, shown }, over) => {
    await db
      .updateTable('live_card')
      .set(over ? { shown, next_at: null } : { shown })
      .where('wave', '=', wave)
      .where('person', '=', person)
      .where('activity', '=', activity)
      .execute();
  },
});
