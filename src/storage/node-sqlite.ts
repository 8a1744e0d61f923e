import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { createSharedCommit, type SharedCommit, type Turn } from './shared-commit.ts';

const createDriver = (db: DatabaseSync, reader: DatabaseSync, shared: SharedCommit): Driver => {
  const turns = new WeakMap<DatabaseConnection, Turn>();
  const turnOf = (connection: DatabaseConnection): Turn => {
    const turn = turns.get(connection);
    if (turn === undefined) throw new Error('a connection of another database');
    return turn;
  };
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => {
      const turn: Turn = { release: undefined, inTransaction: false };
      const connection: DatabaseConnection = {
        executeQuery: (query) => shared.execute(turn, query),
        streamQuery: async function* <Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
          for (const row of reader.prepare(query.sql).iterate(...(query.parameters as SQLInputValue[])))
            yield await Promise.resolve({ rows: [row as Row] });
        },
      };
      turns.set(connection, turn);
      return Promise.resolve(connection);
    },
    // Immediate: two processes on one file wait for each other instead of failing half-way.
    beginTransaction: (connection) => shared.begin(turnOf(connection)),
    commitTransaction: (connection) => shared.commit(turnOf(connection)),
    rollbackTransaction: (connection) => {
      shared.rollback(turnOf(connection));
      return Promise.resolve();
    },
    releaseConnection: (connection) => {
      turnOf(connection).release?.();
      return Promise.resolve();
    },
    destroy: async () => {
      if (!db.isOpen) return;
      await shared.flush();
      reader.close();
      db.close();
    },
  };
};

/** Turns are taken here; Kysely's own, from beginning to end of a transaction, would leave nobody to share a commit. */
class SharedSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  /** The tables are made in one transaction: a power cut in between would leave some of them, and no way on. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * Kysely on the SQLite that comes with Node: two connections to one file with a write-ahead log, of which the second
 * only reads. Both are closed with the Kysely instance.
 */
export const nodeSqliteDialect = (
  db: DatabaseSync,
  reader: DatabaseSync,
  shared = createSharedCommit(db, reader),
): Dialect => ({
  createDriver: () => createDriver(db, reader, shared),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SharedSqliteAdapter(),
  createIntrospector: (kysely: Kysely<unknown>): DatabaseIntrospector => new SqliteIntrospector(kysely),
});
