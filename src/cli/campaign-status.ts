import type { CampaignOffice } from '../campaign/campaign-office.ts';
import { campaignView } from '../campaign/campaign-view.ts';
import type { RoundCounts } from '../campaign/delivery-store.ts';
import type { Wave } from '../wave.ts';

const NOTHING: RoundCounts = { invited: 0, sent: 0, failed: {}, unknown: 0, notReachable: 0, left: 0 };

/** Counts for scripts, whose parts add up to `invited`: who has no app yet is a cause among the failed. */
const added = ({ invited, sent, failed, unknown, notReachable, left }: RoundCounts) => ({
  invited,
  sent,
  failed: { ...failed, ...(notReachable === 0 ? {} : { not_reachable: notReachable }) },
  unknown,
  left,
});

const moment = (name: string, at: number | undefined): Readonly<Record<string, string>> =>
  at === undefined || at === 0 ? {} : { [name]: new Date(at).toISOString() };

/** The campaign of a wave for scripts: the newest round, and all rounds; of reminders only what is handled. */
export const campaignStatus = async (office: CampaignOffice, wave: Wave): Promise<Record<string, unknown>> => {
  const { phase, sampleSize, rounds, order, goesAt, endsAt } = await campaignView(office, wave);
  const toCorrect = await office.letterEdits.left(wave);
  return {
    state: phase,
    ...added(rounds.at(-1)?.counts ?? NOTHING),
    sampleSize,
    ...moment('notBefore', await office.campaigns.notBefore(wave)),
    ...moment('goesAt', goesAt),
    ...moment('endsAt', endsAt),
    ...(order?.wantedAt === undefined ? {} : { asked: { kind: order.kind, by: order.askedBy } }),
    ...(toCorrect === 0 ? {} : { toCorrect }),
    rounds: rounds.map(({ number, kind, counts }) => ({ number, kind, ...added(counts) })),
  };
};
