import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { nodeSqliteDialect } from './node-sqlite.ts';
import { createCheckpoint } from './checkpoint.ts';
import { createSharedCommit } from './shared-commit.ts';
import type { Database, Schema } from './schema.ts';
import { StorageError } from './storage-error.ts';

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return 'may not be written';
  if (code === 'ENOSPC') return 'has no space left';
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'is not a folder';
  return error instanceof Error ? error.message.split('\n', 1).join('') : 'cannot be used';
};

const FILE = 'wegwijzer.db';

/** What the reading connection keeps at hand: the rows of whoever is busy now. */
const READ_CACHE_KB = 16_000;

const openFile = (data: string): { readonly writer: DatabaseSync; readonly reader: DatabaseSync } => {
  const file = join(data, FILE);
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    // Made before SQLite makes it: its journal files take over these rights.
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
    const writer = new DatabaseSync(file, { timeout: 5_000 });
    writer.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma busy_timeout = 0',
    );
    const reader = new DatabaseSync(file, { timeout: 0, readOnly: true });
    reader.exec(`pragma cache_size = ${-READ_CACHE_KB}`);
    return { writer, reader };
  } catch (error) {
    throw new StorageError(`WEGWIJZER_DATA: ${data}: ${reasonOf(error)}`);
  }
};

/** Opens the SQLite file in the data folder, and makes it where it is not there. Throws `StorageError`. */
export const openSqlite = (data: string): Database => {
  const { writer, reader } = openFile(data);
  const shared = createSharedCommit(writer, reader);
  const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(writer, reader, shared) });
  const checkpoint = createCheckpoint(join(data, FILE));
  return {
    db,
    kind: 'sqlite',
    executeQuery: shared.executeAlone,
    compact: async () => {
      await sql`vacuum`.execute(db);
      await checkpoint.run();
    },
    forgetChanges: checkpoint.run,
    close: async () => {
      await checkpoint.close();
      await db.destroy();
    },
  };
};
