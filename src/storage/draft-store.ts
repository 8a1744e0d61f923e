import { z } from 'zod/v4';
import type { Drafts } from '../conversation/drafts.ts';
import { waveSchema } from '../wave.ts';
import { destroyDrafts } from './destroy-drafts.ts';
import type { DraftSeal } from './draft-seal.ts';
import { hasTakenPart } from './has-taken-part.ts';
import { lock } from './lock.ts';
import type { Database, Work } from './schema.ts';

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
 * Drafts in the database, sealed. Where nothing rests, only a first draft (revision 0 or 1) is taken: a step on an old
 * card brings nothing back that was wiped. Nobody who has taken part gets a draft any more.
 */
export const createDrafts = ({ db, kind, forgetChanges }: Database, seal: DraftSeal, now: () => number): Drafts => {
  const rowOf = (work: Pick<Work, 'selectFrom'>, name: string) =>
    work.selectFrom('draft').select(['salt', 'sealed']).where('name', '=', name).where('expires', '>=', dayOf(now()));
  const read = async (work: Pick<Work, 'selectFrom'>, wave: string, person: string) => {
    const row = await rowOf(work, seal.nameOf(wave, person)).executeTakeFirst();
    return row === undefined ? undefined : draftSchema.parse(JSON.parse(seal.open(wave, person, row)));
  };
  return {
    load: (wave, person) => read(db, wave, person),
    save: (wave, person, draft) =>
      db.transaction().execute(async (work) => {
        const name = seal.nameOf(wave, person);
        await lock(kind, work, name);
        const stored = await read(work, wave, person);
        const fits = stored === undefined ? draft.revision <= 1 : draft.revision === stored.revision + 1;
        if (!fits || (await hasTakenPart(work, wave, person))) return false;
        const row = { wave, ...seal.seal(wave, person, JSON.stringify(draft)), expires: dayOf(now()) + KEPT_DAYS };
        await work
          .insertInto('draft')
          .values({ name, ...row })
          .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
          .execute();
        return true;
      }),
    wipe: async (wave, person) => {
      await db.transaction().execute(async (work) => {
        const name = seal.nameOf(wave, person);
        await lock(kind, work, name);
        await destroyDrafts(work, (row) => row('name', '=', name));
      });
      // It is wiped whether this works or not; the sweep tries again.
      await forgetChanges().catch(() => undefined);
    },
  };
};
