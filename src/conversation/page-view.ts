import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { Draft } from '../questionnaire/draft.ts';
import type { AnswerError } from '../questionnaire/parse-answers.ts';
import { pipe } from '../questionnaire/pipe.ts';
import { firstPage, previousPage, progress, questionsAsked } from '../questionnaire/routing.ts';
import { pageOf, sectionOf } from '../questionnaire/questionnaire.ts';
import type { Question } from '../questionnaire/question.ts';
import type { Invitee } from '../register/invitee.ts';
import type { PageView, QuestionView } from './screens/survey.ts';
import type { World } from './world.ts';

type Asking = Pick<World, 'questionnaire'>;
type Stratum = Pick<Invitee, 'function' | 'domain'>;

export interface Remarks {
  /** What is wrong with what was filled in, by question. */
  readonly errors?: Readonly<Record<string, AnswerError>>;
  readonly note?: string;
}

const labelOf = (world: Asking, dimension: string, category: string, language: Language): string =>
  world.questionnaire.dimensions.find(({ id }) => id === dimension)?.categories.find(({ id }) => id === category)
    ?.label[language] ?? category;

/** Function and domain come from the sample: they are shown on the first page, and not asked. */
const fromSample = (
  world: Asking,
  { function: work, domain }: Stratum,
  page: string,
  language: Language,
): string | undefined =>
  page === firstPage(world.questionnaire)
    ? messages(language).chat.fromSample(
        labelOf(world, 'function', work, language),
        labelOf(world, 'domain', domain, language),
      )
    : undefined;

const questionView = (
  world: Asking,
  question: Question,
  draft: Draft,
  language: Language,
  remarks: Remarks,
): QuestionView => {
  const value = draft.answers[question.id];
  const error = remarks.errors?.[question.id];
  return {
    question,
    label: pipe(question.text[language], draft.answers, world.questionnaire, language),
    ...(question.hint === undefined ? {} : { hint: question.hint[language] }),
    ...(value === undefined ? {} : { value }),
    ...(error === undefined ? {} : { error: messages(language).chat.answerErrors[error] }),
  };
};

/** The page that a draft stands on, with what was filled in, in one language. */
export const pageView = (
  world: Asking,
  invitee: Stratum,
  draft: Draft,
  language: Language,
  remarks: Remarks,
): PageView => {
  const { questionnaire } = world;
  const page = pageOf(questionnaire, draft.page);
  const intro = fromSample(world, invitee, draft.page, language);
  return {
    wave: draft.wave,
    page: draft.page,
    revision: draft.revision,
    section: sectionOf(questionnaire, draft.page).title[language],
    progress: progress(questionnaire, draft.answers, draft.page),
    ...(intro === undefined ? {} : { intro }),
    questions: questionsAsked(page, draft.answers).map((question) =>
      questionView(world, question, draft, language, remarks),
    ),
    mayGoBack: previousPage(questionnaire, draft.answers, draft.page) !== undefined,
    ...(remarks.note === undefined ? {} : { note: remarks.note }),
  };
};
