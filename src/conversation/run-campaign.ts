import type { Action } from './action.ts';
import { moreOfCampaign, offerUndeliverable } from './campaign-more.ts';
import { campaignScreen } from './campaign-screen.ts';
import { correctSent, editText, setText } from './edit-letter.ts';
import { plan, schedule } from './plan-sending.ts';
import { previewLetter, testLetter } from './preview-letter.ts';
import type { Screen } from './reply.ts';
import { approve, ask, control } from './steer-campaign.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

export type CampaignAction = Extract<Action, { verb: `campaign.${string}` }>;

/** The HR sender's work on the campaign of a wave; the caller has checked the role. */
export const runCampaign = (world: World, visitor: Visitor, action: CampaignAction): Promise<Screen> => {
  const { wave } = action;
  switch (action.verb) {
    case 'campaign.show':
      return campaignScreen(world, wave, visitor.person);
    case 'campaign.preview':
      return previewLetter(world, visitor, wave, action.letter);
    case 'campaign.test':
      return testLetter(world, visitor, wave, action.letter);
    case 'campaign.send':
      return ask(world, visitor, { wave, kind: 'invite' });
    case 'campaign.remind':
      return ask(world, visitor, { wave, kind: action.letter, round: action.round });
    case 'campaign.plan':
      return Promise.resolve(plan(world, visitor, action));
    case 'campaign.schedule':
      return schedule(world, visitor, action, action.answers);
    case 'campaign.approve':
      return approve(world, visitor, wave);
    case 'campaign.control':
      return control(world, visitor, wave, action.control, action.sure === true);
    case 'campaign.more':
      return moreOfCampaign(world, wave);
    case 'campaign.undeliverable':
      return offerUndeliverable(world, visitor, wave);
    case 'campaign.text':
      return editText(world, wave, action.letter);
    case 'campaign.set_text':
      return setText(world, visitor, wave, action.letter, action.answers);
    case 'campaign.correct':
      return correctSent(world, visitor, wave, action.letter);
  }
};
