import { describe, expect, it } from 'vitest';

import { dayFromNumber, dayNumber, weekdayOf } from './calendar-day';
import { PUBLIC_HOLIDAYS, USUAL_HOLIDAYS } from './holidays';
import { publicHolidaysOn } from './holidays-public';

/** Days of a year that are a holiday, worked out by nothing but the question itself. */
function holidaysOf(year: number): string[] {
  const first = dayNumber(`${year}-01-01`);
  return Array.from({ length: 366 }, (_, index) => dayFromNumber(first + index))
    .filter((day) => day.startsWith(String(year)))
    .flatMap((day) => publicHolidaysOn(day).map((holiday) => `${day} ${holiday}`));
}

/** Easter Sunday by Gauss and Meeus, which date-holidays has no part in. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(`${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`);
}

describe('public holidays', () => {
  it('are none on a day that does not exist', () => {
    for (const day of ['2026-02-30', '25-12-2026', '', 'Kerst', '2026-12-25T00:00:00Z']) {
      expect(publicHolidaysOn(day)).toEqual([]);
    }
  });

  it('of 2026, none left out and none added', () => {
    expect(holidaysOf(2026)).toEqual([
      '2026-01-01 new-year',
      '2026-04-03 good-friday',
      '2026-04-05 easter-sunday',
      '2026-04-06 easter-monday',
      '2026-04-27 kings-day',
      '2026-05-05 liberation-day',
      '2026-05-14 ascension-day',
      '2026-05-24 whit-sunday',
      '2026-05-25 whit-monday',
      '2026-12-25 christmas-day',
      '2026-12-26 boxing-day',
    ]);
  });

  it('know Liberation Day as a day off of every fifth year', () => {
    expect(publicHolidaysOn('2025-05-05')).toContain('liberation-day-lustrum');
    expect(publicHolidaysOn('2030-05-05')).toContain('liberation-day-lustrum');
    for (const year of [2026, 2027, 2028, 2029, 2031]) {
      expect(publicHolidaysOn(`${year}-05-05`)).toEqual(['liberation-day']);
    }
  });

  it('put King’s Day a day earlier when it is a Sunday', () => {
    expect(publicHolidaysOn('2025-04-26')).toEqual(['kings-day']);
    expect(publicHolidaysOn('2025-04-27')).toEqual([]);
    expect(publicHolidaysOn('2031-04-26')).toEqual(['kings-day']);
    for (let year = 2020; year < 2060; year++) {
      const day = weekdayOf(`${year}-04-27`) === 'SU' ? `${year}-04-26` : `${year}-04-27`;
      expect(publicHolidaysOn(day)).toContain('kings-day');
    }
  });

  it('follow Easter', () => {
    for (let year = 2020; year < 2060; year++) {
      const on = (days: number) => publicHolidaysOn(dayFromNumber(easter(year) + days));
      expect(on(-2)).toContain('good-friday');
      expect(on(0)).toContain('easter-sunday');
      expect(on(1)).toContain('easter-monday');
      expect(on(39)).toContain('ascension-day');
      expect(on(49)).toContain('whit-sunday');
      expect(on(50)).toContain('whit-monday');
    }
  });

  it('are both there when two fall on one day', () => {
    expect(publicHolidaysOn('2016-05-05')).toEqual(['liberation-day', 'ascension-day']);
  });

  it('happen each year, all of them', () => {
    for (let year = 2024; year < 2044; year++) {
      const found = new Set(holidaysOf(year).map((line) => line.slice(11)));
      expect(PUBLIC_HOLIDAYS.filter((holiday) => !found.has(holiday))).toEqual(
        year % 5 === 0 ? [] : ['liberation-day-lustrum'],
      );
    }
  });

  it('are usually kept, but for Good Friday and 5 May of ordinary years', () => {
    expect(USUAL_HOLIDAYS).toContain('liberation-day-lustrum');
    expect(PUBLIC_HOLIDAYS.filter((holiday) => !USUAL_HOLIDAYS.includes(holiday))).toEqual([
      'good-friday',
      'liberation-day',
    ]);
  });
});
