import type { Language } from '../i18n/language.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Interpretation } from '../query/outcome.ts';
import { askFigure, askedFigure, type Coordinator } from './ask-figure.ts';
import { atHand } from './at-hand.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

const lastOf = (world: World, person: PersonId) => atHand(() => world.lastQueries.find(person), undefined);

/**
 * What a coordinator types, as a question by itself or as one that goes on from the last answer. `undefined` where it
 * asks for no figure.
 */
export const askOn = async (
  world: World,
  coordinator: Coordinator,
  typed: { readonly text: string; readonly locale: Language; readonly alone: Interpretation },
): Promise<Screen | undefined> => {
  const last = await lastOf(world, coordinator.person);
  const meant = last === undefined ? typed.alone : world.followUp(typed.text, typed.locale, last);
  return meant.kind === 'none' ? undefined : askFigure(world, coordinator, meant);
};

/** The last answer once more, in the language of the coordinator; `undefined` where there is none. */
export const lastAnswer = async (world: World, coordinator: Coordinator): Promise<Screen | undefined> => {
  const last = await lastOf(world, coordinator.person);
  return last === undefined ? undefined : askedFigure(world, coordinator, last);
};
