import type { Answers } from './answers.ts';
import { type Condition, holds } from './condition.ts';
import type { Question } from './question.ts';
import { allPages, type Page, type PlacedPage, type Questionnaire } from './questionnaire.ts';

const maybe = (when: Condition | undefined, answers: Answers): boolean => when === undefined || holds(when, answers);

/** The questions of a page that are asked with these answers. */
export const questionsAsked = (page: Page, answers: Answers): readonly Question[] =>
  page.questions.filter(({ when }) => maybe(when, answers));

const isAsked = ({ section, page }: PlacedPage, answers: Answers): boolean =>
  maybe(section.when, answers) && maybe(page.when, answers) && questionsAsked(page, answers).length > 0;

/** The pages that are asked with these answers, in order. */
export const pagesAsked = (questionnaire: Questionnaire, answers: Answers): readonly Page[] =>
  allPages(questionnaire)
    .filter((placed) => isAsked(placed, answers))
    .map(({ page }) => page);

const positionOf = (questionnaire: Questionnaire, page: string): number =>
  allPages(questionnaire).findIndex((placed) => placed.page.id === page);

/** The page that everybody starts with. The check refuses a questionnaire whose first page has a condition. */
export const firstPage = (questionnaire: Questionnaire): string => {
  const page = pagesAsked(questionnaire, {})[0];
  if (page === undefined) throw new Error(`the questionnaire of wave ${questionnaire.wave} asks nothing`);
  return page.id;
};

/**
 * The page after `from`, or `undefined` when everything has been asked. Pages only ever come later in the file, so
 * that every route ends; a page that the questionnaire does not know leads to the first one.
 */
export const nextPage = (questionnaire: Questionnaire, answers: Answers, from: string): string | undefined =>
  allPages(questionnaire)
    .slice(positionOf(questionnaire, from) + 1)
    .find((placed) => isAsked(placed, answers))?.page.id;

/** The page before `from`, or before the end when `from` is left out; `undefined` on the first page. */
export const previousPage = (
  questionnaire: Questionnaire,
  answers: Answers,
  from: string | undefined,
): string | undefined => {
  const pages = allPages(questionnaire);
  const position = from === undefined ? pages.length : Math.max(positionOf(questionnaire, from), 0);
  return pages.slice(0, position).findLast((placed) => isAsked(placed, answers))?.page.id;
};

/**
 * The share of the questionnaire that lies behind this page, in whole percent. Pages that are passed over count as
 * done, so that it never goes down on the way forward.
 */
export const progress = (questionnaire: Questionnaire, _answers: Answers, page: string): number =>
  Math.floor((100 * Math.max(positionOf(questionnaire, page), 0)) / allPages(questionnaire).length);
