import { z } from 'zod/v4';
import { LANGUAGES } from '../i18n/language.ts';
import type { Department } from '../organisation/department.ts';
import { GENDERS } from '../signposting/gender.ts';
import type { Place } from '../signposting/nearest.ts';
import type { Action } from './action.ts';
import { getHelp, placeOf, type HelpReader } from './get-help.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

const chosenSchema = z.object({
  place: z.string().optional().catch(undefined),
  gender: z.enum(GENDERS).optional().catch(undefined),
  language: z.enum(LANGUAGES).optional().catch(undefined),
});

/** "bzk" or "bzk/uitvoering", where there is such a department and such a unit. */
const placeIn = (departments: readonly Department[], chosen: string | undefined): Place | undefined => {
  const [id = '', unit] = (chosen ?? '').split('/');
  const department = departments.find((one) => one.id === id);
  if (department === undefined) return undefined;
  return { department: department.id, unit: department.units.find((one) => one.id === unit)?.id };
};

/** The choice of a person to talk to, by department or unit, gender and language; and who fits. Nothing is kept. */
export const findPerson = async (
  world: World,
  reader: HelpReader,
  action: Extract<Action, { verb: 'help.find' | 'help.found' }>,
): Promise<Screen> => {
  const { departments } = world.organisation;
  const fromSurvey = action.from === 'survey';
  if (action.verb === 'help.find') {
    const near = await placeOf(world, reader.person);
    return {
      kind: 'find_person',
      departments,
      ...(near === undefined ? {} : { near }),
      ...(fromSurvey ? { backToSurvey: world.wave } : {}),
    };
  }
  const { place, ...wish } = chosenSchema.parse(action.answers);
  return getHelp(world, reader, 'counsellor', fromSurvey, { place: placeIn(departments, place), wish });
};
