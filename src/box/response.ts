import type { Answers } from '../questionnaire/answers.ts';
import type { Wave } from '../wave.ts';

/** What one person answered, with the design stratum; without the person, without a time. */
export interface Response {
  readonly wave: Wave;
  readonly function: string;
  readonly domain: string;
  readonly department?: string;
  readonly answers: Answers;
}
