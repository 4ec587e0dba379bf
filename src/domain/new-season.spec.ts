import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { someSchedule } from '../../tests/support/any-schedule';

import { amsterdamIso, wallClockMoment } from './amsterdam-time';
import { dayFromNumber, dayNumber, weekdayOf, type Day } from './calendar-day';
import { expandSchedule } from './expand-schedule';
import { newSeason, type NewSeason, type Season, type SeasonPlan } from './new-season';
import { examplePlan, onDays, seasonOf } from './new-season-examples';
import {
  PUBLIC_HOLIDAY_RULES,
  SCHOOL_HOLIDAY_RULES,
  WEEKDAYS,
  type Nth,
  type Schedule,
  type ScheduleDate,
} from './schedule';
import { datesOf, exampleDate, exampleRule, rulesOf } from './schedule-examples';
import { scheduleProblems } from './schedule-problems';
import { toSchedule, toScheduleRecord } from './schedule-record';

/** In milliseconds, for who asks the same of a hundred schedules on a busy machine. */
const LONG = 60_000;
const NO_SKIPPING = { skip: { publicHolidays: false, schoolHolidays: false } };

function datesIn({ schedule }: Season): ScheduleDate[] {
  return schedule.kind === 'dates' ? schedule.dates : [];
}

const days = (season: Season) => datesIn(season).map(({ start }) => start.slice(0, 10));
const rulesIn = ({ schedule }: Season) => (schedule.kind === 'rules' ? schedule.rules : []);
const ruleIn = (season: Season) => rulesIn(season)[0] ?? exampleRule();
const skippedIn = ({ skipped }: NewSeason) =>
  skipped.map(
    ({ day, why }) => `${day} ${why.kind === 'public' ? why.holiday : why.kind === 'school' ? (why.name ?? '?') : '-'}`,
  );

function meetingDays({ schedule }: Season, from: Day, plan: SeasonPlan): Day[] {
  const to = dayFromNumber(dayNumber(from) + 1200);
  return expandSchedule(schedule, `${from}T00:00:00Z`, `${to}T00:00:00Z`, plan.context).map(({ start }) =>
    start.slice(0, 10),
  );
}

