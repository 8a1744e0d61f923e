import { ConfigError } from './config-error.ts';
import type { Environment } from './environment.ts';
import { readVariables, type Variables } from './variables.ts';

/** By which rules letters are sent; enough for the command line. */
export interface SendingRules {
  /** Days of the week (1 is Monday) and minutes since midnight, on the Dutch clock. */
  readonly hours: { readonly days: readonly number[]; readonly from: number; readonly to: number } | 'always';
  /** Whether a second person with the role must approve a sending. */
  readonly approval: boolean;
  /** Messages a second, for all instances together. */
  readonly rate: number;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const OFFICE = 'mon-fri 08:30-17:30';
const format = new RegExp(`^(${DAYS.join('|')})-(${DAYS.join('|')}) (\\d\\d):(\\d\\d)-(\\d\\d):(\\d\\d)$`);

const hoursIn = (text: string): SendingRules['hours'] => {
  if (text === 'always') return text;
  const [, first = '', last = '', ...clock] = format.exec(text) ?? [];
  const [fromHour = 24, fromMinute = 60, toHour = 24, toMinute = 60] = clock.map(Number);
  const from = fromHour * 60 + fromMinute;
  const to = toHour * 60 + toMinute;
  const days = DAYS.map((_day, index) => index + 1).slice(DAYS.indexOf(first), DAYS.indexOf(last) + 1);
  if (days.length === 0 || fromMinute > 59 || toMinute > 59 || from >= to || to > 1_440)
    throw new ConfigError(`WEGWIJZER_SEND_HOURS: "${text}" is not always, and not like ${OFFICE}`);
  return { days, from, to };
};

/** Where nobody real is reached: the playground, a stand-in for Teams on loopback, or no bot's identity at all. */
const isPractice = ({ WEGWIJZER_PLAYGROUND, WEGWIJZER_CHANNEL_TOKEN, MicrosoftAppId }: Variables): boolean =>
  WEGWIJZER_PLAYGROUND || WEGWIJZER_CHANNEL_TOKEN !== undefined || MicrosoftAppId === '';

/** The rules of sending. In practice letters go at any hour, and nobody need approve. Throws `ConfigError`. */
export const sendingRules = (variables: Variables): SendingRules => {
  const practice = isPractice(variables);
  return {
    hours: hoursIn(variables.WEGWIJZER_SEND_HOURS ?? (practice ? 'always' : OFFICE)),
    approval: variables.WEGWIJZER_APPROVAL ?? !practice,
    rate: variables.WEGWIJZER_RATE,
  };
};

/** The rules of sending, from the environment. Throws `ConfigError`. */
export const readSendingRules = (environment: Environment): SendingRules => sendingRules(readVariables(environment));
