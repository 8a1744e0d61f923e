import type { Language } from '../i18n/language.ts';
import type { Condition } from './condition.ts';
import type { Question } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';

/** A condition in words and brackets: `experienced has origin or (…)`. */
const conditionText = (condition: Condition): string => {
  if ('and' in condition) return condition.and.map(inBrackets).join(' and ');
  if ('or' in condition) return condition.or.map(inBrackets).join(' or ');
  if ('not' in condition) return `not ${inBrackets(condition.not)}`;
  return 'equals' in condition
    ? `${condition.question} = ${condition.equals}`
    : `${condition.question} has ${condition.includes}`;
};

const inBrackets = (condition: Condition): string =>
  'and' in condition || 'or' in condition ? `(${conditionText(condition)})` : conditionText(condition);

const asked = (when: Condition | undefined): string => (when === undefined ? '' : `  [if ${conditionText(when)}]`);

const answersText = (question: Question): string => {
  if (question.type === 'short_text') return `own words, at most ${question.most} characters`;
  return `${question.type}: ${question.options.map(({ id, exclusive }) => (exclusive === true ? `${id}!` : id)).join(' | ')}`;
};

/** The routes of a questionnaire as lines of text: sections, pages and questions, each with when it is asked. */
export const outline = (questionnaire: Questionnaire, language: Language): readonly string[] => [
  `${questionnaire.title[language]} (wave ${questionnaire.wave}, version ${questionnaire.version}, about ${questionnaire.minutes} minutes)`,
  ...questionnaire.sections.flatMap((section) => [
    '',
    `${section.title[language]}${asked(section.when)}`,
    ...section.pages.flatMap((page) => [
      `  page ${page.id}${asked(page.when)}`,
      ...page.questions.flatMap((question) => [
        `    ${question.id}: ${question.text[language]}${asked(question.when)}`,
        `      ${answersText(question)}`,
      ]),
    ]),
  ]),
];
