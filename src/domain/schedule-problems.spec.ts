import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from './calendar-day';
import { expandSchedule } from './expand-schedule';
import { NTHS, WEEKDAYS, type Schedule, type ScheduleDate, type ScheduleRule } from './schedule';
import { datesOf as dates, exampleDate as date, exampleRule as rule, rulesOf as rules } from './schedule-examples';
import { scheduleProblems, type ScheduleProblemKey } from './schedule-problems';

const keys = (schedule: Schedule) => scheduleProblems(schedule).map(({ problem }) => problem);

describe('a rule', () => {
  it.each<[string, Partial<ScheduleRule>]>([
    ['that goes on', {}],
    ['with a first and a last day', { from: '2026-12-01', until: '2027-06-30' }],
    ['that happens once', { from: '2026-12-01', until: '2026-12-01' }],
    ['of every month', { nths: [1, 3] }],
    ['that follows opening hours', { followsHours: 'staffed', opens: '', closes: '' }],
    ['that follows opening hours until four', { followsHours: 'open', opens: '', closes: '16:00' }],
    ['of every two weeks', { interval: 2, from: '2026-12-01' }],
    ['of eight meetings', { count: 8, from: '2026-12-01' }],
    ['of even weeks that ended', { weekParity: 'even', until: '2026-11-01' }],
    ['of a fifth Sunday every twelve months', { weekdays: ['SU'], nths: [5], interval: 12, from: '2027-02-01' }],
    [
      'of the fifth Monday, if there is one before its end',
      { weekdays: ['MO'], nths: [5], from: '2027-01-01', until: '2027-03-29' },
    ],
    ['without an end, though its next meeting is far away', { weekdays: ['MO'], nths: [5], from: '2027-01-01' }],
  ])('%s is fine', (_, changes) => {
    expect(scheduleProblems(rules(rule(changes)))).toEqual([]);
  });

  it.each<[string, Partial<ScheduleRule>, ScheduleProblemKey[]]>([
    ['names no day', { weekdays: [] }, ['no-weekday']],
    ['closes when it opens', { closes: '10:00' }, ['ends-before-start']],
    ['closes before it opens', { closes: '09:30' }, ['ends-before-start']],
    ['opens at no time', { opens: '25:00' }, ['invalid-time']],
    ['closes at no time', { closes: '' }, ['invalid-time']],
    ['starts on no day', { from: '2027-02-29' }, ['invalid-day']],
    ['ends on no day', { until: '31-12-2026' }, ['invalid-day']],
    ['ends before it starts', { from: '2026-12-15', until: '2026-12-01' }, ['until-before-from']],
    ['has no Tuesday between', { from: '2026-12-02', until: '2026-12-07' }, ['never-happens']],
    [
      'has no fifth Monday',
      { weekdays: ['MO'], nths: [5], from: '2027-01-01', until: '2027-03-28' },
      ['never-happens'],
    ],
    [
      'is at an hour that the clocks skip',
      { weekdays: ['SU'], opens: '02:15', closes: '02:45', from: '2027-03-28', until: '2027-03-28' },
      ['never-happens'],
    ],
    ['counts weeks from no week', { interval: 2 }, ['no-start']],
    ['counts meetings from no day', { count: 8 }, ['no-start']],
    ['is every no weeks', { interval: 0, from: '2026-12-01' }, ['invalid-number']],
    ['has half a meeting', { count: 0.5, from: '2026-12-01' }, ['invalid-number']],
    ['follows hours between no times', { followsHours: 'open', opens: '9', closes: '' }, ['invalid-time']],
    ['follows hours and ends first', { followsHours: 'open', opens: '12:00', closes: '10:00' }, ['ends-before-start']],
    [
      'is in odd weeks, every two from an even one',
      { weekParity: 'odd', interval: 2, from: '2028-01-10', until: '2028-12-01' },
      ['never-happens'],
    ],
    [
      'is left out on all of its days',
      { from: '2026-12-01', until: '2026-12-15', exceptions: [{ from: '2026-12-01', until: '2026-12-31' }] },
      ['never-happens'],
    ],
    [
      'has everything wrong',
      { weekdays: [], opens: '12:00', from: '2027-01-01', until: '2026-01-01' },
      ['no-weekday', 'ends-before-start', 'until-before-from'],
    ],
  ])('that %s is told so', (_, changes, problems) => {
    expect(keys(rules(rule(changes)))).toEqual(problems);
  });

  it('is checked on its last day too', () => {
    expect(keys(rules(rule({ from: '2026-11-25', until: '2026-12-01' })))).toEqual([]);
    expect(keys(rules(rule({ from: '2026-12-01', until: '2026-12-07' })))).toEqual([]);
  });

  it('may run to the end of time', () => {
    expect(keys(rules(rule({ from: '9999-12-01', until: '9999-12-31' })))).toEqual([]);
    expect(keys(rules(rule({ from: '0001-01-01', until: '9999-12-31' })))).toEqual([]);
  });
});

