import { Application, type TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Deliver } from '../../campaign/deliver.ts';
import type { OpenConversation } from '../../campaign/prepare.ts';
import type { Messenger } from '../../conversation/messenger.ts';
import type { ShareReply, ShareRequest } from '../../conversation/share-figure.ts';
import type { Log } from '../../log.ts';
import { type Received, isDialog, isPersonal, isPress, receivedSchema, sdkActivitySchema } from './activity.ts';
import { Adapter } from './adapter.ts';
import { createDialogAnswer } from './answer-dialog.ts';
import { createFileAnswer, type FileFor, type FormFor } from './answer-file-offer.ts';
import { createUploadAnswer } from './answer-upload.ts';
import { createDeliver } from './deliver.ts';
import { isFileAnswer, putFile } from './file-offer.ts';
import { composeAnswer, composeRequest, isCompose } from './compose.ts';
import { type Admitted, createGate } from './gate.ts';
import type { TeamsIdentity } from './identity.ts';
import { inTime } from './in-time.ts';
import { localeOf, speakerOf } from './incoming.ts';
import { messageWith, pressAnswer, pressDone } from './message.ts';
import { createMessenger } from './messenger.ts';
import { type ConversationPlace, createOpenConversation } from './open-conversation.ts';
import { render } from './render.ts';
import { failed } from './screens/notice.ts';
import { createTokenCheck } from './token-check.ts';
import { type TurnWorld, createTurn } from './turn.ts';
import { uploadIn } from './uploaded-file.ts';

/** What the channel needs of the house. */
export interface TeamsChannelOptions extends Omit<TurnWorld, 'fileHosts'> {
  readonly identity: TeamsIdentity;
  /** No tokens are asked or given, and only this machine is answered. */
  readonly playground: boolean;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Waits until an answer to somebody may go to the channel. */
  readonly turnForReply: () => Promise<void>;
  /** What somebody may put into a message of their own in a channel or chat. */
  readonly share: (request: ShareRequest) => Promise<ShareReply>;
  /** How long the questionnaire takes, as the letter says it. */
  readonly minutes: number;
  readonly fileFor: FileFor;
  readonly formFor: FormFor;
}

/** A request as HTTP hands it over: the body parsed from JSON, whatever it is. */
interface ChannelRequest {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

interface ChannelResponse {
  readonly status: number;
  readonly body?: unknown;
}

/** Teams, as the rest of the product knows it. */
export interface TeamsChannel {
  /** Handles one activity. Never throws. */
  readonly process: (request: ChannelRequest) => Promise<ChannelResponse>;
  readonly deliver: Deliver;
  /** Makes conversations with people who were not heard yet. */
  readonly openConversation: (place: ConversationPlace) => OpenConversation;
  readonly messenger: Messenger;
  /** Puts a file where Teams wants it; false when that may not or cannot be done. */
  readonly putFile: (uploadUrl: string, bytes: Uint8Array) => Promise<boolean>;
}

/** The cause of a failure in words that can name nobody: the kind of error and its code. */
const kindOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
};

/** Where a turn of the SDK keeps the groups that the gate found in the token. */
const GROUPS = Symbol('groups');
const groupsSchema = z.array(z.string()).optional();

const groupsOf = (context: TurnContext): Pick<Received, 'groups'> => {
  const groups = groupsSchema.parse(context.turnState.get(GROUPS));
  return groups === undefined ? {} : { groups };
};

/** Says that it went wrong, in the language of the client; true when the person could be told. */
const apologise = async (context: TurnContext, playground: boolean): Promise<boolean> => {
  const received = receivedSchema.safeParse(context.activity);
  const language = received.success ? localeOf(received.data, playground) : 'nl';
  try {
    await context.sendActivity(messageWith(failed(language), language));
    return true;
  } catch {
    return false;
  }
};

/**
 * The channel to Microsoft Teams: gate, turn, card and answer. The one place, with its neighbours in this folder, that
 * knows a Microsoft SDK.
 */
