import { studentQuantile } from '../distributions/student-t.ts';
import type { Proportion } from '../proportion.ts';

/** Wald's interval of the share itself; it may leave 0…1. */
export const mean = ({ estimate, se, degreesOfFreedom }: Proportion): readonly [number, number] => {
  const width = studentQuantile(0.975, degreesOfFreedom) * se;
  return [estimate - width, estimate + width];
};
