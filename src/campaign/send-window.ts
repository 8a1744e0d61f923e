import { addDays, localTime, momentOf, weekdayOf } from './local-time.ts';

/** When letters may go: on these days of the week, between these minutes since midnight on the Dutch clock. */
export interface WeeklyHours {
  /** 1 (Monday) to 7 (Sunday). */
  readonly days: readonly number[];
  readonly from: number;
  /** Up to and not including this minute; more than `from`, at most 1440. */
  readonly to: number;
}

/** The hours in which letters may go. All moments are milliseconds since the epoch. */
export interface SendWindow {
  readonly isOpen: (at: number) => boolean;
  /** The first moment from `at` on at which it is open. */
  readonly nextOpening: (at: number) => number;
  /** When work that takes `ms` is done if it begins at `at` and rests while the window is closed. */
  readonly doneAt: (at: number, ms: number) => number;
}

/** Letters may go at any hour: where nobody is reached by them, as in the demo, a rehearsal and tests. */
const always: SendWindow = { isOpen: () => true, nextOpening: (at) => at, doneAt: (at, ms) => at + ms };

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A day from midnight to midnight: an hour shorter or longer than others when the clock changes. */
const dayOf = (date: string): { readonly begin: number; readonly end: number } => ({
  begin: momentOf({ date, minute: 0 }),
  end: momentOf({ date: addDays(date, 1), minute: 0 }),
});

/** No run of holidays and weekends is as long as this. */
const MOST_DAYS = 60;

/**
 * A window over the week, closed on holidays. It follows the wall clock: on the days on which the clock changes it opens
 * and closes at the same hours, and is as much longer or shorter as the day is.
 */
const weekly = ({ days, from, to }: WeeklyHours, isHoliday: (date: string) => boolean): SendWindow => {
  const isWorkday = (date: string): boolean => days.includes(weekdayOf(date)) && !isHoliday(date);
  const isOpen = (at: number): boolean => {
    const { date, minute } = localTime(at);
    return isWorkday(date) && minute >= from && minute < to;
  };
  /** The first moment within a day, by whole minutes from `from` on, of which this holds. */
  const firstOf = (from: number, until: number, holds: (at: number) => boolean): number | undefined => {
    for (let moment = from; moment < until; moment = (Math.floor(moment / MINUTE_MS) + 1) * MINUTE_MS)
      if (holds(moment)) return moment;
    return undefined;
  };
  const opensOn = (date: string, at: number): number | undefined => {
    if (!isWorkday(date)) return undefined;
    const { begin, end } = dayOf(date);
    // What the clock shows twice or not at all is looked for by the minute.
    if (end - begin !== DAY_MS) return firstOf(Math.max(at, begin), end, isOpen);
    const opening = Math.max(at, begin + from * MINUTE_MS);
    return isOpen(opening) ? opening : undefined;
  };
  const closesAfter = (moment: number): number => {
    const { begin, end } = dayOf(localTime(moment).date);
    if (end - begin === DAY_MS) return begin + to * MINUTE_MS;
    return firstOf(moment, end, (at) => !isOpen(at)) ?? end;
  };
  const nextOpening = (at: number): number => {
    if (isOpen(at)) return at;
    const today = localTime(at).date;
    for (let ahead = 0; ahead < MOST_DAYS; ahead += 1) {
      const opening = opensOn(addDays(today, ahead), at);
      if (opening !== undefined) return opening;
    }
    throw new RangeError('the hours in which letters may go never come: see WEGWIJZER_SEND_HOURS');
  };
  const doneAt = (at: number, ms: number): number => {
    let left = ms;
    let moment = nextOpening(at);
    for (;;) {
      const end = closesAfter(moment);
      if (left <= end - moment) return moment + left;
      left -= end - moment;
      moment = nextOpening(end);
    }
  };
  return { isOpen, nextOpening, doneAt };
};

/** The window for these hours. */
export const sendWindow = (hours: WeeklyHours | 'always', isHoliday: (date: string) => boolean): SendWindow =>
  hours === 'always' ? always : weekly(hours, isHoliday);
