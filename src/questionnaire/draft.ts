import type { Wave } from '../wave.ts';
import type { Answers } from './answers.ts';

/** A questionnaire that somebody is filling in. It rests sealed, and is destroyed when handed in. */
export interface Draft {
  readonly wave: Wave;
  /** The page that is in front of the person. */
  readonly page: string;
  readonly answers: Answers;
  /** Goes up at every step; a card with another revision is an old card. */
  readonly revision: number;
}
