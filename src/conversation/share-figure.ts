import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import { departmentOf, rolesOf, withGroups } from '../organisation/organisation.ts';
import type { PersonId } from '../organisation/person.ts';
import { withinScope } from '../query/authorise.ts';
import { checkQuery } from '../query/check.ts';
import { firstQuestions } from '../query/next-questions.ts';
import type { Interpretation } from '../query/outcome.ts';
import type { Query } from '../query/query.ts';
import { refusalText } from '../query/refusal-text.ts';
import { showFigure } from './ask-figure.ts';
import { mayShare } from './may-share.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

/** Somebody who writes a message in a channel or chat wants an answer in it: by a question, or by a shared address. */
export type ShareRequest = {
  readonly person: PersonId;
  readonly locale: Language;
  readonly groups?: readonly string[];
} & ({ readonly text: string } | { readonly address: string });

/** Answers that may be put into the message, or why there are none. */
export interface ShareReply {
  readonly language: Language;
  readonly figures: readonly Extract<Screen, { kind: 'figure' }>[];
  readonly note?: string;
}

type Meant = { readonly queries: readonly Query[] } | { readonly note: string };

const ofInterpretation = (world: World, language: Language, meant: Interpretation): Meant => {
  switch (meant.kind) {
    case 'query':
      return { queries: [meant.query] };
    case 'clarify':
      return { queries: meant.options };
    case 'refuse':
      return { note: refusalText(meant.reason, language, world.figures()) };
    case 'none':
      return { queries: firstQuestions(world.figures(), language).map(({ query }) => query) };
  }
};

const meantBy = (world: World, { person, locale }: ShareRequest, text: string): Meant => {
  if (text.trim() === '') return ofInterpretation(world, locale, { kind: 'none' });
  const understood = world.understand(text, locale);
  if (understood.kind === 'signpost' || understood.kind === 'command' || understood.kind === 'none')
    return { note: messages(locale).share.onlyFigures };
  const asker = {
    roles: rolesOf(world.organisation, person),
    department: departmentOf(world.organisation, person),
  };
  return ofInterpretation(world, locale, withinScope(understood, asker));
};

/**
 * What a coordinator may put into a message elsewhere: published figures for the whole Rijk alone. Promise: looks at no
 * chat, stores no word of what is typed, and gives nothing to who has no role for figures.
 */
export const createShare =
  (house: World) =>
  async (request: ShareRequest): Promise<ShareReply> => {
    const { person, locale, groups = [] } = request;
    const world = { ...house, organisation: withGroups(house.organisation, person, groups) };
    const words = messages(locale).share;
    const none = (note: string): ShareReply => ({ language: locale, figures: [], note });
    // Whoever needs help is told where it is, whatever their role.
    if ('text' in request && world.understand(request.text, locale).kind === 'signpost') return none(words.help);
    const roles = rolesOf(world.organisation, person);
    if (!roles.includes('coordinator') && !roles.includes('rijk_coordinator')) return none(words.noRole);
    const shared = 'address' in request ? world.links.shared(request.address) : undefined;
    const language = shared?.language ?? locale;
    const meant =
      'text' in request
        ? meantBy(world, request, request.text)
        : { queries: shared === undefined ? [] : [shared.query] };
    if ('note' in meant) return none(meant.note);
    const book = world.figures();
    const known = meant.queries.filter((query) => checkQuery(query, book) === undefined);
    const verdicts = known.map((query) => mayShare(query, book));
    const refused = verdicts.find((verdict) => verdict !== 'yes');
    const queries = known.filter((_, place) => verdicts[place] === 'yes');
    for (const query of queries) await world.audit.note({ at: world.now(), person, query, outcome: 'answer' });
    if (queries.length === 0 && refused !== undefined) return none(words[refused]);
    return { language, figures: queries.map((query) => showFigure(world, language, query)) };
  };
