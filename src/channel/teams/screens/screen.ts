import type { Screen } from '../../../conversation/reply.ts';

/** One kind of screen, with what it shows. */
export type ScreenOf<Kind extends Screen['kind']> = Extract<Screen, { kind: Kind }>;

/** A line of a FactSet. */
export interface Fact {
  readonly title: string;
  readonly value: string;
}
