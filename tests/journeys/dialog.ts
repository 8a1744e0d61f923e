import { z } from 'zod/v4';
import * as activities from '../teams/activities.ts';
import { type Card, cardSchema, type Stage } from './stage.ts';

const buttonSchema = z.looseObject({
  type: z.literal('Action.Submit'),
  title: z.string(),
  data: z.record(z.string(), z.unknown()),
});
type DialogButton = z.infer<typeof buttonSchema>;

/** Every Action.Submit below a card. */
export const dialogButtons = (card: unknown): readonly DialogButton[] => {
  const { actions } = z.looseObject({ actions: z.array(z.looseObject({ type: z.string() })) }).parse(card);
  return actions.filter(({ type }) => type === 'Action.Submit').map((one) => buttonSchema.parse(one));
};

const pageSchema = z.object({
  task: z.object({
    type: z.literal('continue'),
    value: z.object({
      title: z.string(),
      width: z.string(),
      height: z.string(),
      card: z.object({ contentType: z.literal('application/vnd.microsoft.card.adaptive'), content: cardSchema }),
    }),
  }),
});
const wordsSchema = z.object({ task: z.object({ type: z.literal('message'), value: z.string() }) });

type Task = 'task/fetch' | 'task/submit';

/** What the bot answers to this in a dialog: a page, or words in its place. */
export const inDialog = async (
  stage: Stage,
  who: activities.Speaker,
  name: Task,
  data: unknown,
): Promise<Card | string> => {
  const { status, body } = await stage.standIn.post(stage.url, activities.dialog(stage.standIn.url, who, name, data));
  if (status !== 200) throw new Error(`the bot answered ${status}`);
  const words = wordsSchema.safeParse(body);
  return words.success ? words.data.task.value : pageSchema.parse(body).task.value.card.content;
};

const presses = (name: Task) => {
  return async (
    stage: Stage,
    who: activities.Speaker,
    card: unknown,
    filledIn: Readonly<Record<string, string>> = {},
  ): Promise<Card> => {
    const button = dialogButtons(card)[0];
    if (button === undefined) throw new Error('this card has no button for a dialog');
    return cardSchema.parse(await inDialog(stage, who, name, { ...button.data, ...filledIn }));
  };
};

/** Presses the button that opens a dialog; gives the page that opens. */
export const openDialog = presses('task/fetch');
/** Sends the page of a dialog as filled in; gives the page that comes after it. */
export const sendDialog = presses('task/submit');

/** What stands in the field that is there to be copied. */
export const shownIn = (page: Card): string => {
  const { body } = z.looseObject({ body: z.array(z.looseObject({ type: z.string() })) }).parse(page);
  const field = body.find(({ type }) => type === 'Input.Text');
  return z.object({ value: z.string() }).parse(field).value;
};
