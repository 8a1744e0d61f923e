import { z } from 'zod/v4';
import type { Place } from '../storage/backends.ts';
import type { Loot } from './attacker.ts';

const named = z.array(z.object({ name: z.string() }));

/** What SQLite tells of its tables. */
const SQLITE = {
  tables: `select name from sqlite_master where type = 'table'`,
  row: '*',
  views: [],
};
/** What PostgreSQL tells of its tables: also where a row lies, which transaction wrote it, and its statistics. */
const POSTGRES = {
  tables: `select table_name as name from information_schema.tables where table_schema = 'public'`,
  row: 'ctid::text, xmin::text, xmax::text, *',
  views: ['pg_stat_user_tables', 'pg_statio_user_tables', 'pg_stat_activity', 'pg_stats', 'pg_sequences', 'pg_locks'],
};

/** Takes everything that a database holds and tells, while the bot runs or after. */
export const takeLoot = async (place: Place): Promise<Loot> => {
  const postgres = 'DATABASE_URL' in place.environment;
  const { tables, row, views } = postgres ? POSTGRES : SQLITE;
  if (postgres) await place.rows('analyze');
  const names = named.parse(await place.rows(tables)).map(({ name }) => name);
  const rows = new Map<string, readonly object[]>();
  for (const name of names) rows.set(name, await place.rows(`select ${row} from ${name}`));
  for (const view of views) rows.set(view, await place.rows(`select * from ${view}`));
  return { files: await place.files(), rows };
};
