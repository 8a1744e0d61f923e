import { z } from 'zod/v4';
import { type Action, actionSchema, VERBS_WITH_INPUTS } from '../../conversation/action.ts';
import type { Incoming } from '../../conversation/incoming.ts';
import { type Language, languageOf } from '../../i18n/language.ts';
import { type PersonId, personId } from '../../organisation/person.ts';
import { type Received, isPersonal } from './activity.ts';
import { readInputs } from './inputs/index.ts';
import { type Upload, fetchUpload, uploadIn } from './uploaded-file.ts';

const MOST_TEXT = 2_000;

const pressedSchema = z.object({
  action: z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()).nullish() }),
});

/** The language of the person's client, which stands in one of two places. */
export const localeOf = (received: Received, playground: boolean): Language => {
  // The playground says en-US whatever the browser is set to: it says nothing of the person.
  if (playground) return languageOf(undefined);
  const client = received.entities?.find(({ type }) => type === 'clientInfo')?.locale;
  return languageOf(received.locale ?? client ?? undefined);
};

/** The button that was pressed; `undefined` for one that no card of this version has. */
export const actionOf = (value: unknown): Action | undefined => {
  const pressed = pressedSchema.safeParse(value);
  if (!pressed.success) return undefined;
  const { verb, data } = pressed.data.action;
  const { answers, carried } = readInputs(data ?? {});
  const action = actionSchema.safeParse({ ...carried, ...(VERBS_WITH_INPUTS.has(verb) ? { answers } : {}), verb });
  return action.success ? action.data : undefined;
};

interface Who {
  readonly person: PersonId;
  readonly locale: Language;
}

/** Who speaks; `undefined` where Teams names no person of the directory (another bot, a connector). */
export const speakerOf = (received: Received, playground: boolean): Who | undefined =>
  received.from.aadObjectId === undefined
    ? undefined
    : { person: personId(received.from.aadObjectId), locale: localeOf(received, playground) };

const pressed = (received: Received, who: Who): Incoming => {
  const action = actionOf(received.value);
  const isHelp = action?.verb === 'help.show' && action.from !== 'survey';
  if (!isPersonal(received) && !isHelp) return { kind: 'elsewhere', ...who };
  return action === undefined ? { kind: 'unknown_action', ...who } : { kind: 'action', ...who, action };
};

const uploaded = async (upload: Upload, who: Who, fileHosts: readonly string[]): Promise<Incoming> => {
  const content = await fetchUpload(upload, fileHosts);
  const { name } = upload;
  return content === undefined ? { kind: 'unreadable_file', ...who, name } : { kind: 'file', ...who, name, content };
};

const said = async (received: Received, who: Who, fileHosts: readonly string[]): Promise<Incoming> => {
  if (!isPersonal(received)) return { kind: 'elsewhere', ...who };
  const upload = uploadIn(received);
  if (upload !== undefined) return uploaded(upload, who, fileHosts);
  const text = (received.text ?? '').trim().slice(0, MOST_TEXT);
  return text === '' && typeof received.value === 'object'
    ? { kind: 'unknown_action', ...who }
    : { kind: 'text', ...who, text };
};

/** What a pressed button or a message means to the conversation; fetches an uploaded file. */
export const incomingOf = async (received: Received, who: Who, fileHosts: readonly string[]): Promise<Incoming> =>
  received.type === 'invoke' ? pressed(received, who) : said(received, who, fileHosts);

/** Whether the bot itself was installed or added by this activity. */
export const isInstallation = (received: Received): boolean =>
  received.type === 'installationUpdate'
    ? (received.action ?? 'add').startsWith('add')
    : received.type === 'conversationUpdate' &&
      (received.membersAdded ?? []).some(({ id }) => id === received.recipient.id);

/** Whether the app was removed by this activity. */
export const isRemoval = (received: Received): boolean =>
  received.type === 'installationUpdate' && (received.action ?? '').startsWith('remove');
