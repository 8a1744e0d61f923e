import type { PersonId } from '../organisation/person.ts';
import type { Screen } from './reply.ts';
import { notice } from './survey-screen.ts';
import type { World } from './world.ts';

/** The invitation again, for who typed that they want to begin: no page of the questionnaire is ever a message. */
export const surveyDoor = async (world: World, person: PersonId): Promise<Screen> => {
  const { wave } = world;
  const { closed, invitee, hasTakenPart } = await world.register.standing(wave, person);
  if (closed) return notice('wave_closed', wave);
  if (invitee === undefined) return notice('not_invited', wave);
  if (hasTakenPart) return notice('already_taken_part', wave);
  return { kind: 'letter', letter: 'invite', wave, minutes: world.questionnaire.minutes };
};
