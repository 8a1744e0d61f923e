import { sql } from 'kysely';
import { type Turns, turnSpacing } from '../campaign/turns.ts';
import type { Database } from './schema.ts';

/** Letters are given no turn that begins later than this, in milliseconds: a reply never waits long behind them. */
const LETTERS_AHEAD_MS = 150;
const REPLIES_AHEAD_MS = 5_000;
/** Further ahead than anybody may ask: the database's clock was set back, and the count begins anew. */
const NEVER_AHEAD_MS = 10_000;
/** Turns that are left out each time the channel asks to slow down. */
const LEFT_OUT = 3;
/** Asked so often within a second, it is meant for more than the one message: half the rate for some time. */
const OFTEN = 5;
const SLOW_MS = 10_000;

const clock = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::double precision`;
const soonest = sql`case when next_at > ${clock} + ${sql.lit(NEVER_AHEAD_MS)} then ${clock} + 1000
  else greatest(next_at, ${clock}) end`;

/**
 * The turns of all instances on PostgreSQL: one row with the moment at which the next turn begins, by the database's
 * clock. Each statement takes its turns and moves that moment on; a turn that nobody uses is lost, and never made up for.
 */
export const createTurns = ({ db }: Database): Turns => ({
  take: async (wanted, ratePerSecond, what) => {
    const spacing = turnSpacing(ratePerSecond);
    const ahead = what === 'letters' ? LETTERS_AHEAD_MS : REPLIES_AHEAD_MS;
    const step = sql<number>`(${sql.lit(spacing)} * case when slow_until > ${clock} then 2 else 1 end)`;
    const { rows } = await sql<{ readonly until_ms: number; readonly step_ms: number }>`
      update pace set next_at = ${soonest} + ${sql.lit(wanted)} * ${step}
      where name = 'tenant'
        and not (next_at between ${clock} + ${sql.lit(ahead)} and ${clock} + ${sql.lit(NEVER_AHEAD_MS)})
      returning next_at - ${clock} as until_ms, ${step} as step_ms`.execute(db);
    return rows.flatMap(({ until_ms: until, step_ms: stepMs }) =>
      Array.from({ length: wanted }, (_, turn) => until - (wanted - turn) * stepMs),
    );
  },
  slowDown: async (ratePerSecond) => {
    const spacing = turnSpacing(ratePerSecond);
    await sql`
      update pace set
        next_at = ${soonest} + ${sql.lit(LEFT_OUT * spacing)},
        asked = case when asked_at > ${clock} - 1000 then asked + 1 else 1 end,
        asked_at = case when asked_at > ${clock} - 1000 then asked_at else ${clock} end,
        slow_until = case when asked_at > ${clock} - 1000 and asked + 1 >= ${sql.lit(OFTEN)}
          then ${clock} + ${sql.lit(SLOW_MS)} else slow_until end
      where name = 'tenant'`.execute(db);
  },
});
