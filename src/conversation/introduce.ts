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

const mayAnswer = async (world: World, person: PersonId): Promise<boolean> =>
  (await world.waves.state(world.wave)) === 'open' &&
  (await world.register.find(world.wave, person)) !== undefined &&
  !(await world.register.hasTakenPart(world.wave, person));

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
