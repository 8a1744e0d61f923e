import type { Insertable } from 'kysely';
import { z } from 'zod/v4';
import type { Drafts } from '../conversation/drafts.ts';
import type { PersonId } from '../organisation/person.ts';
import { type Wave, waveSchema } from '../wave.ts';
import { destroyDrafts } from './destroy-drafts.ts';
import type { DraftSeal } from './draft-seal.ts';
import { hasTakenPart } from './has-taken-part.ts';
import { lock } from './lock.ts';
import { prepared } from './prepared.ts';
import type { Database, Schema } from './schema.ts';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;

const draftSchema = z.object({
  wave: waveSchema,
  page: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  revision: z.number().int().nonnegative(),
});

/** The day of a time in milliseconds, in days since the epoch. */
export const dayOf = (now: number): number => Math.floor(now / DAY_MS);

/**
 * Drafts in the database, sealed. The mark of a draft is its salt, which is another one after every step. Nobody who has
 * taken part gets a draft any more.
 */
export const createDrafts = (database: Database, seal: DraftSeal, now: () => number): Drafts => {
  const { db, kind, forgetChanges } = database;
  const nothing = new Uint8Array();
  const rowOf = prepared(db.selectFrom('draft').select(['salt', 'sealed', 'expires']).where('name', '=', ''));
  const replace = prepared(
    db
      .updateTable('draft')
      .set({ salt: nothing, sealed: nothing, expires: 0 })
      .where('name', '=', '')
      .where('salt', '=', nothing),
  );
  const begin = (wave: Wave, person: PersonId, row: Insertable<Schema['draft']>): Promise<boolean> =>
    db.transaction().execute(async (work) => {
      await lock(kind, work, row.name);
      if (await hasTakenPart(work, wave, person)) return false;
      const begun = await work
        .insertInto('draft')
        .values(row)
        .onConflict((conflict) => conflict.column('name').doUpdateSet(row).where('draft.expires', '<', dayOf(now())))
        .executeTakeFirst();
      return begun.numInsertedOrUpdatedRows === 1n;
    });
  return {
    load: async (wave, person) => {
      const { name, open } = seal(wave, person);
      const [row] = (await rowOf(database, name)).rows;
      if (row === undefined || row.expires < dayOf(now())) return undefined;
      return { ...draftSchema.parse(JSON.parse(open(row))), mark: Buffer.from(row.salt).toString('hex') };
    },
    save: async (wave, person, { mark, ...draft }) => {
      const own = seal(wave, person);
      const { salt, sealed } = own.seal(JSON.stringify(draft));
      const expires = dayOf(now()) + KEPT_DAYS;
      if (mark === undefined) return begin(wave, person, { name: own.name, wave, salt, sealed, expires });
      const { numAffectedRows } = await replace(database, salt, sealed, expires, own.name, Buffer.from(mark, 'hex'));
      return numAffectedRows === 1n;
    },
    wipe: async (wave, person) => {
      await db.transaction().execute(async (work) => {
        const { name } = seal(wave, person);
        await lock(kind, work, name);
        await destroyDrafts(work, (row) => row('name', '=', name));
      });
      // It is wiped whether this works or not; the sweep tries again.
      await forgetChanges().catch(() => undefined);
    },
  };
};
