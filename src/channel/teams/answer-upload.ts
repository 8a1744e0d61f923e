import { setTimeout as pause } from 'node:timers/promises';
import type { Reply } from '../../conversation/reply.ts';
import type { Language } from '../../i18n/language.ts';
import type { Log } from '../../log.ts';
import type { Received } from './activity.ts';
import type { Adapter } from './adapter.ts';
import type { Card } from './card.ts';
import { localeOf } from './incoming.ts';
import { inTime } from './in-time.ts';
import { messageWith } from './message.ts';
import { render } from './render.ts';
import { failed } from './screens/notice.ts';
import type { Turn } from './turn.ts';
import { type Upload } from './uploaded-file.ts';

interface UploadParts {
  readonly adapter: Adapter;
  readonly turn: Turn;
  readonly appId: string;
  readonly playground: boolean;
  readonly log: Log;
}

/** What is done within this time is answered at once, without a message about how far it is. */
const SOON_MS = 2_500;
/** So often the message is replaced; Teams allows eight in two seconds in a conversation. */
const STEP_MS = 2_000;
/** Teams sends again what took over 15 seconds: the request is answered before, and the reading goes on. */
const MOST_MS = 10_000;

/** One message in the chat that is replaced, by whatever comes next. */
const createMessage = (adapter: Adapter, received: Received) => {
  const { serviceUrl, conversation, recipient } = received;
  let shown: string | undefined;
  return async (card: Card, language: Language): Promise<void> => {
    const { conversations } = await adapter.connectors.create(serviceUrl);
    const activity = {
      ...messageWith(card, language),
      channelId: 'msteams',
      from: { id: recipient.id, name: '' },
      conversation: { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' },
    };
    if (shown === undefined) shown = (await conversations.sendToConversation(conversation.id, activity)).id;
    else await conversations.updateActivity(conversation.id, shown, activity);
  };
};

/**
 * Answers an uploaded file: soon, or with one message that says how far the reading is and at last becomes the answer.
 * Returns when the request should be answered; the rest goes on by itself. Never throws.
 */
export const createUploadAnswer = ({ adapter, turn, appId, playground, log }: UploadParts) => {
  const read = async (received: Received, file: Upload, language: Language): Promise<void> => {
    const show = createMessage(adapter, received);
    const draw = (reply: Reply): Promise<void> => show(render(reply, appId), reply.language);
    let share = 0;
    const done = new AbortController();
    const watch = async (): Promise<void> => {
      for (let wait = SOON_MS; ; wait = STEP_MS) {
        const waited = await pause(wait, 'waited', { signal: done.signal }).catch(() => 'done');
        if (waited === 'done') return;
        const screen = { kind: 'sample_progress', file: file.name, percent: Math.floor(share * 100) } as const;
        await draw({ language, screen });
      }
    };
    const watching = watch().catch((error: unknown) => {
      log.warn({ happening: 'progress not shown', error: error instanceof Error ? error.name : 'unknown' });
    });
    try {
      const reply = await turn(received, (now) => {
        share = now;
      });
      done.abort();
      await watching;
      if (reply !== undefined) await draw(reply);
    } catch (error) {
      log.error({ happening: 'upload failed', error: error instanceof Error ? error.name : 'unknown' });
      done.abort();
      await watching;
      await show(failed(language), language);
    }
  };
  return async (received: Received, file: Upload): Promise<void> => {
    const reading = read(received, file, localeOf(received, playground)).catch((error: unknown) => {
      log.error({ happening: 'upload not answered', error: error instanceof Error ? error.name : 'unknown' });
    });
    await inTime(reading, () => undefined, MOST_MS);
  };
};
