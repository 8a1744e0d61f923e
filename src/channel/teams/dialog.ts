import { z } from 'zod/v4';
import type { Action } from '../../conversation/action.ts';
import type { Received } from './activity.ts';

/** What opens the one dialog there is, and what sends it. */
const OPENS = 'notes.dialog';
const SENDS = 'notes.copy';

/** What Teams needs itself, in the data of a button. */
const OF_TEAMS: readonly string[] = ['msteams', 'type'];

const sentSchema = z.object({ data: z.looseObject({ verb: z.string() }) });
const unopenedSchema = z.looseObject({ verb: z.literal(OPENS) });

/** Whether this belongs in a dialog: in the chat its answer would put words back into a card. */
export const isOfDialog = ({ verb }: Action): boolean => verb === OPENS || verb === SENDS;

/** What opened or sent a dialog, as a pressed button says it; `undefined` for what no dialog of this version says. */
export const pressIn = ({ name, value }: Pick<Received, 'name' | 'value'>): unknown => {
  const sent = sentSchema.safeParse(value);
  if (!sent.success) return undefined;
  const { verb, ...carried } = sent.data.data;
  const data = Object.fromEntries(Object.entries(carried).filter(([name]) => !OF_TEAMS.includes(name)));
  return verb === (name === 'task/fetch' ? OPENS : SENDS) ? { action: { verb, data } } : undefined;
};

/** Whether a client that knows no dialogs sent the button that opens one as if it were a message. */
export const isUnopened = ({ value }: Pick<Received, 'value'>): boolean => unopenedSchema.safeParse(value).success;
