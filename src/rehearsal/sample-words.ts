import { DEPARTMENTS } from '../organisation/department.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { SampleWords } from './sample.ts';

const categories = (questionnaire: Questionnaire, dimension: string): readonly string[] =>
  questionnaire.dimensions.find(({ id }) => id === dimension)?.categories.map(({ id }) => id) ?? [];

/** What a made-up sample for this questionnaire draws from. */
export const sampleWords = (questionnaire: Questionnaire): SampleWords => ({
  functions: categories(questionnaire, 'function'),
  domains: categories(questionnaire, 'domain'),
  departments: DEPARTMENTS,
});
