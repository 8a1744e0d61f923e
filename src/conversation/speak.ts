import type { Language } from '../i18n/language.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Action } from './action.ts';
import { lastAnswer } from './ask-on.ts';
import { COORDINATORS, isIn } from './only.ts';
import type { Reply } from './reply.ts';
import { notice } from './survey-screen.ts';
import { takeSurvey } from './take-survey.ts';
import type { World } from './world.ts';

/** From now on in this language. */
export const speak = async (world: World, person: PersonId, language: Language): Promise<Reply> => {
  await world.addressBook.speak(person, language);
  return { language, screen: notice('language_set', world.wave) };
};

/** The same page of the questionnaire in another language, which is then the person's. */
export const speakOnPage = async (
  world: World,
  person: PersonId,
  action: Extract<Action, { readonly verb: 'survey.speak' }>,
): Promise<Reply> => {
  const { language } = action;
  await world.addressBook.speak(person, language);
  return { language, screen: await takeSurvey(world, { person, language }, action) };
};

/** "In het Engels" after an answer: the same answer in English, which is then the person's language. */
export const speakAnswer = async (world: World, person: PersonId, language: Language): Promise<Reply> => {
  const visitor = { person, language };
  const spoken = await speak(world, person, language);
  const again = isIn(COORDINATORS, world, visitor) ? await lastAnswer(world, visitor) : undefined;
  return again === undefined ? spoken : { language, screen: again };
};
