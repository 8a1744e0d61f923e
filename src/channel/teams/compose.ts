import { z } from 'zod/v4';
import type { ShareReply, ShareRequest } from '../../conversation/share-figure.ts';
import type { Received } from './activity.ts';
import type { Who } from './incoming.ts';
import { sharedFigure } from './screens/share.ts';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail';
const MOST_TEXT = 600;

const parameter = z.object({ name: z.string(), value: z.unknown() });
const searchSchema = z.object({ parameters: z.array(parameter).default([]) });
const actionSchema = z.object({ data: z.object({ question: z.string().default('') }).default({ question: '' }) });
const linkSchema = z.object({ url: z.string().max(4_000) });

/** Whether somebody who writes a message asks for something to put into it. */
export const isCompose = ({ type, name }: Pick<Received, 'type' | 'name'>): boolean =>
  type === 'invoke' && name?.startsWith('composeExtension/') === true;

const searched = (value: unknown): string | undefined => {
  const search = searchSchema.safeParse(value);
  if (!search.success) return undefined;
  const question = search.data.parameters.find(({ name }) => name === 'question')?.value;
  return typeof question === 'string' ? question : '';
};

/** What is asked for: by searching, by the form of the command, or by an address in the message. */
export const composeRequest = ({ name, value }: Received, who: Who): ShareRequest | undefined => {
  const text = (words: string | undefined): ShareRequest | undefined =>
    words === undefined ? undefined : { ...who, text: words.slice(0, MOST_TEXT) };
  if (name === 'composeExtension/query') return text(searched(value));
  if (name === 'composeExtension/submitAction') {
    const action = actionSchema.safeParse(value);
    return text(action.success ? action.data.data.question : undefined);
  }
  const link = linkSchema.safeParse(value);
  return name === 'composeExtension/queryLink' && link.success ? { ...who, address: link.data.url } : undefined;
};

/** The results as Teams wants them: a card for each, with a preview; or words when there are none. */
export const composeAnswer = ({ figures, language, note }: ShareReply, appId: string): object => ({
  composeExtension:
    figures.length === 0
      ? { type: 'message', text: note ?? '' }
      : {
          type: 'result',
          attachmentLayout: 'list',
          attachments: figures.map((figure) => ({
            contentType: ADAPTIVE,
            content: sharedFigure(figure, language, appId),
            preview: { contentType: THUMBNAIL, content: { title: figure.question, text: figure.text.sentence } },
          })),
        },
});
