import type { Action } from '../../conversation/action.ts';
import type { Language } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import type { Query } from '../../query/query.ts';

/** A button as the templates draw it. */
export interface Button {
  readonly type: 'Action.Execute' | 'Action.Submit' | 'Action.OpenUrl' | 'Action.ToggleVisibility';
  readonly title: string;
  readonly [property: string]: unknown;
}

type Carries<One> = WithQuery<One extends { readonly answers: unknown } ? Omit<One, 'answers'> : One>;
/** A query as the product has it: what a card carries need not be parsed again before it is sent. */
type WithQuery<One> = One extends { readonly query: unknown } ? Omit<One, 'query'> & { readonly query: Query } : One;

/** An action as a button carries it: answers come from the inputs, not from the button. */
type Carried = Carries<Action>;

interface Look {
  readonly style?: 'positive' | 'destructive';
  /** The button comes back with what was filled in on the page. */
  readonly withInputs?: boolean;
}

/** What an old Teams shows instead of a button: how to go on, and where help is without it. */
const fallback = (language: Language, title: string): Readonly<Record<string, unknown>> => ({
  type: 'Action.ShowCard',
  title,
  card: {
    type: 'AdaptiveCard',
    body: [{ type: 'TextBlock', text: messages(language).cards.updateTeams, wrap: true }],
  },
});

/** A button that comes back as an action of the conversation. */
export const button = (language: Language, title: string, action: Carried, look: Look = {}): Button => {
  const { verb, ...data } = action;
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    ...(look.style === undefined ? {} : { style: look.style }),
    associatedInputs: look.withInputs === true ? 'auto' : 'none',
    fallback: fallback(language, title),
  };
};

/** A button that opens a dialog: Teams opens one for an `Action.Submit` that says so, and for no `Action.Execute`. */
export const dialogButton = (title: string, action: Carried): Button => ({
  type: 'Action.Submit',
  title,
  data: { ...action, msteams: { type: 'task/fetch' } },
  associatedInputs: 'none',
});

/** A button within a dialog, which sends what was filled in there. */
export const sendButton = (title: string, action: Carried): Button => ({
  type: 'Action.Submit',
  title,
  data: action,
  style: 'positive',
  associatedInputs: 'auto',
});

/** A button that opens an address. */
export const linkButton = (title: string, url: string): Button => ({ type: 'Action.OpenUrl', title, url });

/** The way to help that every card carries. */
export const helpButton = (language: Language, from: 'survey' | 'chat' = 'chat'): Button =>
  button(language, messages(language).common.helpButton, { verb: 'help.show', route: 'choices', from });

export const menuButton = (language: Language): Button =>
  button(language, messages(language).cards.menu, { verb: 'menu.show' });
