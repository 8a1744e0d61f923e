import type { LastQueries } from '../conversation/last-queries.ts';
import { querySchema } from '../query/query.ts';
import type { DraftSeal } from './draft-seal.ts';
import type { Database } from './schema.ts';

/** How long a follow-up can build on an answer, in milliseconds. */
const KEPT_MS = 15 * 60_000;

/** In the place of a wave, of which none is called so: its rows are sealed apart from drafts. */
const PLACE = 'last query';

/** Last queries in the database, sealed as drafts are: any instance can go on. */
export const createLastQueries = ({ db }: Database, seal: DraftSeal, now: () => number): LastQueries => ({
  find: async (person) => {
    const { name, open } = seal(PLACE, person);
    await db.deleteFrom('last_query').where('name', '=', name).where('until', '<=', now()).execute();
    const row = await db
      .selectFrom('last_query')
      .select(['salt', 'sealed'])
      .where('name', '=', name)
      .executeTakeFirst();
    return row === undefined ? undefined : querySchema.parse(JSON.parse(open(row)));
  },
  keep: async (person, query) => {
    const own = seal(PLACE, person);
    const row = { ...own.seal(JSON.stringify(query)), until: now() + KEPT_MS };
    await db
      .insertInto('last_query')
      .values({ name: own.name, ...row })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
      .execute();
  },
});
