import type { CampaignStore } from './campaign-store.ts';
import type { CampaignCounting } from './campaign-view.ts';
import type { LetterEdits } from './letter-edit.ts';
import type { LetterTexts } from './letter-text.ts';
import type { LiveCards } from './live-card.ts';
import type { CampaignDesk } from './order-sending.ts';
import type { ResponseDays } from './response-day.ts';
import type { OrderStore } from './sending-order.ts';

/** Everything that running a campaign takes, in the chat and on the command line. */
export interface CampaignOffice extends CampaignDesk, CampaignCounting {
  readonly deliveries: CampaignDesk['deliveries'];
  readonly register: CampaignDesk['register'];
  readonly campaigns: CampaignStore;
  readonly orders: OrderStore;
  readonly letterTexts: LetterTexts;
  readonly letterEdits: LetterEdits;
  readonly liveCards: LiveCards;
  readonly responseDays: ResponseDays;
  /** True where letters go at any hour, because nobody real is reached. */
  readonly anyHour: boolean;
  readonly now: () => number;
}
