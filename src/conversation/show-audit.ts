import type { Language } from '../i18n/language.ts';
import { describeQuery } from '../query/describe-query.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

/** As many as are still read on one card. */
const ON_A_CARD = 15;

/** Who asked which query when, for the administrator: a page of it, the newest first. */
export const showAudit = async (world: World, language: Language, before?: number): Promise<Screen> => {
  const entries = await world.audit.list(ON_A_CARD, before);
  const { catalogue } = world.figures();
  const last = entries.at(-1);
  return {
    kind: 'audit',
    entries: entries.map(({ at, person, query, outcome }) => ({
      at,
      person,
      question: describeQuery(query, catalogue, language),
      outcome,
    })),
    ...(before === undefined ? {} : { older: true }),
    ...(entries.length === ON_A_CARD && last !== undefined ? { next: last.at } : {}),
  };
};
