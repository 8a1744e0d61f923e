import { messages } from '../i18n/messages.ts';
import { dropUnasked } from '../questionnaire/answers-kept.ts';
import { wrongAnswers } from '../questionnaire/complete.ts';
import { parseAnswers, type RawAnswers } from '../questionnaire/parse-answers.ts';
import { firstPage, nextPage, pagesAsked, previousPage } from '../questionnaire/routing.ts';
import type { Invitee } from '../register/invitee.ts';
import { thanksSignposts } from '../signposting/help-for.ts';
import type { Wave } from '../wave.ts';
import type { Action } from './action.ts';
import { atHand } from './at-hand.ts';
import type { KeptDraft } from './drafts.ts';
import { keepPage, leave } from './keep-page.ts';
import { loadDraft } from './load-draft.ts';
import { pageView } from './page-view.ts';
import type { Screen } from './reply.ts';
import { REVIEW } from './review-view.ts';
import { notice, show, withoutDraft } from './survey-screen.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

type SurveyAction = Extract<Action, { verb: `survey.${string}` }>;
type Step = Extract<Action, { verb: 'survey.answer' | 'survey.back' | 'survey.hand_in' }>;

/** Saves the next state of a draft; when another device was first, shows what that one left instead. */
const moveTo = async (world: World, visitor: Visitor, invitee: Invitee, draft: KeptDraft): Promise<Screen> => {
  const saved = await world.drafts.save(draft.wave, visitor.person, draft);
  if (saved) return show(world, visitor, invitee, draft);
  return resume(world, visitor, invitee, draft.wave);
};

/** Goes on where somebody was, with a word that this is not the page of the card that was pressed. */
const resume = async (world: World, visitor: Visitor, invitee: Invitee, wave: Wave, note?: string): Promise<Screen> => {
  const draft = await loadDraft(world, wave, visitor.person);
  return draft === undefined ? withoutDraft(world, visitor, wave) : show(world, visitor, invitee, draft, note);
};

const answer = async (
  world: World,
  visitor: Visitor,
  invitee: Invitee,
  draft: KeptDraft,
  raw: RawAnswers,
): Promise<Screen> => {
  const { questionnaire } = world;
  const parsed = parseAnswers(questionnaire, draft.page, raw, draft.answers);
  if ('errors' in parsed) {
    const page = pageView(world, invitee, { ...draft, answers: parsed.kept }, visitor.language, {
      errors: parsed.errors,
    });
    return { kind: 'page', page };
  }
  const page = nextPage(questionnaire, parsed.answers, draft.page) ?? REVIEW;
  return moveTo(world, visitor, invitee, { ...draft, answers: parsed.answers, page, revision: draft.revision + 1 });
};

const back = async (world: World, visitor: Visitor, invitee: Invitee, draft: KeptDraft): Promise<Screen> => {
  const from = draft.page === REVIEW ? undefined : draft.page;
  const page = previousPage(world.questionnaire, draft.answers, from);
  if (page === undefined) return show(world, visitor, invitee, draft);
  return moveTo(world, visitor, invitee, { ...draft, page, revision: draft.revision + 1 });
};

/** The page of the first answer that does not fit: a draft may have been begun under an earlier text of the file. */
const pageToMend = ({ questionnaire }: World, draft: KeptDraft): string | undefined => {
  const [wrong] = wrongAnswers(questionnaire, draft.answers);
  return pagesAsked(questionnaire, draft.answers).find(({ questions }) => questions.some(({ id }) => id === wrong))?.id;
};

const handIn = async (world: World, visitor: Visitor, invitee: Invitee, draft: KeptDraft): Promise<Screen> => {
  const page = pageToMend(world, draft);
  if (page !== undefined) return moveTo(world, visitor, invitee, { ...draft, page, revision: draft.revision + 1 });
  const sealed = world.sealResponse({
    wave: draft.wave,
    function: invitee.function,
    domain: invitee.domain,
    answers: dropUnasked(world.questionnaire, draft.answers),
  });
  const outcome = await world.handIn(draft.wave, visitor.person, sealed);
  switch (outcome) {
    case 'handed_in':
      return {
        kind: 'thanks',
        signposts: thanksSignposts(world.directory, {
          language: visitor.language,
          ...(invitee.department === undefined ? {} : { department: invitee.department }),
        }),
      };
    case 'already_taken_part':
      return notice('already_taken_part', draft.wave);
    case 'not_invited':
      return notice('not_invited', draft.wave);
    case 'closed':
      return notice('wave_closed', draft.wave);
  }
};

