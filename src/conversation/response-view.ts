import { localTime } from '../campaign/local-time.ts';
import { responseFigures } from '../campaign/response-figures.ts';
import type { Language } from '../i18n/language.ts';
import { departmentOf, rolesOf } from '../organisation/organisation.ts';
import type { Wave } from '../wave.ts';
import type { Screen } from './reply.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** Takes the response figures of today, once; for every few minutes, so that nobody chooses the moment by asking. */
export const takeResponseOfDay = async ({ wave, campaign }: Pick<World, 'wave' | 'campaign'>): Promise<void> => {
  const day = localTime(campaign.now()).date;
  if ((await campaign.responseDays.newest(wave))?.day === day || (await campaign.isClosed(wave))) return;
  if ((await campaign.deliveries.rounds(wave)).length === 0) return;
  await campaign.responseDays.keep(responseFigures(wave, day, await campaign.responseDays.count(wave)));
};

const wordsOf = (world: World, language: Language): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  ...Object.fromEntries(
    world.questionnaire.dimensions.map(({ id, categories }) => [
      id,
      Object.fromEntries(categories.map((category) => [category.id, category.label[language]])),
    ]),
  ),
  department: Object.fromEntries(world.organisation.departments.map(({ id, name }) => [id, name[language]])),
});

/** The response of the newest day that was counted; a coordinator of one department does not see the others. */
export const responseView = async (world: World, { person, language }: Visitor, wave: Wave): Promise<Screen> => {
  const figures = await world.campaign.responseDays.newest(wave);
  const words = wordsOf(world, language);
  if (figures === undefined) return { kind: 'response', wave, words };
  const seesAll = rolesOf(world.organisation, person).some((role) => role !== 'coordinator');
  const own = departmentOf(world.organisation, person);
  const groups = figures.groups.filter(
    ({ dimension, category }) => seesAll || dimension !== 'department' || category === own,
  );
  return { kind: 'response', wave, words, figures: { ...figures, groups } };
};
