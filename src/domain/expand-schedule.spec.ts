import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { expandSchedule, lastDay } from './expand-schedule';
import { NTHS, WEEKDAYS, type Nth, type Occurrence, type Schedule, type ScheduleRule } from './schedule';
import { datesOf as dates, exampleDate as date, exampleRule as rule, rulesOf as rules } from './schedule-examples';

/** Expands over whole days, in winter and summer time alike. */
function over(schedule: Schedule, from: string, to: string): Occurrence[] {
  return expandSchedule(schedule, `${from}T00:00:00Z`, `${to}T00:00:00Z`);
}

const starts = (occurrences: Occurrence[]) => occurrences.map(({ start }) => start);
const startDays = (occurrences: Occurrence[]) => occurrences.map(({ start }) => start.slice(0, 10));

describe('a weekly rule', () => {
  it('gives a meeting a week, on Dutch clocks, with its row and place', () => {
    expect(over(rules(rule({ place: 'zuidplein' })), '2026-11-22', '2026-12-06')).toEqual([
      { row: 'rule', start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T12:00:00+01:00', place: 'zuidplein' },
      { row: 'rule', start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T12:00:00+01:00', place: 'zuidplein' },
    ]);
  });

  it('keeps its hour when the clocks are put back on 25 October 2026', () => {
    expect(starts(over(rules(rule({ weekdays: ['SU'] })), '2026-10-17', '2026-11-02'))).toEqual([
      '2026-10-18T10:00:00+02:00',
      '2026-10-25T10:00:00+01:00',
      '2026-11-01T10:00:00+01:00',
    ]);
  });

  it('keeps its hour when the clocks are put forward on 28 March 2027', () => {
    expect(starts(over(rules(rule({ weekdays: ['SA', 'SU'] })), '2027-03-26', '2027-04-04'))).toEqual([
      '2027-03-27T10:00:00+01:00',
      '2027-03-28T10:00:00+02:00',
      '2027-04-03T10:00:00+02:00',
    ]);
  });

  it('has no meeting at a time that the clocks skip, and one at a time that occurs twice', () => {
    const night = rules(rule({ weekdays: ['SU'], opens: '02:30', closes: '04:00' }));
    expect(starts(over(night, '2027-03-20', '2027-04-05'))).toEqual([
      '2027-03-21T02:30:00+01:00',
      '2027-04-04T02:30:00+02:00',
    ]);
    expect(over(night, '2026-10-24', '2026-10-27')).toEqual([
      { row: 'rule', start: '2026-10-25T02:30:00+02:00', end: '2026-10-25T04:00:00+01:00', place: null },
    ]);
  });

  it('ends later by what the clocks skip when its end is skipped', () => {
    const night = rules(rule({ weekdays: ['SU'], opens: '01:30', closes: '02:30' }));
    expect(over(night, '2027-03-27', '2027-03-29')).toEqual([
      { row: 'rule', start: '2027-03-28T01:30:00+01:00', end: '2027-03-28T03:30:00+02:00', place: null },
    ]);
  });

  it('goes over the end of the year and over leap day', () => {
    expect(startDays(over(rules(rule({ weekdays: ['TH', 'FR'] })), '2026-12-30', '2027-01-03'))).toEqual([
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(startDays(over(rules(rule({ weekdays: ['TU'] })), '2028-02-20', '2028-03-10'))).toEqual([
      '2028-02-22',
      '2028-02-29',
      '2028-03-07',
    ]);
  });

  it('counts its first and its last day', () => {
    const bounded = rules(rule({ from: '2026-12-01', until: '2026-12-15' }));
    expect(startDays(over(bounded, '2026-11-01', '2027-02-01'))).toEqual(['2026-12-01', '2026-12-08', '2026-12-15']);
  });

  it('is one meeting on a day that is named twice', () => {
    expect(over(rules(rule({ weekdays: ['TU', 'TU'] })), '2026-11-22', '2026-11-29')).toHaveLength(1);
  });
});

describe('a monthly rule', () => {
  const inMonths = (changes: Partial<ScheduleRule>, from: string, to: string) =>
    startDays(over(rules(rule(changes)), from, to));

  it('gives the first and third Monday', () => {
    expect(inMonths({ weekdays: ['MO'], nths: [1, 3] }, '2026-11-01', '2027-01-01')).toEqual([
      '2026-11-02',
      '2026-11-16',
      '2026-12-07',
      '2026-12-21',
    ]);
  });

  it('gives the last Friday, which is the fourth or the fifth', () => {
    expect(inMonths({ weekdays: ['FR'], nths: [-1] }, '2026-10-01', '2027-02-01')).toEqual([
      '2026-10-30',
      '2026-11-27',
      '2026-12-25',
      '2027-01-29',
    ]);
  });

  it('gives the fifth Monday only in months that have one', () => {
    expect(inMonths({ weekdays: ['MO'], nths: [5] }, '2026-10-01', '2027-06-30')).toEqual([
      '2026-11-30',
      '2027-03-29',
      '2027-05-31',
    ]);
  });

  it('gives a day that is both the fifth and the last once', () => {
    expect(inMonths({ weekdays: ['MO'], nths: [5, -1] }, '2026-11-25', '2026-12-05')).toEqual(['2026-11-30']);
  });

  it('finds the last day of a month of 28, 29 and 30 days', () => {
    expect(inMonths({ weekdays: ['SU'], nths: [-1] }, '2027-02-01', '2027-03-01')).toEqual(['2027-02-28']);
    expect(inMonths({ weekdays: ['TU'], nths: [-1] }, '2028-02-01', '2028-03-01')).toEqual(['2028-02-29']);
    expect(inMonths({ weekdays: ['TU'], nths: [5] }, '2028-02-01', '2028-03-01')).toEqual(['2028-02-29']);
    expect(inMonths({ weekdays: ['FR'], nths: [-1] }, '2027-04-01', '2027-05-01')).toEqual(['2027-04-30']);
  });
});

describe('dates', () => {
  it('come out in order of time with the offset of Dutch clocks', () => {
    const schedule = dates(
      date({ id: 'b', start: '2026-12-08T09:00:00.000Z', end: '2026-12-08T11:00:00.000Z', place: 'elders' }),
      date({ id: 'a', start: '2026-07-07T10:00:00+02:00', end: '2026-07-07T12:00:00+02:00' }),
    );
    expect(over(schedule, '2026-01-01', '2027-01-01')).toEqual([
      { row: 'a', start: '2026-07-07T10:00:00+02:00', end: '2026-07-07T12:00:00+02:00', place: null },
      { row: 'b', start: '2026-12-08T10:00:00+01:00', end: '2026-12-08T12:00:00+01:00', place: 'elders' },
    ]);
  });

  it('may go past midnight and past a clock change', () => {
    const night = dates(date({ start: '2026-10-24T20:00:00Z', end: '2026-10-25T02:00:00Z' }));
    expect(over(night, '2026-10-01', '2026-11-01')).toEqual([
      { row: 'date', start: '2026-10-24T22:00:00+02:00', end: '2026-10-25T03:00:00+01:00', place: null },
    ]);
  });

  it('give no meeting when the row cannot be', () => {
    const broken = dates(
      date({ end: '2026-12-01T09:00:00Z' }),
      date({ end: '2026-11-30T09:00:00Z' }),
      date({ start: 'dinsdag' }),
      date({ end: '2026-12-01T11:00:00' }),
    );
    expect(over(broken, '2026-01-01', '2028-01-01')).toEqual([]);
  });
});

describe('the window', () => {
  const meeting = rules(rule({ from: '2026-12-01', until: '2026-12-01' }));
  const inWindow = (from: string, to: string) =>
    expandSchedule(meeting, `2026-12-01T${from}:00+01:00`, `2026-12-01T${to}:00+01:00`).length;

  it.each([
    ['holds what is going on at its start', '11:59', '23:00', 1],
    ['does not hold what ends at its start', '12:00', '23:00', 0],
    ['holds what starts just before its end', '08:00', '10:01', 1],
    ['does not hold what starts at its end', '08:00', '10:00', 0],
    ['holds what began before it and ends after it', '10:30', '11:00', 1],
    ['is empty when it ends where it starts', '11:00', '11:00', 0],
    ['is empty when it ends before it starts', '11:30', '10:30', 0],
  ])('%s', (_, from, to, count) => {
    expect(inWindow(from, to)).toBe(count);
  });

  it('takes Dates as well as text, for dates as well as rules', () => {
    const [from, to] = [new Date('2026-12-01T10:59:00Z'), new Date('2026-12-02T00:00:00Z')];
    expect(expandSchedule(meeting, from, to)).toHaveLength(1);
    expect(expandSchedule(dates(date()), from, to)).toHaveLength(1);
    expect(expandSchedule(dates(date()), new Date('2026-12-01T11:00:00Z'), to)).toEqual([]);
  });

  it('starts and ends with the Dutch day, not with the day in Greenwich', () => {
    const late = rules(rule({ weekdays: ['TU'], opens: '00:15', closes: '00:45' }));
    expect(starts(expandSchedule(late, '2026-11-30T23:00:00Z', '2026-11-30T23:30:00Z'))).toEqual([
      '2026-12-01T00:15:00+01:00',
    ]);
  });

  it.each(['2026-12-01', '2026-12-01T10:00:00', 'vandaag', ''])('refuses %j for an instant', (text) => {
    expect(() => expandSchedule(meeting, text, '2027-01-01T00:00:00Z')).toThrow(RangeError);
    expect(() => expandSchedule(meeting, '2026-01-01T00:00:00Z', text)).toThrow(RangeError);
  });

  it('refuses an invalid Date', () => {
    expect(() => expandSchedule(meeting, new Date('x'), new Date(0))).toThrow(RangeError);
  });
});

describe('no meeting', () => {
  it('comes from a text', () => {
    const text: Schedule = { kind: 'text', note: 'Elke dinsdag van 10.00 tot 12.00 uur' };
    expect(over(text, '2026-01-01', '2027-01-01')).toEqual([]);
  });

  it.each<[string, Partial<ScheduleRule>]>([
    ['closes when it opens', { closes: '10:00' }],
    ['closes before it opens', { closes: '09:00' }],
    ['has no days', { weekdays: [] }],
    ['opens at no time', { opens: '9:00' }],
    ['closes at no time', { closes: '24:00' }],
    ['starts on no day', { from: '2026-02-30' }],
    ['ends on no day', { until: 'volgend jaar' }],
    ['ends before it starts', { from: '2026-12-15', until: '2026-12-01' }],
  ])('comes from a rule that %s', (_, changes) => {
    expect(over(rules(rule(changes)), '2026-01-01', '2027-06-01')).toEqual([]);
  });

  it('comes from a schedule without rows', () => {
    expect(over(rules(), '2026-01-01', '2027-01-01')).toEqual([]);
    expect(over(dates(), '2026-01-01', '2027-01-01')).toEqual([]);
  });
});

describe('order and identity', () => {
  it('sorts by the instant, then the end, then the row', () => {
    const schedule = rules(
      rule({ id: 'z', weekdays: ['TU'], opens: '13:00', closes: '14:00' }),
      rule({ id: 'y', weekdays: ['TU'], closes: '12:30' }),
      rule({ id: 'c', weekdays: ['TU', 'MO'] }),
      rule({ id: 'b', weekdays: ['TU'] }),
      rule({ id: 'x', weekdays: ['TU'], opens: '09:00', closes: '17:00' }),
    );
    const order = over(schedule, '2026-11-22', '2026-11-28').map(({ row }) => row);
    expect(order).toEqual(['c', 'x', 'b', 'c', 'y', 'z']);
  });

  it('sorts the two half past twos of the night that has two', () => {
    const schedule = dates(
      date({ id: 'second', start: '2026-10-25T01:30:00Z', end: '2026-10-25T01:45:00Z' }),
      date({ id: 'first', start: '2026-10-25T00:45:00Z', end: '2026-10-25T01:00:00Z' }),
    );
    expect(over(schedule, '2026-10-25', '2026-10-26').map(({ row }) => row)).toEqual(['first', 'second']);
  });

  it('keeps two rows at one time apart, and one row at one time once', () => {
    expect(over(rules(rule({ id: 'a' }), rule({ id: 'b' })), '2026-11-22', '2026-11-28')).toHaveLength(2);
    expect(over(rules(rule(), rule()), '2026-11-22', '2026-11-28')).toHaveLength(1);
  });
});

describe('lastDay', () => {
  it.each<[string, Schedule, string | null]>([
    ['is not told by a text', { kind: 'text', note: 'tot 1 mei 2027' }, null],
    ['is not told by no rows', rules(), null],
    ['is not told by no dates', dates(), null],
    ['is none for a rule that goes on', rules(rule({ from: '2026-12-01' })), null],
    ['is none when one of the rules goes on', rules(rule({ until: '2026-12-15' }), rule()), null],
    ['is the end of a rule', rules(rule({ until: '2026-12-15' })), '2026-12-15'],
    [
      'is the latest end of the rules',
      rules(rule({ until: '2026-12-15' }), rule({ until: '2027-06-30' }), rule({ until: '2027-01-02' })),
      '2027-06-30',
    ],
    [
      'is the day of the last date, in any order',
      dates(
        date({ start: '2027-03-02T09:00:00Z', end: '2027-03-02T11:00:00Z' }),
        date({ start: '2026-12-31T23:30:00Z', end: '2027-01-01T00:30:00Z' }),
      ),
      '2027-03-02',
    ],
    ['is the Dutch day', dates(date({ start: '2026-12-31T23:30:00Z', end: '2027-01-01T00:30:00Z' })), '2027-01-01'],
    [
      'is the evening of a meeting until midnight',
      dates(date({ start: '2026-12-01T20:00:00Z', end: '2026-12-01T23:00:00Z' })),
      '2026-12-01',
    ],
    ['is not told by dates that cannot be', dates(date({ start: 'x' })), null],
  ])('%s', (_, schedule, day) => {
    expect(lastDay(schedule)).toBe(day);
  });
});

/**
 * The same again, done as plainly as possible and with nothing of the code under test: walks day by day, counts the
 * weekdays of each month by hand, and finds instants by asking the platform's Intl what clocks in Amsterdam show.
 */
const amsterdamClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const weekdayName = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short' });

/** `YYYY-MM-DD HH:MM` on Dutch clocks. */
function shownInAmsterdam(milliseconds: number): string {
  const part = Object.fromEntries(amsterdamClock.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  return `${part.year ?? ''}-${part.month ?? ''}-${part.day ?? ''} ${part.hour ?? ''}:${part.minute ?? ''}`;
}

/** Every instant at which Dutch clocks show this, earliest first: none, one or two. */
function instantsShowing(day: string, time: string): number[] {
  return [2, 1]
    .map((hours) => Date.parse(`${day}T${time}:00Z`) - hours * 3_600_000)
    .filter((milliseconds) => shownInAmsterdam(milliseconds) === `${day} ${time}`);
}

function naiveWalk(row: ScheduleRule, from: number, to: number): { start: number; end: number }[] {
  const found = [];
  const counts = new Map<string, number>();
  const start = new Date(from - 2 * 86_400_000);
  // Starts with a whole month, so that the counting by month is right from the first day.
  for (
    let at = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), 1, 12);
    at < to + 2 * 86_400_000;
    at += 86_400_000
  ) {
    const day = new Date(at).toISOString().slice(0, 10);
    const weekday = weekdayName.format(at).slice(0, 2).toUpperCase();
    const key = `${day.slice(0, 7)} ${weekday}`;
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    const inAWeek = new Date(at + 7 * 86_400_000).toISOString().slice(0, 7);
    const wanted =
      row.weekdays.some((name) => name === weekday) &&
      (row.nths.length === 0 || row.nths.some((n) => n === nth || (n === -1 && inAWeek !== day.slice(0, 7)))) &&
      !(row.from !== null && day < row.from) &&
      !(row.until !== null && day > row.until) &&
      row.opens < row.closes;
    if (!wanted) continue;
    const [opens] = instantsShowing(day, row.opens);
    if (opens === undefined) continue;
    // A skipped end is read with the offset of before the change, winter time.
    const closes = instantsShowing(day, row.closes)[0] ?? Date.parse(`${day}T${row.closes}:00+01:00`);
    if (closes > from && opens < to) found.push({ start: opens, end: closes });
  }
  return found.sort((a, b) => a.start - b.start);
}

const someDay = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 86_400_000, max: Date.UTC(2028, 11, 20) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const someTime = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 23 })),
    fc.constantFrom(0, 1, 15, 30, 45, 59),
  )
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const someRule: fc.Arbitrary<ScheduleRule> = fc.record({
  id: fc.constantFrom('a', 'b'),
  weekdays: fc.subarray([...WEEKDAYS]),
  nths: fc.oneof(fc.constant<Nth[]>([]), fc.subarray<Nth>([...NTHS])),
  from: fc.option(someDay),
  until: fc.option(someDay),
  opens: someTime,
  closes: someTime,
  place: fc.constant(null),
});
/** Often around a clock change, a leap day or the turn of a year. */
const someWindow = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('2026-10-20', '2027-03-20', '2027-10-25', '2028-02-20', '2028-03-20', '2026-12-25', '2027-12-28'),
      someDay,
    ),
    fc.integer({ min: 0, max: 1439 }),
    fc.integer({ min: 1, max: 100 * 1440 }),
  )
  .map(([day, minute, minutes]) => {
    const from = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
    return { from, to: from + minutes * 60_000 };
  })
  .filter(({ to }) => to < Date.UTC(2028, 11, 30));

