import { describe, expect, it } from 'vitest';

import { dayNumber, weekdayOf } from '@/domain/calendar-day';
import { SCHOOL_REGIONS, USUAL_HOLIDAYS } from '@/domain/holidays';
import { holidayCalendar, schoolHolidayProblems } from '@/domain/school-holidays';

import { SCHOOL_HOLIDAYS } from './school-holidays';

const ROWS = SCHOOL_HOLIDAYS.map(({ name, ...row }) => ({ ...row, name: name.nl }));

/** Weeks that the law asks for; only the summer has six. */
const DAYS = { Herfstvakantie: 9, Kerstvakantie: 16, Voorjaarsvakantie: 9, Meivakantie: 9, Zomervakantie: 44 };

describe('the official school holidays', () => {
  it('go from Saturday to Sunday and are as long as they should be', () => {
    expect(schoolHolidayProblems(ROWS)).toEqual([]);
    for (const { from, name, until } of ROWS) {
      expect([from, weekdayOf(from)]).toEqual([from, 'SA']);
      expect([until, weekdayOf(until)]).toEqual([until, 'SU']);
      expect([from, dayNumber(until) - dayNumber(from) + 1]).toEqual([from, DAYS[name as keyof typeof DAYS]]);
    }
  });

  it('are five in each school year for each region, within it', () => {
    for (const schoolYear of ['2025-2026', '2026-2027', '2027-2028', '2028-2029']) {
      for (const region of SCHOOL_REGIONS) {
        const names = ROWS.filter((row) => row.schoolYear === schoolYear && row.regions.includes(region));
        expect(names.map(({ name }) => name)).toEqual(Object.keys(DAYS));
        expect(names.every(({ from }) => from > `${schoolYear.slice(0, 4)}-09-15`)).toBe(true);
        expect(names.every(({ until }) => until < `${schoolYear.slice(5)}-09-15`)).toBe(true);
      }
    }
  });

  it('say which are fixed and which are advice', () => {
    expect(new Set(ROWS.filter(({ fixed }) => !fixed).map(({ name }) => name))).toEqual(
      new Set(['Herfstvakantie', 'Voorjaarsvakantie']),
    );
  });

  it('say which an editor should compare with the government’s own table', () => {
    expect(new Set(ROWS.filter(({ readAtSource }) => !readAtSource).map(({ schoolYear }) => schoolYear))).toEqual(
      new Set(['2025-2026', '2026-2027']),
    );
  });

  it('start the summer of one region a week or more after another’s', () => {
    for (const year of ['2026', '2027', '2028', '2029']) {
      const starts = ROWS.filter(({ from, name }) => name === 'Zomervakantie' && from.startsWith(year));
      expect(new Set(starts.map(({ from }) => from)).size).toBe(3);
    }
  });

  it('leave no term unknown from 2026 to the summer of 2029', () => {
    const calendar = holidayCalendar(USUAL_HOLIDAYS, ROWS);
    for (const day of [
      '2026-01-01',
      '2026-06-15',
      '2026-11-22',
      '2027-04-01',
      '2028-02-29',
      '2028-09-10',
      '2029-07-06',
    ]) {
      expect([day, calendar.knowsSchoolHolidays(day)]).toEqual([day, true]);
    }
    expect(calendar.knowsSchoolHolidays('2029-10-01')).toBe(false);
  });
});
