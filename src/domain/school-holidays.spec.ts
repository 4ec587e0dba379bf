import { describe, expect, it } from 'vitest';

import { PUBLIC_HOLIDAYS, SCHOOL_REGIONS, USUAL_HOLIDAYS } from './holidays';
import { holidayCalendar, schoolHolidayProblems, type SchoolHoliday } from './school-holidays';

const holiday = (from: string, until: string, regions: SchoolHoliday['regions'] = SCHOOL_REGIONS): SchoolHoliday => ({
  name: 'Vakantie',
  regions,
  from,
  until,
});

const YEAR = [
  holiday('2026-07-04', '2026-08-16', ['noord']),
  holiday('2026-07-18', '2026-08-30', ['midden']),
  holiday('2026-07-11', '2026-08-23', ['zuid']),
  holiday('2026-10-10', '2026-10-18', ['noord']),
  holiday('2026-10-17', '2026-10-25', ['midden', 'zuid']),
  holiday('2026-12-19', '2027-01-03'),
];

describe('school holidays', () => {
  it('that cannot be are named', () => {
    const rows = [
      holiday('2026-12-19', '2027-01-03'),
      holiday('2026-02-30', '2026-03-01'),
      holiday('2026-10-18', '2026-10-10'),
      holiday('2026-10-10', '2026-10-18', []),
      holiday('2027-01-03', '2027-01-03', ['zuid']),
    ];
    expect(schoolHolidayProblems(rows)).toEqual([
      { index: 1, problem: 'invalid-day' },
      { index: 2, problem: 'until-before-from' },
      { index: 3, problem: 'no-region' },
      { index: 4, problem: 'overlap' },
    ]);
    expect(schoolHolidayProblems(YEAR)).toEqual([]);
  });
});

describe('a calendar of holidays', () => {
  it('knows nothing of school holidays when none were entered', () => {
    const calendar = holidayCalendar(USUAL_HOLIDAYS, []);
    expect(calendar.knowsSchoolHolidays('2026-12-25')).toBe(false);
    expect(calendar.isSchoolHoliday('2026-12-25', 'noord')).toBe(false);
    expect(calendar.isPublicHoliday('2026-12-25')).toBe(true);
  });

  it('leaves rows out that cannot be', () => {
    const calendar = holidayCalendar(USUAL_HOLIDAYS, [...YEAR, holiday('2026-12-01', '2026-02-30')]);
    expect(calendar.isSchoolHoliday('2026-12-02', 'noord')).toBe(false);
  });

  it('counts the first and the last day, for the regions that have them', () => {
    const calendar = holidayCalendar(USUAL_HOLIDAYS, YEAR);
    expect(calendar.isSchoolHoliday('2026-10-09', 'noord')).toBe(false);
    expect(calendar.isSchoolHoliday('2026-10-10', 'noord')).toBe(true);
    expect(calendar.isSchoolHoliday('2026-10-10', 'zuid')).toBe(false);
    expect(calendar.isSchoolHoliday('2026-10-18', 'noord')).toBe(true);
    expect(calendar.isSchoolHoliday('2026-10-19', 'noord')).toBe(false);
    expect(calendar.isSchoolHoliday('2026-10-25', 'midden')).toBe(true);
  });

  it('keeps the public holidays that were chosen', () => {
    expect(holidayCalendar(USUAL_HOLIDAYS, []).isPublicHoliday('2026-05-05')).toBe(false);
    expect(holidayCalendar(USUAL_HOLIDAYS, []).isPublicHoliday('2030-05-05')).toBe(true);
    expect(holidayCalendar(PUBLIC_HOLIDAYS, []).isPublicHoliday('2026-05-05')).toBe(true);
    expect(holidayCalendar([], []).isPublicHoliday('2026-12-25')).toBe(false);
  });

  it('says what it does not know: before the first, after the last, and for a region that was left out', () => {
    const calendar = holidayCalendar(USUAL_HOLIDAYS, YEAR);
    expect(calendar.knowsSchoolHolidays('2026-07-17')).toBe(false);
    expect(calendar.knowsSchoolHolidays('2026-07-18')).toBe(true);
    expect(calendar.knowsSchoolHolidays('2026-11-24')).toBe(true);
    expect(calendar.knowsSchoolHolidays('2027-01-03')).toBe(true);
    expect(calendar.knowsSchoolHolidays('2027-01-04')).toBe(false);
    expect(
      holidayCalendar([], [holiday('2026-01-01', '2026-12-31', ['noord'])]).knowsSchoolHolidays('2026-06-01'),
    ).toBe(false);
  });

  it('does not take a missing holiday for a long term', () => {
    const withoutAutumn = YEAR.filter(({ from }) => !from.startsWith('2026-10'));
    const calendar = holidayCalendar(USUAL_HOLIDAYS, withoutAutumn);
    expect(calendar.knowsSchoolHolidays('2026-09-15')).toBe(false);
    expect(calendar.knowsSchoolHolidays('2026-12-24')).toBe(true);
  });

  it('can be asked in any order of rows', () => {
    const calendar = holidayCalendar(USUAL_HOLIDAYS, YEAR.toReversed());
    expect(calendar.knowsSchoolHolidays('2026-11-24')).toBe(true);
    expect(calendar.isSchoolHoliday('2026-08-30', 'midden')).toBe(true);
  });
});
