import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { CompiledQuery, QueryResult } from 'kysely';

/** Another process is writing. Waiting inside SQLite would stop everything else here, so the wait is outside it. */
const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 5;
const PAUSE_MS = 1;
const MOST_PAUSES = 10_000;

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
/** Writes that wait for one commit: the first of them waits for all. */
const MOST_TOGETHER = 50;

interface Prepared {
  readonly statement: StatementSync;
  /** Whether rows come back. */
  readonly reads: boolean;
}

/** Statements that were prepared before; the same few come again and again. */
const createPrepared = (db: DatabaseSync): ((text: string) => Prepared) => {
  const kept = new Map<string, Prepared>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const statement = db.prepare(text);
    const made = { statement, reads: statement.columns().length > 0 };
    if (kept.size >= MOST_PREPARED) kept.clear();
    kept.set(text, made);
    return made;
  };
};

const runIn = <Row>({ statement, reads }: Prepared, query: CompiledQuery): QueryResult<Row> => {
  const parameters = query.parameters as SQLInputValue[];
  return reads
    ? { rows: statement.all(...parameters).map((row) => ({ ...row }) as Row) }
    : { rows: [], numAffectedRows: BigInt(statement.run(...parameters).changes) };
};

/** Somebody's turn on the connection that writes. */
export interface Turn {
  /** Lets the next one go; `undefined` when it is not this one's turn. */
  release: (() => void) | undefined;
  inTransaction: boolean;
}

/** What the driver asks of the two connections. */
export interface SharedCommit {
  readonly take: (turn: Turn) => Promise<void>;
  readonly execute: <Row>(turn: Turn, query: CompiledQuery) => Promise<QueryResult<Row>>;
  /** A statement on its own, by whoever has no connection. */
  readonly executeAlone: <Row>(query: CompiledQuery) => Promise<QueryResult<Row>>;
  readonly begin: (turn: Turn) => Promise<void>;
  readonly commit: (turn: Turn) => Promise<void>;
  readonly rollback: (turn: Turn) => void;
  /** Resolves when everything written so far is on the disk, or has failed. */
  readonly flush: () => Promise<void>;
}

/**
 * One connection that writes, which everybody takes in turn. Writes that come at the same time share one commit, and so
 * one wait for the disk: each is a savepoint in the same transaction, and nobody hears that a write is done before that
 * transaction is on the disk. When it cannot be, all of them fail. A read on its own goes to the other connection, which
 * sees only what is on the disk, and waits for nobody.
 */
export const createSharedCommit = (db: DatabaseSync, reader: DatabaseSync): SharedCommit => {
  const prepared = createPrepared(db);
  const preparedToRead = createPrepared(reader);
  let line: Promise<unknown> = Promise.resolve();
  let group: PromiseWithResolvers<undefined> | undefined;
  /** How many writes are in the group. */
  let size = 0;

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
  /** Commits once a turn of the event loop has brought no more: what comes in meanwhile joins. */
  const flushWhenQuiet = (before: number): void => {
    setImmediate(() => {
      if (size === before || size >= MOST_TOGETHER) void flush();
      else flushWhenQuiet(size);
    });
  };
  /** Resolves when what was written so far is on the disk. */
  const written = (): Promise<undefined> => {
    if (group === undefined) {
      group = Promise.withResolvers<undefined>();
      // Whoever takes part in it hears of a failure; a transaction that was rolled back does not care.
      group.promise.catch(() => undefined);
      size = 0;
      flushWhenQuiet(0);
    }
    size += 1;
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
      return runIn<Row>(prepared(query.sql), query);
    } catch (error) {
      // A full disk ends the whole transaction, also for those who were done.
      if (!db.isTransaction) failGroup(error);
      throw error;
    }
  };
  const execute = async <Row>(turn: Turn, query: CompiledQuery): Promise<QueryResult<Row>> => {
    const { kind } = query.query;
    if (turn.inTransaction) return onceFree(() => run<Row>(query));
    if (kind === 'SelectQueryNode') return onceFree(() => runIn<Row>(preparedToRead(query.sql), query));
    await take(turn);
    if (!WRITES.has(kind)) {
      commitGroup();
      return onceFree(() => run<Row>(query));
    }
    await open();
    let result: QueryResult<Row>;
    try {
      result = run<Row>(query);
    } catch (error) {
      if (db.isTransaction) void written();
      throw error;
    }
    const done = written();
    turn.release?.();
    await done;
    return result;
  };
  const executeAlone = async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
    const turn: Turn = { release: undefined, inTransaction: false };
    try {
      return await execute<Row>(turn, query);
    } finally {
      turn.release?.();
    }
  };
  return {
    take,
    execute,
    executeAlone,
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
