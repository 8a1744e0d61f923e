import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';

const id = z.string().min(1).max(1_000);

const attachment = z.object({
  contentType: z.string().optional(),
  name: z.string().optional(),
  content: z.unknown().optional(),
});

const member = z.object({ id: z.string().optional() });

/** What Wegwijzer reads of an activity of Teams; everything else is left alone. */
export const receivedSchema = z.object({
  type: z.string().min(1).max(100),
  id: id.optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  channelId: id,
  serviceUrl: z.string(),
  locale: z.string().nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  from: z.object({ id, aadObjectId: z.string().min(1).max(100).optional() }),
  recipient: z.object({ id }),
  conversation: z.object({
    id,
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  channelData: z.object({ tenant: z.object({ id: z.string().nullish() }).nullish() }).nullish(),
  attachments: z.array(attachment).nullish(),
  entities: z.array(z.looseObject({ type: z.string().optional(), locale: z.string().nullish() })).nullish(),
  membersAdded: z.array(member).nullish(),
});

export type Received = Readonly<z.infer<typeof receivedSchema>> & {
  /** The Entra groups of who speaks, from the token and never from the body. */
  readonly groups?: readonly string[];
};

/** The same value as the SDK wants it, once `receivedSchema` has found it to be an activity. */
export const sdkActivitySchema = z.custom<Activity>((value) => typeof value === 'object' && value !== null);

/** The tenants that an activity names; they should be one. */
export const tenantsOf = (activity: Pick<Received, 'conversation' | 'channelData'>): readonly string[] =>
  [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter(
    (tenant): tenant is string => typeof tenant === 'string' && tenant !== '',
  );

/** Whether a button of a card was pressed. */
export const isPress = ({ type, name }: Pick<Received, 'type' | 'name'>): boolean =>
  type === 'invoke' && name === 'adaptiveCard/action';

/** Whether a dialog is opened, or what was filled in there is sent. */
export const isDialog = ({ type, name }: Pick<Received, 'type' | 'name'>): boolean =>
  type === 'invoke' && (name === 'task/fetch' || name === 'task/submit');

/** Whether this is the chat of one person with the bot, which Teams says of every activity in one. */
export const isPersonal = (activity: Received): boolean => activity.conversation.conversationType === 'personal';
