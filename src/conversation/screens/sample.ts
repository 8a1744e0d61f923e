import type { RowError } from '../../register/row-error.ts';
import type { Encoding } from '../../register/sample-file/sample-line.ts';
import type { Wave } from '../../wave.ts';

/** A card shows so many of what is wrong in a sample file; the rest is a press away. */
export const ERRORS_ON_A_CARD = 20;

/** What a sample that waits would make of the wave, to confirm before it counts. */
export interface SampleSummary {
  /** The id under which it waits. */
  readonly sample: string;
  readonly wave: Wave;
  readonly file: string;
  readonly rows: number;
  /** New people; with none there is nothing to confirm. */
  readonly added: number;
  readonly duplicates: number;
  readonly strata: readonly {
    readonly function: string;
    readonly domain: string;
    readonly population?: number;
    /** Those in the register and those who would come in. */
    readonly invited: number;
    readonly added: number;
  }[];
  /** Whether there is a population file against which the strata were checked. */
  readonly checked: boolean;
  /** How the characters are written, when not in UTF-8. */
  readonly encoding?: Encoding;
}

/** A sample file, from reading to confirming. */
export type SampleScreen =
  | {
      readonly kind: 'sample_errors';
      readonly wave: Wave;
      readonly file: string;
      readonly sample: string;
      /** The number of the first error shown, from 0. */
      readonly from: number;
      readonly errors: readonly RowError[];
      readonly total: number;
    }
  | { readonly kind: 'sample_summary'; readonly summary: SampleSummary }
  /** A file that takes a while: `percent` of it has been read. */
  | { readonly kind: 'sample_progress'; readonly file: string; readonly percent: number };
