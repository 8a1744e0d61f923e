import type { Factor } from '../statistics/factor.ts';

/** How many were invited in a part of the sample, for the response rate. */
export interface Invited {
  readonly where: Readonly<Record<string, string>>;
  readonly invited: number;
}

/** The opened responses of a wave, as columns. Secret: exists in the statistician's commands only. */
export interface Microdata {
  /** Unique per record. */
  readonly ids: readonly string[];
  readonly dimensions: ReadonlyMap<string, Factor>;
  /** Per item, 1 where the answer is yes; an unanswered item is not a yes. */
  readonly items: ReadonlyMap<string, Uint8Array>;
}
