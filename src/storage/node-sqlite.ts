import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
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

/** Another process is writing. Waiting inside SQLite would stop everything else here, so the wait is outside it. */
const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 5;
const PAUSE_MS = 5;
const MOST_PAUSES = 2_000;

const onceFree = async <Result>(run: () => Result): Promise<Result> => {
  for (let pauses = 0; ; pauses += 1) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || pauses >= MOST_PAUSES) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};

const connectionTo = (db: DatabaseSync): DatabaseConnection => ({
  executeQuery: <Row>(query: CompiledQuery): Promise<QueryResult<Row>> =>
    onceFree(() => {
      const statement = db.prepare(query.sql);
      const parameters = query.parameters as SQLInputValue[];
      if (statement.columns().length > 0)
        return { rows: statement.all(...parameters).map((row) => ({ ...row }) as Row) };
      const { changes } = statement.run(...parameters);
      return { rows: [], numAffectedRows: BigInt(changes) };
    }),
  streamQuery: async function* <Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    for (const row of db.prepare(query.sql).iterate(...(query.parameters as SQLInputValue[])))
      yield await Promise.resolve({ rows: [row as Row] });
  },
});

const createDriver = (open: () => DatabaseSync): Driver => {
  const db = open();
  const connection = connectionTo(db);
  const run = async (statement: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(statement));
  };
  // One connection, so callers wait in line; whoever holds it puts its release here.
  let line: Promise<unknown> = Promise.resolve();
  let release: () => void = () => undefined;
  return {
    init: () => Promise.resolve(),
    acquireConnection: async () => {
      const before = line;
      const turn = Promise.withResolvers<undefined>();
      line = turn.promise;
      await before;
      release = () => {
        turn.resolve(undefined);
      };
      return connection;
    },
    // Immediate: two processes on one file wait for each other instead of failing half-way.
    beginTransaction: () => run('begin immediate'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    releaseConnection: () => {
      release();
      return Promise.resolve();
    },
    destroy: () => {
      if (db.isOpen) db.close();
      return Promise.resolve();
    },
  };
};

/** Kysely on the SQLite that comes with Node. `open` gives the database; it is closed with the Kysely instance. */
export const nodeSqliteDialect = (open: () => DatabaseSync): Dialect => ({
  createDriver: () => createDriver(open),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db: Kysely<unknown>): DatabaseIntrospector => new SqliteIntrospector(db),
});
