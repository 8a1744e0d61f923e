import type { Work } from './schema.ts';

/** The waves whose letters may go at `now` (milliseconds since the epoch): sending, past their hour, and not closed. */
export const wavesInMotion = async (work: Work, now: number): Promise<readonly string[]> => {
  const rows = await work
    .selectFrom('campaign')
    .leftJoin('wave', 'wave.wave', 'campaign.wave')
    .select('campaign.wave')
    .where('campaign.state', '=', 'sending')
    .where('campaign.not_before', '<=', now)
    .where((row) => row.or([row('wave.closed', 'is', null), row('wave.closed', '=', 0)]))
    .execute();
  return rows.map(({ wave }) => wave);
};
