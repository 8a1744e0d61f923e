const TINY = 1e-300;
const PRECISION = 1e-16;
const MOST_TERMS = 100_000;

const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/**
 * The continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method (Thompson and Barnett 1986);
 * `term(i)` gives [aᵢ, bᵢ].
 */
export const continuedFraction = (first: number, term: (index: number) => readonly [number, number]): number => {
  let value = away(first);
  let upper = value;
  let lower = 0;
  for (let index = 1; index < MOST_TERMS; index += 1) {
    const [a, b] = term(index);
    lower = 1 / away(b + a * lower);
    upper = away(b + a / upper);
    const step = upper * lower;
    value *= step;
    if (Math.abs(step - 1) < PRECISION) break;
  }
  return value;
};
