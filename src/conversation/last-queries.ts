import type { PersonId } from '../organisation/person.ts';
import type { Query } from '../query/query.ts';

/** The last query that somebody got an answer to, for a quarter of an hour, so that a follow-up can build on it. */
export interface LastQueries {
  readonly find: (person: PersonId) => Promise<Query | undefined>;
  readonly keep: (person: PersonId, query: Query) => Promise<void>;
}
