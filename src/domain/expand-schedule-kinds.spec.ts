import { describe, expect, it } from 'vitest';
import { expandSchedule, lastDay } from './expand-schedule';
import type { Occurrence, Schedule, ScheduleRule } from './schedule';
import type { ScheduleContext } from './schedule-context';
import { datesOf, EXAMPLE_CONTEXT, exampleDate, exampleRule, rulesOf } from './schedule-examples';

/* Each kind of schedule that people write, where calendars are hard. */

function over(schedule: Schedule, from: string, to: string, context = EXAMPLE_CONTEXT): Occurrence[] {
  return expandSchedule(schedule, `${from}T00:00:00Z`, `${to}T00:00:00Z`, context);
}

const days = (changes: Partial<ScheduleRule>, from: string, to: string, context = EXAMPLE_CONTEXT) =>
  over(rulesOf(exampleRule(changes)), from, to, context).map(({ start }) => start.slice(0, 10));

describe('a meeting that cannot be told', () => {
  it.each<[string, Partial<ScheduleRule>]>([
    ['every two weeks from no week', { interval: 2 }],
    ['every no weeks', { interval: 0, from: '2026-12-01' }],
    ['every half week', { interval: 1.5, from: '2026-12-01' }],
    ['eight times from no day', { count: 8 }],
    ['no times', { count: 0, from: '2026-12-01' }],
    ['when a place is open whose hours nobody knows', { followsHours: 'open', opens: '', closes: '' }],
    ['when a place is open, at no time', { followsHours: 'open', opens: '9', closes: '' }],
  ])('is none: %s', (_, changes) => {
    expect(days(changes, '2026-11-01', '2028-01-01')).toEqual([]);
  });
});

