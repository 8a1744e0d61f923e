import { alternativeText } from '../chart/alternative-text.ts';
import type { Language } from '../i18n/language.ts';
import { departmentOf, rolesOf } from '../organisation/organisation.ts';
import type { PersonId } from '../organisation/person.ts';
import { answer } from '../query/answer.ts';
import { withinScope } from '../query/authorise.ts';
import { checkQuery } from '../query/check.ts';
import { describeAnswer } from '../query/describe.ts';
import { describeQuery } from '../query/describe-query.ts';
import { firstQuestions, nextQuestions } from '../query/next-questions.ts';
import type { Interpretation, Reason } from '../query/outcome.ts';
import type { Query } from '../query/query.ts';
import { clarifyText, refusalText } from '../query/refusal-text.ts';
import { chartOf } from './chart-of.ts';
import type { AuditEntry } from './audit.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

type FigureScreen = Extract<Screen, { kind: 'figure' }>;

/** Who asks for figures, and in what language. */
export interface Coordinator {
  readonly person: PersonId;
  readonly language: Language;
}

/** Where choosing begins when there is no query yet: the first of the newest wave. */
const firstQuery = (world: World): Query => {
  const { waves, catalogue } = world.figures();
  return { indicator: catalogue.indicators[0]?.id ?? '', where: {}, by: [], wave: waves[0] ?? world.wave };
};

/** Questions to begin with. */
export const examples = (world: World, language: Language): Screen => ({
  kind: 'figure_examples',
  examples: firstQuestions(world.figures(), language),
  choose: firstQuery(world),
});

const refuse = (world: World, language: Language, reason: Reason): Screen => ({
  kind: 'refusal',
  reason,
  text: refusalText(reason, language, world.figures()),
});

const chart = (world: World, language: Language, query: Query): Pick<FigureScreen, 'chart'> => {
  const content = chartOf(world.figures(), query, language);
  if (content === undefined) return {};
  return {
    chart: { url: world.chartUrl(query, language), alt: alternativeText(content.title, content.rows, language) },
  };
};

/** A figure as it is shown; whoever shows it has checked that it may be. */
export const showFigure = (world: World, language: Language, query: Query): FigureScreen => {
  const book = world.figures();
  const found = answer(query, book);
  return {
    kind: 'figure',
    text: describeAnswer(found, book.catalogue, language),
    query,
    question: describeQuery(query, book.catalogue, language),
    reading: world.links.reading(language),
    ...chart(world, language, query),
    next: nextQuestions(found, book, language),
  };
};

const askBack = (world: World, language: Language, about: string, options: readonly Query[]): Screen => ({
  kind: 'clarify',
  question: clarifyText(about, options.length, language),
  options: options.map((query) => ({ label: describeQuery(query, world.figures().catalogue, language), query })),
  choose: options[0] ?? firstQuery(world),
});

/** Who asked which query when; without it no figure is given. */
const note = async (world: World, person: PersonId, query: Query, outcome: AuditEntry['outcome']): Promise<void> =>
  world.audit.note({ at: world.now(), person, query, outcome });

const give = async (world: World, { person, language }: Coordinator, query: Query): Promise<Screen> => {
  await note(world, person, query, 'answer');
  // An answer is an answer, whether or not a follow-up can build on it.
  await world.lastQueries.keep(person, query).catch(() => undefined);
  return showFigure(world, language, query);
};

/** What a coordinator's question gets: the published figure, a question back, or a no with its reason. */
export const askFigure = async (
  world: World,
  coordinator: Coordinator,
  interpretation: Exclude<Interpretation, { kind: 'none' }>,
): Promise<Screen> => {
  const { person, language } = coordinator;
  const asker = {
    roles: rolesOf(world.organisation, person),
    department: departmentOf(world.organisation, person),
  };
  const meant = withinScope(interpretation, asker);
  switch (meant.kind) {
    case 'query':
      return give(world, coordinator, meant.query);
    case 'clarify':
      return askBack(world, language, meant.about, meant.options);
    case 'refuse':
      if (meant.query !== undefined) await note(world, person, meant.query, meant.reason);
      return refuse(world, language, meant.reason);
    case 'none':
      return examples(world, language);
  }
};

/** The same for a query that comes back from a button: it is checked as if it had been typed. */
export const askedFigure = (world: World, coordinator: Coordinator, query: Query): Promise<Screen> => {
  const reason = checkQuery(query, world.figures());
  return askFigure(
    world,
    coordinator,
    reason === undefined ? { kind: 'query', query } : { kind: 'refuse', reason, query },
  );
};
