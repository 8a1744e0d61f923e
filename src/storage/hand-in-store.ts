import { randomBytes } from 'node:crypto';
import type { HandIn } from '../conversation/hand-in.ts';
import { destroyDrafts } from './destroy-drafts.ts';
import type { DraftSeal } from './draft-seal.ts';
import { lock, waveLock } from './lock.ts';
import { prepared } from './prepared.ts';
import type { Database } from './schema.ts';

/** What handing in asks of the database, put into SQL once. */
const handInQueries = (db: Database['db']) => ({
  standing: prepared(
    db
      .selectFrom('invitee')
      .select((row) => row.selectFrom('wave').select('closed').whereRef('wave.wave', '=', 'invitee.wave').as('closed'))
      .where('wave', '=', '')
      .where('person', '=', ''),
  ),
  mark: prepared(
    db.updateTable('invitee').set({ done: 1 }).where('wave', '=', '').where('person', '=', '').where('done', '=', 0),
  ),
  put: prepared(db.insertInto('box').values({ id: '', wave: '', sealed: new Uint8Array() })),
});

/** The one door for responses, in one transaction. The response rests under a random id, apart from the register. */
export const createHandIn = (database: Database, seal: DraftSeal): HandIn => {
  const { db, kind, forgetChanges } = database;
  const { standing, mark, put } = handInQueries(db);
  const handInOnce = (...[wave, person, sealed]: Parameters<HandIn>): ReturnType<HandIn> =>
    db.transaction().execute(async (work) => {
      await lock(kind, work, waveLock(wave), 'together');
      const { name } = seal(wave, person);
      await lock(kind, work, name);
      const [invitee] = (await standing(work, wave, person)).rows;
      if (invitee === undefined) return 'not_invited';
      if (invitee.closed === 1) return 'closed';
      const marked = await mark(work, 1, wave, person, 0);
      if (marked.numAffectedRows === 0n) return 'already_taken_part';
      await put(work, randomBytes(16).toString('hex'), wave, sealed);
      await destroyDrafts(work, (row) => row('name', '=', name));
      return 'handed_in';
    });
  return async (wave, person, sealed) => {
    const outcome = await handInOnce(wave, person, sealed);
    // It is handed in whether this works or not; the sweep tries again.
    if (outcome === 'handed_in') await forgetChanges().catch(() => undefined);
    return outcome;
  };
};
