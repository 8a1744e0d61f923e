import { sql } from 'kysely';
import type { Leased } from '../campaign/delivery-store.ts';
import type { Database } from './schema.ts';
import { idOf } from './settle.ts';

/** The mark is for a bot that ends suddenly, not for a database that does: PostgreSQL need not wait for its disk. */
const UNHURRIED = {
  postgres: sql<string>`set_config('synchronous_commit', 'off', true)`,
  sqlite: sql<string>`''`,
};

/** Marks a leased row as the owner's letter number `turn`; false when it is no longer the owner's to send. */
export const begin = async ({ db, kind }: Database, owner: string, leased: Leased, turn: number): Promise<boolean> => {
  const marked = await db
    .with('unhurried', (table) => table.selectNoFrom(UNHURRIED[kind].as('set')))
    .updateTable('delivery')
    .from('unhurried')
    .set({ begun: turn })
    .where('id', '=', idOf(leased))
    .where('state', '=', 'leased')
    .where('owner', '=', owner)
    .where('attempts', '=', leased.attempts)
    .executeTakeFirst();
  return marked.numUpdatedRows === 1n;
};
