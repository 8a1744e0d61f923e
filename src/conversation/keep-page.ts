import type { PersonId } from '../organisation/person.ts';
import { type RawAnswers, withInputs } from '../questionnaire/parse-answers.ts';
import type { Wave } from '../wave.ts';
import type { KeptDraft } from './drafts.ts';
import { REVIEW } from './review-view.ts';
import { loadDraft } from './load-draft.ts';
import type { World } from './world.ts';

/** A page as it stood in front of somebody, with what was filled in on it. */
export interface PageLeft {
  readonly wave: Wave;
  readonly page: string;
  readonly revision: number;
  readonly answers: RawAnswers;
}

/** The draft with what stands on its page, if that is the page that was left and anything came along. */
export const leave = ({ questionnaire }: Pick<World, 'questionnaire'>, draft: KeptDraft, left: PageLeft): KeptDraft => {
  if (draft.page === REVIEW || draft.page !== left.page || draft.revision !== left.revision) return draft;
  const answers = withInputs(questionnaire, draft.page, left.answers, draft.answers);
  return answers === draft.answers ? draft : { ...draft, answers, revision: draft.revision + 1 };
};

/**
 * Keeps what stands on a page that somebody leaves without being done with it. Gives the draft as it is then; an old
 * card changes nothing.
 */
export const keepPage = async (
  world: Pick<World, 'questionnaire' | 'drafts'>,
  person: PersonId,
  left: PageLeft,
): Promise<KeptDraft | undefined> => {
  const draft = await loadDraft(world, left.wave, person);
  if (draft === undefined) return undefined;
  const kept = leave(world, draft, left);
  if (kept === draft || (await world.drafts.save(left.wave, person, kept))) return kept;
  return loadDraft(world, left.wave, person);
};