describe('odd and even weeks', () => {
  it('have two odd ones in a row at the end of 2026, which has a week 53', () => {
    expect(days({ weekParity: 'odd' }, '2026-12-08', '2027-01-22')).toEqual([
      '2026-12-15',
      '2026-12-29',
      '2027-01-05',
      '2027-01-19',
    ]);
    expect(days({ weekParity: 'even' }, '2026-12-08', '2027-01-22')).toEqual([
      '2026-12-08',
      '2026-12-22',
      '2027-01-12',
    ]);
  });

  it('go by the number of the week and not of the year that a day is in', () => {
    expect(days({ weekdays: ['FR', 'SA', 'SU'], weekParity: 'odd' }, '2026-12-31', '2027-01-05')).toEqual([
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
    expect(days({ weekdays: ['MO', 'TU'], weekParity: 'odd' }, '2025-12-28', '2026-01-01')).toEqual([
      '2025-12-29',
      '2025-12-30',
    ]);
  });

  it('keep their hour across both clock changes and know leap day', () => {
    const starts = (from: string, to: string) =>
      over(rulesOf(exampleRule({ weekdays: ['SU', 'TU'], weekParity: 'even' })), from, to).map(({ start }) => start);
    expect(starts('2026-10-18', '2026-11-02')).toEqual([
      '2026-10-18T10:00:00+02:00',
      '2026-10-27T10:00:00+01:00',
      '2026-11-01T10:00:00+01:00',
    ]);
    expect(starts('2027-03-20', '2027-04-05')).toEqual(['2027-03-23T10:00:00+01:00', '2027-03-28T10:00:00+02:00']);
    expect(starts('2028-02-22', '2028-03-10')).toEqual([
      '2028-02-22T10:00:00+01:00',
      '2028-02-27T10:00:00+01:00',
      '2028-03-07T10:00:00+01:00',
    ]);
  });
});

describe('every two weeks', () => {
  it('is counted from its start, over the turn of the year and the clock change', () => {
    const rule = { interval: 2, from: '2026-12-08' };
    expect(days(rule, '2026-12-01', '2027-01-25')).toEqual(['2026-12-08', '2026-12-22', '2027-01-05', '2027-01-19']);
    expect(days(rule, '2027-03-20', '2027-04-20')).toEqual(['2027-03-30', '2027-04-13']);
  });

  it('counts weeks from Monday to Sunday, so that all days of a week go together', () => {
    const rule: Partial<ScheduleRule> = { weekdays: ['MO', 'SU'], interval: 2, from: '2026-12-02' };
    expect(days(rule, '2026-11-30', '2026-12-25')).toEqual(['2026-12-06', '2026-12-14', '2026-12-20']);
  });

  it('can alternate between two places', () => {
    const alternating = rulesOf(
      exampleRule({ id: 'a', interval: 2, from: '2026-12-01', place: 'hoograven' }),
      exampleRule({ id: 'b', interval: 2, from: '2026-12-08', place: 'overvecht' }),
    );
    expect(over(alternating, '2026-12-01', '2027-01-01').map(({ place }) => place)).toEqual([
      'hoograven',
      'overvecht',
      'hoograven',
      'overvecht',
      'hoograven',
    ]);
  });

  it('of a month skips every other month', () => {
    const rule: Partial<ScheduleRule> = { nths: [-1], interval: 2, from: '2026-12-01' };
    expect(days(rule, '2026-11-01', '2027-07-01')).toEqual(['2026-12-29', '2027-02-23', '2027-04-27', '2027-06-29']);
  });
});

describe('a series', () => {
  it('has as many meetings as it says, counted from its start wherever one looks', () => {
    const series: Partial<ScheduleRule> = { from: '2026-12-08', count: 8 };
    expect(days(series, '2026-12-01', '2028-01-01')).toHaveLength(8);
    expect(days(series, '2027-01-24', '2028-01-01')).toEqual(['2027-01-26']);
    expect(lastDay(rulesOf(exampleRule(series)))).toBe('2027-01-26');
  });

  it('goes on after days that are left out, and counts a meeting that is cancelled', () => {
    const rule = exampleRule({ from: '2026-12-08', count: 4, schoolHolidays: 'not-in' });
    const schedule: Schedule = {
      ...rulesOf(rule),
      exceptions: [{ from: '2027-01-05', until: '2027-01-05' }],
      overrides: [{ row: 'rule', start: '2026-12-15T09:00:00Z', status: 'cancelled', reason: 'Ziek' }],
    };
    expect(over(schedule, '2026-12-01', '2028-01-01').map(({ start, status }) => [start.slice(0, 10), status])).toEqual(
      [
        ['2026-12-08', undefined],
        ['2026-12-15', 'cancelled'],
        ['2027-01-12', undefined],
        ['2027-01-19', undefined],
      ],
    );
    expect(lastDay(schedule, EXAMPLE_CONTEXT)).toBe('2027-01-19');
  });

  it('ends by its last day too', () => {
    expect(days({ from: '2026-12-08', count: 8, until: '2026-12-20' }, '2026-12-01', '2028-01-01')).toHaveLength(2);
    expect(lastDay(rulesOf(exampleRule({ from: '2026-12-08', count: 8, until: '2026-12-20' })))).toBe('2026-12-20');
  });
});

describe('school holidays', () => {
  it('differ by region: the rule says which, else the schedule, else the place', () => {
    const inFebruary = (changes: Partial<ScheduleRule>, context: ScheduleContext = EXAMPLE_CONTEXT) =>
      days({ schoolHolidays: 'not-in', ...changes }, '2027-02-10', '2027-03-01', context);
    expect(inFebruary({})).toEqual(['2027-02-16']);
    expect(inFebruary({ schoolRegion: 'zuid' })).toEqual(['2027-02-23']);
    expect(inFebruary({}, { ...EXAMPLE_CONTEXT, region: 'zuid' })).toEqual(['2027-02-23']);
    const ofAll: Schedule = { ...rulesOf(exampleRule()), schoolHolidays: 'not-in', schoolRegion: 'zuid' };
    expect(over(ofAll, '2027-02-10', '2027-03-01')).toHaveLength(1);
    const ofOne: Schedule = { ...ofAll, rules: [exampleRule({ schoolHolidays: 'ignore' })] };
    expect(over(ofOne, '2027-02-10', '2027-03-01')).toHaveLength(2);
  });

  it('leave a meeting open where nobody knows them, or where the regions differ and none is said', () => {
    const statuses = (from: string, to: string, region: null | 'zuid') =>
      over(rulesOf(exampleRule({ schoolHolidays: 'not-in' })), from, to, { ...EXAMPLE_CONTEXT, region }).map(
        ({ start, status }) => [start.slice(0, 10), status],
      );
    expect(statuses('2027-02-10', '2027-03-05', null)).toEqual([
      ['2027-02-16', 'tentative'],
      ['2027-02-23', 'tentative'],
      ['2027-03-02', undefined],
    ]);
    expect(statuses('2026-12-20', '2027-01-07', null)).toEqual([['2027-01-05', undefined]]);
    expect(statuses('2028-08-29', '2028-09-07', 'zuid')).toEqual([['2028-09-05', 'tentative']]);
  });

  it('take the whole of a week when only school weeks count', () => {
    // Carnival and the like begin on a Saturday; the Monday to Friday before it are a school week, the Saturday is not.
    expect(
      days({ weekdays: ['FR', 'SA', 'SU', 'MO'], schoolHolidays: 'only-in-school-weeks' }, '2026-12-18', '2027-01-05'),
    ).toEqual(['2026-12-18', '2027-01-04']);
  });
});

describe('public holidays', () => {
  it('leave out their own day only', () => {
    const rule: Partial<ScheduleRule> = { weekdays: ['TH', 'FR', 'SA'], publicHolidays: 'not-on' };
    expect(days(rule, '2026-12-24', '2027-01-02')).toEqual(['2026-12-24', '2026-12-31']);
  });
});

describe('opening hours', () => {
  const context: ScheduleContext = {
    ...EXAMPLE_CONTEXT,
    openingHours: (day, place) => {
      if (place === 'elders') return null;
      if (day === '2026-12-03') return [];
      return [
        { opens: '17:00', closes: '20:00', staffed: false },
        { opens: '13:00', closes: '17:00', staffed: true },
        { opens: '08:00', closes: '10:00', staffed: false },
      ];
    },
  };
  const followed = (changes: Partial<ScheduleRule>) =>
    over(
      rulesOf(exampleRule({ weekdays: ['WE', 'TH'], opens: '', closes: '', ...changes })),
      '2026-12-02',
      '2026-12-05',
      context,
    ).map(({ end, start }) => `${start.slice(5, 16)}-${end.slice(11, 16)}`);

  it('are the meetings: what touches is one, and a closed day has none', () => {
    expect(followed({ followsHours: 'open' })).toEqual(['12-02T08:00-10:00', '12-02T13:00-20:00']);
    expect(followed({ followsHours: 'staffed' })).toEqual(['12-02T13:00-17:00']);
  });

  it('are narrowed by the times of the rule', () => {
    expect(followed({ followsHours: 'open', opens: '09:30', closes: '16:00' })).toEqual([
      '12-02T09:30-10:00',
      '12-02T13:00-16:00',
    ]);
    expect(followed({ followsHours: 'open', opens: '20:00' })).toEqual([]);
  });

  it('are those of the place of the rule', () => {
    expect(followed({ followsHours: 'open', place: 'elders' })).toEqual([]);
  });
});

describe('a changed meeting', () => {
  const changed = (...overrides: NonNullable<Extract<Schedule, { kind: 'rules' }>['overrides']>): Schedule => ({
    ...rulesOf(exampleRule({ place: 'a' })),
    overrides,
  });
  const MOVED = {
    row: 'rule',
    start: '2026-12-08T09:00:00.000Z',
    status: 'moved' as const,
    newStart: '2026-12-09T13:00:00Z',
    newEnd: '2026-12-09T15:00:00Z',
    reason: 'De zaal is bezet',
  };

  it('stays and says why when it is cancelled', () => {
    const cancelled = changed({ row: 'rule', start: '2026-12-08T10:00:00+01:00', status: 'cancelled', reason: 'Ziek' });
    expect(over(cancelled, '2026-12-07', '2026-12-11')).toEqual([
      {
        row: 'rule',
        start: '2026-12-08T10:00:00+01:00',
        end: '2026-12-08T12:00:00+01:00',
        place: 'a',
        status: 'cancelled',
        reason: 'Ziek',
      },
    ]);
  });

  it('has its new time and place and keeps who it is', () => {
    expect(over(changed({ ...MOVED, newPlace: 'b' }), '2026-12-07', '2026-12-11')).toEqual([
      {
        row: 'rule',
        start: '2026-12-09T14:00:00+01:00',
        end: '2026-12-09T16:00:00+01:00',
        place: 'b',
        status: 'moved',
        reason: 'De zaal is bezet',
        originalStart: '2026-12-08T10:00:00+01:00',
      },
    ]);
    expect(over(changed(MOVED), '2026-12-07', '2026-12-11')[0]?.place).toBe('a');
  });

  it('is found at its new time and not at its old one', () => {
    expect(over(changed(MOVED), '2026-12-08', '2026-12-09')).toEqual([]);
    expect(over(changed(MOVED), '2026-12-09', '2026-12-10')).toHaveLength(1);
  });

  it('is nothing when the schedule has no such meeting any more', () => {
    const gone = changed({ ...MOVED, start: '2026-12-09T09:00:00Z' }, { ...MOVED, row: 'other' });
    expect(over(gone, '2026-12-07', '2026-12-11').map(({ start }) => start)).toEqual(['2026-12-08T10:00:00+01:00']);
    expect(over(changed({ ...MOVED, start: 'dinsdag' }), '2026-12-07', '2026-12-11')).toHaveLength(1);
  });

  it('is called off when its new time cannot be', () => {
    expect(over(changed({ ...MOVED, newEnd: MOVED.newStart }), '2026-12-07', '2026-12-11')).toMatchObject([
      { status: 'cancelled', start: '2026-12-08T10:00:00+01:00' },
    ]);
  });

  it('can be a date, and moves the last day', () => {
    const moved = { ...MOVED, row: 'date', start: '2026-12-01T09:00:00Z' };
    const schedule: Schedule = { ...datesOf(exampleDate()), overrides: [moved] };
    expect(over(schedule, '2026-12-01', '2026-12-31')).toMatchObject([
      { row: 'date', start: '2026-12-09T14:00:00+01:00', originalStart: '2026-12-01T10:00:00+01:00' },
    ]);
    expect(lastDay(schedule)).toBe('2026-12-09');
  });

  it('keeps apart two meetings that come to be at the same time', () => {
    const twice = changed({ ...MOVED, newStart: '2026-12-15T09:00:00Z', newEnd: '2026-12-15T11:00:00Z' });
    expect(over(twice, '2026-12-15', '2026-12-16').map(({ status }) => status)).toHaveLength(2);
  });
});

describe('a place that is closed for the day', () => {
  const context: ScheduleContext = {
    ...EXAMPLE_CONTEXT,
    closure: (day, place) => (day === '2026-12-08' && place !== 'elders' ? { reason: 'Verbouwing' } : null),
  };

  it('cancels what happens there, and nothing elsewhere', () => {
    const schedule = rulesOf(exampleRule({ id: 'a' }), exampleRule({ id: 'b', place: 'elders' }));
    expect(
      over(schedule, '2026-12-08', '2026-12-09', context).map(({ reason, row, status }) => [row, status, reason]),
    ).toEqual([
      ['a', 'cancelled', 'Verbouwing'],
      ['b', undefined, undefined],
    ]);
    const dated = datesOf(exampleDate({ start: '2026-12-08T09:00:00Z', end: '2026-12-08T11:00:00Z' }));
    expect(over(dated, '2026-12-08', '2026-12-09', context)).toMatchObject([{ status: 'cancelled' }]);
  });
});
