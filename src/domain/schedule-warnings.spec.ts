import { describe, expect, it } from 'vitest';
import type { Schedule } from './schedule';
import type { ScheduleContext } from './schedule-context';
import { datesOf, EXAMPLE_CONTEXT, exampleDate, exampleRule, rulesOf } from './schedule-examples';
import { SCHEDULE_WARNINGS, scheduleWarnings } from './schedule-warnings';
import { problemInWords, warningInWords } from './schedule-words/problems-in-words';
import { SCHEDULE_PROBLEMS } from './schedule-problems';

const TODAY = '2026-11-30';

/** Open on every day from 9 to 12 with help and until 17 without. */
const OPEN: ScheduleContext = {
  ...EXAMPLE_CONTEXT,
  openingHours: (day) =>
    day === '2026-12-08'
      ? []
      : [
          { opens: '12:00', closes: '17:00', staffed: false },
          { opens: '09:00', closes: '12:00', staffed: true },
        ],
};

const warnings = (schedule: Schedule, context = EXAMPLE_CONTEXT) => scheduleWarnings(schedule, context, TODAY);

describe('a warning', () => {
  it('is given of the first meeting for which the place is closed', () => {
    expect(warnings(rulesOf(exampleRule()), OPEN)).toEqual([
      { row: 'rule', warning: 'outside-opening-hours', day: '2026-12-08' },
    ]);
    expect(warnings(rulesOf(exampleRule({ weekdays: ['WE'], closes: '17:30' })), OPEN)).toEqual([
      { row: 'rule', warning: 'outside-opening-hours', day: '2026-12-02' },
    ]);
  });

  it('is not given of a meeting that goes on from one slot to the next', () => {
    expect(warnings(rulesOf(exampleRule({ weekdays: ['WE'], closes: '17:00' })), OPEN)).toEqual([]);
  });

  it('is not given of hours that nobody knows', () => {
    expect(warnings(rulesOf(exampleRule()))).toEqual([]);
  });

  it('is given of a meeting that goes on after midnight', () => {
    const night = datesOf(exampleDate({ start: '2026-12-01T11:00:00Z', end: '2026-12-01T23:30:00Z' }));
    expect(warnings(night, OPEN)).toMatchObject([{ warning: 'outside-opening-hours' }]);
  });

  it('is given of two meetings at once in one place', () => {
    const rules = rulesOf(exampleRule({ id: 'a' }), exampleRule({ id: 'b', opens: '11:00', closes: '13:00' }));
    expect(warnings(rules)).toEqual([{ row: 'b', warning: 'overlap', day: '2026-12-01' }]);
    const elsewhere = rulesOf(
      exampleRule({ id: 'a' }),
      exampleRule({ id: 'b', opens: '11:00', closes: '13:00', place: 'x' }),
    );
    expect(warnings(elsewhere)).toEqual([]);
  });

  it('is given of school holidays that are not known, or differ in a region that is not known', () => {
    const rule = rulesOf(exampleRule({ schoolHolidays: 'not-in', until: '2027-02-16' }));
    expect(warnings(rule)).toEqual([]);
    expect(warnings(rule, { ...EXAMPLE_CONTEXT, region: null })).toEqual([
      { row: 'rule', warning: 'school-holidays-unknown', day: '2027-02-16' },
    ]);
  });

  it('is given of hours that a rule follows and nobody knows', () => {
    const rule = rulesOf(exampleRule({ followsHours: 'open', opens: '', closes: '' }));
    expect(warnings(rule)).toEqual([{ row: 'rule', warning: 'hours-unknown', day: null }]);
    expect(warnings(rule, OPEN)).toEqual([]);
  });

  it('is given of a schedule that is over, and not of a text', () => {
    expect(warnings(rulesOf(exampleRule({ until: '2026-11-24' })))).toEqual([
      { row: null, warning: 'nothing-coming', day: null },
    ]);
    expect(warnings({ kind: 'text', note: 'Bel voor de tijden.' })).toEqual([]);
  });
});

describe('in words', () => {
  it('every problem and every warning is a sentence', () => {
    const problems = SCHEDULE_PROBLEMS.map((problem) => problemInWords({ row: null, problem }));
    const all = [...problems, ...SCHEDULE_WARNINGS.map((warning) => warningInWords({ row: null, warning, day: null }))];
    expect(all.filter((sentence) => !/^[A-Z].*[.]$/u.test(sentence))).toEqual([]);
  });

  it('the day is said first', () => {
    expect(warningInWords({ row: 'a', warning: 'outside-opening-hours', day: '2026-12-24' })).toBe(
      '24 december 2026: De locatie is dan dicht.',
    );
    expect(problemInWords({ row: null, problem: 'exception-without-meeting', day: '2027-01-01' })).toBe(
      '1 januari 2027: Op deze dag is er toch al geen bijeenkomst. Kijk de datum na.',
    );
  });
});
