import { describe, expect, it } from 'vitest';
import { isOfficeTime, isOpen, openingHoursSchema } from '../../src/signposting/opening-hours.ts';

const weekdays = [{ days: [1, 2, 3, 4, 5], from: '10:00', until: '16:00' }];
const at = (text: string): number => Date.parse(text);

describe('opening hours', () => {
  it('are by the clock of the Netherlands, in winter and in summer', () => {
    // Monday 18 January and Monday 20 July 2027.
    expect(isOpen(weekdays, at('2027-01-18T09:00:00Z'))).toBe(true);
    expect(isOpen(weekdays, at('2027-01-18T08:59:00Z'))).toBe(false);
    expect(isOpen(weekdays, at('2027-07-19T08:00:00Z'))).toBe(true);
    expect(isOpen(weekdays, at('2027-07-19T07:59:00Z'))).toBe(false);
    expect(isOpen(weekdays, at('2027-07-19T13:59:00Z'))).toBe(true);
    expect(isOpen(weekdays, at('2027-07-19T14:00:00Z'))).toBe(false);
  });

  it('hold on the day that the clock is changed', () => {
    const sunday = [{ days: [7], from: '02:00', until: '04:00' }];
    expect(isOpen(sunday, at('2027-03-28T01:30:00Z'))).toBe(true);
    expect(isOpen(sunday, at('2027-03-28T00:30:00Z'))).toBe(false);
  });

  it('are never over where somebody always answers', () => {
    expect(isOpen('always', at('2027-01-01T02:00:00Z'))).toBe(true);
  });

  it('are those of an office on working days from nine to five', () => {
    expect(isOfficeTime(at('2026-11-23T09:00:00Z'))).toBe(true);
    expect(isOfficeTime(at('2026-11-23T17:00:00Z'))).toBe(false);
    expect(isOfficeTime(at('2026-11-22T12:00:00Z'))).toBe(false);
  });

  it('are refused when they are no times or days', () => {
    expect(openingHoursSchema.safeParse([{ days: [8], from: '09:00', until: '17:00' }]).success).toBe(false);
    expect(openingHoursSchema.safeParse([{ days: [1], from: '9', until: '17:00' }]).success).toBe(false);
  });
});
