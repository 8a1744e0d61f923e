import type { Language } from '../i18n/language.ts';
import { departmentOf } from '../organisation/organisation.ts';
import type { PersonId } from '../organisation/person.ts';
import { helpFor } from '../signposting/help-for.ts';
import type { Place, Wish } from '../signposting/nearest.ts';
import type { Route } from '../signposting/route.ts';
import { atHand } from './at-hand.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

/** Who asks for help, and in which language they are answered. */
export interface HelpReader {
  readonly person: PersonId;
  readonly language: Language;
}

/** Where somebody works, as far as it is known without asking. */
export const placeOf = async (world: World, person: PersonId): Promise<Place | undefined> => {
  const department = departmentOf(world.organisation, person);
  if (department !== undefined) return { department };
  const invitee = await atHand(async () => (await world.register.standing(world.wave, person)).invitee, undefined);
  return invitee?.department === undefined ? undefined : { department: invitee.department, unit: invitee.unit };
};

/** Whom somebody would rather meet behind the doors of a page, when they chose. */
interface Chosen {
  readonly place?: Place | undefined;
  readonly wish?: Wish;
}

/**
 * The way to help. It is answered from memory: nothing is stored, counted or logged, and it works when the database
 * does not; only the department's own contacts then fall back to "ask your department".
 */
export const getHelp = async (
  world: World,
  reader: HelpReader,
  route: Route,
  fromSurvey = false,
  { place, wish }: Chosen = {},
): Promise<Screen> => {
  const near = place ?? (await placeOf(world, reader.person));
  return {
    kind: 'help',
    help: helpFor(world.directory, route, {
      language: reader.language,
      now: world.now(),
      ...(near === undefined ? {} : { department: near.department }),
      ...(near?.unit === undefined ? {} : { unit: near.unit }),
      ...(wish === undefined ? {} : { wish }),
    }),
    ...(fromSurvey ? { backToSurvey: world.wave } : {}),
  };
};
