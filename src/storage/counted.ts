import type { SelectQueryBuilder } from 'kysely';
import type { Schema } from './schema.ts';

/** How many rows a query has. */
export const counted = async <Table extends keyof Schema>(
  query: SelectQueryBuilder<Schema, Table, object>,
): Promise<number> => {
  const { rows } = await query.select((table) => table.fn.countAll<number>().as('rows')).executeTakeFirstOrThrow();
  return rows;
};
