/** The wall clock of the Netherlands, where the letters go. */
export const ZONE = 'Europe/Amsterdam';

/** A moment as the wall clock shows it. */
export interface LocalTime {
  /** As `2027-10-04`. */
  readonly date: string;
  /** Minutes since midnight on the clock, with parts of a minute. */
  readonly minute: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What the clock shows at a moment, given in milliseconds since the epoch. */
export const localTime = (at: number): LocalTime => {
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  const seconds = Number(part('second')) + (((at % 1_000) + 1_000) % 1_000) / 1_000;
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')) + seconds / 60,
  };
};

const utcMidnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The date so many days on. */
export const addDays = (date: string, days: number): string =>
  new Date(utcMidnight(date) + days * DAY_MS).toISOString().slice(0, 10);

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (date: string): number => new Date(utcMidnight(date)).getUTCDay() || 7;

/** So far the clock is ahead of UTC at a moment, in milliseconds. */
const aheadAt = (at: number): number => {
  const { date, minute } = localTime(at);
  return Math.round(utcMidnight(date) + minute * MINUTE_MS - at);
};

/**
 * The moment at which the clock shows this, in milliseconds since the epoch. What the clock shows twice is the first of
 * the two; what it skips in spring is as far behind the skipping as it would have been before it.
 */
export const momentOf = ({ date, minute }: LocalTime): number => {
  const wall = utcMidnight(date) + Math.round(minute * MINUTE_MS);
  // The clock changes by an hour at most, so one of these two is how far it is ahead.
  const candidates = [aheadAt(wall - 3 * 3_600_000), aheadAt(wall + 3 * 3_600_000)].map((ahead) => wall - ahead);
  const shows = candidates.filter((at) => at + aheadAt(at) === wall);
  return Math.min(...(shows.length > 0 ? shows : [wall - aheadAt(wall - 3 * 3_600_000)]));
};
