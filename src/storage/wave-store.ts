import type { Waves } from '../conversation/waves.ts';
import type { Wave } from '../wave.ts';
import type { Database, Work } from './schema.ts';

/** Whether a wave takes no answers any more; one that nobody closed is open. */
export const isClosed = async (work: Pick<Work, 'selectFrom'>, wave: Wave): Promise<boolean> => {
  const row = await work.selectFrom('wave').select('closed').where('wave', '=', wave).executeTakeFirst();
  return row?.closed === 1;
};

/** Whether waves take answers, in the database. */
export const createWaves = ({ db }: Database): Waves => ({
  state: async (wave) => ((await isClosed(db, wave)) ? 'closed' : 'open'),
});
