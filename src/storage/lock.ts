import { sql } from 'kysely';
import type { Database, Work } from './schema.ts';

/**
 * Waits its turn for `name` until the transaction ends. Nothing of it is stored: a row lock would leave the order of
 * events in the register. On SQLite transactions already go one at a time.
 */
export const lock = async (
  kind: Database['kind'],
  work: Work,
  name: string,
  mode: 'alone' | 'together' = 'alone',
): Promise<void> => {
  if (kind === 'sqlite') return;
  if (mode === 'alone') await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(work);
  else await sql`select pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`.execute(work);
};

/** What handing in takes together, and closing a wave takes alone. */
export const waveLock = (wave: string): string => `wave ${wave}`;
