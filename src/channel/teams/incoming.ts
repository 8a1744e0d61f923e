import { z } from 'zod/v4';
import { type Action, actionSchema, VERBS_WITH_INPUTS } from '../../conversation/action.ts';
import type { Incoming } from '../../conversation/incoming.ts';
import { asksGeneralReminder } from '../../conversation/remind-everybody.ts';
import { type Language, languageOf } from '../../i18n/language.ts';
import { type PersonId, personId } from '../../organisation/person.ts';
import { type Received, isDialog, isPersonal } from './activity.ts';
import { isOfDialog, isUnopened, pressIn } from './dialog.ts';
import { readInputs } from './inputs/index.ts';
import { type Upload, openUpload, uploadIn } from './uploaded-file.ts';

const MOST_TEXT = 2_000;

const pressedSchema = z.object({
  action: z.object({ verb: z.string(), data: z.looseObject({}).nullish() }),
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

/** Who speaks, as far as the channel knows. */
export interface Who {
  readonly person: PersonId;
  readonly locale: Language;
  /** Their Entra groups, where the token names them. */
  readonly groups?: readonly string[];
  /** Where it is known at once what they are spoken to in. */
  readonly language?: Language;
}

/** Where files may come from, and who hears how much of one has been read (from 0 to 1). */
interface Files {
  readonly hosts: readonly string[];
  readonly progress: (share: number) => void;
}

/** Who speaks; `undefined` where Teams names no person of the directory (another bot, a connector). */
export const speakerOf = (received: Received, playground: boolean): Who | undefined =>
  received.from.aadObjectId === undefined
    ? undefined
    : {
        person: personId(received.from.aadObjectId),
        locale: localeOf(received, playground),
        ...(received.groups === undefined ? {} : { groups: received.groups }),
      };

/** A button of a card works in the chat alone, and one of a dialog in a dialog. */
const actionIn = (received: Received): Action | undefined => {
  if (isDialog(received)) return actionOf(pressIn(received));
  const action = actionOf(received.value);
  return action === undefined || isOfDialog(action) ? undefined : action;
};

const pressed = (received: Received, who: Who): Incoming => {
  const action = actionIn(received);
  const isHelp = action?.verb === 'help.show' && action.from !== 'survey';
  if (!isPersonal(received) && !isHelp) return { kind: 'elsewhere', ...who };
  return action === undefined ? { kind: 'unknown_action', ...who } : { kind: 'action', ...who, action };
};

const uploaded = ({ name, url }: Upload, text: string, who: Who, files: Files): Incoming => ({
  kind: 'file',
  ...who,
  text,
  file: { name, open: () => openUpload({ name, url }, files.hosts, files.progress) },
});

/** What was said without whom it was said to, which Teams writes as `<at>name</at>`. */
const withoutMentions = (text: string): string =>
  text
    .replaceAll(/<at[^>]*>.*?<\/at>/gs, ' ')
    .replaceAll('&nbsp;', ' ')
    .trim()
    .slice(0, MOST_TEXT);

const said = (received: Received, who: Who, files: Files): Incoming => {
  if (!isPersonal(received)) {
    const asks = asksGeneralReminder(withoutMentions(received.text ?? ''));
    return { kind: 'elsewhere', ...who, ...(asks ? { asksReminder: true } : {}) };
  }
  const upload = uploadIn(received);
  const text = (received.text ?? '').trim().slice(0, MOST_TEXT);
  if (upload !== undefined) return uploaded(upload, text, who, files);
  if (text === '' && isUnopened(received)) return { kind: 'action', ...who, action: { verb: 'notes.text' } };
  return text === '' && typeof received.value === 'object'
    ? { kind: 'unknown_action', ...who }
    : { kind: 'text', ...who, text };
};

/** What a pressed button or a message means to the conversation. */
export const incomingOf = (received: Received, who: Who, files: Files): Incoming =>
  received.type === 'invoke' ? pressed(received, who) : said(received, who, files);

/** Whether the bot itself was installed or added by this activity. */
export const isInstallation = (received: Received): boolean =>
  received.type === 'installationUpdate'
    ? (received.action ?? 'add').startsWith('add')
    : received.type === 'conversationUpdate' &&
      (received.membersAdded ?? []).some(({ id }) => id === received.recipient.id);

/** Whether the app was removed by this activity. */
export const isRemoval = (received: Received): boolean =>
  received.type === 'installationUpdate' && (received.action ?? '').startsWith('remove');
