import type { Localised } from '../i18n/localised.ts';
import type { Condition } from '../questionnaire/condition.ts';
import { allQuestions, type Questionnaire } from '../questionnaire/questionnaire.ts';

const named = (condition: Condition): readonly string[] => {
  if ('and' in condition) return condition.and.flatMap(named);
  if ('or' in condition) return condition.or.flatMap(named);
  return 'not' in condition ? named(condition.not) : [condition.question];
};

/**
 * The words in which respondents were asked what makes the indicator, where its wave's questionnaire is at hand;
 * `undefined` for what was not asked (the response) or asked elsewhere.
 */
export const exactQuestion = (questionnaire: Questionnaire, indicator: string): Localised | undefined => {
  const found = questionnaire.indicators.find(({ id }) => id === indicator);
  const ids = new Set(found === undefined ? [] : named(found.yes));
  const texts = allQuestions(questionnaire).flatMap(({ id, text }) => (ids.has(id) ? [text] : []));
  const join = (language: keyof Localised): string => texts.map((text) => text[language]).join(' / ');
  return texts.length === 0 ? undefined : { nl: join('nl'), en: join('en') };
};
