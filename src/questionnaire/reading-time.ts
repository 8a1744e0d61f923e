import { type Questionnaire, type Section, type Page, allPages } from './questionnaire.ts';

const WORDS_A_MINUTE = 180;
const SECONDS_A_QUESTION = 5;

const words = (text: string | undefined): number => (text ?? '').split(/\s+/).filter((word) => word !== '').length;

const seconds = (page: Page): number =>
  page.questions.reduce((sum, question) => {
    const options = question.type === 'short_text' ? [] : question.options;
    const read = [question.text.nl, question.hint?.nl, ...options.map(({ label }) => label.nl)];
    return sum + SECONDS_A_QUESTION + (60 * read.reduce((total, text) => total + words(text), 0)) / WORDS_A_MINUTE;
  }, 0);

const isForEverybody = (section: Section, page: Page): boolean => section.when === undefined && page.when === undefined;

/**
 * How long filling in takes, in whole minutes rounded up: reading at 180 words a minute and five seconds a question,
 * for all that everybody is asked and a quarter of the rest (one in eight gets the follow-up, so this is not too low).
 */
export const minutesToFillIn = (questionnaire: Pick<Questionnaire, 'sections'>): number => {
  const total = allPages(questionnaire).reduce(
    (sum, { section, page }) => sum + seconds(page) * (isForEverybody(section, page) ? 1 : 0.25),
    0,
  );
  return Math.max(1, Math.ceil(total / 60));
};
