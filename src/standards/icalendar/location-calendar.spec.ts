import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { wallClockMoment } from '@/domain/amsterdam-time';
import { dayFromNumber, dayNumber, WEEKDAYS } from '@/domain/calendar-day';
import type { DaySlot, OpeningException, OpeningHours, OpeningSlot } from '@/domain/opening-hours';
import { slotsOn } from '@/domain/opening-hours-days';
import { EXAMPLE_HOLIDAYS } from '@/domain/schedule-examples';

import { eventsOf, meetingsOf, valuesOf } from '../../../tests/support/read-calendar';
import { exampleLocation } from '../json-ld/examples';
import { CALENDAR } from './examples';
import { locationCalendar } from './location-calendar';

const WEEK: OpeningSlot[] = [
  { days: ['MO', 'TU', 'FR'], opens: '08:00', closes: '10:00', staffed: false },
  { days: ['MO', 'TU', 'FR'], opens: '10:00', closes: '12:30', staffed: true },
  { days: ['MO'], opens: '12:30', closes: '17:00', staffed: true },
];

function written(hours: Partial<OpeningHours>, window = CALENDAR.window): string {
  const location = exampleLocation({ openingHours: { week: WEEK, exceptions: [], note: null, ...hours } });
  const asked = { location, description: ['Bel 010 281 61 00.'], changedAt: null };
  return locationCalendar(asked, EXAMPLE_HOLIDAYS, { ...CALENDAR, window });
}

describe('the calendar of a place', () => {
  it('has nothing of hours that are not known', () => {
    expect(eventsOf(written({ week: [] }))).toEqual([]);
    expect(eventsOf(written({ week: [{ days: ['MO'], opens: '17:00', closes: '09:00', staffed: true }] }))).toEqual([]);
  });

  it('has nothing of hours without help', () => {
    expect(eventsOf(written({ week: WEEK.slice(0, 1) }))).toEqual([]);
  });

  it('has the times of the week as rules, stretches that touch as one, and makes nobody busy', () => {
    expect(valuesOf(written({}))).toMatchObject([
      {
        uid: 'bibliotheek-zuidplein-1000-1700@digistap.example',
        dtstart: '2026-11-23T10:00:00',
        dtend: '2026-11-23T17:00:00',
        summary: 'Hulp: Bibliotheek Zuidplein',
        transp: 'TRANSPARENT',
      },
      { uid: 'bibliotheek-zuidplein-1000-1230@digistap.example', dtstart: '2026-11-24T10:00:00' },
    ]);
    expect(written({})).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20271227T090000Z');
    expect(written({})).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20271224T090000Z');
  });

  it('leaves out the days on which it is closed', () => {
    const file = written({});
    expect(file).toContain('EXDATE;TZID=Europe/Amsterdam:20261225T100000');
    expect(file).toContain('EXDATE;TZID=Europe/Amsterdam:20270329T100000');
  });

  it('says other times of a day, and why', () => {
    const exceptions: OpeningException[] = [
      {
        from: '2026-12-08',
        to: '2026-12-08',
        hours: [{ opens: '13:00', closes: '15:00', staffed: true }],
        why: 'Personeelsdag',
      },
    ];
    const file = written({ exceptions });
    const other = valuesOf(file).find(({ dtstart }) => dtstart === '2026-12-08T13:00:00');
    expect(other).toMatchObject({
      uid: 'bibliotheek-zuidplein-20261208T120000Z@digistap.example',
      dtend: '2026-12-08T15:00:00',
    });
    expect(other?.description).toMatch(/^Personeelsdag\n\nBel/u);
    expect(file).toContain('EXDATE;TZID=Europe/Amsterdam:20261208T100000');
  });
});

describe('any hours, read back by another implementation', () => {
  const someTime = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
  const someSlot: fc.Arbitrary<DaySlot> = fc
    .tuple(someTime, someTime, fc.boolean())
    .filter(([a, b]) => a !== b)
    .map(([a, b, staffed]) => ({ opens: a < b ? a : b, closes: a < b ? b : a, staffed }));
  const someWeek = fc.array(
    fc.tuple(someSlot, fc.subarray([...WEEKDAYS], { minLength: 1 })).map(([slot, days]) => ({ ...slot, days })),
    { maxLength: 5 },
  );
  const first = dayNumber('2026-11-22');
  const someException: fc.Arbitrary<OpeningException> = fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 20 }), fc.array(someSlot, { maxLength: 1 }))
    .map(([start, days, hours]) => ({
      from: dayFromNumber(first + start),
      to: dayFromNumber(first + start + days),
      hours,
      why: null,
    }));
  const someHours = fc.record({
    week: someWeek,
    exceptions: fc.array(someException, { maxLength: 6 }),
    note: fc.constant(null),
    schoolHolidayWeek: fc.option(someWeek),
    schoolRegion: fc.constantFrom('noord' as const, 'zuid' as const),
  });

  /** Minutes of help on all days, told one by one. */
  function minutesOfHelp(hours: OpeningHours): Set<number> {
    const minutes = new Set<number>();
    for (let number = first; number <= first + 400; number++) {
      const day = dayFromNumber(number);
      for (const { closes, opens, staffed } of slotsOn(hours, day, EXAMPLE_HOLIDAYS) ?? []) {
        if (staffed)
          addMinutes(
            minutes,
            wallClockMoment(day, opens).epochMilliseconds,
            wallClockMoment(day, closes).epochMilliseconds,
          );
      }
    }
    return minutes;
  }

  function addMinutes(minutes: Set<number>, from: number, to: number): void {
    for (let at = from; at < to; at += 1_800_000) minutes.add(at);
  }

  it('has help at the half hours at which there is help, and at no others', { timeout: 120_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(someHours, (hours) => {
        const window = { from: new Date('2026-11-21T23:00:00Z'), to: new Date('2027-12-27T22:59:00Z') };
        const theirs = new Set<number>();
        for (const { end, start } of meetingsOf(written(hours, window), window)) {
          addMinutes(theirs, Date.parse(start), Date.parse(end));
        }
        const ours = minutesOfHelp(hours);
        compared += ours.size;
        expect([...theirs].sort((a, b) => a - b)).toEqual([...ours].sort((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(10_000);
  });
});
