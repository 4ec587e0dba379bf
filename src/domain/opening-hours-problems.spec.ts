import { describe, expect, it } from 'vitest';
import type { OpeningException, OpeningHours, OpeningSlot } from './opening-hours';
import { openingHoursProblems } from './opening-hours-problems';

function hours(week: OpeningSlot[], exceptions: OpeningException[] = []): OpeningHours {
  return { week, exceptions, note: null };
}

const slot = (days: OpeningSlot['days'], opens: string, closes: string, staffed = true): OpeningSlot => ({
  days,
  opens,
  closes,
  staffed,
});

const exception = (from: string, to: string, ...times: [string, string][]): OpeningException => ({
  from,
  to,
  hours: times.map(([opens, closes]) => ({ opens, closes, staffed: true })),
  why: null,
});

describe('openingHoursProblems', () => {
  it('finds none in hours that follow on each other', () => {
    const fine = hours(
      [
        slot(['MO', 'TU'], '08:00', '10:00', false),
        slot(['MO'], '10:00', '17:00'),
        slot(['WE'], '08:00', '17:00'),
        slot(['WE'], '07:00', '08:00'),
      ],
      [
        exception('2026-12-24', '2026-12-24', ['08:00', '12:00'], ['12:00', '15:00']),
        exception('2026-12-25', '2026-12-26'),
      ],
    );
    expect(openingHoursProblems(fine)).toEqual([]);
    expect(openingHoursProblems(hours([]))).toEqual([]);
  });

  it.each<[string, OpeningSlot, string]>([
    ['closes before it opens', slot(['MO'], '10:00', '09:00'), 'closes-before-opens'],
    ['closes when it opens', slot(['MO'], '10:00', '10:00'), 'closes-before-opens'],
    ['names no day', slot([], '10:00', '12:00'), 'no-day'],
    ['opens at no time', slot(['MO'], '25:00', '26:00'), 'invalid-time'],
    ['closes at no time', slot(['MO'], '20:00', '24:00'), 'invalid-time'],
  ])('finds a slot that %s', (_, wrong, problem) => {
    expect(openingHoursProblems(hours([slot(['FR'], '09:00', '17:00'), wrong]))).toEqual([
      { list: 'week', index: 1, problem },
    ]);
  });

  it.each([
    ['around', '09:00', '18:00'],
    ['inside', '11:00', '12:00'],
    ['over the start', '09:00', '10:01'],
    ['over the end', '16:59', '18:00'],
    ['the same', '10:00', '17:00'],
  ])('finds an overlap on one shared day: %s', (_, opens, closes) => {
    const week = [slot(['MO', 'TU'], '10:00', '17:00'), slot(['TU', 'WE'], opens, closes, false)];
    expect(openingHoursProblems(hours(week))).toEqual([{ list: 'week', index: 1, problem: 'overlap' }]);
    expect(openingHoursProblems(hours([slot(['MO'], '10:00', '17:00'), slot(['WE'], opens, closes)]))).toEqual([]);
  });

  it('finds exceptions that end before they start or share a day', () => {
    const exceptions = [
      exception('2026-12-24', '2027-01-03'),
      exception('2027-01-03', '2027-01-03', ['10:00', '12:00']),
      exception('2026-12-23', '2026-12-24'),
      exception('2026-12-20', '2026-12-22'),
      exception('2027-05-05', '2027-05-04'),
      exception('2027-02-29', '2027-03-01'),
    ];
    expect(openingHoursProblems(hours([], exceptions))).toEqual([
      { list: 'exceptions', index: 1, problem: 'overlap' },
      { list: 'exceptions', index: 2, problem: 'overlap' },
      { list: 'exceptions', index: 4, problem: 'to-before-from' },
      { list: 'exceptions', index: 5, problem: 'invalid-day' },
    ]);
  });

  it('names what is wrong in the hours of an exception once', () => {
    const exceptions = [
      exception('2026-12-24', '2026-12-24', ['10:00', '09:00'], ['12:00', '12:00']),
      exception('2026-12-31', '2026-12-31', ['10:00', '13:00'], ['12:00', '15:00'], ['15:00', '16:00']),
      exception('2027-01-01', '2027-01-01', ['10', '13:00']),
    ];
    expect(openingHoursProblems(hours([], exceptions))).toEqual([
      { list: 'exceptions', index: 0, problem: 'closes-before-opens' },
      { list: 'exceptions', index: 1, problem: 'overlap' },
      { list: 'exceptions', index: 2, problem: 'invalid-time' },
    ]);
  });

  it('finds two exceptions on one day, also when each is for some days of the week only', () => {
    const period = exception('2026-07-06', '2026-08-14', ['10:00', '12:00']);
    const on = (...days: OpeningException['days'] & object): OpeningException => ({ ...period, days });
    expect(openingHoursProblems(hours([], [on('MO', 'TU'), on('WE')]))).toEqual([]);
    expect(openingHoursProblems(hours([], [on('MO', 'TU'), on('TU', 'WE')]))).toEqual([
      { list: 'exceptions', index: 1, problem: 'overlap' },
    ]);
    expect(openingHoursProblems(hours([], [on('MO'), period]))).toEqual([
      { list: 'exceptions', index: 1, problem: 'overlap' },
    ]);
    expect(openingHoursProblems(hours([], [on()]))).toEqual([{ list: 'exceptions', index: 0, problem: 'no-day' }]);
  });

  it('finds what is wrong with holidays, school holidays and seasons', () => {
    const wrong: OpeningHours = {
      ...hours([]),
      publicHolidays: [
        { on: ['christmas-day', 'boxing-day'], hours: [] },
        { on: ['boxing-day'], hours: [{ opens: '12:00', closes: '11:00', staffed: true }] },
        { on: [], hours: [] },
      ],
      schoolHolidayWeek: [slot(['MO'], '10:00', '12:00'), slot(['MO'], '11:00', '13:00')],
      seasons: [
        { from: '07-01', until: '08-31', week: [] },
        { from: '12-20', until: '01-05', week: [] },
        { from: '02-29', until: '02-30', week: [slot([], '10:00', '12:00')] },
      ],
    };
    expect(openingHoursProblems(wrong)).toEqual([
      { list: 'publicHolidays', index: 1, problem: 'closes-before-opens' },
      { list: 'publicHolidays', index: 1, problem: 'overlap' },
      { list: 'publicHolidays', index: 2, problem: 'no-day' },
      { list: 'schoolHolidayWeek', index: 0, problem: 'no-region' },
      { list: 'schoolHolidayWeek', index: 1, problem: 'overlap' },
      { list: 'seasons', index: 2, problem: 'invalid-day' },
      { list: 'seasons', index: 2, problem: 'no-day' },
    ]);
  });
});