describe('A new season', () => {
  it('is not made from what is no day', () => {
    for (const day of ['', '2027-02-30', 'morgen']) {
      expect(() => newSeason(seasonOf(onDays('2026-09-01')), examplePlan(day))).toThrow(RangeError);
    }
  });

  it('leaves words as they are, and says that somebody has to look', () => {
    const schedule: Schedule = { kind: 'text', note: 'In overleg.' };
    const season = newSeason(seasonOf(schedule), examplePlan('2027-01-04'));
    expect(season).toMatchObject({ schedule, remarks: [{ remark: 'in-words' }], after: { meetings: null } });
    expect(
      newSeason(seasonOf({ ...onDays('2026-09-01'), note: 'Vanaf 1 september.' }), examplePlan('2027-01-04')).remarks,
    ).toEqual([{ remark: 'note' }]);
  });

  it('leaves out rows that are no meeting, and says so', () => {
    const broken = datesOf(exampleDate({ start: '', end: '' }), exampleDate({ start: '2026-13-45T10:00:00Z' }));
    expect(newSeason(seasonOf(broken), examplePlan('2027-01-04'))).toMatchObject({
      schedule: { kind: 'dates', dates: [] },
      remarks: [{ remark: 'no-times' }, { remark: 'unreadable' }],
    });
    expect(newSeason(seasonOf(rulesOf()), examplePlan('2027-01-04')).remarks).toEqual([{ remark: 'no-times' }]);
  });

  it('moves the days between which the offer counts along', () => {
    const old = seasonOf(onDays('2026-09-01', '2026-09-08'), { validFrom: '2026-08-01', validUntil: '2026-09-10' });
    expect(newSeason(old, examplePlan('2027-03-01'))).toMatchObject({
      validFrom: '2027-01-30',
      validUntil: '2027-03-11',
    });
  });

  it('counts for as long as it lasts when holidays make it last longer', () => {
    const old = seasonOf(onDays('2026-09-01', '2026-09-08'), { validUntil: '2026-09-08' });
    const season = newSeason(old, examplePlan('2027-02-16'));
    expect(days(season)).toEqual(['2027-02-16', '2027-03-02']);
    expect(season.validUntil).toBe('2027-03-02');
  });

  it('moves those days of a text too, where it says when it began, and else leaves the end open', () => {
    const text: Schedule = { kind: 'text', note: null };
    expect(
      newSeason(seasonOf(text, { validFrom: '2026-09-01', validUntil: '2026-12-01' }), examplePlan('2027-01-04')),
    ).toMatchObject({ validFrom: '2027-01-05', validUntil: '2027-04-06' });
    expect(newSeason(seasonOf(text, { validUntil: '2026-12-01' }), examplePlan('2027-01-04'))).toMatchObject({
      validUntil: null,
      remarks: [{ remark: 'in-words' }, { remark: 'end-unknown' }],
    });
  });

  it('drops what was changed of single meetings, and gives every row an id of its own', () => {
    const override = {
      row: '2026-09-01',
      start: '2026-09-01T10:00:00+01:00',
      reason: null,
      status: 'cancelled',
    } as const;
    const dates = newSeason(
      seasonOf({ ...onDays('2026-09-01', '2026-09-08'), overrides: [override] }),
      examplePlan('2027-01-04'),
    );
    expect(dates.schedule).not.toHaveProperty('overrides');
    expect(datesIn(dates).map(({ id }) => id)).toEqual(['new 1', 'new 2']);
    const rules = newSeason(seasonOf({ ...rulesOf(exampleRule()), overrides: [override] }), examplePlan('2027-01-04'));
    expect(rules.schedule).not.toHaveProperty('overrides');
    expect(ruleIn(rules).id).toBe('new 1');
  });

  it('warns of a meeting on a day that the place is closed', () => {
    const plan = examplePlan('2027-01-04');
    const closure = (day: Day) => (day === '2027-01-12' ? { reason: 'Verbouwing' } : null);
    const season = newSeason(seasonOf(onDays('2026-09-01', '2026-09-08')), {
      ...plan,
      context: { ...plan.context, closure },
    });
    expect(season.remarks).toEqual([{ remark: 'closed', day: '2027-01-12', reason: 'Verbouwing' }]);
    expect(season.after.meetings).toBe(2);
  });
});

