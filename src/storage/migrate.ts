import { type Migration, Migrator } from 'kysely/migration';
import { first } from './migrations/001-first.ts';
import { declined } from './migrations/002-declined.ts';
import { lastQuery } from './migrations/006-last-query.ts';
import { audit } from './migrations/007-audit.ts';
import { campaign } from './migrations/004-campaign.ts';
import { begun } from './migrations/003-begun.ts';
import { sample } from './migrations/005-sample.ts';
import { textAuthor } from './migrations/009-text-author.ts';
import type { Database } from './schema.ts';

const migrations = (kind: Database['kind']): Record<string, Migration> => ({
  '001-first': first(kind),
  '002-declined': declined,
  '003-begun': begun(kind),
  '004-campaign': campaign(kind),
  '005-sample': sample(kind),
  '006-last-query': lastQuery(kind),
  '007-audit': audit,
  '009-text-author': textAuthor,
});

/** Brings the tables up to date; safe when several instances start at once. Throws what the database says. */
export const migrate = async ({ db, kind }: Database): Promise<void> => {
  const provider = { getMigrations: () => Promise.resolve(migrations(kind)) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error === undefined) return;
  throw error instanceof Error ? error : new Error('the tables could not be brought up to date', { cause: error });
};
