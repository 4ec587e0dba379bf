import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from '@/domain/calendar-day';
import { USUAL_HOLIDAYS } from '@/domain/holidays';
import type { OpeningHours } from '@/domain/opening-hours';
import { comingDays, slotsOn } from '@/domain/opening-hours-days';
import { holidayCalendar } from '@/domain/school-holidays';
import { specialHoursJsonLd, weekHoursJsonLd } from './opening-hours-json-ld';
import { readHoursJsonLd } from './read-opening-hours-json-ld';

const CALENDAR = holidayCalendar(USUAL_HOLIDAYS, []);
const at = (opens: string, closes: string) => ({ opens, closes, staffed: true });

const HOURS: OpeningHours = {
  week: [
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], ...at('10:00', '12:00') },
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], ...at('13:00', '17:00') },
    { days: ['SA', 'SU'], ...at('11:00', '15:00') },
  ],
  exceptions: [
    { from: '2026-12-24', to: '2026-12-24', hours: [at('10:00', '11:00'), at('13:00', '15:00')], why: null },
    { from: '2026-12-28', to: '2026-12-31', hours: [], why: 'Verbouwing' },
    { from: '2027-07-05', to: '2027-08-15', days: ['MO', 'TU'], hours: [at('10:00', '11:00')], why: null },
  ],
  note: null,
};

const ofPlace = (hours: OpeningHours, coming = comingDays(hours, '2026-12-20', CALENDAR, 90)) => ({
  openingHoursSpecification: weekHoursJsonLd(hours),
  specialOpeningHoursSpecification: specialHoursJsonLd(hours, coming),
});

describe('opening hours as JSON-LD', () => {
  it('tell the coming holidays by their dates, days in a row together', () => {
    expect(ofPlace(HOURS).specialOpeningHoursSpecification).toMatchObject([
      { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '10:00:00', closes: '11:00:00' },
      { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '13:00:00', closes: '15:00:00' },
      { validFrom: '2026-12-25', validThrough: '2026-12-26', opens: '00:00:00', closes: '00:00:00' },
      { validFrom: '2026-12-28', validThrough: '2027-01-01', opens: '00:00:00', closes: '00:00:00' },
      {
        validFrom: '2027-07-05',
        validThrough: '2027-08-15',
        dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'],
      },
    ]);
  });

  it('say nothing of a day that nobody knows', () => {
    const hours: OpeningHours = {
      ...HOURS,
      schoolHolidayWeek: [],
      schoolRegion: 'noord',
      exceptions: [],
      publicHolidays: [],
    };
    expect(ofPlace(hours).specialOpeningHoursSpecification).toEqual([]);
  });

  it('say nothing of an exception with hours that cannot be', () => {
    const exceptions = [{ from: '2026-12-22', to: '2026-12-22', hours: [at('12:00', '10:00')], why: null }];
    const { specialOpeningHoursSpecification } = ofPlace({ ...HOURS, exceptions, publicHolidays: [] });
    expect(specialOpeningHoursSpecification).toEqual([]);
  });

  it('are read back with the same meaning', () => {
    const reading = readHoursJsonLd(JSON.parse(JSON.stringify(ofPlace(HOURS))));
    if (!reading.read) throw new Error(reading.why);
    for (let number = dayNumber('2026-12-20'); number < dayNumber('2027-03-15'); number++) {
      const day = dayFromNumber(number);
      expect([day, slotsOn(reading.hours, day, CALENDAR)]).toEqual([day, slotsOn(HOURS, day, CALENDAR)]);
    }
  });
});

describe('reading opening hours from JSON-LD', () => {
  const week = (...list: object[]) => readHoursJsonLd({ openingHoursSpecification: list });

  it.each([
    ['no place', null, 'not-understood'],
    ['a text', { openingHoursSpecification: 'Mo-Fr 10:00-12:00' }, 'not-understood'],
    ['no day', { openingHoursSpecification: { opens: '10:00', closes: '12:00' } }, 'not-understood'],
    [
      'a day that is none',
      { openingHoursSpecification: { dayOfWeek: 'maandag', opens: '10:00', closes: '12:00' } },
      'not-understood',
    ],
    [
      'a time that is none',
      { openingHoursSpecification: { dayOfWeek: 'Monday', opens: '10', closes: '12:00' } },
      'not-understood',
    ],
    [
      'a time elsewhere',
      { openingHoursSpecification: { dayOfWeek: 'Monday', opens: '10:00:00Z', closes: '12:00' } },
      'not-understood',
    ],
    ['half a time', { openingHoursSpecification: { dayOfWeek: 'Monday', opens: '10:00' } }, 'not-understood'],
    [
      'the night',
      { openingHoursSpecification: { dayOfWeek: 'Monday', opens: '20:00', closes: '02:00' } },
      'past-midnight',
    ],
    [
      'a day without end',
      { openingHoursSpecification: { dayOfWeek: 'Monday', opens: '10:00', closes: '10:00' } },
      'past-midnight',
    ],
    [
      'half a period',
      { openingHoursSpecification: { validFrom: '2026-12-24', opens: '10:00', closes: '12:00' } },
      'half-a-period',
    ],
    [
      'a day that does not exist',
      { specialOpeningHoursSpecification: { validFrom: '2026-02-30', validThrough: '2026-02-30' } },
      'not-understood',
    ],
    [
      'the holidays of a period',
      {
        specialOpeningHoursSpecification: {
          dayOfWeek: 'PublicHolidays',
          validFrom: '2026-12-24',
          validThrough: '2026-12-30',
        },
      },
      'not-understood',
    ],
    [
      'a period that ends before it starts',
      { specialOpeningHoursSpecification: { validFrom: '2026-12-24', validThrough: '2026-12-20' } },
      'contradiction',
    ],
  ])('refuses %s', (_, jsonLd, why) => {
    expect(readHoursJsonLd(jsonLd)).toEqual({ read: false, why });
  });

  it('refuses what contradicts itself', () => {
    const monday = { dayOfWeek: ['Monday'], opens: '10:00', closes: '12:00' };
    expect(week(monday, { dayOfWeek: 'Monday', opens: '11:00', closes: '13:00' })).toMatchObject({
      why: 'contradiction',
    });
    expect(week(monday, { dayOfWeek: 'Monday', opens: '00:00', closes: '00:00' })).toMatchObject({
      why: 'contradiction',
    });
  });

  it('takes days as words or addresses, one or many', () => {
    expect(
      week(
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: 'http://schema.org/Saturday',
          opens: '10:00',
          closes: '12:00:00',
        },
        { dayOfWeek: ['Tuesday', 'https://schema.org/Monday'], opens: '09:00', closes: '17:00' },
        { dayOfWeek: ['Sunday', 'PublicHolidays'], opens: '00:00', closes: '00:00' },
      ),
    ).toEqual({
      read: true,
      hours: {
        week: [
          { days: ['SA'], ...at('10:00', '12:00') },
          { days: ['MO', 'TU'], ...at('09:00', '17:00') },
        ],
        exceptions: [],
        note: null,
        publicHolidays: [{ on: USUAL_HOLIDAYS, hours: [] }],
      },
    });
  });

  it('does not take a closed week for an unknown one', () => {
    const closed = week({ dayOfWeek: ['Monday', 'Sunday'] });
    const unknown = week();
    if (!closed.read || !unknown.read) throw new Error('Both can be read.');
    expect(slotsOn(closed.hours, '2026-11-24', CALENDAR)).toEqual([]);
    expect(slotsOn(unknown.hours, '2026-11-24', CALENDAR)).toBeNull();
  });
});