describe('Dates of a new season', () => {
  it('begin on the same day of the week, on the first day or after it', () => {
    const old = seasonOf(onDays('2026-09-01', '2026-09-08'));
    expect(days(newSeason(old, examplePlan('2027-01-05')))).toEqual(['2027-01-05', '2027-01-12']);
    expect(days(newSeason(old, examplePlan('2027-01-06')))).toEqual(['2027-01-12', '2027-01-19']);
    // Also earlier than they were.
    expect(days(newSeason(old, examplePlan('2026-06-01')))).toEqual(['2026-06-02', '2026-06-09']);
  });

  it('keep their times on Dutch clocks on both sides of a clock change', () => {
    const old = datesOf(exampleDate({ start: '2026-09-01T08:00:00Z', end: '2026-09-01T10:00:00Z' }));
    expect(datesIn(newSeason(seasonOf(old), examplePlan('2027-01-04')))[0]).toMatchObject({
      start: '2027-01-05T10:00:00+01:00',
      end: '2027-01-05T12:00:00+01:00',
    });
    const night = datesOf(exampleDate({ start: '2026-11-01T00:50:00Z', end: '2026-11-01T02:10:00Z' }));
    // At 01:50 for 80 minutes; in that night the clocks go from two to three.
    expect(datesIn(newSeason(seasonOf(night), examplePlan('2027-03-28')))[0]).toMatchObject({
      start: '2027-04-04T01:50:00+02:00',
    });
    expect(datesIn(newSeason(seasonOf(night), examplePlan('2027-03-28', NO_SKIPPING)))[0]).toMatchObject({
      start: '2027-03-28T01:50:00+01:00',
      end: '2027-03-28T03:10:00+02:00',
    });
  });

  it('never end before they begin, also where the clocks skip their time', () => {
    const old = datesOf(exampleDate({ start: '2026-11-01T01:30:00Z', end: '2026-11-01T02:00:00Z' }));
    const [date] = datesIn(newSeason(seasonOf(old), examplePlan('2027-03-28', NO_SKIPPING)));
    expect(date).toMatchObject({ start: '2027-03-28T03:30:00+02:00', end: '2027-03-28T04:00:00+02:00' });
  });

  it('keep a meeting that goes on after midnight', () => {
    const old = datesOf(exampleDate({ start: '2026-09-01T22:00:00+02:00', end: '2026-09-02T01:00:00+02:00' }));
    expect(datesIn(newSeason(seasonOf(old), examplePlan('2027-01-04')))[0]).toMatchObject({
      start: '2027-01-05T22:00:00+01:00',
      end: '2027-01-06T01:00:00+01:00',
    });
  });

  it('go on after a holiday, with as many lessons', () => {
    const old = onDays('2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24');
    const season = newSeason(seasonOf(old), examplePlan('2027-02-08'));
    expect(days(season)).toEqual(['2027-02-09', '2027-02-16', '2027-03-02', '2027-03-09']);
    expect(skippedIn(season)).toEqual(['2027-02-23 Voorjaarsvakantie']);
    expect(season).toMatchObject({
      before: { first: '2026-11-03', last: '2026-11-24', meetings: 4 },
      after: { first: '2027-02-09', last: '2027-03-09', meetings: 4 },
    });
  });

  it('begin later when the first one falls in a holiday', () => {
    const season = newSeason(seasonOf(onDays('2026-11-03', '2026-11-10')), examplePlan('2026-12-21'));
    expect(days(season)).toEqual(['2027-01-05', '2027-01-12']);
    expect(skippedIn(season)).toEqual(['2026-12-22 Kerstvakantie', '2026-12-29 Kerstvakantie']);
  });

  it('do not keep a week open that was a holiday in the old season only', () => {
    const autumn = onDays('2026-10-06', '2026-10-13', '2026-10-27', '2026-11-03');
    const season = newSeason(seasonOf(autumn), examplePlan('2027-01-11'));
    expect(days(season)).toEqual(['2027-01-12', '2027-01-19', '2027-01-26', '2027-02-02']);
    expect(season.closed).toEqual([{ day: '2026-10-20', why: { kind: 'school', name: 'Herfstvakantie' } }]);
    // A week that was left open for another reason stays open.
    const own = onDays('2026-09-01', '2026-09-08', '2026-09-22', '2026-09-29');
    expect(days(newSeason(seasonOf(own), examplePlan('2027-01-11')))).toEqual([
      '2027-01-12',
      '2027-01-19',
      '2027-02-02',
      '2027-02-09',
    ]);
  });

  it('keep the pace of a series that meets every other week', () => {
    const old = onDays('2026-09-22', '2026-10-06', '2026-11-03', '2026-11-17', '2026-12-01');
    const everyOther = onDays('2026-09-29', '2026-10-13', '2026-10-27', '2026-11-10');
    expect(days(newSeason(seasonOf(everyOther), examplePlan('2027-05-10')))).toEqual([
      '2027-05-11',
      '2027-05-25',
      '2027-06-08',
      '2027-06-22',
    ]);
    expect(days(newSeason(seasonOf(old), examplePlan('2027-01-12')))[1]).toBe('2027-01-26');
  });

  it('stay in order when a holiday takes one of two days a week', () => {
    // Tuesday and Thursday; Ascension Day 2027 is Thursday 6 May.
    const old = onDays('2026-09-01', '2026-09-03', '2026-09-08', '2026-09-10');
    const season = newSeason(seasonOf(old), examplePlan('2027-05-04'));
    expect(days(season)).toEqual(['2027-05-04', '2027-05-13', '2027-05-18', '2027-05-20']);
    expect(skippedIn(season)).toEqual(['2027-05-06 ascension-day']);
  });

  it('move on alone when they are far apart', () => {
    const old = onDays('2026-09-01', '2026-09-29', '2026-11-03');
    const season = newSeason(seasonOf(old), examplePlan('2027-01-26'));
    expect(days(season)).toEqual(['2027-01-26', '2027-03-02', '2027-03-30']);
    expect(skippedIn(season)).toEqual(['2027-02-23 Voorjaarsvakantie']);
  });

  it('skip what is asked only', () => {
    const old = seasonOf(onDays('2026-09-03', '2026-09-10'));
    const on = (day: Day, skip: SeasonPlan['skip']) => days(newSeason(old, examplePlan(day, { skip })));
    expect(on('2027-04-29', { publicHolidays: true, schoolHolidays: false })).toEqual(['2027-04-29', '2027-05-13']);
    expect(on('2027-04-29', { publicHolidays: false, schoolHolidays: true })).toEqual(['2027-05-06', '2027-05-13']);
    const none = newSeason(old, examplePlan('2027-04-29', NO_SKIPPING));
    expect(days(none)).toEqual(['2027-04-29', '2027-05-06']);
    expect(none.remarks).toEqual([
      { remark: 'on-holiday', day: '2027-05-06', why: { kind: 'public', holiday: 'ascension-day' } },
    ]);
  });

  it('go by the region of their place, and skip what all regions have when it is not known', () => {
    const old = seasonOf(onDays('2026-09-01', '2026-09-08'));
    const at = (region: 'noord' | 'midden' | null) =>
      newSeason(old, examplePlan('2026-10-13', { regionOf: () => region }));
    expect(days(at('noord'))).toEqual(['2026-10-20', '2026-10-27']);
    expect(days(at('midden'))).toEqual(['2026-10-13', '2026-10-27']);
    expect(days(at(null))).toEqual(['2026-10-13', '2026-10-20']);
    expect(at(null).remarks).toEqual([{ remark: 'holidays-unknown', day: '2026-10-13' }]);
  });

  it('say when nobody has entered the school holidays yet', () => {
    expect(newSeason(seasonOf(onDays('2026-09-01')), examplePlan('2031-09-01')).remarks).toEqual([
      { remark: 'holidays-unknown', day: '2031-09-02' },
    ]);
  });

  it('know a leap day', () => {
    expect(days(newSeason(seasonOf(onDays('2028-02-29')), examplePlan('2028-09-01')))).toEqual(['2028-09-05']);
    expect(days(newSeason(seasonOf(onDays('2026-09-01')), examplePlan('2028-02-29', NO_SKIPPING)))).toEqual([
      '2028-02-29',
    ]);
  });
});

