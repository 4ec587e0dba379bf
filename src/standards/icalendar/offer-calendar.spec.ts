import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { amsterdamIso } from '@/domain/amsterdam-time';
import { expandSchedule } from '@/domain/expand-schedule';
import type { Occurrence, OccurrenceOverride, Schedule } from '@/domain/schedule';
import type { ScheduleContext } from '@/domain/schedule-context';
import { datesOf, EXAMPLE_CONTEXT, exampleDate, exampleRule, rulesOf } from '@/domain/schedule-examples';

import {
  DAYS,
  overridesOf,
  someChanges,
  someContext,
  someSchedule,
  someStart,
} from '../../../tests/support/any-schedule';
import { eventsOf, meetingsOf, readBack, valuesOf } from '../../../tests/support/read-calendar';
import { exampleOffer, OTHER_PLACE } from '../json-ld/examples';
import type { CalendarContext } from './calendar-context';
import { CALENDAR } from './examples';
import { calendarWindow } from './meeting-series';
import { calendarOf, type CalendarOffer } from './offer-calendar';

function offerOf(schedule: Schedule, changes: Partial<CalendarOffer> = {}, title = 'Klik & Tik'): CalendarOffer {
  return {
    offer: { ...exampleOffer(), id: 'offer', title, schedule },
    dependsOn: EXAMPLE_CONTEXT,
    description: ['U leert werken met de computer.'],
    changedAt: null,
    ...changes,
  };
}

function written(schedule: Schedule, changes: Partial<CalendarContext> = {}, dependsOn = EXAMPLE_CONTEXT): string {
  return calendarOf('Cursussen', [offerOf(schedule, { dependsOn })], { ...CALENDAR, ...changes });
}

const cancelled = (row: string, start: string): OccurrenceOverride => ({
  row,
  start,
  status: 'cancelled',
  reason: 'De docent is ziek.',
});

/** A value as it stands in the file, with its escapes; for properties that the reader does not know. */
function rawValue(file: string, property: string): string | undefined {
  return new RegExp(`^${property}:(.*)$`, 'mu').exec(file.replaceAll('\r\n ', ''))?.[1];
}

