import { type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { SampleStore, Taken } from '../register/sample-store.ts';
import { chunks } from './chunks.ts';
import { counted } from './counted.ts';
import { lock, waveLock } from './lock.ts';
import { sampleRow, waitingSample } from './sample-rows.ts';
import type { Database, Schema, Work } from './schema.ts';

/** So long a sample waits to be confirmed, in milliseconds. */
const WAIT_MS = 3_600_000;

const COLUMNS = ['person', 'name', 'language', 'function', 'domain', 'department', 'unit'] as const;

/** Destroys the samples that `where` chooses, with everybody in them. */
export const destroySamples = async (
  work: Work,
  where: (row: ExpressionBuilder<Schema, 'sample'>) => Expression<SqlBool>,
): Promise<void> => {
  for (const table of ['sample_row', 'sample_error'] as const)
    await work
      .deleteFrom(table)
      .where('sample', 'in', (from) => from.selectFrom('sample').select('id').where(where))
      .execute();
  await work.deleteFrom('sample').where(where).execute();
};

const isClosed = async (work: Work, wave: string): Promise<boolean> => {
  const row = await work.selectFrom('wave').select('closed').where('wave', '=', wave).executeTakeFirst();
  return row?.closed === 1;
};

/** In the order of the object ids, which tells nothing. */
const copyIn = async (work: Work, id: string, wave: string): Promise<number> => {
  await work
    .insertInto('wave')
    .values({ wave, closed: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const copied = await work
    .insertInto('invitee')
    .columns(['wave', ...COLUMNS, 'done', 'declined'])
    .expression((from) =>
      from
        .selectFrom('sample_row')
        .select((row) => [row.val(wave).as('wave'), ...COLUMNS, row.lit(0).as('done'), row.lit(0).as('declined')])
        .where('sample', '=', id)
        .orderBy('person'),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(copied.numInsertedOrUpdatedRows ?? 0n);
};

const take = (
  { db, kind }: Database,
  id: string,
  now: number,
  check: Parameters<SampleStore['take']>[1],
): Promise<Taken> =>
  db.transaction().execute(async (work) => {
    const found = await work.selectFrom('sample').select('wave').where('id', '=', id).executeTakeFirst();
    if (found === undefined) return { kind: 'gone' };
    const { wave } = found;
    await lock(kind, work, waveLock(wave), 'together');
    await lock(kind, work, `sample ${wave}`);
    // Read only now: somebody may have taken it while this one waited.
    const waiting = await waitingSample(work, id, now);
    if (waiting === undefined) return { kind: 'gone' };
    if (await isClosed(work, wave)) return { kind: 'wave_closed' };
    const errors = check(waiting);
    if (errors.length > 0) return { kind: 'refused', errors };
    const imported = await copyIn(work, id, wave);
    await destroySamples(work, (row) => row('id', '=', id));
    return { kind: 'imported', wave, imported, duplicates: waiting.rows - imported };
  });

/** Samples that wait to be confirmed, in the database. */
export const createSampleStore = (database: Database, now: () => number): SampleStore => {
  const { db } = database;
  return {
    begin: async (id, wave, file) => {
      const empty = { complete: 0, rows: 0, encoding: null };
      await db
        .insertInto('sample')
        .values({ id, wave, file, ...empty, until: now() + WAIT_MS })
        .execute();
    },
    keep: (id, from, invitees) =>
      db.transaction().execute(async (work) => {
        const rows = invitees.map((invitee, place) => sampleRow(id, from + place, invitee));
        for (const part of chunks(rows)) await work.insertInto('sample_row').values(part).execute();
      }),
    finish: async (id, { rows, encoding }) => {
      await db
        .updateTable('sample')
        .set({ complete: 1, rows, encoding: encoding ?? null, until: now() + WAIT_MS })
        .where('id', '=', id)
        .execute();
    },
    refuse: (id, errors) =>
      db.transaction().execute(async (work) => {
        await work.updateTable('sample').set({ complete: 0 }).where('id', '=', id).execute();
        await work.deleteFrom('sample_row').where('sample', '=', id).execute();
        const rows = errors.map(({ line, column, reason }, number) => ({
          sample: id,
          number,
          line,
          column_name: column,
          reason,
        }));
        for (const part of chunks(rows)) await work.insertInto('sample_error').values(part).execute();
      }),
    find: (id) => waitingSample(db, id, now()),
    errors: async (id, from, most) => {
      const sample = await db.selectFrom('sample').select('file').where('id', '=', id).executeTakeFirst();
      if (sample === undefined) return undefined;
      const rows = await db
        .selectFrom('sample_error')
        .select(['line', 'column_name as column', 'reason'])
        .where('sample', '=', id)
        .where('number', '>=', from)
        .orderBy('number')
        .limit(most)
        .execute();
      return {
        file: sample.file,
        total: await counted(db.selectFrom('sample_error').where('sample', '=', id)),
        errors: rows,
      };
    },
    take: (id, check) => take(database, id, now(), check),
    discard: (id) => db.transaction().execute((work) => destroySamples(work, (row) => row('id', '=', id))),
  };
};