const instants = (occurrences: Occurrence[]) =>
  occurrences.map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) }));

describe('any rule in any window', () => {
  it('has the meetings that a plain walk over all days finds', () => {
    fc.assert(
      fc.property(someRule, someWindow, (row, { from, to }) => {
        const found = expandSchedule(rules(row), new Date(from), new Date(to));
        expect(instants(found)).toEqual(naiveWalk(row, from, to));
      }),
      { numRuns: 300 },
    );
  });

  it('starts where an implementation of RFC 5545 says', () => {
    const bounded = fc
      .tuple(someRule, someDay)
      .map(([row, from]) => ({ ...row, from, opens: '02:30', closes: '03:15' }))
      .filter(({ weekdays }) => weekdays.length > 0);
    fc.assert(
      fc.property(bounded, someWindow, (row, { from, to }) => {
        const recurrence = new RRuleTemporal({
          freq: row.nths.length > 0 ? 'MONTHLY' : 'WEEKLY',
          byDay:
            row.nths.length > 0 ? row.nths.flatMap((nth) => row.weekdays.map((day) => `${nth}${day}`)) : row.weekdays,
          tzid: 'Europe/Amsterdam',
          dtstart: Temporal.ZonedDateTime.from(`${row.from}T00:00[Europe/Amsterdam]`),
          byHour: [2],
          byMinute: [30],
          until: Temporal.ZonedDateTime.from(`${row.until ?? '2030-01-01'}T23:59[Europe/Amsterdam]`),
          temporal: Temporal,
        });
        // The windows differ at their start (ours asks for the end of a meeting), so both look at starts inside.
        const theirs = recurrence.between(new Date(from), new Date(to), true).map((at) => at.epochMilliseconds);
        const ours = instants(expandSchedule(rules(row), new Date(from), new Date(to + 1))).map(({ start }) => start);
        expect(ours.filter((start) => start >= from)).toEqual(theirs);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any schedule', () => {
  const someDate = fc
    .tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 5000 }), fc.integer({ min: -1, max: 300 }))
    .map(([id, half, length]) => {
      const start = Date.UTC(2026, 9, 20) + half * 1_800_000;
      const [startText, endText] = [start, start + length * 60_000].map((at) => new Date(at).toISOString());
      return date({ id, start: startText, end: endText });
    });
  const someSchedule = fc.oneof(
    fc.array(someRule, { maxLength: 4 }).map((rows) => rules(...rows)),
    fc.array(someDate, { maxLength: 12 }).map((rows) => dates(...rows)),
  );

  it('gives meetings in order, each once, inside the window, none after its last day', () => {
    fc.assert(
      fc.property(someSchedule, someWindow, (schedule, { from, to }) => {
        const found = expandSchedule(schedule, new Date(from), new Date(to));
        const times = instants(found);
        expect(new Set(found.map(({ row, start }) => `${row} ${start}`)).size).toBe(found.length);
        expect(times.map(({ start }) => start)).toEqual(times.map(({ start }) => start).sort((a, b) => a - b));
        expect(times.every(({ start, end }) => start < end && end > from && start < to)).toBe(true);
        expect(found.every(({ start }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/u.test(start))).toBe(true);
        const last = lastDay(schedule);
        expect(last === null || startDays(found).every((day) => day <= last)).toBe(true);
      }),
    );
  });

  it('gives the same meetings in two windows side by side as in one, but for what goes on between', () => {
    fc.assert(
      fc.property(someSchedule, someWindow, fc.integer({ min: 0, max: 100 }), (schedule, { from, to }, percent) => {
        const middle = from + Math.floor(((to - from) * percent) / 100);
        const between = (a: number, b: number) => expandSchedule(schedule, new Date(a), new Date(b));
        const parts = [...between(from, middle), ...between(middle, to)];
        const keys = (occurrences: Occurrence[]) =>
          [...new Set(occurrences.map(({ row, start }) => `${row} ${start}`))].sort();
        expect(keys(parts)).toEqual(keys(between(from, to)));
      }),
    );
  });
});
