import { normalise } from './normalise.ts';
import { says, without } from './phrase.ts';
import { BYSTANDER, BYSTANDER_NAMES, TORN } from './phrases/bystander.ts';
import { EMERGENCY } from './phrases/emergency.ts';
import { FIGURATIVE } from './phrases/figurative.ts';
import { FIGURES, SURVEY_WORDS } from './phrases/figures.ts';
import * as help from './phrases/help.ts';
import { RESIDENT, RESIDENT_NAMES, SPOKEN_OF } from './phrases/resident.ts';
import * as self from './phrases/self.ts';
import { SUICIDE } from './phrases/suicide.ts';
import type { Route } from './route.ts';
import { spelledAsMeant } from './spelling.ts';

const saysEmergency = says(EMERGENCY.flatMap((danger) => danger.says));
const saysSuicide = says(SUICIDE.flatMap((danger) => danger.says));
/** Who asks how many pills are deadly asks for no statistics. */
const saysMeans = says(['<pills>', '(sterven|dood te gaan|dodelijk|lethal|fatal|to die)']);
const withoutSelfHarm = without(self.TO_ONESELF);
const withoutFigurative = without(FIGURATIVE);
const saysFigures = says(FIGURES);
const saysSurvey = says(SURVEY_WORDS);
const saysSelf = says(['<self>']);
const saysWrong = says(['<wrong>']);
const saysPerson = says(['(?!nieuwe (?!is|wordt|werd|heeft|zegt|zei)\\w)(<boss>|<colleague>)', '(my|mijn) <ground>']);
const saysPast = says(self.PAST);
const saysPresent = says(self.PRESENT);
const saysAtMe = says(self.AT_ME);
const saysManagerHarmed = says(self.MANAGER_HARMED);
const saysAboutTheBot = says(help.ABOUT_THE_BOT);
const saysHarmed = says(help.HARMED);
const saysLost = says(help.LOST);
const saysHere = says(help.HERE);
const withoutDoorsRefused = without(help.REFUSED);
const withoutFiguresRefused = without(help.FIGURES_REFUSED);
const withoutAmusement = without(help.AMUSE);
const saysMeaning = says(help.MEANING);
const withoutWaysOfAsking = without(self.NOT_SELF);

const named = (names: readonly string[]): ((message: string) => boolean) => {
  const saysName = says(names);
  return (message) => message.split(' ').length <= 4 && saysName(message) && !saysSurvey(message);
};

const speaksOfSelf = (message: string): boolean => saysSelf(withoutWaysOfAsking(message));

/** In this order: who names a door gets that door. */
const doors: readonly (readonly [Route, (message: string) => boolean])[] = [
  ['manager_guidance', says(help.MANAGER)],
  ['outside', says(help.OUTSIDE)],
  ['choices', says(help.UNDECIDED)],
  ['bystander', says(TORN)],
  ['resident', says(SPOKEN_OF)],
  ['complaint', says(help.COMPLAINT)],
  ['counsellor', says(help.COUNSELLOR)],
  ['desk', says(help.DESK)],
  ['complaint', named(help.COMPLAINT_NAMES)],
  ['desk', named(help.DESK_NAMES)],
  ['counsellor', named(help.COUNSELLOR_NAMES)],
  ['resident', says(RESIDENT)],
  ['resident', named(RESIDENT_NAMES)],
  ['bystander', says(BYSTANDER)],
  ['bystander', named(BYSTANDER_NAMES)],
];

const asksFigures = (message: string): boolean => saysSurvey(message) && !speaksOfSelf(message) && !saysHere(message);

const door = (message: string): Route | undefined => {
  if (asksFigures(message) || (saysMeaning(message) && !speaksOfSelf(message))) return undefined;
  const named = withoutDoorsRefused(message);
  const route = doors.find(([, saysIt]) => saysIt(named))?.[0];
  const harmed =
    (route === 'bystander' && saysAtMe(message)) || (route === 'manager_guidance' && saysManagerHarmed(message));
  return harmed ? 'choices' : route;
};

const danger = (written: string): Route | undefined => {
  const message = withoutFigurative(written);
  if (saysFigures(message) && !speaksOfSelf(message) && !saysMeans(message)) return undefined;
  if (saysEmergency(withoutSelfHarm(message)))
    return saysPast(message) && !saysPresent(message) ? (door(message) ?? 'choices') : 'emergency';
  return saysSuicide(message) ? 'suicide_prevention' : undefined;
};

const anyDoor = (written: string): Route | undefined => {
  const message = withoutAmusement(written);
  if (asksFigures(message)) return undefined;
  if (saysHarmed(message) || (speaksOfSelf(message) && saysWrong(message))) return 'choices';
  if (speaksOfSelf(message) && saysPerson(message) && !saysAboutTheBot(message)) return 'choices';
  return saysLost(message) && !saysAboutTheBot(message) ? 'choices' : undefined;
};

const firstOf = (readings: readonly string[], read: (message: string) => Route | undefined): Route | undefined => {
  for (const reading of readings) {
    const route = read(reading);
    if (route !== undefined) return route;
  }
  return undefined;
};

/**
 * The route for a free message in either language, with its slips of the finger; `undefined` when it does not ask for
 * help. Danger goes before help, and help before everything else; a question about figures is never taken for one. The
 * single word "help" is a command and none of these. Keeps nothing of what it reads.
 */
export const recognise = (text: string): Route | undefined => {
  const written = normalise(text);
  if (written === 'help') return undefined;
  const readings = [...new Set([written, spelledAsMeant(written)])];
  const inDanger = firstOf(readings, danger);
  if (inDanger !== undefined) return inDanger;
  const wanted = readings.map(withoutFiguresRefused);
  if (wanted.some((reading) => saysFigures(reading) && !saysHere(reading))) return undefined;
  return firstOf(wanted, door) ?? firstOf(wanted, anyDoor);
};

/** Reads a few messages beforehand, so that the first cry for help does not wait until every phrase has been prepared. */
export const warmUp = (): void => {
  for (const message of [
    'ik word op mijn werk gepest door een collega',
    'my manager will not help me',
    'hoeveel vrouwen zijn er',
    'ik zag dat hij haar niet met de leidinggevende wil laten praten over wat er is gebeurd',
    'i want to talk to someone about what he said to me and the people in my team',
    'ik wil een melding doen van iemand die bij ons aan de balie niet is geholpen',
  ])
    recognise(message);
};
