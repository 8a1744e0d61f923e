import type { survey as model } from '../nl/survey.ts';

export const survey: typeof model = {};
