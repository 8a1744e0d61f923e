import type { Wave } from '../wave.ts';

/** A publication in numbers, for who looks after the bot; no figure of it. */
export type PublicationView =
  | {
      readonly wave: Wave;
      readonly dataHash: string;
      readonly figures: number;
      readonly withheld: number;
      /** How often it was corrected. */
      readonly revision: number;
      readonly errata: number;
      readonly practice: boolean;
    }
  | { readonly wave: Wave; readonly problem: string };