describe('Rules of a new season', () => {
  const series = (changes: Parameters<typeof exampleRule>[0]) => seasonOf(rulesOf(exampleRule(changes)));

  it('move by whole weeks, the last day too', () => {
    const season = newSeason(series({ from: '2026-08-31', until: '2026-10-06' }), examplePlan('2027-01-06'));
    expect(ruleIn(season)).toMatchObject({ from: '2027-01-12', until: '2027-02-16', opens: '10:00', closes: '12:00' });
    expect(season).toMatchObject({ before: { meetings: 6 }, after: { meetings: 6, first: '2027-01-12' } });
  });

  it('keep the number of lessons, whatever the two seasons leave out', () => {
    const old = series({ from: '2026-10-06', until: '2026-11-17', schoolHolidays: 'not-in' });
    const spring = newSeason(old, examplePlan('2027-02-08'));
    expect(spring).toMatchObject({ before: { meetings: 6 }, after: { meetings: 6, last: '2027-03-23' } });
    expect(skippedIn(spring)).toEqual(['2027-02-23 Voorjaarsvakantie']);
    const without = newSeason(old, examplePlan('2027-05-31'));
    expect(without).toMatchObject({ after: { meetings: 6, last: '2027-07-06' } });
    const counted = newSeason(
      series({ from: '2026-09-01', count: 8, schoolHolidays: 'not-in' }),
      examplePlan('2027-02-08'),
    );
    expect(ruleIn(counted)).toMatchObject({ from: '2027-02-09', count: 8, until: null, schoolHolidays: 'not-in' });
    expect(counted.after).toEqual({ first: '2027-02-09', last: '2027-04-06', meetings: 8 });
  });

  it('move by whole months when they are about the month', () => {
    const monthly = (changes: Parameters<typeof exampleRule>[0]) => series({ weekdays: ['MO'], ...changes });
    expect(
      ruleIn(newSeason(monthly({ nths: [1], from: '2026-09-01', until: '2026-12-31' }), examplePlan('2027-01-05'))),
    ).toMatchObject({ from: '2027-02-01', until: '2027-05-31', nths: [1] });
    expect(
      ruleIn(newSeason(monthly({ nths: [-1], from: '2026-08-31', until: '2026-10-26' }), examplePlan('2027-02-01'))),
    ).toMatchObject({ from: '2027-02-22', until: '2027-04-26' });
    // The first of the two, as it was.
    expect(ruleIn(newSeason(monthly({ nths: [1, 3], from: '2026-09-01' }), examplePlan('2027-01-10')))).toMatchObject({
      from: '2027-02-01',
    });
    // A fifth Monday is not in every month.
    expect(ruleIn(newSeason(monthly({ nths: [5], from: '2026-08-01' }), examplePlan('2027-02-01')))).toMatchObject({
      from: '2027-03-29',
    });
  });

  it('stay in even and odd weeks, also around week 53', () => {
    const odd = series({ weekParity: 'odd', from: '2026-09-08', count: 4 });
    // 2026 has 53 weeks: 53 (29 December) and 1 (5 January) are both odd, and both are met in.
    expect(ruleIn(newSeason(odd, examplePlan('2026-12-23')))).toMatchObject({ from: '2026-12-29', weekParity: 'odd' });
    expect(ruleIn(newSeason(odd, examplePlan('2026-12-30')))).toMatchObject({ from: '2027-01-05' });
    expect(ruleIn(newSeason(odd, examplePlan('2027-01-06')))).toMatchObject({ from: '2027-01-19' });
    const even = series({ weekParity: 'even', from: '2026-09-01', until: '2026-10-13' });
    expect(newSeason(even, examplePlan('2026-12-20'))).toMatchObject({
      after: { first: '2026-12-22', meetings: 4, last: '2027-02-09' },
    });
  });

  it('count the weeks of an interval from their new first meeting', () => {
    const old = series({ interval: 3, from: '2026-09-02', until: '2026-11-30' });
    const season = newSeason(old, examplePlan('2027-01-13'));
    const [from] = meetingDays(season, '2026-12-01', examplePlan('2027-01-13'));
    expect(from).toBe('2027-01-19');
    expect(season.after.meetings).toBe(season.before.meetings);
  });

  it('stay as far apart as they began', () => {
    const two = seasonOf(
      rulesOf(
        exampleRule({ id: 'les', from: '2026-09-15', until: '2026-10-06' }),
        exampleRule({
          id: 'intake',
          weekdays: ['TH'],
          from: '2026-09-03',
          until: '2026-09-03',
          opens: '13:00',
          closes: '14:00',
        }),
      ),
    );
    expect(rulesIn(newSeason(two, examplePlan('2027-01-06'))).map(({ from }) => from)).toEqual([
      '2027-01-19',
      '2027-01-07',
    ]);
  });

  it('begin on the first day when nobody knows when they began, and leave their end open', () => {
    const old = series({ until: '2026-12-01' });
    const season = newSeason(old, examplePlan('2027-01-06'));
    expect(ruleIn(season)).toMatchObject({ from: '2027-01-12', until: null });
    expect(season.remarks).toContainEqual({ remark: 'end-unknown' });
    const known = newSeason({ ...old, validFrom: '2026-11-10' }, examplePlan('2027-01-06'));
    expect(ruleIn(known)).toMatchObject({ from: '2027-01-12', until: '2027-02-02' });
  });

  it('drop days that were left out before, and keep those to come that still matter', () => {
    const old = seasonOf({
      ...rulesOf(exampleRule({ from: '2026-09-01' })),
      exceptions: [
        { from: '2026-09-15', until: '2026-09-15' },
        { from: '2027-01-19', until: '2027-01-21' },
        { from: '2027-02-03', until: '2027-02-05' },
      ],
    });
    const plan = examplePlan('2027-01-04');
    const season = newSeason(old, plan);
    expect(season.schedule).toMatchObject({ exceptions: [{ from: '2027-01-19', until: '2027-01-21' }] });
    expect(scheduleProblems(season.schedule, plan.context)).toEqual([]);
    expect(skippedIn(season)).toContain('2027-01-19 -');
  });

  it('say on which holidays they go on', () => {
    const season = newSeason(series({ weekdays: ['TH'], from: '2026-09-03', count: 3 }), examplePlan('2027-05-01'));
    expect(season.remarks).toEqual([
      { remark: 'on-holiday', day: '2027-05-06', why: { kind: 'public', holiday: 'ascension-day' } },
    ]);
  });
});

