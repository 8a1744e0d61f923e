import { z } from 'zod/v4';
import type { ResponseDays } from '../campaign/response-day.ts';
import { RESPONSE_DIMENSIONS, type ResponseFigures } from '../campaign/response-figures.ts';
import { INVITE } from './invite-round.ts';
import type { Database } from './schema.ts';

const share = z.union([
  z.strictObject({ percentage: z.number() }),
  z.strictObject({ lessThan: z.number() }),
  z.strictObject({ moreThan: z.number() }),
  z.strictObject({ withheld: z.literal(true) }),
]);
const figuresSchema = z.strictObject({
  wave: z.string(),
  day: z.string(),
  invited: z.number(),
  share,
  groups: z
    .array(
      z.strictObject({
        dimension: z.enum(RESPONSE_DIMENSIONS),
        category: z.string(),
        invited: z.number(),
        share,
      }),
    )
    .readonly(),
});

/** Response figures by the day, in the database. */
export const createResponseDays = ({ db }: Database): ResponseDays => ({
  newest: async (wave): Promise<ResponseFigures | undefined> => {
    const row = await db
      .selectFrom('response_day')
      .select('figures')
      .where('wave', '=', wave)
      .orderBy('day', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? undefined : figuresSchema.parse(JSON.parse(row.figures));
  },
  keep: async (figures) => {
    const { wave, day } = figures;
    await db
      .insertInto('response_day')
      .values({ wave, day, figures: JSON.stringify(figures) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },
  count: async (wave) => {
    const rows = await db
      .selectFrom('invitee')
      .leftJoin('delivery', (join) =>
        join
          .onRef('delivery.wave', '=', 'invitee.wave')
          .onRef('delivery.person', '=', 'invitee.person')
          .on('delivery.round', '=', INVITE)
          .on('delivery.state', '=', 'sent'),
      )
      .select(['function', 'domain', 'department'])
      .select((row) => [
        row.fn.countAll<number>().as('invited'),
        row.fn.count<number>('delivery.id').as('reached'),
        row.fn.sum<number>('done').as('done'),
      ])
      .where('invitee.wave', '=', wave)
      .groupBy(['function', 'domain', 'department'])
      .execute();
    return rows.map((row) => ({ ...row, department: row.department ?? '' }));
  },
});
