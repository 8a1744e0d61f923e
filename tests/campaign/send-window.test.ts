import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHoliday } from '../../src/campaign/holidays.ts';
import { localTime, momentOf } from '../../src/campaign/local-time.ts';
import { sendWindow, type WeeklyHours } from '../../src/campaign/send-window.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const OFFICE: WeeklyHours = { days: [1, 2, 3, 4, 5], from: 8 * 60 + 30, to: 17 * 60 + 30 };
const window = sendWindow(OFFICE, isHoliday);
const at = (text: string): number => Date.parse(text);

/** Moments within four days of a change of the clock, of the years in which waves are held. */
const changes = [2025, 2026, 2027, 2028, 2029].flatMap((year) =>
  [2, 9].map((month) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * 24 * HOUR;
  }),
);
const aroundChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -4 * 24 * HOUR, max: 4 * 24 * HOUR }))
  .map(([change, off]) => change + off);
const hours = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: fc.integer({ min: 0, max: 1_439 }),
    length: fc.integer({ min: 1, max: 1_440 }),
  })
  .map(({ days, from, length }) => ({ days, from, to: Math.min(1_440, from + length) }));

/** Hours in the night in which the clock changes. */
const nightHours = hours.map((some) => ({ ...some, days: [7], from: some.from % 200, to: (some.from % 200) + 40 }));

describe('the Dutch clock', () => {
  test('shows a moment, and the moment is found again from what it shows', () => {
    fc.assert(
      fc.property(aroundChange, (moment) => {
        const shown = localTime(moment);
        const found = momentOf(shown);
        expect(localTime(found)).toEqual(shown);
        // In autumn an hour is shown twice; the first of the two is found.
        expect([0, HOUR]).toContain(moment - found);
      }),
    );
  });

  test('takes what it skips in spring for an hour later', () => {
    expect(momentOf({ date: '2027-03-28', minute: 150 })).toBe(at('2027-03-28T03:30:00+02:00'));
  });
});

describe('the hours in which letters may go', () => {
  test.each([
    ['2027-10-04T08:29:59+02:00', false],
    ['2027-10-04T08:30:00+02:00', true],
    ['2027-10-04T17:29:59+02:00', true],
    ['2027-10-04T17:30:00+02:00', false],
    ['2027-10-03T12:00:00+02:00', false],
    // The clock changes on the Sundays between: the hours stay those of the clock.
    ['2027-10-29T08:30:00+02:00', true],
    ['2027-11-01T08:30:00+01:00', true],
    ['2027-11-01T07:30:00+01:00', false],
    ['2027-03-26T08:30:00+01:00', true],
    ['2027-03-30T08:30:00+02:00', true],
  ])('at %s they are open: %s', (text, open) => {
    expect(window.isOpen(at(text))).toBe(open);
  });

  test.each([
    ['2027-01-01', 'new year'],
    ['2027-03-29', 'Easter Monday'],
    ['2027-04-27', 'the King’s birthday'],
    ['2027-05-05', 'Liberation Day, every year'],
    ['2027-05-06', 'Ascension'],
    ['2027-05-17', 'Whit Monday'],
    ['2028-12-25', 'Christmas'],
    ['2028-12-26', 'the day after'],
    ['2031-04-26', 'the King’s birthday on a Saturday, since the 27th is a Sunday'],
  ])('not on %s: %s', (date) => {
    expect(isHoliday(date)).toBe(true);
    expect(window.isOpen(momentOf({ date, minute: 600 }))).toBe(false);
  });

  test('after Christmas they open again on the first working day', () => {
    expect(window.nextOpening(at('2026-12-24T18:00:00+01:00'))).toBe(at('2026-12-28T08:30:00+01:00'));
  });

  test('open at the next opening and at no moment before it, also around a change of the clock', () => {
    fc.assert(
      fc.property(aroundChange, fc.oneof(hours, nightHours), (moment, some) => {
        const { isOpen, nextOpening } = sendWindow(some, () => false);
        const opening = nextOpening(moment);
        expect(opening).toBeGreaterThanOrEqual(moment);
        expect(isOpen(opening)).toBe(true);
        for (let before = moment; before < opening; before += 17 * MINUTE) expect(isOpen(before)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('work is done when the open minutes since its beginning add up to it', () => {
    fc.assert(
      fc.property(
        aroundChange,
        fc.oneof(hours, nightHours),
        fc.integer({ min: 1, max: 300 }),
        (moment, some, minutes) => {
          const { isOpen, doneAt } = sendWindow(some, () => false);
          const from = Math.ceil(moment / MINUTE) * MINUTE;
          const end = doneAt(from, minutes * MINUTE);
          fc.pre(end - from < 2 * 24 * HOUR);
          let open = 0;
          for (let minute = from; minute < end; minute += MINUTE) if (isOpen(minute)) open += 1;
          expect(open).toBe(minutes);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('never come where every day is free, and say so', () => {
    expect(() => sendWindow(OFFICE, () => true).nextOpening(0)).toThrow(/WEGWIJZER_SEND_HOURS/);
  });

  test('are all hours in the demo', () => {
    const { isOpen, nextOpening, doneAt } = sendWindow('always', isHoliday);
    const night = at('2027-12-25T03:00:00+01:00');
    expect([isOpen(night), nextOpening(night), doneAt(night, 5)]).toEqual([true, night, night + 5]);
  });
});