describe('a dated meeting', () => {
  it.each<[string, Partial<ScheduleDate>, ScheduleProblemKey[]]>([
    ['in the evening until after midnight is fine', { start: '2026-12-01T20:00:00Z', end: '2026-12-02T00:30:00Z' }, []],
    ['of exactly a day is fine', { end: '2026-12-02T09:00:00Z' }, []],
    ['that ends when it starts', { end: '2026-12-01T09:00:00Z' }, ['ends-before-start']],
    ['that ends before it starts', { end: '2026-12-01T08:00:00Z' }, ['ends-before-start']],
    ['that ends a year later', { end: '2027-12-01T11:00:00Z' }, ['longer-than-a-day']],
    ['without an offset', { start: '2026-12-01T09:00:00' }, ['invalid-time']],
    ['without an end', { end: '' }, ['invalid-time']],
  ])('%s', (_, changes, problems) => {
    expect(keys(dates(date(changes)))).toEqual(problems);
  });
});

describe('rows together', () => {
  it('are missing', () => {
    expect(scheduleProblems(rules())).toEqual([{ row: null, problem: 'no-rows' }]);
    expect(scheduleProblems(dates())).toEqual([{ row: null, problem: 'no-rows' }]);
  });

  it('are named by their ids, in their order', () => {
    const schedule = rules(rule({ id: 'a', weekdays: [] }), rule({ id: 'b' }), rule({ id: 'c', closes: '09:00' }));
    expect(scheduleProblems(schedule)).toEqual([
      { row: 'a', problem: 'no-weekday' },
      { row: 'c', problem: 'ends-before-start' },
    ]);
  });

  it('may not say the same twice, in whatever way it is written', () => {
    const twice = dates(
      date({ id: 'a' }),
      date({ id: 'b', start: '2026-12-01T10:00:00.000+01:00', end: '2026-12-01T12:00:00+01:00' }),
    );
    expect(scheduleProblems(twice)).toEqual([{ row: 'b', problem: 'repeated' }]);
    const rulesTwice = rules(
      rule({ id: 'a', weekdays: ['MO', 'TU'], nths: [1, -1] }),
      rule({ id: 'b', weekdays: ['TU', 'MO'], nths: [-1, 1] }),
    );
    expect(scheduleProblems(rulesTwice)).toEqual([{ row: 'b', problem: 'repeated' }]);
  });

  it('may be at the same time in two places, or at two times', () => {
    expect(scheduleProblems(dates(date(), date({ id: 'b', place: 'zuidplein' })))).toEqual([]);
    expect(scheduleProblems(rules(rule(), rule({ id: 'b', opens: '09:00' })))).toEqual([]);
    expect(scheduleProblems(rules(rule(), rule({ id: 'b', from: '2027-01-01' })))).toEqual([]);
  });

  it('that are half filled in are not called the same', () => {
    const empty = rules(rule({ id: 'a', weekdays: [] }), rule({ id: 'b', weekdays: [] }));
    expect(keys(empty)).toEqual(['no-weekday', 'no-weekday']);
  });
});

