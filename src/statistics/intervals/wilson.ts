import { studentQuantile } from '../distributions/student-t.ts';
import type { Proportion } from '../proportion.ts';

/** Wilson's (1927) score interval with the effective sample size p(1 − p)/v and Student's quantile. */
export const wilson = ({ estimate, se, degreesOfFreedom }: Proportion): readonly [number, number] => {
  const spread = estimate * (1 - estimate);
  const size = spread / se ** 2;
  const square = studentQuantile(0.975, degreesOfFreedom) ** 2;
  const centre = (estimate + square / (2 * size)) / (1 + square / size);
  const width = Math.sqrt(square * (spread / size + square / (4 * size ** 2))) / (1 + square / size);
  return [centre - width, centre + width];
};
