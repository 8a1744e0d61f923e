import type { Register } from '../register/register.ts';
import type { Wave } from '../wave.ts';
import type { CampaignState, DeliveryStore, Round, RoundCounts } from './delivery-store.ts';

/** How far the campaign of a wave has come, as HR may see it: counts, never who. */
export interface CampaignCounts {
  readonly wave: Wave;
  readonly state: CampaignState;
  readonly sampleSize: number;
  readonly rounds: readonly (Pick<Round, 'number' | 'kind'> & { readonly counts: RoundCounts })[];
}

/** Counts the campaign of a wave as it stands. */
export const campaignView = async (
  deliveries: Pick<DeliveryStore, 'rounds' | 'counts' | 'state'>,
  register: Pick<Register, 'size'>,
  wave: Wave,
): Promise<CampaignCounts> => {
  const rounds = await deliveries.rounds(wave);
  return {
    wave,
    state: await deliveries.state(wave),
    sampleSize: await register.size(wave),
    rounds: await Promise.all(
      rounds.map(async (round) => ({
        number: round.number,
        kind: round.kind,
        counts: await deliveries.counts(round),
      })),
    ),
  };
};
