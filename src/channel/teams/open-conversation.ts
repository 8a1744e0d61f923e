import type { OpenConversation } from '../../campaign/prepare.ts';
import type { Adapter } from './adapter.ts';
import { outcomeOf } from './errors.ts';

/** Where conversations are made with people who were not heard yet. */
export interface ConversationPlace {
  readonly appId: string;
  readonly tenant: string;
  readonly serviceUrl: string;
}

const MOST_MS = 15_000;

/**
 * Opens the personal conversation with somebody for whom the app was installed: one call, with the object id of the
 * directory; nothing is said in it. Doing it twice gives the same conversation.
 */
export const createOpenConversation = (
  adapter: Adapter,
  { appId, tenant, serviceUrl }: ConversationPlace,
  now: () => number,
): OpenConversation => {
  const bot = `28:${appId}`;
  return async ({ person, language }) => {
    try {
      const connector = await adapter.connectors.forLetters(serviceUrl);
      const { id } = await connector.conversations.createConversation(
        {
          isGroup: false,
          bot: { id: bot, name: '' },
          members: [{ id: person, name: '' }],
          tenantId: tenant,
          channelData: { tenant: { id: tenant } },
        },
        { timeout: MOST_MS },
      );
      return { kind: 'open', address: { person, serviceUrl, conversation: id, bot, tenant, language } };
    } catch (error) {
      const outcome = outcomeOf(error, now());
      return outcome.kind === 'sent' ? { kind: 'unknown' } : outcome;
    }
  };
};
