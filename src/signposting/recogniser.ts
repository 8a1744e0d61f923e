import { type Danger, dangerNamed } from './danger.ts';
import { featuresOf } from './model/features.ts';
import { chancesOf } from './model/likelihoods.ts';
import { OUTCOMES } from './model/outcome.ts';
import type { Weights } from './model/weights.ts';
import { normalise } from './normalise.ts';
import { partsOf } from './parts.ts';
import type { Route } from './route.ts';

/** Danger is believed long before it is the likeliest: to miss it is the worst mistake. */
const DANGER_FROM = 0.4;
/** Danger may stand in the middle of another story: then one part of the message speaks of little else. */
const DANGER_IN_PART_FROM = 0.9;
/** Unless the message as a whole all but excludes it. */
const DANGER_AT_ALL_FROM = 0.05;

const EMERGENCY = OUTCOMES.indexOf('emergency');
const SUICIDE = OUTCOMES.indexOf('suicide_prevention');

const likeliest = (chances: Float64Array): Route | undefined => {
  let best = OUTCOMES.length - 1;
  for (let outcome = 0; outcome < chances.length; outcome += 1)
    if (outcome !== EMERGENCY && outcome !== SUICIDE && (chances[outcome] ?? 0) > (chances[best] ?? 0)) best = outcome;
  const found = OUTCOMES[best] ?? 'none';
  return found === 'none' ? undefined : found;
};

const dangerFrom = (chances: Float64Array, least: number): Danger | undefined => {
  const emergency = chances[EMERGENCY] ?? 0;
  const suicide = chances[SUICIDE] ?? 0;
  if (emergency + suicide < least) return undefined;
  return emergency > suicide ? 'emergency' : 'suicide_prevention';
};

/** A recogniser that has learned these weights; what `recognise` promises. */
export const recogniserWith = (weights: Weights): ((text: string) => Route | undefined) => {
  const chances = (text: string): Float64Array => chancesOf(featuresOf(text), weights);
  const dangerInPart = (text: string, whole: Float64Array): Danger | undefined => {
    if (dangerFrom(whole, DANGER_AT_ALL_FROM) === undefined) return undefined;
    for (const part of partsOf(text)) {
      const danger = dangerFrom(chances(part), DANGER_IN_PART_FROM);
      if (danger !== undefined) return danger;
    }
    return undefined;
  };
  return (text) => {
    const message = normalise(text);
    if (message === '' || message === 'help') return undefined;
    const whole = chances(text);
    return dangerFrom(whole, DANGER_FROM) ?? dangerNamed(message) ?? dangerInPart(text, whole) ?? likeliest(whole);
  };
};