describe('a calendar', () => {
  it('has no meeting of which nobody knows the time', () => {
    expect(eventsOf(written({ kind: 'text', note: 'elke dinsdag om 10 uur' }))).toEqual([]);
    expect(eventsOf(written(rulesOf(exampleRule({ opens: '12:00', closes: '10:00' }))))).toEqual([]);
    expect(eventsOf(written(rulesOf(exampleRule({ followsHours: 'open', opens: '', closes: '' }))))).toEqual([]);
  });

  it.each([
    [
      'a line break',
      'Les 1\r\nEND:VEVENT\rBEGIN:VEVENT\nSUMMARY:kwaad',
      'Les 1\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:kwaad',
    ],
    ['what parts values', 'Mail; chat, en C:\\nieuw', 'Mail; chat, en C:\\nieuw'],
    ['control characters', 'Klik\u0000 & \u0007Tik\u0085', 'Klik & Tik'],
    ['quotes', '"Klik": \'Tik\'', '"Klik": \'Tik\''],
    ['no letters at all', '', ''],
  ])('keeps %s of a title inside the title', (_, title, read) => {
    const file = calendarOf(title, [offerOf(rulesOf(exampleRule()), {}, title)], CALENDAR);
    const [event, ...others] = eventsOf(file);
    expect(others).toEqual([]);
    expect(event?.getFirstPropertyValue('summary')).toBe(read);
    const [summary, name] = ['SUMMARY', 'X-WR-CALNAME'].map((property) => rawValue(file, property));
    expect(name).toBe(summary);
  });

  it('has no line of more than 75 octets, parts none inside a character, and ends each by CRLF', () => {
    const title = 'Één cursus voor 👩🏽‍🏫 en 1234567890 '.repeat(20);
    const file = calendarOf(title, [offerOf(rulesOf(exampleRule()), { description: [title, title] }, title)], CALENDAR);
    const lines = file.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
    expect(file.isWellFormed()).toBe(true);
    expect(lines.every((line) => line.isWellFormed())).toBe(true);
    expect(eventsOf(file)[0]?.getFirstPropertyValue('summary')).toBe(title);
  });

  it('says what it is called, how often to ask again, and what its time zone does', () => {
    const file = readBack(written(rulesOf(exampleRule())));
    expect(file.getFirstPropertyValue('version')).toBe('2.0');
    expect(file.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(file.getFirstPropertyValue('x-wr-calname')).toBe('Cursussen');
    expect(String(file.getFirstPropertyValue('refresh-interval'))).toBe('PT6H');
    expect(file.getAllSubcomponents('vtimezone')).toHaveLength(1);
  });

  it('is written the same way each time', () => {
    const schedule = rulesOf(exampleRule(), exampleRule({ id: 'odd', weekParity: 'odd' }));
    expect(written(schedule)).toBe(written(schedule));
  });
});

describe('a meeting in a calendar', () => {
  it('says what, where, until when and where to read more', () => {
    const file = written(rulesOf(exampleRule({ until: '2027-01-05' })));
    expect(valuesOf(file)).toEqual([
      {
        uid: 'offer-rule@digistap.example',
        dtstamp: '2026-11-22T08:00:00Z',
        sequence: 0,
        dtstart: '2026-11-24T10:00:00',
        dtend: '2026-11-24T12:00:00',
        rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270105T090000Z',
        status: 'CONFIRMED',
        summary: 'Klik & Tik',
        description: 'U leert werken met de computer.\n\nhttps://digistap.example/aanbod/klik-en-tik-zuidplein',
        location: 'Bibliotheek Zuidplein, Gooilandsingel 95, 3083DP Rotterdam',
        geo: '51.8866,4.4889',
        url: 'https://digistap.example/aanbod/klik-en-tik-zuidplein',
      },
    ]);
  });

  it('has no coordinates that may be somebody else’s door, and no place that is not known', () => {
    expect(written(rulesOf(exampleRule()), { exactPlaces: new Set() })).not.toContain('GEO:');
    const nowhere = { ...offerOf(rulesOf(exampleRule())), offer: { ...exampleOffer(), location: null } };
    expect(calendarOf('x', [nowhere], CALENDAR)).not.toMatch(/LOCATION:[^E]|GEO:/u);
  });

  it('is at the place of its own row', () => {
    const offer = offerOf(rulesOf(exampleRule({ place: 'feijenoord' }), exampleRule({ id: 'gone', place: 'gone' })));
    const [event, elsewhere] = eventsOf(calendarOf('x', [offer], CALENDAR));
    expect(event?.getFirstPropertyValue('location')).toBe(`${OTHER_PLACE.name}, 3083DP Rotterdam`);
    expect(elsewhere?.getFirstPropertyValue('location')).toBeNull();
  });

  it('is newer after each change', () => {
    const at = (changedAt: string | null) => {
      const offer = offerOf(rulesOf(exampleRule()), { changedAt: changedAt === null ? null : new Date(changedAt) });
      return Number(eventsOf(calendarOf('x', [offer], CALENDAR))[0]?.getFirstPropertyValue('sequence'));
    };
    expect([null, '2020-01-01T00:00:00Z', '2026-11-22T08:00:00Z', '2026-11-22T08:01:00Z'].map(at)).toEqual([
      0, 0, 468_480, 468_481,
    ]);
  });
});

describe('a schedule that calendars read differently', () => {
  const rrules = (changes: Parameters<typeof exampleRule>[0]) =>
    eventsOf(written(rulesOf(exampleRule(changes)))).map((event) => String(event.getFirstPropertyValue('rrule')));

  it('is parted into rules of one day of one week, which Outlook knows', () => {
    expect(rrules({ nths: [1, -1], weekdays: ['MO', 'TH'] })).toEqual([
      'FREQ=MONTHLY;BYDAY=1MO',
      'FREQ=MONTHLY;BYDAY=1TH',
      'FREQ=MONTHLY;BYDAY=-1MO',
      'FREQ=MONTHLY;BYDAY=-1TH',
    ]);
  });

  it('ends by number over all its parts together', () => {
    const schedule = rulesOf(exampleRule({ nths: [1, 3], from: '2026-12-01', count: 3 }));
    expect(
      meetingsOf(written(schedule), CALENDAR.window)
        .map(({ start }) => start.slice(0, 10))
        .toSorted(),
    ).toEqual(['2026-12-01', '2026-12-15', '2027-01-05']);
  });

  it.each<[string, Parameters<typeof exampleRule>[0]]>([
    ['odd weeks', { weekParity: 'odd' }],
    ['a fifth, which Outlook takes for the last', { nths: [5] }],
    ['a fourth that may be the last', { nths: [4, -1] }],
    ['opening hours', { followsHours: 'open', opens: '', closes: '' }],
  ])('is written out day by day: %s', (_, changes) => {
    const dependsOn: ScheduleContext = {
      ...EXAMPLE_CONTEXT,
      openingHours: () => [{ opens: '09:00', closes: '17:00', staffed: true }],
    };
    const file = written(rulesOf(exampleRule(changes)), {}, dependsOn);
    expect(file).not.toMatch(/^RDATE|^RRULE:FREQ=(?!YEARLY)/mu);
    expect(eventsOf(file).length).toBeGreaterThan(3);
  });
});

describe('a change of one meeting', () => {
  const tuesday = '2026-12-01T09:00:00.000Z';

  it('that is cancelled says so in status and title, and why', () => {
    const schedule = { ...rulesOf(exampleRule()), overrides: [cancelled('rule', tuesday)] };
    const [, change] = valuesOf(written(schedule));
    expect(change).toMatchObject({
      uid: 'offer-rule@digistap.example',
      'recurrence-id': '2026-12-01T10:00:00',
      sequence: 1,
      status: 'CANCELLED',
      summary: 'Gaat niet door: Klik & Tik',
    });
    expect(change?.description).toMatch(/^De docent is ziek\.\n\nU leert/u);
    expect(change?.rrule).toBeUndefined();
  });

  it('that is moved has its new time and place under its old name', () => {
    const moved: OccurrenceOverride = {
      row: 'rule',
      start: tuesday,
      status: 'moved',
      reason: null,
      newStart: '2026-12-02T18:00:00Z',
      newEnd: '2026-12-02T20:00:00Z',
      newPlace: 'feijenoord',
    };
    const [, change] = valuesOf(written({ ...rulesOf(exampleRule()), overrides: [moved] }));
    expect(change).toMatchObject({
      uid: 'offer-rule@digistap.example',
      'recurrence-id': '2026-12-01T10:00:00',
      dtstart: '2026-12-02T19:00:00',
      dtend: '2026-12-02T21:00:00',
      status: 'CONFIRMED',
      summary: 'Andere tijd: Klik & Tik',
      location: `${OTHER_PLACE.name}, 3083DP Rotterdam`,
    });
  });

  it.each(['', 'morgen', '2026-12-02T20:00:00Z'])(
    'that is moved to a time that cannot be is cancelled: %s',
    (newStart) => {
      const moved: OccurrenceOverride = {
        row: 'rule',
        start: tuesday,
        status: 'moved',
        reason: null,
        newStart,
        newEnd: '2026-12-02T20:00:00Z',
      };
      const [first, change] = valuesOf(written({ ...rulesOf(exampleRule()), overrides: [moved] }));
      expect(first?.dtstart).toBe('2026-11-24T10:00:00');
      expect(change).toMatchObject({ 'recurrence-id': '2026-12-01T10:00:00', status: 'CANCELLED' });
    },
  );

  it('is that of a closed place', () => {
    const dependsOn: ScheduleContext = {
      ...EXAMPLE_CONTEXT,
      closure: (day) => (day === '2026-12-01' ? { reason: 'Verbouwing' } : null),
    };
    const changes = valuesOf(written(rulesOf(exampleRule()), {}, dependsOn)).slice(1);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ 'recurrence-id': '2026-12-01T10:00:00', status: 'CANCELLED' });
  });

  it('of a dated meeting is in the meeting itself', () => {
    const schedule = { ...datesOf(exampleDate()), overrides: [cancelled('date', '2026-12-01T09:00:00Z')] };
    expect(valuesOf(written(schedule))).toMatchObject([
      { uid: 'offer-date@digistap.example', dtstart: '2026-12-01T10:00:00', status: 'CANCELLED', sequence: 1 },
    ]);
  });

  it('is said of meetings that hang on school holidays that nobody knows', () => {
    const schedule = rulesOf(exampleRule({ schoolHolidays: 'not-in', until: '2027-01-31' }));
    const dependsOn = { ...EXAMPLE_CONTEXT, region: null };
    // Only in the week of 20 February do the regions differ, and the rule has ended then.
    expect(written(schedule, {}, dependsOn)).not.toContain('TENTATIVE');
    const longer = rulesOf(exampleRule({ schoolHolidays: 'not-in', until: '2027-02-28' }));
    const changes = valuesOf(written(longer, {}, dependsOn)).slice(1);
    expect(changes).toMatchObject([
      { 'recurrence-id': '2027-02-16T10:00:00', status: 'TENTATIVE' },
      { 'recurrence-id': '2027-02-23T10:00:00', status: 'TENTATIVE' },
    ]);
    expect(changes[0]?.description).toContain('Bel eerst');
  });
});

