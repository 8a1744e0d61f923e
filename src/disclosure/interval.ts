/** What widens the interval of a figure beyond that of a simple random sample of `n`. */
export interface Spread {
  /** Published (rounded) base. */
  readonly n: number;
  /** Design effect of the weights. */
  readonly weights: number;
  /** Square of the noise unit relative to the mean weight. */
  readonly noise: number;
  /** How many noise variances a share p carries. */
  readonly draws: (share: number) => number;
}

const Z = 1.959963984540054;
const SLACK = 1e-9;
const NOISE_SD = 3;

/** Weights and noise never count for less, so that an interval does not give the weights away. */
export const LEAST_EFFECT = 1.2;

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/**
 * The 95% interval of a displayed share k/grain, in whole grains: Wilson's (1927) with the effective size that
 * weights and noise leave. Computed from what is displayed, so it says nothing more about the data.
 */
export const interval = (k: number, grain: number, spread: Spread): readonly [number, number] => {
  const p = k / grain;
  const { n } = spread;
  const variance = (p * (1 - p) * spread.weights) / n + spread.draws(p) * (NOISE_SD / n) ** 2 * spread.noise;
  const size = (p * (1 - p)) / variance;
  const shrink = 1 + Z ** 2 / size;
  const centre = (p + Z ** 2 / (2 * size)) / shrink;
  const width = (Z * Math.sqrt((p * (1 - p)) / size + Z ** 2 / (4 * size ** 2))) / shrink;
  return [
    clamp(Math.floor(grain * (centre - width) + SLACK), grain),
    clamp(Math.ceil(grain * (centre + width) - SLACK), grain),
  ];
};
