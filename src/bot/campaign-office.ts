import type { CampaignOffice } from '../campaign/campaign-office.ts';
import { isHoliday } from '../campaign/holidays.ts';
import { sendWindow } from '../campaign/send-window.ts';
import type { SendingRules } from '../config/sending.ts';
import type { Storage } from '../storage/open.ts';

/** The campaign office on a store, by the rules of the configuration. */
export const campaignOffice = (storage: Storage, rules: SendingRules, now: () => number): CampaignOffice => ({
  deliveries: storage.deliveries,
  register: storage.register,
  campaigns: storage.campaigns,
  orders: storage.orders,
  letterTexts: storage.letterTexts,
  letterEdits: storage.letterEdits,
  liveCards: storage.liveCards,
  responseDays: storage.responseDays,
  isClosed: async (wave) => (await storage.waves.state(wave)) === 'closed',
  needsApproval: rules.approval,
  window: sendWindow(rules.hours, isHoliday),
  rate: rules.rate,
  anyHour: rules.hours === 'always',
  now,
});
