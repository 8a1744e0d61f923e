import type { PersonId } from '../organisation/person.ts';
import { allPages } from '../questionnaire/questionnaire.ts';
import { firstPage } from '../questionnaire/routing.ts';
import type { Wave } from '../wave.ts';
import type { KeptDraft } from './drafts.ts';
import { REVIEW } from './review-view.ts';
import type { World } from './world.ts';

/**
 * What somebody filled in so far, on a page that there is: a draft that stood on a page which the questionnaire no longer
 * has goes on at the first one, with its answers kept.
 */
export const loadDraft = async (
  { drafts, questionnaire }: Pick<World, 'drafts' | 'questionnaire'>,
  wave: Wave,
  person: PersonId,
): Promise<KeptDraft | undefined> => {
  const draft = await drafts.load(wave, person);
  if (draft === undefined || draft.page === REVIEW) return draft;
  return allPages(questionnaire).some(({ page }) => page.id === draft.page)
    ? draft
    : { ...draft, page: firstPage(questionnaire) };
};
