import { createLetterWords } from '../campaign/letter-words.ts';
import type { Deliver } from '../campaign/deliver.ts';
import type { DeliveryStore } from '../campaign/delivery-store.ts';
import type { Pace } from '../campaign/pace.ts';
import { changeLetters } from '../conversation/change-letters.ts';
import { redrawProgress } from '../conversation/live-progress.ts';
import { takeResponseOfDay } from '../conversation/response-view.ts';
import type { World } from '../conversation/world.ts';
import type { Log } from '../log.ts';
import { startPeriodicWork } from './periodic-work.ts';

const PROGRESS_PAUSE_MS = 1_000;
const CHANGES_PAUSE_MS = 1_000;
const RESPONSE_PAUSE_MS = 60_000;

/** Letters are claimed only in the hours in which they may go. */
export const inHours = (deliveries: DeliveryStore, { campaign, now }: World): DeliveryStore => ({
  ...deliveries,
  claim: async (owner, limit, at, leaseMs) =>
    campaign.window.isOpen(now()) ? deliveries.claim(owner, limit, at, leaseMs) : [],
});

/** Letters leave with the words that HR gave them. */
export const withWords = (deliver: Deliver, { campaign, now }: World): Deliver => {
  const word = createLetterWords(campaign.letterTexts, now);
  return async (address, letter) => deliver(address, await word(letter));
};

/** The work of a campaign that comes round beside sending: live cards, letters to change, the response of the day. */
export const startCampaignWork = (world: World, pace: Pace, log: Log): { readonly stop: () => Promise<void> } => {
  let stopping = false;
  const turn = (): Promise<void> => pace.take();
  const changing = { turn, slowDown: pace.slowDown, stopping: () => stopping };
  const work = [
    startPeriodicWork('progress', PROGRESS_PAUSE_MS, () => redrawProgress(world, turn), log),
    startPeriodicWork('letter changes', CHANGES_PAUSE_MS, () => changeLetters(world, changing), log),
    startPeriodicWork('response', RESPONSE_PAUSE_MS, () => takeResponseOfDay(world), log),
  ];
  return {
    stop: async () => {
      stopping = true;
      await Promise.all(work.map((one) => one.stop()));
    },
  };
};
