import type { Wave } from '../wave.ts';
import type { GroupCount, ResponseFigures } from './response-figures.ts';

/** Response during fieldwork, frozen by the day: the first figures of a day are the figures of that day. */
export interface ResponseDays {
  /** The newest figures that were taken, if any were. */
  readonly newest: (wave: Wave) => Promise<ResponseFigures | undefined>;
  /** Keeps the figures of their day; those that are there already stay. */
  readonly keep: (figures: ResponseFigures) => Promise<void>;
  /** Per function, domain and department: how many are invited and have taken part. For `responseFigures` alone. */
  readonly count: (wave: Wave) => Promise<readonly GroupCount[]>;
}
