import type { Compilable, QueryResult } from 'kysely';
import type { Database } from './schema.ts';

/**
 * A query that is put into SQL once and run often, for what every step of a conversation asks. The values in `query`
 * only hold places: a run gives its own, in the order in which they stand in the SQL.
 */
export const prepared = <Row>(
  query: Compilable<Row>,
): ((on: Pick<Database, 'executeQuery'>, ...values: readonly unknown[]) => Promise<QueryResult<Row>>) => {
  const compiled = query.compile();
  return async (on, ...parameters) => {
    if (parameters.length !== compiled.parameters.length)
      throw new Error(`${compiled.parameters.length} values wanted, ${parameters.length} given: ${compiled.sql}`);
    return on.executeQuery<Row>({ ...compiled, parameters });
  };
};
