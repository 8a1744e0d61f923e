import { campaignOffice } from '../bot/campaign-office.ts';
import type { CampaignOffice } from '../campaign/campaign-office.ts';
import type { Places } from '../config/config.ts';
import { environmentWithFile } from '../config/environment.ts';
import { readSendingRules } from '../config/sending.ts';
import { withStorage } from './with-storage.ts';

/** Runs `work` with the campaign office on the store that the bot uses. Throws what opening it throws. */
export const withOffice = <Result>(
  work: (office: CampaignOffice, places: Places) => Promise<Result>,
): Promise<Result> =>
  withStorage((storage, places) =>
    work(campaignOffice(storage, readSendingRules(environmentWithFile(process.env)), Date.now), places),
  );
