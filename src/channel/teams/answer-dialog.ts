import type { Reply } from '../../conversation/reply.ts';
import type { Language } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import type { Log } from '../../log.ts';
import type { Received } from './activity.ts';
import { localeOf } from './incoming.ts';
import { inTime } from './in-time.ts';
import { ADAPTIVE } from './message.ts';
import { render } from './render.ts';
import type { Turn } from './turn.ts';

interface DialogParts {
  readonly turn: Turn;
  readonly appId: string;
  readonly playground: boolean;
  readonly log: Log;
}

/** What a dialog is answered with, as HTTP: another page, or words that Teams shows in its place. */
interface DialogAnswer {
  readonly status: 200;
  readonly body: { readonly task: { readonly type: 'continue' | 'message'; readonly value: unknown } };
}

const saying = (words: string): DialogAnswer => ({ status: 200, body: { task: { type: 'message', value: words } } });

const notice = (kind: 'failed' | 'personal_chat_only', language: Language): DialogAnswer => {
  const { title, text } = messages(language).notices[kind];
  return saying(`${title}. ${text}`);
};

const page = (reply: Reply, appId: string): DialogAnswer => ({
  status: 200,
  body: {
    task: {
      type: 'continue',
      value: {
        title: messages(reply.language).help.notes.title,
        width: 'medium',
        height: 'large',
        card: { contentType: ADAPTIVE, content: render(reply, appId) },
      },
    },
  },
});

const answerTo = (reply: Reply | undefined, language: Language, appId: string): DialogAnswer => {
  if (reply === undefined) return saying(messages(language).help.notes.oldDialog);
  const { screen } = reply;
  if (screen.kind !== 'notice') return page(reply, appId);
  return screen.notice === 'personal_chat_only'
    ? notice(screen.notice, reply.language)
    : saying(messages(reply.language).help.notes.oldDialog);
};

/**
 * Answers who opens or sends a dialog with its next page. The answer is the HTTP response itself: no message is sent,
 * and nothing of it is kept by anybody. Never throws: what cannot be answered becomes words that say how to go on.
 */
export const createDialogAnswer =
  ({ turn, appId, playground, log }: DialogParts) =>
  async (received: Received): Promise<DialogAnswer> => {
    const language = localeOf(received, playground);
    try {
      const answer = turn(received).then((reply) => answerTo(reply, language, appId));
      return await inTime(answer, () => {
        log.warn({ happening: 'dialog answered too late' });
        return notice('failed', language);
      });
    } catch (error) {
      log.error({ happening: 'dialog failed', error: error instanceof Error ? error.name : 'unknown' });
      return notice('failed', language);
    }
  };
