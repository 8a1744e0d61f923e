import { type Danger, dangerNamed } from './danger.ts';
import { featuresOf } from './model/features.ts';
import { chancesOf } from './model/likelihoods.ts';
import { OUTCOMES } from './model/outcome.ts';
import type { Weights } from './model/weights.ts';
import { normalise } from './normalise.ts';
import { partsOf } from './parts.ts';
import type { Route } from './route.ts';

/** Danger is believed long before it is the likeliest: to miss it is the worst mistake. */
const DANGER_FROM = 0.25;
/** Danger may stand in the middle of another story: then one part of the message speaks of little else. */
const DANGER_IN_PART_FROM = 0.9;
/** Unless the message as a whole all but excludes it. */
const DANGER_AT_ALL_FROM = 0.05;
/** Words of danger mean it, unless the message as a whole excludes it, and no part of it brings it near. */
const DANGER_EXCLUDED_BELOW = 0.02;
const PART_NEAR_FROM = 0.3;

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
  const dangerInPart = (text: string, least: number): Danger | undefined => {
    for (const part of partsOf(text)) {
      const danger = dangerFrom(chances(part), least);
      if (danger !== undefined) return danger;
    }
    return undefined;
  };
  const named = (text: string, message: string, whole: Float64Array): Danger | undefined => {
    const danger = dangerNamed(message);
    if (danger === undefined || dangerFrom(whole, DANGER_EXCLUDED_BELOW) !== undefined) return danger;
    return dangerInPart(text, PART_NEAR_FROM) === undefined ? undefined : danger;
  };
  return (text) => {
    const message = normalise(text);
    if (message === '' || message === 'help') return undefined;
    const whole = chances(text);
    return (
      dangerFrom(whole, DANGER_FROM) ??
      named(text, message, whole) ??
      (dangerFrom(whole, DANGER_AT_ALL_FROM) && dangerInPart(text, DANGER_IN_PART_FROM)) ??
      likeliest(whole)
    );
  };
};
