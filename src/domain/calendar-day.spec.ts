import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarParts, dayFromNumber, dayNumber, isDay, weekdayIndex, weekdayOf } from './calendar-day';

const dayNumbers = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') });

describe('isDay', () => {
  it.each(['2026-11-22', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '22-11-2026',
    '2026-11-22T00:00:00Z',
    ' 2026-11-22',
    '2026-11-22\n',
    '٢٠٢٦-١١-٢٢',
    '',
    null,
    undefined,
    20261122,
    new Date(0),
  ])('refuses %j', (value) => {
    expect(isDay(value)).toBe(false);
  });
});

describe('days as numbers', () => {
  it('counts from 1970 in both directions', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2);
    expect(dayNumber('2027-01-01') - dayNumber('2026-12-31')).toBe(1);
  });

  it('gives every day back', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const day = dayFromNumber(number);
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(number);
      }),
    );
  });
});

describe('calendarParts', () => {
  it('are those that are written', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const { dayOfMonth, month, year } = calendarParts(number);
        expect([year, month, dayOfMonth]).toEqual(dayFromNumber(number).split('-').map(Number));
      }),
    );
  });
});

describe('weekdayOf', () => {
  it.each([
    ['1970-01-01', 'TH'],
    ['1969-12-31', 'WE'],
    ['2026-10-25', 'SU'],
    ['2026-11-23', 'MO'],
    ['2028-02-29', 'TU'],
    ['2026-12-31', 'TH'],
    ['2027-01-01', 'FR'],
    ['0001-01-01', 'MO'],
  ])('says of %s that it is %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        expect(weekdayIndex(number)).toBe((new Date(`${dayFromNumber(number)}T12:00:00Z`).getUTCDay() + 6) % 7);
      }),
    );
  });

  it('throws on what is no day', () => {
    expect(() => weekdayOf('2027-02-29')).toThrow(RangeError);
  });
});
