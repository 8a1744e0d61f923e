import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
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

/** What writes and can be written together with others: a statement of one of these kinds on its own. */
const WRITES: ReadonlySet<string> = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);
const MOST_PREPARED = 300;

/** Statements that were prepared before; the same few come again and again. */
const createPrepared = (db: DatabaseSync): ((text: string) => StatementSync) => {
  const kept = new Map<string, StatementSync>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = db.prepare(text);
    if (kept.size >= MOST_PREPARED) kept.clear();
    kept.set(text, made);
    return made;
  };
};

/** Somebody's turn on the one connection. */
interface Turn {
  /** Lets the next one go; `undefined` when it is not this one's turn. */
  release: (() => void) | undefined;
  inTransaction: boolean;
}

/**
 * The one connection, which everybody takes in turn. Writes that come at the same time share one commit, and so one
 * wait for the disk: each is a savepoint in the same transaction, and nobody hears that a write is done before that
 * transaction is on the disk. When it cannot be, all of them fail.
 */
const createShared = (db: DatabaseSync) => {
  const prepared = createPrepared(db);
  let line: Promise<unknown> = Promise.resolve();
  let group: PromiseWithResolvers<undefined> | undefined;

  const take = async (turn: Turn): Promise<void> => {
    if (turn.release !== undefined) return;
    const before = line;
    const mine = Promise.withResolvers<undefined>();
    line = mine.promise;
    await before;
    turn.release = () => {
      turn.release = undefined;
      mine.resolve(undefined);
    };
  };
  const failGroup = (error: unknown): void => {
    group?.reject(error);
    group = undefined;
  };
  const commitGroup = (): void => {
    try {
      if (db.isTransaction) db.exec('commit');
      group?.resolve(undefined);
      group = undefined;
    } catch (error) {
      if (db.isTransaction) db.exec('rollback');
      failGroup(error);
    }
  };
  const flush = async (): Promise<void> => {
    const turn: Turn = { release: undefined, inTransaction: false };
    await take(turn);
    commitGroup();
    turn.release?.();
  };
  /** Resolves when what was written so far is on the disk. */
  const written = (): Promise<undefined> => {
    if (group === undefined) {
      group = Promise.withResolvers<undefined>();
      // Whoever takes part in it hears of a failure; a transaction that was rolled back does not care.
      group.promise.catch(() => undefined);
      // Not before everything that has come in by now was read from the network, so that it can join.
      setImmediate(() => void flush());
    }
    return group.promise;
  };
  const open = async (): Promise<void> => {
    if (!db.isTransaction)
      await onceFree(() => {
        db.exec('begin immediate');
      });
  };
  const run = <Row>(query: CompiledQuery): QueryResult<Row> => {
    try {
      const statement = prepared(query.sql);
      const parameters = query.parameters as SQLInputValue[];
      if (statement.columns().length > 0)
        return { rows: statement.all(...parameters).map((row) => ({ ...row }) as Row) };
      return { rows: [], numAffectedRows: BigInt(statement.run(...parameters).changes) };
    } catch (error) {
      // A full disk ends the whole transaction, also for those who were done.
      if (!db.isTransaction) failGroup(error);
      throw error;
    }
  };
  const execute = async <Row>(turn: Turn, query: CompiledQuery): Promise<QueryResult<Row>> => {
    await take(turn);
    const { kind } = query.query;
    if (turn.inTransaction || kind === 'SelectQueryNode') return onceFree(() => run<Row>(query));
    if (!WRITES.has(kind)) {
      commitGroup();
      return onceFree(() => run<Row>(query));
    }
    await open();
    let result: QueryResult<Row>;
    try {
      result = run<Row>(query);
    } finally {
      if (db.isTransaction) void written();
    }
    const done = written();
    turn.release?.();
    await done;
    return result;
  };
  return {
    take,
    execute,
    begin: async (turn: Turn): Promise<void> => {
      await take(turn);
      await open();
      db.exec('savepoint mine');
      turn.inTransaction = true;
    },
    commit: async (turn: Turn): Promise<void> => {
      db.exec('release mine');
      turn.inTransaction = false;
      const done = written();
      turn.release?.();
      await done;
    },
    rollback: (turn: Turn): void => {
      turn.inTransaction = false;
      if (!db.isTransaction) return;
      db.exec('rollback to mine');
      db.exec('release mine');
      void written();
    },
    flush,
  };
};

const createDriver = (open: () => DatabaseSync): Driver => {
  const db = open();
  const shared = createShared(db);
  const turns = new WeakMap<DatabaseConnection, Turn>();
  const turnOf = (connection: DatabaseConnection): Turn => {
    const turn = turns.get(connection);
    if (turn === undefined) throw new Error('a connection of another database');
    return turn;
  };
  return {
    init: () => Promise.resolve(),
    acquireConnection: async () => {
      const turn: Turn = { release: undefined, inTransaction: false };
      await shared.take(turn);
      const connection: DatabaseConnection = {
        executeQuery: (query) => shared.execute(turn, query),
        streamQuery: async function* <Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
          for (const row of db.prepare(query.sql).iterate(...(query.parameters as SQLInputValue[])))
            yield await Promise.resolve({ rows: [row as Row] });
        },
      };
      turns.set(connection, turn);
      return connection;
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
      db.close();
    },
  };
};

/** Turns are taken here; Kysely's own, from beginning to end of a transaction, would leave nobody to share a commit. */
class SharedSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** Kysely on the SQLite that comes with Node. `open` gives the database; it is closed with the Kysely instance. */
export const nodeSqliteDialect = (open: () => DatabaseSync): Dialect => ({
  createDriver: () => createDriver(open),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SharedSqliteAdapter(),
  createIntrospector: (db: Kysely<unknown>): DatabaseIntrospector => new SqliteIntrospector(db),
});
