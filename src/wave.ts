import { z } from 'zod/v4';

/** One round of the survey, named after its year: `2023`, `2025`, `2027`. */
export type Wave = string;

export const waveSchema = z.string().regex(/^20\d\d$/, 'a wave is a year, such as 2027');
