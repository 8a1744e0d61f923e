import type { Deliver } from '../../campaign/deliver.ts';
import type { Adapter } from './adapter.ts';
import { outcomeOf } from './errors.ts';
import { messageWith } from './message.ts';
import { letter } from './screens/letter.ts';

/** Longer than Teams takes to answer a send, shorter than the lease of a letter. */
const MOST_MS = 15_000;

/** Sends letters through the connector: one call each, never repeated here. `minutes`: how long the questionnaire takes. */
export const createDeliver =
  (adapter: Adapter, minutes: number, now: () => number): Deliver =>
  async (address, { kind, wave, language }) => {
    try {
      const connector = await adapter.connectors.create(address.serviceUrl);
      const sent = await connector.conversations.sendToConversation(
        address.conversation,
        {
          ...messageWith(letter({ letter: kind, wave, minutes }, language), language),
          channelId: 'msteams',
          from: { id: address.bot, name: '' },
          conversation: {
            id: address.conversation,
            tenantId: address.tenant,
            isGroup: false,
            conversationType: 'personal',
            name: '',
          },
          channelData: { tenant: { id: address.tenant }, notification: { alert: true } },
        },
        { timeout: MOST_MS },
      );
      return { kind: 'sent', activity: sent.id };
    } catch (error) {
      return outcomeOf(error, now());
    }
  };
