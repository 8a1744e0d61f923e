import type { Wave } from '../wave.ts';
import type { Invitee } from './invitee.ts';
import type { RowError } from './row-error.ts';
import type { SampleReport } from './read-sample.ts';
import type { Encoding } from './sample-file/sample-line.ts';
import type { Stratum } from './stratum.ts';

/** A stratum of the wave as it would be with the sample that waits. */
export interface WaitingStratum extends Stratum {
  /** Those in the register and those who would come in. */
  readonly invited: number;
  readonly added: number;
}

/** A sample that was read without errors and waits to be confirmed. */
export interface WaitingSample {
  readonly id: string;
  readonly wave: Wave;
  readonly file: string;
  readonly rows: number;
  /** Rows that repeat another, and people who are in the register already. */
  readonly duplicates: number;
  readonly added: number;
  readonly strata: readonly WaitingStratum[];
  readonly encoding?: Encoding;
}

/** What became of a sample that was to be taken into the register. */
export type Taken =
  | { readonly kind: 'imported'; readonly wave: Wave; readonly imported: number; readonly duplicates: number }
  | { readonly kind: 'wave_closed' }
  /** What `check` said against it, on the register as it is now. */
  | { readonly kind: 'refused'; readonly errors: readonly RowError[] }
  /** It was imported or cancelled before, or waited too long. */
  | { readonly kind: 'gone' };

/** Where samples wait between being read and being confirmed; each for an hour, then it is destroyed. */
export interface SampleStore {
  readonly begin: (id: string, wave: Wave, file: string) => Promise<void>;
  /** People of the file, who are all different; `from` is how many were kept before. */
  readonly keep: (id: string, from: number, invitees: readonly Invitee[]) => Promise<void>;
  /** The file was read to its end without an error. */
  readonly finish: (id: string, report: Pick<SampleReport, 'rows' | 'encoding'>) => Promise<void>;
  /** There were errors: they wait to be looked at, and the people are destroyed. */
  readonly refuse: (id: string, errors: readonly RowError[]) => Promise<void>;
  readonly find: (id: string) => Promise<WaitingSample | undefined>;
  /** The errors of a sample from a number on (0 is the first), `most` of them, and how many there are. */
  readonly errors: (
    id: string,
    from: number,
    most: number,
  ) => Promise<{ readonly file: string; readonly total: number; readonly errors: readonly RowError[] } | undefined>;
  /** Takes the sample into the register: all of it or nothing, once. Who is in the register stays as they are. */
  readonly take: (id: string, check: (waiting: WaitingSample) => readonly RowError[]) => Promise<Taken>;
  readonly discard: (id: string) => Promise<void>;
}
