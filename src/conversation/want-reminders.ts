import type { Wave } from '../wave.ts';
import type { Screen } from './reply.ts';
import { notice } from './survey-screen.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** No reminders any more, or again: it says nothing of taking part, and nobody else sees it. */
export const wantReminders = async (
  world: World,
  { person }: Visitor,
  wave: Wave,
  wanted: boolean,
): Promise<Screen> => {
  const { register } = world;
  const { closed, invitee, hasTakenPart } = await register.standing(wave, person);
  if (wave !== world.wave || closed) return notice('wave_closed', wave);
  if (invitee === undefined) return notice('not_invited', wave);
  if (hasTakenPart) return notice('already_taken_part', wave);
  await register.setReminders(wave, person, wanted);
  if (wanted) await register.setDeclined(wave, person, false);
  return notice(wanted ? 'reminders_on' : 'reminders_off', wave);
};