describe('days that are left out', () => {
  const without = (from: string, until = from): Schedule => ({ ...rules(rule()), exceptions: [{ from, until }] });

  it('have a meeting that is left out', () => {
    expect(scheduleProblems(without('2026-12-01'))).toEqual([]);
    expect(scheduleProblems(without('2026-12-02', '2026-12-08'))).toEqual([]);
    expect(scheduleProblems(without('2026-12-02', '2026-12-07'))).toEqual([
      { row: null, problem: 'exception-without-meeting', day: '2026-12-02' },
    ]);
  });

  it('are days, the first before the last', () => {
    expect(scheduleProblems(without('2026-02-30'))).toEqual([{ row: null, problem: 'invalid-day' }]);
    expect(scheduleProblems(without('2026-12-08', '2026-12-01'))).toEqual([
      { row: null, problem: 'until-before-from', day: '2026-12-08' },
    ]);
  });

  it('belong to their rule, where they are said of one', () => {
    const day = { from: '2026-12-02', until: '2026-12-02' };
    const two = rules(rule({ id: 'a', exceptions: [day] }), rule({ id: 'b', weekdays: ['WE'] }));
    expect(scheduleProblems(two)).toEqual([{ row: 'a', problem: 'exception-without-meeting', day: '2026-12-02' }]);
    expect(scheduleProblems({ ...rules(rule(), rule({ id: 'b', weekdays: ['WE'] })), exceptions: [day] })).toEqual([]);
  });

  it('are not spoken of while a rule is wrong', () => {
    const wrong: Schedule = {
      ...rules(rule({ weekdays: [] })),
      exceptions: [{ from: '2026-12-01', until: '2026-12-01' }],
    };
    expect(scheduleProblems(wrong).map(({ problem }) => problem)).toEqual(['no-weekday']);
  });
});

describe('changed meetings', () => {
  const cancelled = (start: string): Schedule => ({
    ...rules(rule()),
    overrides: [{ row: 'rule', start, status: 'cancelled', reason: null }],
  });

  it('are meetings of the schedule', () => {
    expect(scheduleProblems(cancelled('2026-12-01T09:00:00Z'))).toEqual([]);
    expect(scheduleProblems(cancelled('2026-12-02T09:00:00Z'))).toEqual([
      { row: 'rule', problem: 'change-without-meeting', day: '2026-12-02' },
    ]);
    expect(scheduleProblems(cancelled('dinsdag')).map(({ problem }) => problem)).toEqual(['invalid-time']);
  });

  it('have a new time that can be', () => {
    const moved = (newEnd: string): Schedule => ({
      ...rules(rule()),
      overrides: [
        {
          row: 'rule',
          start: '2026-12-01T09:00:00Z',
          status: 'moved',
          newStart: '2026-12-02T09:00:00Z',
          newEnd,
          reason: null,
        },
      ],
    });
    expect(scheduleProblems(moved('2026-12-02T11:00:00Z'))).toEqual([]);
    expect(scheduleProblems(moved('2026-12-02T08:00:00Z')).map(({ problem }) => problem)).toEqual([
      'ends-before-start',
    ]);
  });
});

describe('a text', () => {
  it('is never wrong, and may be empty', () => {
    expect(scheduleProblems({ kind: 'text', note: null })).toEqual([]);
  });
});

describe('a rule with an end', () => {
  it('is fine exactly when a walk from its first to its last day finds a meeting', () => {
    const someRule = fc
      .record({
        weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
        nths: fc.subarray([...NTHS]),
        first: fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2029-01-01') }),
        days: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 120 })),
      })
      .map(({ weekdays, nths, first, days }) =>
        rule({ weekdays, nths, from: dayFromNumber(first), until: dayFromNumber(first + days) }),
      );
    fc.assert(
      fc.property(someRule, (row) => {
        const all = expandSchedule(rules(row), '2025-01-01T00:00:00Z', '2030-01-01T00:00:00Z');
        expect(keys(rules(row))).toEqual(all.length > 0 ? [] : ['never-happens']);
      }),
    );
  });
});
