import { isDeepStrictEqual } from 'node:util';
import type { AddressBook } from '../campaign/address-book.ts';
import type { Address } from '../campaign/address.ts';
import type { PersonId } from '../organisation/person.ts';
import { prepared } from './prepared.ts';
import type { Database, Schema, Work } from './schema.ts';

export const toAddress = (row: Schema['address']): Address => ({
  person: row.person,
  serviceUrl: row.service_url,
  conversation: row.conversation,
  bot: row.bot,
  tenant: row.tenant,
  language: row.language,
});

/** The letters that waited for the app, and those refused because it was not there, may go now. */
const wakeLetters = async (work: Work, person: string, now: number): Promise<void> => {
  await work
    .updateTable('delivery')
    .set({ state: 'due', cause: null, due_at: now })
    .where('person', '=', person)
    .where((row) =>
      row.or([
        row('state', '=', 'waiting'),
        row.and([row('state', '=', 'failed'), row('cause', '=', 'not_installed')]),
      ]),
    )
    .execute();
};

/** The personal conversations, in the database. */
export const createAddressBook = (database: Database, now: () => number): AddressBook => {
  const { db } = database;
  const rowOf = prepared(db.selectFrom('address').selectAll().where('person', '=', ''));
  const addressOf = async (person: PersonId): Promise<Schema['address'] | undefined> =>
    (await rowOf(database, person)).rows[0];
  return {
    remember: async (address) => {
      const { person, conversation, bot, tenant } = address;
      const place = { service_url: address.serviceUrl, conversation, bot, tenant };
      const known = await addressOf(person);
      if (known !== undefined) {
        const language = known.chosen === 1 ? known.language : address.language;
        // Most messages bring nothing new: no write then.
        if (!isDeepStrictEqual(toAddress(known), { ...address, language }))
          await db
            .updateTable('address')
            .set({ ...place, language })
            .where('person', '=', person)
            .execute();
        return { isNew: false, language };
      }
      return db.transaction().execute(async (work) => {
        const inserted = await work
          .insertInto('address')
          .values({ person, ...place, language: address.language, chosen: 0 })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (inserted.numInsertedOrUpdatedRows !== 1n) return { isNew: false, language: address.language };
        await wakeLetters(work, person, now());
        return { isNew: true, language: address.language };
      });
    },
    find: async (person) => {
      const row = await addressOf(person);
      return row === undefined ? undefined : toAddress(row);
    },
    speak: async (person, language) => {
      await db.updateTable('address').set({ language, chosen: 1 }).where('person', '=', person).execute();
    },
    forget: (person) =>
      db.transaction().execute(async (work) => {
        await work.deleteFrom('address').where('person', '=', person).execute();
        await work
          .updateTable('delivery')
          .set({ state: 'waiting', due_at: null })
          .where('person', '=', person)
          .where('state', '=', 'due')
          .execute();
      }),
  };
};
