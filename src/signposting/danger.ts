import { says, without } from './phrase.ts';
import { EMERGENCY } from './phrases/emergency.ts';
import { FIGURATIVE } from './phrases/figurative.ts';
import { FIGURES } from './phrases/figures.ts';
import * as self from './phrases/self.ts';
import { SUICIDE } from './phrases/suicide.ts';
import { spelledAsMeant } from './spelling.ts';

/** Which danger somebody is in. */
export type Danger = 'emergency' | 'suicide_prevention';

const saysEmergency = says(EMERGENCY.flatMap((danger) => danger.says));
const saysSuicide = says(SUICIDE.flatMap((danger) => danger.says));
/** Who asks how many pills are deadly asks for no statistics. */
const saysMeans = says(['<pills>', '(sterven|dood te gaan|dodelijk|lethal|fatal|to die)']);
const withoutSelfHarm = without(self.TO_ONESELF);
const withoutFigurative = without(FIGURATIVE);
const withoutWaysOfAsking = without(self.NOT_SELF);
const saysFigures = says(FIGURES);
const saysSelf = says(['<self>']);
const saysPast = says(self.PAST);
const saysPresent = says(self.PRESENT);

const dangerIn = (written: string): Danger | undefined => {
  const message = withoutFigurative(written);
  if (saysFigures(message) && !saysSelf(withoutWaysOfAsking(message)) && !saysMeans(message)) return undefined;
  if (saysEmergency(withoutSelfHarm(message)))
    return saysPast(message) && !saysPresent(message) ? undefined : 'emergency';
  return saysSuicide(message) ? 'suicide_prevention' : undefined;
};

/**
 * The danger that a normalised message names in words written down beforehand, also with slips of the finger. It does
 * not depend on anything learned.
 */
export const dangerNamed = (message: string): Danger | undefined => {
  const danger = dangerIn(message);
  if (danger !== undefined) return danger;
  const meant = spelledAsMeant(message);
  return meant === message ? undefined : dangerIn(meant);
};
