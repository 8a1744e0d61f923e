import type { Activity } from 'botbuilder';
import type { Deliver } from '../../campaign/deliver.ts';
import type { Letter } from '../../campaign/letter.ts';
import type { Adapter } from './adapter.ts';
import { outcomeOf } from './errors.ts';
import { inChat } from './in-chat.ts';
import { messageWith } from './message.ts';
import { letter } from './screens/letter.ts';

/** Longer than Teams takes to answer a send, shorter than the lease of a letter. */
const MOST_MS = 15_000;

/** A letter reads the same for everybody: it is drawn once for each kind, wave, language and text. */
const createDraw = (minutes: number): ((letter: Letter) => Partial<Activity>) => {
  const drawn = new Map<string, Partial<Activity>>();
  return ({ kind, wave, language, text }) => {
    const key = `${kind} ${wave} ${language} ${JSON.stringify(text)}`;
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const message = messageWith(
      letter({ letter: kind, wave, minutes, ...(text === undefined ? {} : { text }) }, language),
      language,
    );
    drawn.set(key, message);
    return message;
  };
};

/** Sends letters through the connector: one call each, never repeated here. `minutes`: how long the questionnaire takes. */
export const createDeliver = (adapter: Adapter, minutes: number, now: () => number): Deliver => {
  const draw = createDraw(minutes);
  return async (address, wanted) => {
    try {
      const connector = await adapter.connectors.forLetters(address.serviceUrl);
      const message = inChat(address, draw(wanted));
      const sent = await connector.conversations.sendToConversation(
        address.conversation,
        { ...message, channelData: { tenant: { id: address.tenant }, notification: { alert: true } } },
        { timeout: MOST_MS },
      );
      return { kind: 'sent', activity: sent.id };
    } catch (error) {
      return outcomeOf(error, now());
    }
  };
};
