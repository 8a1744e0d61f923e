import type { Language } from '../i18n/language.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { dropUnasked } from '../questionnaire/answers-kept.ts';
import { parseAnswers, type RawAnswers, withInputs } from '../questionnaire/parse-answers.ts';
import { allPages } from '../questionnaire/questionnaire.ts';
import { firstPage, nextPage, previousPage } from '../questionnaire/routing.ts';
import type { Action } from './action.ts';
import { pageView, type Remarks } from './page-view.ts';
import type { Screen } from './reply.ts';
import { REVIEW, reviewView } from './review-view.ts';
import type { World } from './world.ts';

type PreviewAction = Extract<Action, { verb: `preview.${string}` }>;

/** What a preview knows: the questions, and no place where anything is kept. */
interface Preview {
  readonly world: Pick<World, 'questionnaire' | 'wave'>;
  readonly language: Language;
}

const draftOf = ({ world }: Preview, page: string, answers: Answers) => ({
  wave: world.wave,
  page,
  answers,
  revision: 0,
});

/** Somebody made up, who works where the first categories of the sample say. */
const somebody = ({ world }: Preview): { readonly function: string; readonly domain: string } => {
  const first = (dimension: string): string =>
    world.questionnaire.dimensions.find(({ id }) => id === dimension)?.categories[0]?.id ?? '';
  return { function: first('function'), domain: first('domain') };
};

const show = (preview: Preview, page: string, walk: Answers, remarks: Remarks = {}): Screen => {
  const { world, language } = preview;
  const draft = draftOf(preview, page, walk);
  return page === REVIEW
    ? { kind: 'preview_review', review: reviewView(world.questionnaire, draft, language), walk }
    : { kind: 'preview_page', page: pageView(world, somebody(preview), draft, language, remarks), walk };
};

const answer = (preview: Preview, page: string, walk: Answers, raw: RawAnswers): Screen => {
  const { questionnaire } = preview.world;
  const parsed = parseAnswers(questionnaire, page, raw, walk);
  return 'errors' in parsed
    ? show(preview, page, parsed.kept, { errors: parsed.errors })
    : show(preview, nextPage(questionnaire, parsed.answers, page) ?? REVIEW, parsed.answers);
};

const back = (preview: Preview, page: string, walk: Answers, raw: RawAnswers): Screen => {
  const { questionnaire } = preview.world;
  if (page === REVIEW) return show(preview, previousPage(questionnaire, walk, undefined) ?? page, walk);
  const kept = withInputs(questionnaire, page, raw, walk);
  return show(preview, previousPage(questionnaire, kept, page) ?? page, kept);
};

/**
 * Walks through the questionnaire as an invitee would, with nothing stored: the card carries the way so far, and goes
 * when the next one takes its place. Nothing is handed in at the end, and no draft is read or written.
 */
export const previewSurvey = (world: Preview['world'], language: Language, action: PreviewAction): Screen => {
  const preview = { world, language };
  const { questionnaire, wave } = world;
  if (action.verb === 'preview.begin') return show(preview, firstPage(questionnaire), {});
  if (action.verb === 'preview.end') return { kind: 'notice', notice: 'preview_ended', wave };
  const { page } = action;
  const walk = dropUnasked(questionnaire, action.walk);
  const known = allPages(questionnaire).some((placed) => placed.page.id === page);
  if (action.verb === 'preview.back' && (known || page === REVIEW)) return back(preview, page, walk, action.answers);
  return action.verb === 'preview.answer' && known
    ? answer(preview, page, walk, action.answers)
    : { kind: 'notice', notice: 'old_card', wave };
};
