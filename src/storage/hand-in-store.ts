import { randomBytes } from 'node:crypto';
import type { HandIn } from '../conversation/hand-in.ts';
import { destroyDrafts } from './destroy-drafts.ts';
import type { DraftSeal } from './draft-seal.ts';
import { lock, waveLock } from './lock.ts';
import type { Database } from './schema.ts';
import { isClosed } from './wave-store.ts';

/** The one door for responses, in one transaction. The response rests under a random id, apart from the register. */
export const createHandIn =
  ({ db, kind }: Database, seal: DraftSeal): HandIn =>
  (wave, person, sealed) =>
    db.transaction().execute(async (work) => {
      await lock(kind, work, waveLock(wave), 'together');
      const name = seal.nameOf(wave, person);
      await lock(kind, work, name);
      const invitee = await work
        .selectFrom('invitee')
        .select('done')
        .where('wave', '=', wave)
        .where('person', '=', person)
        .executeTakeFirst();
      if (invitee === undefined) return 'not_invited';
      if (await isClosed(work, wave)) return 'closed';
      const marked = await work
        .updateTable('invitee')
        .set({ done: 1 })
        .where('wave', '=', wave)
        .where('person', '=', person)
        .where('done', '=', 0)
        .executeTakeFirst();
      if (marked.numUpdatedRows === 0n) return 'already_taken_part';
      await work
        .insertInto('box')
        .values({ id: randomBytes(16).toString('hex'), wave, sealed })
        .execute();
      await destroyDrafts(work, (row) => row('name', '=', name));
      return 'handed_in';
    });
