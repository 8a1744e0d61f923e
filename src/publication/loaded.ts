import type { Wave } from '../wave.ts';
import type { Publication } from './publication.ts';
import type { Publishable } from './publishable.ts';

/** A publication that was put before the bot: it answers from it, or refused it for a reason said in one line. */
export type LoadedPublication =
  | { readonly wave: Wave; readonly publication: Publishable<Publication> }
  | { readonly wave: Wave; readonly problem: string };
