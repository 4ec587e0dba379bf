import type { Day } from './calendar-day';

/** Regions that the Dutch school holidays are spread over. */
export const SCHOOL_REGIONS = ['noord', 'midden', 'zuid'] as const;
export type SchoolRegion = (typeof SCHOOL_REGIONS)[number];

/** Days in a row; both count. */
export interface DayRange {
  from: Day;
  until: Day;
}

/** Which days are holidays. */
export interface HolidayCalendar {
  isPublicHoliday(day: Day): boolean;
  isSchoolHoliday(day: Day, region: SchoolRegion): boolean;
  /** False where nobody has entered the school holidays yet: then no answer about them can be trusted. */
  knowsSchoolHolidays(day: Day): boolean;
}
