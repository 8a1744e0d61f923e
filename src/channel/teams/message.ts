import type { Activity } from 'botbuilder';
import type { Language } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import type { Card } from './card.ts';

/** What Teams calls an Adaptive Card. */
export const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

/** A card as a message of its own. What a locked screen shows of it says nothing about the subject. */
export const messageWith = (card: Card, language: Language): Partial<Activity> => ({
  type: 'message',
  summary: messages(language).cards.summary,
  attachments: [{ contentType: ADAPTIVE, content: card }],
});

/** What a press on a button is answered with, as HTTP. */
interface PressAnswer {
  readonly status: 200;
  readonly body: { readonly statusCode: 200; readonly type: string; readonly value: Card | string };
}

/** A card that takes the place of the one whose button was pressed, for this person and without being stored. */
export const pressAnswer = (card: Card): PressAnswer => ({
  status: 200,
  body: { statusCode: 200, type: ADAPTIVE, value: card },
});

/** An answer to a button after which nothing needs to change. */
export const pressDone = (language: Language): PressAnswer => ({
  status: 200,
  body: {
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: messages(language).cards.done,
  },
});
