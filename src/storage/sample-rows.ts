import type { Insertable, Kysely } from 'kysely';
import type { Invitee } from '../register/invitee.ts';
import type { WaitingSample, WaitingStratum } from '../register/sample-store.ts';
import { stratumKey } from '../register/stratum.ts';
import type { Schema } from './schema.ts';

/** A person of a sample that waits, as a row. */
export const sampleRow = (sample: string, number: number, invitee: Invitee): Insertable<Schema['sample_row']> => ({
  sample,
  number,
  person: invitee.person,
  name: invitee.name ?? null,
  language: invitee.language,
  function: invitee.function,
  domain: invitee.domain,
  department: invitee.department ?? null,
  unit: invitee.unit ?? null,
});

const strataWith = async (db: Kysely<Schema>, id: string, wave: string): Promise<readonly WaitingStratum[]> => {
  const added = await db
    .selectFrom('sample_row')
    .select(['function', 'domain', ({ fn }) => fn.countAll<number>().as('people')])
    .where('sample', '=', id)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('invitee')
            .select('invitee.person')
            .where('invitee.wave', '=', wave)
            .whereRef('invitee.person', '=', 'sample_row.person'),
        ),
      ),
    )
    .groupBy(['function', 'domain'])
    .execute();
  const known = await db
    .selectFrom('invitee')
    .select(['function', 'domain', ({ fn }) => fn.countAll<number>().as('people')])
    .where('wave', '=', wave)
    .groupBy(['function', 'domain'])
    .execute();
  const strata = new Map<string, WaitingStratum>();
  for (const { function: func, domain, people } of known)
    strata.set(stratumKey({ function: func, domain }), { function: func, domain, invited: people, added: 0 });
  for (const { function: func, domain, people } of added) {
    const before = strata.get(stratumKey({ function: func, domain }))?.invited ?? 0;
    strata.set(stratumKey({ function: func, domain }), {
      function: func,
      domain,
      invited: before + people,
      added: people,
    });
  }
  return [...strata.values()];
};

/** A sample that waits, counted against the register as it is now; `now` in milliseconds. */
export const waitingSample = async (
  db: Kysely<Schema>,
  id: string,
  now: number,
): Promise<WaitingSample | undefined> => {
  const sample = await db
    .selectFrom('sample')
    .selectAll()
    .where('id', '=', id)
    .where('complete', '=', 1)
    .where('until', '>', now)
    .executeTakeFirst();
  if (sample === undefined) return undefined;
  const strata = await strataWith(db, id, sample.wave);
  const added = strata.reduce((sum, stratum) => sum + stratum.added, 0);
  return {
    id,
    wave: sample.wave,
    file: sample.file,
    rows: sample.rows,
    duplicates: sample.rows - added,
    added,
    strata,
    ...(sample.encoding === null ? {} : { encoding: sample.encoding }),
  };
};