const someDay = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2028-12-31') }).map(dayFromNumber);
const someTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
/** Meetings on any days at one time, often a week or two apart. */
const someDates = fc
  .record({
    begin: someDay,
    gaps: fc.array(fc.oneof(fc.constantFrom(7, 7, 7, 14, 2, 5), fc.integer({ min: 0, max: 40 })), { maxLength: 14 }),
    time: someTime,
    minutes: fc.integer({ min: 15, max: 300 }),
  })
  .map(({ begin, gaps, minutes, time }): Schedule => {
    let number = dayNumber(begin);
    const all = [number, ...gaps.map((gap) => (number += gap))];
    return datesOf(
      ...all.map((each, index) => {
        const { epochMilliseconds: start } = wallClockMoment(dayFromNumber(each), time);
        return exampleDate({
          id: String(index),
          start: amsterdamIso(start),
          end: amsterdamIso(start + minutes * 60_000),
        });
      }),
    );
  });
const someSkip = fc.record({ publicHolidays: fc.boolean(), schoolHolidays: fc.boolean() });
const isSkippedByClocks = ({ start }: ScheduleDate) => /-(?:03-2[5-9]|03-3[01])T0[23]/u.test(start);

describe('Any dates, moved to any day', () => {
  it(
    'keep their number, order, day of the week and time on the clock, and none is early or on a day off',
    () => {
      fc.assert(
        fc.property(someDates, someDay, someSkip, (schedule, firstDay, skip) => {
          const plan = examplePlan(firstDay, { skip });
          const old = datesIn(seasonOf(schedule));
          const season = newSeason(seasonOf(schedule), plan);
          const moved = datesIn(season);
          expect(moved).toHaveLength(old.length);
          expect(season.after.meetings).toBe(old.length);
          moved.forEach((date, index) => {
            const before = old[index];
            const day = date.start.slice(0, 10);
            expect(weekdayOf(day)).toBe(weekdayOf(before?.start.slice(0, 10) ?? ''));
            if (!isSkippedByClocks(date) && !isSkippedByClocks(before ?? date))
              expect(date.start.slice(11, 16)).toBe(before?.start.slice(11, 16));
            expect(Date.parse(date.end)).toBeGreaterThan(Date.parse(date.start));
            expect(day >= firstDay).toBe(true);
            expect(skip.publicHolidays ? plan.calendar.publicHoliday(day) : null).toBeNull();
            expect(skip.schoolHolidays ? plan.calendar.schoolHoliday(day, 'midden') : null).toBeNull();
            expect(season.skipped.map((one) => one.day)).not.toContain(day);
            const previous = moved[index - 1];
            if (previous) expect(Date.parse(date.start)).toBeGreaterThanOrEqual(Date.parse(previous.start));
          });
        }),
        { numRuns: 150 },
      );
    },
    LONG,
  );

  it(
    'stay where they are when they are moved there again',
    () => {
      fc.assert(
        fc.property(someDates, someDay, someSkip, (schedule, firstDay, skip) => {
          const plan = examplePlan(firstDay, { skip });
          const once = newSeason(seasonOf(schedule), plan);
          const twice = newSeason(once, plan);
          expect(days(twice)).toEqual(days(once));
        }),
        { numRuns: 150 },
      );
    },
    LONG,
  );

  it(
    'are moved by whole weeks and by the same when nothing is skipped',
    () => {
      fc.assert(
        fc.property(someDates, someDay, (schedule, firstDay) => {
          const old = days(seasonOf(schedule)).map(dayNumber);
          const moved = days(newSeason(seasonOf(schedule), examplePlan(firstDay, NO_SKIPPING))).map(dayNumber);
          const by = moved.map((number, index) => number - (old[index] ?? 0));
          expect(new Set(by).size).toBe(1);
          expect(Math.abs((by[0] ?? 0) % 7)).toBe(0);
          expect((moved[0] ?? 0) - dayNumber(firstDay)).toBeLessThan(7);
        }),
      );
    },
    LONG,
  );
});

