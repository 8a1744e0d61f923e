import type { PersonId } from '../organisation/person.ts';
import type { Wave } from '../wave.ts';
import type { Work } from './schema.ts';

/** Whether somebody is marked as done in the register; false for who is not in it. */
export const hasTakenPart = async (work: Pick<Work, 'selectFrom'>, wave: Wave, person: PersonId): Promise<boolean> => {
  const row = await work
    .selectFrom('invitee')
    .select('done')
    .where('wave', '=', wave)
    .where('person', '=', person)
    .executeTakeFirst();
  return row?.done === 1;
};
