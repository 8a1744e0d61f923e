import { campaignView } from '../campaign/campaign-view.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Wave } from '../wave.ts';
import type { CampaignView } from './screens/campaign.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

/** The campaign of a wave as this HR sender sees it; `note` says what just happened. */
export const viewCampaign = async (
  world: World,
  wave: Wave,
  person?: PersonId,
  note?: string,
): Promise<CampaignView> => {
  const counts = await campaignView(world.campaign, wave);
  return {
    ...counts,
    offerDemoSample: world.demoSample !== undefined,
    anyHour: world.campaign.anyHour,
    askedByMe: person !== undefined && counts.order?.askedBy === person,
    toCorrect: await world.campaign.letterEdits.left(wave),
    ...(note === undefined ? {} : { note }),
  };
};

/** The card of the campaign. */
export const campaignScreen = async (world: World, wave: Wave, person?: PersonId, note?: string): Promise<Screen> => ({
  kind: 'campaign',
  campaign: await viewCampaign(world, wave, person, note),
});
