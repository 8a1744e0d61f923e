import type { Activity } from 'botbuilder';
import type { FilePlace } from '../../conversation/notes-post.ts';
import type { Reply } from '../../conversation/reply.ts';
import type { Language } from '../../i18n/language.ts';
import type { PersonId } from '../../organisation/person.ts';
import type { Log } from '../../log.ts';
import { type Received, isPersonal } from './activity.ts';
import type { Adapter } from './adapter.ts';
import { fileMessage, putFile, takenIn } from './file-offer.ts';
import { inTime } from './in-time.ts';
import { localeOf, speakerOf } from './incoming.ts';
import { messageWith } from './message.ts';
import { render } from './render.ts';
import { failed } from './screens/notice.ts';

/** The bytes of a file that somebody takes; nothing where they may not have it. */
export type FileFor = (person: PersonId, context: Readonly<Record<string, unknown>>) => Promise<Uint8Array | undefined>;

/** A card for who takes a file that is yet to be written; `undefined` for any other file. */
export type FormFor = (
  taken: { readonly person: PersonId; readonly context: Readonly<Record<string, unknown>>; readonly place: FilePlace },
  language: Language,
) => Reply | undefined;

interface FileParts {
  readonly adapter: Adapter;
  readonly fileFor: FileFor;
  readonly formFor: FormFor;
  readonly appId: string;
  readonly hosts: readonly string[];
  readonly playground: boolean;
  readonly log: Log;
}

/** Teams wants an answer within five seconds; the file may come a little later. */
const SOON_MS = 4_000;

/**
 * Answers who takes an offered file: makes it, puts it in their OneDrive and shows it in the chat; or says that it went
 * wrong. Nothing happens for who declines. Never throws.
 */
export const createFileAnswer = ({ adapter, fileFor, formFor, appId, hosts, playground, log }: FileParts) => {
  const answer = async (received: Received): Promise<void> => {
    const who = speakerOf(received, playground);
    const taken = takenIn(received);
    if (who === undefined || taken === undefined || !isPersonal(received)) return;
    const language = localeOf(received, playground);
    const form = formFor({ person: who.person, context: taken.context, place: taken.uploadInfo }, language);
    const given = async (): Promise<Partial<Activity>> => {
      const bytes = await fileFor(who.person, taken.context);
      const arrived = bytes !== undefined && (await putFile(taken, bytes, hosts));
      return arrived ? fileMessage(taken, language) : messageWith(failed(language), language);
    };
    const said = form === undefined ? await given() : messageWith(render(form, appId), form.language);
    const { conversations } = await adapter.connectors.create(received.serviceUrl);
    await conversations.sendToConversation(received.conversation.id, {
      ...said,
      channelId: 'msteams',
      from: { id: received.recipient.id, name: '' },
      conversation: { id: received.conversation.id, isGroup: false, conversationType: 'personal', name: '' },
    });
  };
  return async (received: Received): Promise<{ readonly status: number }> => {
    const answering = answer(received).catch((error: unknown) => {
      log.error({ happening: 'file not given', error: error instanceof Error ? error.name : 'unknown' });
    });
    await inTime(answering, () => undefined, SOON_MS);
    return { status: 200 };
  };
};
