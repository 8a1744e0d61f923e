import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Query } from '../../../query/query.ts';
import { type Button, button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { type Filling, fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** Six things to press fit on a card; two of them are the choices and the way to help. */
const MOST_QUESTIONS = 4;

const MOST_NEXT = 3;

interface Question {
  readonly label: string;
  readonly query: Query;
}

/** A row to press for each: a whole question does not fit on a button. */
const asRows = (questions: readonly Question[], language: Language): readonly { readonly action: Button }[] =>
  questions
    .slice(0, MOST_QUESTIONS)
    .map(({ label, query }) => ({ action: button(language, label, { verb: 'figures.ask', query }) }));

/** What a card says of a figure, wherever it stands: the sentence first, and everything needed to read it well. */
export const figureBody = (
  { text, chart, reading }: ScreenOf<'figure'>,
  language: Language,
): Omit<Filling, 'buttons'> & Readonly<Record<string, unknown>> => {
  const { cards, figures } = messages(language);
  const words = cards.figure;
  return {
    lang: language,
    practice: text.practice,
    practiceWarning: words.practice,
    sentence: text.sentence,
    understood: text.understood,
    charts: chart === undefined ? [] : [chart],
    headers: { category: words.category, value: words.value, n: words.n, interval: words.interval },
    rows: text.rows,
    facts: [...text.facts, { title: figures.facts.reading, value: `[${figures.howToRead}](${reading})` }],
  };
};

/** A published figure with its next questions, and the ways to correct it, share it and take it along. */
export const figure = (screen: ScreenOf<'figure'>, language: Language): Card => {
  const { query, next } = screen;
  const { correction, share } = messages(language);
  return fill('figure', {
    ...figureBody(screen, language),
    questions: asRows(next, language).slice(0, MOST_NEXT),
    buttons: [
      button(language, correction.open, { verb: 'figures.correct', query }),
      button(language, share.open, { verb: 'figures.take_along', query }),
      helpButton(language),
    ],
  });
};

/** The way to every published figure without typing. */
const chooseButton = (query: Query, language: Language): Button =>
  button(language, messages(language).correction.choose, { verb: 'figures.correct', query });

/** The question back, when it could mean more than one thing. */
export const clarify = ({ question, options, choose }: ScreenOf<'clarify'>, language: Language): Card =>
  fill('clarify', {
    lang: language,
    title: messages(language).cards.figure.clarify,
    question,
    questions: asRows(options, language),
    buttons: [chooseButton(choose, language), helpButton(language)],
  });

/** Why a question is not answered, and what can be asked instead. */
export const refusal = ({ text }: ScreenOf<'refusal'>, language: Language): Card => {
  const words = messages(language).cards.figure;
  return fill('refusal', {
    lang: language,
    title: words.refusal,
    text,
    buttons: [button(language, words.askExamples, { verb: 'figures.examples' }), helpButton(language)],
  });
};

/** Questions to begin with. */
export const figureExamples = ({ examples, choose }: ScreenOf<'figure_examples'>, language: Language): Card => {
  const words = messages(language).cards.figure;
  return fill('figure-examples', {
    lang: language,
    title: words.examplesTitle,
    lead: words.examplesLead,
    questions: asRows(examples, language),
    buttons: [chooseButton(choose, language), helpButton(language)],
  });
};