const step = async (world: World, visitor: Visitor, invitee: Invitee, action: Step): Promise<Screen> => {
  const draft = await loadDraft(world, action.wave, visitor.person);
  if (draft === undefined) return withoutDraft(world, visitor, action.wave);
  if (draft.revision !== action.revision || draft.page !== action.page)
    return show(world, visitor, invitee, draft, messages(visitor.language).chat.alreadyFurther);
  switch (action.verb) {
    case 'survey.answer':
      return answer(world, visitor, invitee, draft, action.answers);
    case 'survey.back':
      return back(world, visitor, invitee, { ...leave(world, draft, action), revision: draft.revision });
    case 'survey.hand_in':
      return draft.page === REVIEW
        ? handIn(world, visitor, invitee, draft)
        : show(world, visitor, invitee, draft, messages(visitor.language).chat.alreadyFurther);
  }
};

/** The page that somebody is on, in the language they turn to, with what stands on it. */
const speak = async (
  world: World,
  visitor: Visitor,
  invitee: Invitee,
  action: Extract<SurveyAction, { verb: 'survey.speak' }>,
): Promise<Screen> => {
  const draft = await keepPage(world, visitor.person, action);
  if (draft === undefined) return withoutDraft(world, visitor, action.wave);
  const note = draft.page === action.page ? undefined : messages(visitor.language).chat.alreadyFurther;
  return show(world, visitor, invitee, draft, note);
};

/** Takes everything out of sight at once: what stands on the page is kept, but nobody waits for it. */
const hide = async (
  world: World,
  { person }: Visitor,
  action: Extract<SurveyAction, { verb: 'survey.hide' }>,
): Promise<Screen> => {
  await atHand(() => keepPage(world, person, action), undefined);
  return notice('hidden', action.wave);
};

const stop = async (
  world: World,
  { person }: Visitor,
  { wave, left, answers }: Extract<SurveyAction, { verb: 'survey.stop' }>,
): Promise<Screen> => {
  if (left !== undefined) await keepPage(world, person, { wave, ...left, answers });
  return notice('survey_stopped', wave);
};

const consent = async (world: World, visitor: Visitor, invitee: Invitee, wave: Wave): Promise<Screen> => {
  const existing = await loadDraft(world, wave, visitor.person);
  if (existing !== undefined) return show(world, visitor, invitee, existing);
  const draft: KeptDraft = { wave, page: firstPage(world.questionnaire), answers: {}, revision: 1 };
  return moveTo(world, visitor, invitee, draft);
};

const wipe = async (world: World, visitor: Visitor, wave: Wave): Promise<Screen> => {
  const draft = await loadDraft(world, wave, visitor.person);
  if (draft === undefined) return notice('nothing_to_wipe', wave);
  await world.drafts.wipe(wave, visitor.person);
  return notice('survey_wiped', wave);
};

/**
 * The questionnaire, one press at a time. Every press ends well: a card of an earlier page shows where the person is
 * now, a second press gives no second response, and whoever has taken part, is not invited or comes too late hears so.
 */
export const takeSurvey = async (world: World, visitor: Visitor, action: SurveyAction): Promise<Screen> => {
  const { wave } = action;
  if (action.verb === 'survey.hide') return hide(world, visitor, action);
  if (action.verb === 'survey.wipe') return wipe(world, visitor, wave);
  if (wave !== world.wave) return notice('wave_closed', wave);
  const { closed, invitee, hasTakenPart, hasDeclined } = await world.register.standing(wave, visitor.person);
  if (closed) return notice('wave_closed', wave);
  if (invitee === undefined) return notice('not_invited', wave);
  if (hasTakenPart) return notice('already_taken_part', wave);
  switch (action.verb) {
    case 'survey.begin':
      if (hasDeclined) await world.register.setDeclined(wave, visitor.person, false);
      return resume(world, visitor, invitee, wave);
    case 'survey.resume':
      return resume(world, visitor, invitee, wave);
    case 'survey.consent':
      if (hasDeclined) await world.register.setDeclined(wave, visitor.person, false);
      return consent(world, visitor, invitee, wave);
    case 'survey.decline':
      await world.register.setDeclined(wave, visitor.person, true);
      return notice('declined', wave);
    case 'survey.stop':
      return stop(world, visitor, action);
    case 'survey.speak':
      return speak(world, visitor, invitee, action);
    case 'survey.answer':
    case 'survey.back':
    case 'survey.hand_in':
      return step(world, visitor, invitee, action);
  }
};
