import { messages } from '../i18n/messages.ts';
import { departmentOf, rolesOf } from '../organisation/organisation.ts';
import { authorise } from '../query/authorise.ts';
import { checkQuery } from '../query/check.ts';
import { asksFurther, choicesFor, corrected, type Part } from '../query/correction.ts';
import { describeQuery } from '../query/describe-query.ts';
import type { Query } from '../query/query.ts';
import { refusalText } from '../query/refusal-text.ts';
import type { Action } from './action.ts';
import { askedFigure, type Coordinator } from './ask-figure.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

const understood = (world: World, { language }: Coordinator, query: Query): string =>
  messages(language).figures.understood(describeQuery(query, world.figures().catalogue, language));

const form = (world: World, coordinator: Coordinator, part: Part, query: Query, note?: string): Screen => {
  const { person, language } = coordinator;
  const asker = {
    roles: rolesOf(world.organisation, person),
    department: departmentOf(world.organisation, person),
  };
  const may = (one: Query): boolean => authorise(one, asker) === 'allowed';
  return {
    kind: 'correction_form',
    query,
    part,
    understood: understood(world, coordinator, query),
    asked: choicesFor(part, query, { book: world.figures(), language, may }),
    ...(note === undefined ? {} : { note }),
  };
};

const choose = async (
  world: World,
  coordinator: Coordinator,
  { part, query, answers }: Extract<Action, { verb: 'figures.choose' }>,
): Promise<Screen> => {
  const book = world.figures();
  const { language } = coordinator;
  const chosen = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, value.toString()]));
  const wanted = corrected(part, query, chosen, book);
  if (part === 'subject' && asksFurther(query, wanted, book))
    return form(world, coordinator, part, wanted, messages(language).correction.further);
  const reason = checkQuery(wanted, book);
  return reason === undefined
    ? askedFigure(world, coordinator, wanted)
    : form(world, coordinator, part, query, refusalText(reason, language, book));
};

/**
 * Corrects a part of what was understood through choices, so that every published figure can be reached without typing.
 * What cannot be shown is said, with the query as it was.
 */
export const correctFigure = async (
  world: World,
  coordinator: Coordinator,
  action: Extract<Action, { verb: 'figures.correct' | 'figures.choose' }>,
): Promise<Screen> => {
  const { query } = action;
  if (action.verb === 'figures.choose') return choose(world, coordinator, action);
  return action.part === undefined
    ? { kind: 'correction', query, understood: understood(world, coordinator, query) }
    : form(world, coordinator, action.part, query);
};
