import type { Activity } from 'botbuilder';
import type { Address } from '../../campaign/address.ts';
import type { DeliveryOutcome } from '../../campaign/deliver.ts';
import type { Messenger } from '../../conversation/messenger.ts';
import type { Adapter } from './adapter.ts';
import { outcomeOf } from './errors.ts';
import { offerMessage } from './file-offer.ts';
import { inChat } from './in-chat.ts';
import { messageWith } from './message.ts';
import { render } from './render.ts';

/** Longer than Teams takes to answer. */
const MOST_MS = 15_000;

/** What the bot says without being spoken to. New messages take the turn of a reply; changes have their turn already. */
export const createMessenger = (adapter: Adapter, appId: string, now: () => number): Messenger => {
  const attempt = async (work: () => Promise<string>): Promise<DeliveryOutcome> => {
    try {
      return { kind: 'sent', activity: await work() };
    } catch (error) {
      return outcomeOf(error, now());
    }
  };
  const send = (address: Address, message: Partial<Activity>): Promise<DeliveryOutcome> =>
    attempt(async () => {
      const { conversations } = await adapter.connectors.create(address.serviceUrl);
      const activity = inChat(address, message);
      const sent = await conversations.sendToConversation(address.conversation, activity, { timeout: MOST_MS });
      return sent.id;
    });
  return {
    post: (address, reply) => send(address, messageWith(render(reply, appId), reply.language)),
    offerFile: (address, offer) => send(address, offerMessage(offer)),
    change: (address, activity, reply) =>
      attempt(async () => {
        const { conversations } = await adapter.connectors.forLetters(address.serviceUrl);
        const message = inChat(address, messageWith(render(reply, appId), reply.language));
        await conversations.updateActivity(address.conversation, activity, message, { timeout: MOST_MS });
        return activity;
      }),
  };
};
