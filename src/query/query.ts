import { z } from 'zod/v4';
import type { Where } from '../publication/publication.ts';
import { type Wave, waveSchema } from '../wave.ts';

/**
 * The one question that can be asked of the figures. `where` and `by` together name at most two dimensions, or exactly
 * domain, gender and age: the lattice of a publication. Nothing else can be expressed, on purpose.
 */
export interface Query {
  readonly indicator: string;
  readonly where: Where;
  readonly by: readonly string[];
  readonly wave: Wave;
}

/** A query as it comes back from a button of a card. */
export const querySchema = z.strictObject({
  indicator: z.string().max(80),
  where: z.record(z.string().max(40), z.string().max(40)),
  by: z.array(z.string().max(40)).max(2),
  wave: waveSchema,
});
