import { holds } from '../questionnaire/condition.ts';
import { ALL_RESPONDENTS, type Base, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Response } from './response.ts';

/** What stands in the microdata where there is no answer. */
const NOT_ANSWERED = 'NA';

/** One respondent: the values of the columns after `id`, `stratum` and what belongs to the stratum. */
export type MicrodataRecord = ReadonlyMap<string, string>;

const dimensionsOf = (questionnaire: Questionnaire, response: Response): readonly (readonly [string, string])[] =>
  questionnaire.dimensions.map(({ id, source, categories }) => {
    if (source === 'sample') return [id, id === 'function' ? response.function : response.domain];
    const found = categories.find(({ when }) => when !== undefined && holds(when, response.answers));
    return [id, found?.id ?? (id === 'department' ? response.department : undefined) ?? NOT_ANSWERED];
  });

/**
 * The answers of one response as indicators (1, 0, NA) and columns (a category, or NA), as the questionnaire says.
 * Outside its base an indicator is NA; so is an item that was not answered, which counts as "not yes" in the base.
 */
export const recordOf = (questionnaire: Questionnaire, response: Response): MicrodataRecord => {
  const { answers } = response;
  const yes = new Map<string, string>();
  const inBase = (base: Base): boolean => base === ALL_RESPONDENTS || yes.get(base) === '1';
  for (const { id, base, yes: condition, unanswered } of questionnaire.indicators) {
    if (!inBase(base)) yes.set(id, NOT_ANSWERED);
    else if (holds(condition, answers)) yes.set(id, '1');
    else yes.set(id, unanswered !== undefined && holds(unanswered, answers) ? NOT_ANSWERED : '0');
  }
  const columns = questionnaire.columns.map(({ id, base, categories }) => {
    const found = inBase(base) ? categories.find(({ when }) => holds(when, answers)) : undefined;
    return [id, found?.id ?? NOT_ANSWERED] as const;
  });
  return new Map([...dimensionsOf(questionnaire, response), ...yes, ...columns]);
};
