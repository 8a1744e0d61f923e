import type { Insertable } from 'kysely';
import { DEPARTMENTS } from '../organisation/department.ts';
import type { Invitee } from '../register/invitee.ts';
import type { Register } from '../register/register.ts';
import type { Wave } from '../wave.ts';
import { chunks } from './chunks.ts';
import { counted } from './counted.ts';
import { prepared } from './prepared.ts';
import type { Database, Schema } from './schema.ts';
import { isClosed } from './wave-store.ts';

const toRow = (wave: Wave, invitee: Invitee): Insertable<Schema['invitee']> => ({
  wave,
  person: invitee.person,
  name: invitee.name ?? null,
  language: invitee.language,
  function: invitee.function,
  domain: invitee.domain,
  department: invitee.department ?? null,
  unit: invitee.unit ?? null,
  done: 0,
  declined: 0,
  no_reminders: 0,
});

const toInvitee = (row: Schema['invitee']): Invitee => {
  const department = DEPARTMENTS.find((id) => id === row.department);
  return {
    person: row.person,
    language: row.language,
    function: row.function,
    domain: row.domain,
    ...(row.name === null ? {} : { name: row.name }),
    ...(department === undefined ? {} : { department }),
    ...(row.unit === null ? {} : { unit: row.unit }),
  };
};

const standingIn = (database: Pick<Database, 'db' | 'executeQuery'>): Register['standing'] => {
  const { db } = database;
  const invited = prepared(
    db
      .selectFrom('invitee')
      .selectAll()
      .select((row) => row.selectFrom('wave').select('closed').whereRef('wave.wave', '=', 'invitee.wave').as('closed'))
      .where('wave', '=', '')
      .where('person', '=', ''),
  );
  return async (wave, person) => {
    const [row] = (await invited(database, wave, person)).rows;
    return row === undefined
      ? { closed: await isClosed(db, wave), hasTakenPart: false, hasDeclined: false }
      : {
          closed: row.closed === 1,
          invitee: toInvitee(row),
          hasTakenPart: row.done === 1,
          hasDeclined: row.declined === 1,
        };
  };
};

/** Who is invited and who has taken part, in the database. */
export const createRegister = ({ db, executeQuery }: Database): Register => ({
  add: (wave, invitees) =>
    db.transaction().execute(async (work) => {
      await work
        .insertInto('wave')
        .values({ wave, closed: 0 })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      let imported = 0;
      for (const part of chunks(invitees)) {
        const result = await work
          .insertInto('invitee')
          .values(part.map((invitee) => toRow(wave, invitee)))
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        imported += Number(result.numInsertedOrUpdatedRows ?? 0n);
      }
      return { imported, duplicates: invitees.length - imported };
    }),
  standing: standingIn({ db, executeQuery }),
  setDeclined: async (wave, person, declined) => {
    await db
      .updateTable('invitee')
      .set({ declined: declined ? 1 : 0 })
      .where('wave', '=', wave)
      .where('person', '=', person)
      .where('declined', '=', declined ? 0 : 1)
      .execute();
  },
  setReminders: async (wave, person, wanted) => {
    await db
      .updateTable('invitee')
      .set({ no_reminders: wanted ? 0 : 1 })
      .where('wave', '=', wave)
      .where('person', '=', person)
      .where('no_reminders', '=', wanted ? 1 : 0)
      .execute();
  },
  size: (wave) => counted(db.selectFrom('invitee').where('wave', '=', wave)),
});
