import { APP_ID, TENANT } from './environment.ts';

/** A made-up employee with a personal chat; the number tells all of them apart. */
export interface Employee {
  readonly number: number;
  readonly aadObjectId: string;
  readonly conversation: string;
}

const PREFIX = 'a:rehearsal-';

export const employee = (number: number): Employee => ({
  number,
  aadObjectId: `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  conversation: `${PREFIX}${number}`,
});

/** The number of the employee whose chat this is; `undefined` for any other conversation. */
export const numberOf = (conversation: string): number | undefined =>
  conversation.startsWith(PREFIX) ? Number(conversation.slice(PREFIX.length)) : undefined;

type Activity = Readonly<Record<string, unknown>>;

let sequence = 0;

const from = ({ number, aadObjectId, conversation }: Employee, serviceUrl: string): Activity => ({
  id: `f:rehearsal-${++sequence}`,
  channelId: 'msteams',
  serviceUrl,
  locale: number % 10 === 0 ? 'en-GB' : 'nl-NL',
  from: { id: `29:rehearsal-${number}`, aadObjectId },
  conversation: { id: conversation, conversationType: 'personal', tenantId: TENANT },
  recipient: { id: `28:${APP_ID}`, name: 'Wegwijzer' },
  channelData: { tenant: { id: TENANT } },
});

/** The app was installed for somebody. */
export const install = (who: Employee, serviceUrl: string): Activity => ({
  ...from(who, serviceUrl),
  type: 'installationUpdate',
  action: 'add',
});

/** Somebody typed something. */
export const say = (who: Employee, serviceUrl: string, text: string): Activity => ({
  ...from(who, serviceUrl),
  type: 'message',
  textFormat: 'plain',
  text,
});

/** Somebody pressed a button; `data` is what it carries with what was filled in. */
export const press = (
  who: Employee,
  serviceUrl: string,
  verb: string,
  data: Readonly<Record<string, unknown>>,
): Activity => ({
  ...from(who, serviceUrl),
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});
