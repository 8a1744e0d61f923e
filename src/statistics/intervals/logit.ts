import { studentQuantile } from '../distributions/student-t.ts';
import type { Proportion } from '../proportion.ts';

const expit = (x: number): number => 1 / (1 + Math.exp(-x));

/** Wald's interval of ln(p/(1 − p)), carried back (Korn and Graubard 1999, section 3.1). */
export const logit = ({ estimate, se, degreesOfFreedom }: Proportion): readonly [number, number] => {
  const centre = Math.log(estimate / (1 - estimate));
  const width = (studentQuantile(0.975, degreesOfFreedom) * se) / (estimate * (1 - estimate));
  return [expit(centre - width), expit(centre + width)];
};
