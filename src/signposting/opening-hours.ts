import { z } from 'zod/v4';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time as 09:00');

/** When somebody answers: always, or on these days (1 is Monday) between these times in the Netherlands. */
export const openingHoursSchema = z.union([
  z.literal('always'),
  z.array(z.strictObject({ days: z.array(z.int().min(1).max(7)).min(1), from: clock, until: clock })).min(1),
]);
export type OpeningHours = Readonly<z.infer<typeof openingHoursSchema>>;

const OFFICE: OpeningHours = [{ days: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' }];

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const amsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Whether it is open at `now` (milliseconds since the epoch), by the clock of the Netherlands, summer and winter. */
export const isOpen = (hours: OpeningHours, now: number): boolean => {
  if (hours === 'always') return true;
  const parts = new Map(amsterdam.formatToParts(now).map(({ type, value }) => [type, value]));
  const day = DAYS.indexOf(parts.get('weekday') ?? '') + 1;
  const time = `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}`;
  return hours.some(({ days, from, until }) => days.includes(day) && from <= time && time < until);
};

/** Whether colleagues are at work: outside these hours the numbers that are open now are shown beside them. */
export const isOfficeTime = (now: number): boolean => isOpen(OFFICE, now);
