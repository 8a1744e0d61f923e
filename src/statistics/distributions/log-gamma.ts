const HALF_LOG_TAU = 0.5 * Math.log(2 * Math.PI);
const LARGE = 10;

/**
 * What Stirling's approximation of ln Γ(x) leaves out, for x ≥ 10, to about 1e-16: the asymptotic series in
 * Bernoulli numbers (Abramowitz and Stegun 1964, 6.1.42).
 */
const stirlingRest = (x: number): number => {
  const square = 1 / (x * x);
  const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
  return series.reduceRight((sum, term) => sum * square + term, 0) / x;
};

/** ln Γ(x) for x > 0. Small x are lifted with Γ(x + 1) = x Γ(x) to where Stirling's series is exact enough. */
export const logGamma = (x: number): number => {
  let product = 1;
  let lifted = x;
  for (; lifted < LARGE; lifted += 1) product *= lifted;
  return (lifted - 0.5) * Math.log(lifted) - lifted + HALF_LOG_TAU + stirlingRest(lifted) - Math.log(product);
};

/** ln B(a, b) for a, b > 0, without the cancellation of three large ln Γ (Didonato and Morris 1992, section 2). */
export const logBeta = (a: number, b: number): number => {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  const share = small / (small + large);
  if (large < LARGE) return logGamma(small) + logGamma(large) - logGamma(small + large);
  if (small < LARGE)
    return (
      logGamma(small) +
      (stirlingRest(large) - stirlingRest(small + large)) +
      small -
      small * Math.log(small + large) +
      (large - 0.5) * Math.log1p(-share)
    );
  return (
    HALF_LOG_TAU -
    0.5 * Math.log(large) +
    (stirlingRest(small) + stirlingRest(large) - stirlingRest(small + large)) +
    (small - 0.5) * Math.log(share) +
    large * Math.log1p(-share)
  );
};
