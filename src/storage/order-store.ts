import type { OrderStore, SendingOrder } from '../campaign/sending-order.ts';
import type { Wave } from '../wave.ts';
import type { Database, Schema, Work } from './schema.ts';

const openRow = (work: Pick<Work, 'selectFrom'>, wave: Wave): Promise<Schema['sending_order'] | undefined> =>
  work
    .selectFrom('sending_order')
    .selectAll()
    .where('wave', '=', wave)
    .where('outcome', '=', 'open')
    .executeTakeFirst();

const toOrder = (row: Schema['sending_order']): SendingOrder => ({
  wave: row.wave,
  round: row.round,
  kind: row.kind,
  askedBy: row.asked_by,
  recipients: row.recipients,
  ...(row.approved_by === null ? {} : { approvedBy: row.approved_by }),
  ...(row.wanted_at === null ? {} : { wantedAt: row.wanted_at }),
});

const put = ({ db }: Database, order: SendingOrder): Promise<void> =>
  db.transaction().execute(async (work) => {
    const { wave, round, kind, askedBy, approvedBy, wantedAt, recipients } = order;
    const values = {
      ...{ round, kind, recipients, asked_by: askedBy },
      ...{ approved_by: approvedBy ?? null, wanted_at: wantedAt === undefined ? null : Math.ceil(wantedAt) },
    };
    const open = await openRow(work, wave);
    if (open !== undefined) {
      await work
        .updateTable('sending_order')
        .set(values)
        .where('wave', '=', wave)
        .where('number', '=', open.number)
        .execute();
      return;
    }
    const last = await work
      .selectFrom('sending_order')
      .select((row) => row.fn.max('number').as('number'))
      .where('wave', '=', wave)
      .executeTakeFirst();
    // Of two who ask at the same moment the second changes nothing: the first one's order is there.
    await work
      .insertInto('sending_order')
      .values({ wave, number: (last?.number ?? 0) + 1, outcome: 'open', ...values })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });

/** Sendings that were asked for, in the database. */
export const createOrderStore = (database: Database): OrderStore => ({
  open: async (wave) => {
    const row = await openRow(database.db, wave);
    return row === undefined ? undefined : toOrder(row);
  },
  put: (order) => put(database, order),
  end: async (wave, how) => {
    await database.db
      .updateTable('sending_order')
      .set({ outcome: how })
      .where('wave', '=', wave)
      .where('outcome', '=', 'open')
      .execute();
  },
});
