import { asChances } from './likelihoods.ts';
import { type Features, PLACES } from './features.ts';
import { OUTCOMES } from './outcome.ts';
import type { Weights } from './weights.ts';

/** A message to learn from: what is to be seen of it, and which outcomes are right, by their place in `OUTCOMES`. */
export interface Lesson {
  readonly features: Features;
  readonly right: readonly number[];
}

const ROUNDS = 20;
const PACE = 0.5;
/** To miss danger is the worst mistake, so it weighs double. */
const DANGER_COUNTS = 2;
/** Every outcome has this much of a feature that is always there. */
const ALWAYS = 0.3;
/** What is seen in one message alone teaches nothing about others. */
const SEEN_AT_LEAST = 2;
const SEED = 7;

const DANGERS: ReadonlySet<number> = new Set([OUTCOMES.indexOf('emergency'), OUTCOMES.indexOf('suicide_prevention')]);

/** A linear congruential generator (Numerical Recipes): the same order at every training. */
const dice = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffle = (order: Uint32Array, throwDie: () => number): void => {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(throwDie() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
};

const onlyOften = (lessons: readonly Lesson[]): readonly Lesson[] => {
  const seen = new Uint16Array(PLACES);
  for (const { features } of lessons) for (const place of features.places) seen[place] = (seen[place] ?? 0) + 1;
  return lessons.map(({ features: { places, amounts }, right }) => {
    const often = [...places.keys()].filter((index) => (seen[places[index] ?? 0] ?? 0) >= SEEN_AT_LEAST);
    return {
      right,
      features: {
        places: Uint32Array.from(often, (index) => places[index] ?? 0),
        amounts: Float32Array.from(often, (index) => amounts[index] ?? 0),
      },
    };
  });
};

const importance = (right: readonly number[]): number =>
  right.some((outcome) => DANGERS.has(outcome)) ? DANGER_COUNTS : 1;

/** Learned numbers in bytes, each outcome with its own scale. */
const inBytes = (learned: Float32Array): Weights => {
  const width = OUTCOMES.length;
  const highest = new Float64Array(width);
  for (let index = 0; index < PLACES * width; index += 1)
    highest[index % width] = Math.max(highest[index % width] ?? 0, Math.abs(learned[index] ?? 0));
  const steps = Array.from(highest, (high) => high / 127);
  const numbers = new Int8Array(PLACES * width);
  for (let index = 0; index < numbers.length; index += 1)
    numbers[index] = Math.round((learned[index] ?? 0) / (steps[index % width] ?? 1));
  return {
    numbers,
    steps,
    beforehand: OUTCOMES.map((_, outcome) => (learned[PLACES * width + outcome] ?? 0) * ALWAYS),
  };
};

/**
 * Multinomial logistic regression, by stochastic gradient descent with a pace per feature (AdaGrad: Duchi, Hazan &
 * Singer 2011). Where several outcomes are right, what counts is their chance together. The same lessons in the same
 * order always give the same weights.
 */
export const train = (lessons: readonly Lesson[]): Weights => {
  const width = OUTCOMES.length;
  const learned = new Float32Array((PLACES + 1) * width);
  const moved = new Float32Array(PLACES + 1);
  const scores = new Float64Array(width);
  const throwDie = dice(SEED);
  const order = Uint32Array.from(lessons.keys());
  const known = onlyOften(lessons);

  const learn = ({ features: { places, amounts }, right }: Lesson): void => {
    const each = (visit: (place: number, amount: number) => void): void => {
      for (let index = 0; index < places.length; index += 1) visit(places[index] ?? 0, amounts[index] ?? 0);
      visit(PLACES, ALWAYS);
    };
    scores.fill(0);
    each((place, amount) => {
      for (let outcome = 0; outcome < width; outcome += 1)
        scores[outcome] = (scores[outcome] ?? 0) + (learned[place * width + outcome] ?? 0) * amount;
    });
    asChances(scores);
    const together = right.reduce((sum, outcome) => sum + (scores[outcome] ?? 0), 0) + 1e-12;
    const counts = importance(right);
    let slope = 0;
    for (let outcome = 0; outcome < width; outcome += 1) {
      const chance = scores[outcome] ?? 0;
      const missed = counts * (chance - (right.includes(outcome) ? chance / together : 0));
      scores[outcome] = missed;
      slope += missed * missed;
    }
    each((place, amount) => {
      moved[place] = (moved[place] ?? 0) + slope * amount * amount;
      const step = (PACE * amount) / Math.sqrt(1e-3 + (moved[place] ?? 0));
      for (let outcome = 0; outcome < width; outcome += 1)
        learned[place * width + outcome] = (learned[place * width + outcome] ?? 0) - step * (scores[outcome] ?? 0);
    });
  };

  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, throwDie);
    for (const index of order) {
      const lesson = known[index];
      if (lesson !== undefined) learn(lesson);
    }
  }
  return inBytes(learned);
};
