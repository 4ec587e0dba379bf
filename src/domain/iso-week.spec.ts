import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

import { dayFromNumber, dayNumber } from './calendar-day';
import { amsterdamWeek, isoWeekNumber, weeksBefore } from './iso-week';

describe('amsterdamWeek', () => {
  it.each([
    ['2026-11-23T10:00:00+01:00', '2026-W48'],
    ['a Sunday night in Greenwich that is Monday here', '2026-W48', '2026-11-22T23:30:00Z'],
    ['the last day of a year in the first week of the next', '2025-W01', '2024-12-31T12:00:00Z'],
    ['the first day of a year in the last week of the one before', '2026-W53', '2027-01-01T12:00:00Z'],
    ['a single digit', '2026-W05', '2026-02-01T12:00:00Z'],
  ])('knows the week of %s', (name, week, moment = name) => {
    expect(amsterdamWeek(new Date(moment))).toBe(week);
  });
});

describe('weeksBefore', () => {
  it('counts back over the turn of a year', () => {
    expect(weeksBefore(new Date('2027-01-05T12:00:00Z'), 1)).toBe('2026-W53');
    expect(weeksBefore(new Date('2026-11-23T12:00:00Z'), 53)).toBe('2025-W47');
  });
});

describe('isoWeekNumber', () => {
  it.each([
    ['2026-12-28', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2028-02-29', 9],
    ['2024-12-30', 1],
  ])('knows the week of %s', (day, week) => {
    expect(isoWeekNumber(dayNumber(day))).toBe(week);
  });

  it('agrees with the calendar of the platform', () => {
    const days = fc.integer({ min: dayNumber('0001-01-08'), max: dayNumber('9999-12-31') });
    fc.assert(
      fc.property(days, (number) => {
        expect(isoWeekNumber(number)).toBe(Temporal.PlainDate.from(dayFromNumber(number)).weekOfYear);
      }),
    );
  });
});
