import type { PersonId } from '../organisation/person.ts';
import { rolesOf } from '../organisation/organisation.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

const standing = async (
  world: World,
  person: PersonId,
): Promise<{ readonly roles: ReturnType<typeof rolesOf>; readonly invited: boolean; readonly wave: string }> => ({
  roles: rolesOf(world.organisation, person),
  invited: await mayAnswer(world, person),
  wave: world.wave,
});

const mayAnswer = async (world: World, person: PersonId): Promise<boolean> => {
  const { closed, invitee, hasTakenPart } = await world.register.standing(world.wave, person);
  return !closed && invitee !== undefined && !hasTakenPart;
};

/** The one welcome, on install. */
export const welcome = async (world: World, person: PersonId): Promise<Screen> => ({
  kind: 'welcome',
  ...(await standing(world, person)),
});

/** What this person can do here: the answer to anything that was not understood. */
export const menu = async (world: World, person: PersonId): Promise<Screen> => ({
  kind: 'menu',
  ...(await standing(world, person)),
});
