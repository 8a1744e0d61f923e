import type { LetterKind } from '../campaign/letter.ts';
import { addDays, localTime, momentOf } from '../campaign/local-time.ts';
import type { SendWindow } from '../campaign/send-window.ts';
import { messages } from '../i18n/messages.ts';
import type { Answers } from '../questionnaire/answers.ts';
import type { Wave } from '../wave.ts';
import type { Screen } from './reply.ts';
import { sayDay } from './say-moment.ts';
import { ask } from './steer-campaign.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** A sending that is to go later. */
export interface Planned {
  readonly wave: Wave;
  readonly letter: LetterKind;
  readonly round: number;
}

/** So many working days ahead can be chosen. */
const DAYS_AHEAD = 8;
const SEARCHED_DAYS = 40;
const TIMES = ['08:30', '09:00', '10:00', '11:00', '13:00', '14:00', '15:00', '16:00'] as const;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The days from today on of which at least one of the times lies ahead in the window. */
const daysFrom = (window: SendWindow, now: number): readonly string[] => {
  const today = localTime(now).date;
  const dates = Array.from({ length: SEARCHED_DAYS }, (_none, ahead) => addDays(today, ahead));
  const fits = (date: string): boolean =>
    TIMES.some((time) => {
      const at = momentOf({ date, minute: minuteOf(time) });
      return at > now && window.isOpen(at);
    });
  return dates.filter(fits).slice(0, DAYS_AHEAD);
};

/** When a message is to go: a day and a time, to choose. */
export const plan = (
  world: World,
  { language }: Visitor,
  { wave, letter, round }: Planned,
  problem?: string,
): Screen => ({
  ...{ kind: 'campaign_plan', wave, letter, round },
  days: daysFrom(world.campaign.window, world.now()).map((id) => ({
    id,
    label: sayDay(momentOf({ date: id, minute: 720 }), language),
  })),
  times: TIMES.map((id) => ({ id, label: id })),
  ...(problem === undefined ? {} : { problem }),
});

/** Asks for the sending at the day and time that were chosen. */
export const schedule = async (
  world: World,
  visitor: Visitor,
  planned: Planned,
  { day, time }: Answers,
): Promise<Screen> => {
  const days = daysFrom(world.campaign.window, world.now());
  const date = days.find((one) => one === day);
  const hour = TIMES.find((one) => one === time);
  const at = date === undefined || hour === undefined ? 0 : momentOf({ date, minute: minuteOf(hour) });
  if (at <= world.now()) return plan(world, visitor, planned, messages(visitor.language).campaign.planMissing);
  const { wave, letter, round } = planned;
  return ask(world, visitor, { wave, kind: letter, round, at });
};
