import type { Language } from '../i18n/language.ts';
import type { DepartmentId } from '../organisation/department.ts';
import { departmentOf } from '../organisation/organisation.ts';
import type { PersonId } from '../organisation/person.ts';
import { helpFor } from '../signposting/help-for.ts';
import type { Route } from '../signposting/route.ts';
import { atHand } from './at-hand.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

/** Who asks for help, and in which language they are answered. */
export interface HelpReader {
  readonly person: PersonId;
  readonly language: Language;
}

/** The department whose doors are nearest, as far as it is known without asking. */
const departmentNear = async (world: World, person: PersonId): Promise<DepartmentId | undefined> =>
  departmentOf(world.organisation, person) ??
  (await atHand(async () => (await world.register.standing(world.wave, person)).invitee?.department, undefined));

/**
 * The way to help. It is answered from memory: nothing is stored, counted or logged, and it works when the database
 * does not; only the department's own contacts then fall back to "ask your department".
 */
export const getHelp = async (world: World, reader: HelpReader, route: Route, fromSurvey = false): Promise<Screen> => {
  const department = await departmentNear(world, reader.person);
  return {
    kind: 'help',
    help: helpFor(world.directory, route, {
      language: reader.language,
      now: world.now(),
      ...(department === undefined ? {} : { department }),
    }),
    ...(fromSurvey ? { backToSurvey: world.wave } : {}),
  };
};
