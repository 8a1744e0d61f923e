import { betaQuantile } from '../distributions/beta.ts';
import { studentQuantile } from '../distributions/student-t.ts';
import type { Proportion } from '../proportion.ts';

const HALF = 0.025;

/** Korn and Graubard's (1998) interval: Clopper–Pearson with the effective size, corrected for degrees of freedom. */
export const beta = ({ estimate, se, degreesOfFreedom, rows }: Proportion): readonly [number, number] => {
  const correction = (studentQuantile(1 - HALF, rows - 1) / studentQuantile(1 - HALF, degreesOfFreedom)) ** 2;
  const size = ((estimate * (1 - estimate)) / se ** 2) * correction;
  const yes = size * estimate;
  const no = size * (1 - estimate);
  return [betaQuantile(HALF, yes, no + 1), betaQuantile(1 - HALF, yes + 1, no)];
};
