import { createRequire } from 'node:module';
import type HolidaysOfTheWorld from 'date-holidays';
import { z } from 'zod/v4';

/** The library calls it a public holiday once in five years; the Rijk is free on it every year (CAO Rijk). */
const LIBERATION_DAY = '05-05';

const classSchema = z.custom<typeof HolidaysOfTheWorld>((value) => typeof value === 'function');

const years = new Map<string, ReadonlySet<string>>();
let dutch: HolidaysOfTheWorld | undefined;

/** The rules of the whole world come along with it: they are read when a day is asked for, and not by every command. */
const load = (): HolidaysOfTheWorld => {
  const Holidays = classSchema.parse(createRequire(import.meta.url)('date-holidays'));
  return new Holidays('NL', { types: ['public'] });
};

const holidaysOf = (year: string): ReadonlySet<string> => {
  const known = years.get(year);
  if (known !== undefined) return known;
  dutch ??= load();
  const dates = new Set(dutch.getHolidays(Number(year)).map(({ date }) => date.slice(0, 10)));
  dates.add(`${year}-${LIBERATION_DAY}`);
  years.set(year, dates);
  return dates;
};

/** Whether a date, as `2027-04-27`, is a holiday of the Rijk: no letter goes then. */
export const isHoliday = (date: string): boolean => holidaysOf(date.slice(0, 4)).has(date);
