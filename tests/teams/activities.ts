/** Activities as Teams sends them, after captured ones; one person in a personal chat unless told otherwise. */
export interface Speaker {
  readonly aadObjectId: string;
  readonly id: string;
  readonly conversation: string;
  readonly locale?: string;
  readonly tenant?: string;
  readonly conversationType?: 'personal' | 'groupChat' | 'channel';
}

export const BOT = { id: '28:00000000-0000-4000-8000-0000000000b0', name: 'Wegwijzer' };
export const TENANT = '00000000-0000-4000-8000-0000000000aa';

/** Somebody with a personal chat of their own. */
export const speaker = (name: string, more: Partial<Speaker> = {}): Speaker => ({
  aadObjectId: `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padStart(12, '0').slice(-12)}`,
  id: `29:${name}`,
  conversation: `a:${name}`,
  ...more,
});

let sequence = 0;

const base = (serviceUrl: string, who: Speaker): Record<string, unknown> => ({
  id: `f:${++sequence}`,
  timestamp: '2026-11-22T10:00:00.000Z',
  localTimestamp: '2026-11-22T11:00:00.000+01:00',
  channelId: 'msteams',
  serviceUrl,
  locale: who.locale ?? 'nl-NL',
  from: { id: who.id, name: 'Naam Achternaam', aadObjectId: who.aadObjectId },
  conversation: {
    id: who.conversation,
    conversationType: who.conversationType ?? 'personal',
    tenantId: who.tenant ?? TENANT,
    ...((who.conversationType ?? 'personal') === 'personal' ? {} : { isGroup: true }),
  },
  recipient: BOT,
  entities: [
    {
      type: 'clientInfo',
      locale: who.locale ?? 'nl-NL',
      country: 'NL',
      platform: 'Windows',
      timezone: 'Europe/Amsterdam',
    },
  ],
  channelData: { tenant: { id: who.tenant ?? TENANT } },
});

export const message = (serviceUrl: string, who: Speaker, text: string): Record<string, unknown> => ({
  ...base(serviceUrl, who),
  type: 'message',
  textFormat: 'plain',
  text,
  attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
});

/** A press on an Action.Execute; `data` is what the button carries with what was filled in. */
export const press = (
  serviceUrl: string,
  who: Speaker,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  ...base(serviceUrl, who),
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: '1700000000000',
  value: { action: { type: 'Action.Execute', title: 'Knop', verb, data }, trigger: 'manual' },
});

/** A dialog that is opened (`task/fetch`) or sent (`task/submit`); `data` is what the button carries with what was filled in. */
export const dialog = (
  serviceUrl: string,
  who: Speaker,
  name: 'task/fetch' | 'task/submit',
  data: unknown,
): Record<string, unknown> => ({
  ...base(serviceUrl, who),
  type: 'invoke',
  name,
  value: { data, context: { theme: 'default' }, tabContext: null },
});

/** The same button in a client that knows no dialogs: a message without words. */
export const submitted = (serviceUrl: string, who: Speaker, data: unknown): Record<string, unknown> => ({
  ...base(serviceUrl, who),
  type: 'message',
  replyToId: '1700000000000',
  value: data,
});

export const install = (serviceUrl: string, who: Speaker): Record<string, unknown> => ({
  ...base(serviceUrl, who),
  type: 'installationUpdate',
  action: 'add',
});

export const uninstall = (serviceUrl: string, who: Speaker): Record<string, unknown> => ({
  ...base(serviceUrl, who),
  type: 'installationUpdate',
  action: 'remove',
});

export const botAdded = (serviceUrl: string, who: Speaker): Record<string, unknown> => ({
  ...base(serviceUrl, who),
  type: 'conversationUpdate',
  membersAdded: [{ id: BOT.id }, { id: who.id, aadObjectId: who.aadObjectId }],
});

export const upload = (
  serviceUrl: string,
  who: Speaker,
  name: string,
  downloadUrl: string,
): Record<string, unknown> => ({
  ...base(serviceUrl, who),
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      content: { downloadUrl, uniqueId: 'u1', fileType: name.split('.').at(-1) },
    },
    { contentType: 'text/html', content: '<div></div>' },
  ],
});

/** The answer of somebody who takes an offered file: where Teams wants it put. */
export const acceptFile = (
  serviceUrl: string,
  who: Speaker,
  context: Readonly<Record<string, unknown>>,
  uploadUrl: string,
): Record<string, unknown> => ({
  ...base(serviceUrl, who),
  type: 'invoke',
  name: 'fileConsent/invoke',
  value: {
    type: 'fileUpload',
    action: 'accept',
    context,
    uploadInfo: {
      uploadUrl,
      contentUrl: uploadUrl,
      name: uploadUrl.split('/').at(-1),
      uniqueId: 'u2',
      fileType: 'xlsx',
    },
  },
});