describe('a meeting in the night in which clocks change', () => {
  it('is in UTC where clocks show its time twice', () => {
    const twice = exampleDate({ start: '2027-10-31T00:30:00Z', end: '2027-10-31T01:30:00Z' });
    const file = written(datesOf(twice), {
      window: { from: new Date('2027-10-01T00:00:00Z'), to: new Date('2027-12-01T00:00:00Z') },
    });
    expect(file).toContain('DTSTART:20271031T003000Z\r\nDTEND:20271031T013000Z');
  });

  it('is in a rule that ends in the hour shown twice, whichever of the two is meant', () => {
    const rule = exampleRule({ weekdays: ['SU'], opens: '02:00', closes: '02:30', until: '2027-10-31' });
    expect(written(rulesOf(rule))).toContain('UNTIL=20271031T010000Z');
    const last = meetingsOf(written(rulesOf(rule)), CALENDAR.window).toSorted((a, b) => (a.start < b.start ? -1 : 1));
    expect(last.at(-1)?.start).toBe('2027-10-31T02:00:00+02:00');
  });

  it('is left out where clocks skip its time', () => {
    const file = written(rulesOf(exampleRule({ weekdays: ['SU'], opens: '02:30', closes: '04:00' })));
    expect(file).toContain('EXDATE;TZID=Europe/Amsterdam:20270328T023000');
  });
});