export const createTeamsChannel = (options: TeamsChannelOptions): TeamsChannel => {
  const { identity, playground, log, now, minutes } = options;
  const adapter = new Adapter(identity, playground, options);
  const gate = createGate(createTokenCheck(identity, now), identity, playground);
  const turn = createTurn({ ...options, fileHosts: identity.fileHosts });
  const answerUpload = createUploadAnswer({ adapter, turn, appId: identity.appId, playground, log });
  const answerDialog = createDialogAnswer({ turn, appId: identity.appId, playground, log });
  const answerFileOffer = createFileAnswer({ ...options, adapter, appId: identity.appId, hosts: identity.fileHosts });
  const app = new Application<TurnState>({ adapter });
  // One timer for all conversations, which teams-ai 1.7.4 starts whatever its option says: "typing" is never sent.
  app.startTypingTimer = () => undefined;

  const speak = async (context: TurnContext): Promise<void> => {
    const received = { ...receivedSchema.parse(context.activity), ...groupsOf(context) };
    const upload = isPersonal(received) ? uploadIn(received) : undefined;
    if (upload !== undefined) {
      await answerUpload(received, upload);
      return;
    }
    const reply = await turn(received);
    if (reply === undefined) return;
    await context.sendActivity(messageWith(render(reply, identity.appId), reply.language));
  };
  app.addRoute(({ activity }) => Promise.resolve(activity.type !== 'invoke'), speak);

  /** The answer to a press is the HTTP response itself: nothing is sent, so a turn of the SDK would add only its price. */
  const press = async (received: Received): Promise<ChannelResponse> => {
    const language = localeOf(received, playground);
    try {
      const card = turn(received).then((reply) => (reply === undefined ? undefined : render(reply, identity.appId)));
      const shown = await inTime(card, () => {
        log.warn({ happening: 'button answered too late' });
        return failed(language);
      });
      return shown === undefined ? pressDone(language) : pressAnswer(shown);
    } catch (error) {
      log.error({ happening: 'turn failed', type: received.type, error: kindOf(error) });
      return pressAnswer(failed(language));
    }
  };
  /** What is put into somebody's message is the HTTP response as well. */
  const compose = async (received: Received): Promise<ChannelResponse> => {
    const who = speakerOf(received, playground);
    const request = who === undefined ? undefined : composeRequest(received, who);
    if (request === undefined) return { status: 200 };
    try {
      return { status: 200, body: composeAnswer(await options.share(request), identity.appId) };
    } catch (error) {
      log.error({ happening: 'turn failed', type: received.type, error: kindOf(error) });
      return { status: 502 };
    }
  };
  const answer = async ({ received, body }: Admitted): Promise<ChannelResponse> => {
    try {
      const answered = await adapter.turn(sdkActivitySchema.parse(body), async (context) => {
        context.turnState.set(GROUPS, received.groups);
        await app.run(context);
      });
      return answered === undefined ? { status: 200 } : { status: answered.status, body: answered.body as unknown };
    } catch (error) {
      log.error({ happening: 'turn failed unanswered', type: received.type, error: kindOf(error) });
      return { status: 502 };
    }
  };
  adapter.onTurnError = async (context, error) => {
    log.error({ happening: 'turn failed', type: context.activity.type, error: kindOf(error) });
    if (!(await apologise(context, playground))) throw error;
  };

  return {
    deliver: createDeliver(adapter, minutes, now),
    openConversation: (place) => createOpenConversation(adapter, place, now),
    putFile: (uploadUrl, bytes) => putFile({ uploadInfo: { uploadUrl } }, bytes, identity.fileHosts),
    messenger: createMessenger(adapter, identity.appId, now),
    process: async ({ headers, body }) => {
      const admitted = await gate(headers, body);
      if ('status' in admitted) {
        log.warn({ happening: 'turned away', status: admitted.status, reason: admitted.reason });
        return { status: admitted.status };
      }
      const { received } = admitted;
      if (isFileAnswer(received)) return answerFileOffer(received);
      if (isCompose(received)) return compose(received);
      if (isDialog(received)) return answerDialog(received);
      return isPress(received) ? press(received) : answer(admitted);
    },
  };
};
