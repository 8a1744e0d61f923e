import { type RawBuilder, sql } from 'kysely';
import type { Database } from './schema.ts';

/** Up to this many milliseconds before the moment at which rows are due. */
const SPREAD_MS = sql.lit(1_000_000);

/**
 * A number of milliseconds that differs from row to row, to put rows in an order that nobody knows: in the order of the
 * persons, the pace at which rows are handled could tell who was passed over.
 */
export const mixed = (kind: Database['kind']): RawBuilder<unknown> =>
  kind === 'sqlite' ? sql`abs(random() % ${SPREAD_MS})` : sql`floor(random() * ${SPREAD_MS})::bigint`;