describe('any schedule, read back by another implementation', () => {
  /** As the calendar has them, which knows no rows of an offer and no reasons. */
  function expected(meetings: readonly Occurrence[]) {
    return meetings
      .map(({ end, start, status }) => ({
        start: amsterdamIso(Date.parse(start)),
        end: amsterdamIso(Date.parse(end)),
        status: status === 'cancelled' ? 'CANCELLED' : status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED',
      }))
      .map((meeting) => JSON.stringify(meeting))
      .toSorted();
  }
  const withOwnRows = <Rules extends { rules: { id: string }[] }>(schedule: Rules): Rules => ({
    ...schedule,
    rules: schedule.rules.map((rule, index) => ({ ...rule, id: `row${String(index)}` })),
  });
  const windowOf = (from: number) => ({ from: new Date(from), to: new Date(from + DAYS * 86_400_000) });

  it(`has over ${String(DAYS)} days the meetings of the schedule`, { timeout: 240_000 }, () => {
    let meetings = 0;
    fc.assert(
      fc.property(someSchedule.map(withOwnRows), someContext, someStart, (schedule, dependsOn, from) => {
        const window = windowOf(from);
        const ours = expandSchedule(schedule, window.from, window.to, dependsOn);
        meetings += ours.length;
        const theirs = meetingsOf(written(schedule, { window }, dependsOn), window);
        expect(theirs.map((meeting) => JSON.stringify(meeting)).toSorted()).toEqual(expected(ours));
      }),
      { numRuns: 300 },
    );
    expect(meetings).toBeGreaterThan(3000);
  });

  it('has its single dates, cancelled and moved ones too', { timeout: 120_000 }, () => {
    const someDates = fc
      .array(
        fc.tuple(fc.integer({ min: -20, max: DAYS + 20 }), fc.nat({ max: 1439 }), fc.integer({ min: 1, max: 300 })),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .chain((rows) => fc.tuple(fc.constant(rows), someStart, someChanges));
    fc.assert(
      fc.property(someDates, ([rows, from, changes]) => {
        const window = windowOf(from);
        const meetings = rows.map(([days, minute, minutes], index) => {
          const start = from + days * 86_400_000 + minute * 60_000;
          return { row: `date${String(index)}`, start, end: start + minutes * 60_000 };
        });
        const dates = meetings.map(({ end, row, start }) => ({
          id: row,
          start: new Date(start).toISOString(),
          end: new Date(end).toISOString(),
          place: null,
        }));
        const all = { ...datesOf(...dates), overrides: overridesOf(changes, meetings) };
        const theirs = meetingsOf(written(all, { window }), window);
        expect(theirs.map((meeting) => JSON.stringify(meeting)).toSorted()).toEqual(
          expected(expandSchedule(all, window.from, window.to)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('has its cancelled and moved meetings', { timeout: 240_000 }, () => {
    let changed = 0;
    fc.assert(
      fc.property(
        someSchedule.map(withOwnRows),
        someContext,
        someStart,
        someChanges,
        (schedule, dependsOn, from, changes) => {
          const window = windowOf(from);
          const around = expandSchedule(
            schedule,
            new Date(from - 80 * 86_400_000),
            new Date(from + (DAYS + 80) * 86_400_000),
            dependsOn,
          ).map(({ row, start }) => ({ row, start: Date.parse(start) }));
          const all = { ...schedule, overrides: overridesOf(changes, around) };
          const ours = expandSchedule(all, window.from, window.to, dependsOn);
          changed += ours.filter(({ status }) => status === 'moved' || status === 'cancelled').length;
          const theirs = meetingsOf(written(all, { window }, dependsOn), window);
          expect(theirs.map((meeting) => JSON.stringify(meeting)).toSorted()).toEqual(expected(ours));
        },
      ),
      { numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(100);
  });
});

describe('the window of a calendar', () => {
  it('begins where it began yesterday, and goes on for more than a year', () => {
    const read = ['2026-11-22T08:00:00Z', '2026-11-30T23:59:59Z'].map((now) => calendarWindow(new Date(now)));
    expect(read.map(({ from }) => from.toISOString())).toEqual([
      '2026-10-01T00:00:00.000Z',
      '2026-10-01T00:00:00.000Z',
    ]);
    expect(read[0]?.to.toISOString()).toBe('2027-12-27T00:00:00.000Z');
    expect(calendarWindow(new Date('2027-01-15T00:00:00Z')).from.toISOString()).toBe('2026-12-01T00:00:00.000Z');
  });
});

describe('the time zone of a calendar', () => {
  it('changes its clocks when the Netherlands do', () => {
    const component = readBack(written(rulesOf(exampleRule()))).getFirstSubcomponent('vtimezone');
    const zone = new ICAL.Timezone(component);
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2041, 0, 1); at += 7 * 3_600_000) {
      const time = ICAL.Time.fromJSDate(new Date(at), true).convertToZone(zone);
      expect(time.toString().slice(0, 16).replace('T', ' ')).toBe(shown.format(at));
    }
  });
});