describe('Any rules, moved to any day', () => {
  it(
    'have no meeting before it, the same days and times, and a record that holds them',
    () => {
      fc.assert(
        fc.property(someSchedule, someDay, (schedule, firstDay) => {
          const plan = examplePlan(firstDay);
          const season = newSeason(seasonOf(schedule), plan);
          const early = expandSchedule(season.schedule, '2020-01-01T00:00:00Z', `${firstDay}T00:00:00Z`, plan.context);
          // The window ends at midnight in Greenwich, an hour or two into the first day.
          expect(early.map(({ start }) => start.slice(0, 10)).filter((day) => day < firstDay)).toEqual([]);
          rulesIn(season).forEach((rule, index) => {
            const old = schedule.rules[index];
            expect(rule).toMatchObject({
              weekdays: old?.weekdays,
              nths: old?.nths,
              opens: old?.opens,
              closes: old?.closes,
              place: old?.place,
            });
            expect(rule.from === null || rule.from >= firstDay).toBe(true);
          });
          const record = toScheduleRecord(season.schedule);
          if (record) expect(toSchedule(record).kind).toBe('rules');
        }),
        { numRuns: 100 },
      );
    },
    LONG,
  );

  it(
    'have as many meetings as they had, whatever holidays there are',
    () => {
      const someWeeks = fc.record({
        from: someDay,
        weeks: fc.integer({ min: 0, max: 30 }),
        weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
        nths: fc.constantFrom<Nth[]>([], [], [1], [2, 4], [-1]),
        weekParity: fc.constantFrom(null, 'even', 'odd'),
        interval: fc.constantFrom(1, 1, 2, 3),
        schoolHolidays: fc.constantFrom(...SCHOOL_HOLIDAY_RULES),
        publicHolidays: fc.constantFrom(...PUBLIC_HOLIDAY_RULES),
      });
      fc.assert(
        fc.property(someWeeks, someDay, ({ from, weeks, ...rule }, firstDay) => {
          const until = dayFromNumber(dayNumber(from) + 7 * weeks);
          const old = seasonOf(rulesOf(exampleRule({ ...rule, from, until })));
          const season = newSeason(old, examplePlan(firstDay));
          // What never happened, or never will by its odd pattern, has nothing to keep.
          fc.pre((season.before.meetings ?? 0) > 0 && (rule.interval === 1 || rule.weekParity === null));
          expect(season.after.meetings).toBe(season.before.meetings);
        }),
        { numRuns: 100 },
      );
    },
    LONG,
  );

  it(
    'stay where they are when they are moved there again, each by itself',
    () => {
      fc.assert(
        fc.property(someSchedule, someDay, (schedule, firstDay) => {
          const plan = examplePlan(firstDay);
          const once = newSeason(seasonOf({ ...schedule, rules: schedule.rules.slice(0, 1) }), plan);
          const twice = newSeason(once, plan);
          const froms = (season: Season) => rulesIn(season).map(({ from, until }) => ({ from, until }));
          expect(froms(twice)).toEqual(froms(once));
        }),
        { numRuns: 100 },
      );
    },
    LONG,
  );
});
