import { randomBytes } from 'node:crypto';
import type { HandIn } from '../conversation/hand-in.ts';
import { destroyDrafts } from './destroy-drafts.ts';
import type { DraftSeal } from './draft-seal.ts';
import { lock, waveLock } from './lock.ts';
import type { Database } from './schema.ts';
import { isClosed } from './wave-store.ts';

const handInOnce = (
  { db, kind }: Database,
  seal: DraftSeal,
  ...[wave, person, sealed]: Parameters<HandIn>
): ReturnType<HandIn> =>
  db.transaction().execute(async (work) => {
    await lock(kind, work, waveLock(wave), 'together');
    const { name } = seal(wave, person);
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

/** The one door for responses, in one transaction. The response rests under a random id, apart from the register. */
export const createHandIn =
  (database: Database, seal: DraftSeal): HandIn =>
  async (wave, person, sealed) => {
    const outcome = await handInOnce(database, seal, wave, person, sealed);
    // It is handed in whether this works or not; the sweep tries again.
    if (outcome === 'handed_in') await database.forgetChanges().catch(() => undefined);
    return outcome;
  };
