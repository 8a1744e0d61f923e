import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import type { Audit } from '../conversation/audit.ts';
import { REASONS } from '../query/outcome.ts';
import { querySchema } from '../query/query.ts';
import type { Database } from './schema.ts';

const outcomeSchema = z.enum(['answer', ...REASONS]);

/** The audit in the database; the sweep deletes what was kept long enough. */
export const createAudit = ({ db }: Database): Audit => ({
  note: async ({ at, person, query, outcome }) => {
    await db
      .insertInto('audit')
      .values({ id: randomUUID(), at, person, query: JSON.stringify(query), outcome })
      .execute();
  },
  list: async (most, before) => {
    const rows = await db
      .selectFrom('audit')
      .select(['at', 'person', 'query', 'outcome'])
      .where('at', '<', before ?? Number.MAX_SAFE_INTEGER)
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(most)
      .execute();
    return rows.map(({ at, person, query, outcome }) => ({
      at,
      person,
      query: querySchema.parse(JSON.parse(query)),
      outcome: outcomeSchema.parse(outcome),
    }));
  },
});
