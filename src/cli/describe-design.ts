import type { Design } from '../statistics/design.ts';

/** How far a weight may be from the mean before the statistician is told. */
const EXTREME = 5;

/** What the statistician should know of the weights: how raking went, and which weights stand out. */
export const describeDesign = ({ weights, counts, convergence, size }: Design): readonly string[] => {
  const mean = weights.reduce((sum, weight, profile) => sum + weight * (counts[profile] ?? 0), 0) / size;
  const extreme = weights.reduce(
    (sum, weight, profile) => sum + (weight > EXTREME * mean || weight < mean / EXTREME ? (counts[profile] ?? 0) : 0),
    0,
  );
  const spread = `weights from ${Math.min(...weights).toFixed(1)} to ${Math.max(...weights).toFixed(1)}, ${mean.toFixed(1)} on average`;
  return [
    convergence === undefined
      ? `poststratified: ${spread}`
      : `raked in ${convergence.rounds} rounds to a relative margin error of ${convergence.marginError.toExponential(1)}: ${spread}`,
    ...(extreme === 0 ? [] : [`${extreme} respondents have a weight more than ${EXTREME} times off the average`]),
  ];
};
