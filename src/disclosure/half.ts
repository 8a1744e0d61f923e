/** The quotient of whole numbers, rounded to the nearest whole number, half upwards; exact. */
export const half = (numerator: bigint, denominator: bigint): number => {
  const twice = 2n * denominator;
  const shifted = 2n * numerator + denominator;
  const quotient = shifted / twice;
  return Number(shifted < 0n && quotient * twice !== shifted ? quotient - 1n : quotient);
};

/** The nearest multiple of five of a quotient of whole numbers: how every base is shown. */
export const toMultipleOfFive = (numerator: bigint, denominator = 1n): number => 5 * half(numerator, 5n * denominator);
