import type { Day } from './calendar-day';

/** Regions that the Dutch school holidays are spread over. */
export const SCHOOL_REGIONS = ['noord', 'midden', 'zuid'] as const;
export type SchoolRegion = (typeof SCHOOL_REGIONS)[number];

/** Days in a row; both count. */
export interface DayRange {
  from: Day;
  until: Day;
}

/**
 * The days that a place may close for, in the order of the year. Liberation Day is two of them: 5 May is a day off for
 * many every fifth year (2025, 2030) and for some, such as municipalities, every year.
 */
export const PUBLIC_HOLIDAYS = [
  'new-year',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'liberation-day-lustrum',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'boxing-day',
] as const;
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[number];

/**
 * What nearly every library keeps. On Good Friday and on 5 May of ordinary years most are open, so a place that closes
 * then has to say so.
 */
export const USUAL_HOLIDAYS: readonly PublicHoliday[] = PUBLIC_HOLIDAYS.filter(
  (holiday) => holiday !== 'good-friday' && holiday !== 'liberation-day',
);

/** Which days are holidays. */
export interface HolidayCalendar {
  isPublicHoliday(day: Day): boolean;
  isSchoolHoliday(day: Day, region: SchoolRegion): boolean;
  /** False where nobody has entered the school holidays yet: then no answer about them can be trusted. */
  knowsSchoolHolidays(day: Day): boolean;
}
