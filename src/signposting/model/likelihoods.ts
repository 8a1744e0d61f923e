import type { Features } from './features.ts';
import { OUTCOMES } from './outcome.ts';
import type { Weights } from './weights.ts';

/** Scores as chances that come to one together (softmax), in the order of `OUTCOMES`. Changes and returns what it is given. */
export const asChances = (scores: Float64Array): Float64Array => {
  const highest = scores.reduce((high, score) => Math.max(high, score), -Infinity);
  let sum = 0;
  for (let outcome = 0; outcome < scores.length; outcome += 1) {
    const chance = Math.exp((scores[outcome] ?? 0) - highest);
    scores[outcome] = chance;
    sum += chance;
  }
  for (let outcome = 0; outcome < scores.length; outcome += 1) scores[outcome] = (scores[outcome] ?? 0) / sum;
  return scores;
};

/** How likely each outcome is for a message with these features, in the order of `OUTCOMES`. */
export const chancesOf = ({ places, amounts }: Features, { numbers, steps, beforehand }: Weights): Float64Array => {
  const scores = new Float64Array(OUTCOMES.length);
  for (let index = 0; index < places.length; index += 1) {
    const from = (places[index] ?? 0) * OUTCOMES.length;
    const amount = amounts[index] ?? 0;
    for (let outcome = 0; outcome < OUTCOMES.length; outcome += 1)
      scores[outcome] = (scores[outcome] ?? 0) + (numbers[from + outcome] ?? 0) * amount;
  }
  for (let outcome = 0; outcome < OUTCOMES.length; outcome += 1)
    scores[outcome] = (scores[outcome] ?? 0) * (steps[outcome] ?? 0) + (beforehand[outcome] ?? 0);
  return asChances(scores);
};
