import { dayFromNumber, dayNumber, weekdayIndex, type Day } from './calendar-day';
import {
  SCHOOL_REGIONS,
  USUAL_HOLIDAYS,
  type HolidayCalendar,
  type PublicHoliday,
  type SchoolRegion,
} from './holidays';
import { publicHolidaysOn } from './holidays-public';
import { holidayCalendar, type SchoolHoliday } from './school-holidays';

/** Why there is no lesson on a day. */
export type DayOff =
  | { kind: 'public'; holiday: PublicHoliday }
  /** `name` as editors call it; null where regions have holidays of different names. */
  | { kind: 'school'; name: string | null }
  /** A day that the schedule itself leaves out. */
  | { kind: 'exception' };

/** Which days are off, with their names. */
export interface SeasonCalendar {
  /** The usual public holidays and the school holidays that were entered. */
  holidays: HolidayCalendar;
  /** The public holiday that a day is, of those that nearly everybody keeps. */
  publicHoliday: (day: Day) => DayOff | null;
  /** The school holiday of a region; without a region only one that all regions have. */
  schoolHoliday: (day: Day, region: SchoolRegion | null) => DayOff | null;
  /** The school holiday in the week (Monday to Friday) of a day. */
  schoolHolidayInWeek: (day: Day, region: SchoolRegion | null) => DayOff | null;
  /** Whether nobody can say: the holidays are not entered yet, or the region is not known and regions differ. */
  isUnsure: (day: Day, region: SchoolRegion | null) => boolean;
}

/** A calendar by which lessons are planned. */
export function seasonCalendar(schoolHolidays: readonly SchoolHoliday[]): SeasonCalendar {
  const holidays = holidayCalendar(USUAL_HOLIDAYS, schoolHolidays);
  const regionsOf = (region: SchoolRegion | null) => (region === null ? SCHOOL_REGIONS : [region]);
  const isFree = (day: Day) => (region: SchoolRegion) => holidays.isSchoolHoliday(day, region);
  const schoolHoliday = (day: Day, region: SchoolRegion | null): DayOff | null => {
    const regions = regionsOf(region);
    if (!regions.every(isFree(day))) return null;
    const names = new Set(
      schoolHolidays
        .filter((one) => one.from <= day && day <= one.until && one.regions.some((of) => regions.includes(of)))
        .map(({ name }) => name),
    );
    const [only = null] = names;
    return { kind: 'school', name: names.size === 1 ? only : null };
  };
  return {
    holidays,
    schoolHoliday,
    publicHoliday: (day) => {
      const holiday = publicHolidaysOn(day).find((one) => USUAL_HOLIDAYS.includes(one));
      return holiday ? { kind: 'public', holiday } : null;
    },
    schoolHolidayInWeek: (day, region) => {
      const number = dayNumber(day);
      const monday = number - weekdayIndex(number);
      const week = [number, monday, monday + 1, monday + 2, monday + 3, monday + 4].map(dayFromNumber);
      return week.map((one) => schoolHoliday(one, region)).find((off) => off !== null) ?? null;
    },
    isUnsure: (day, region) => {
      if (!holidays.knowsSchoolHolidays(day)) return true;
      const free = regionsOf(region).filter(isFree(day)).length;
      return free > 0 && free < regionsOf(region).length;
    },
  };
}
