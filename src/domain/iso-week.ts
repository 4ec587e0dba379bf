import { Temporal } from 'temporal-polyfill';

import { amsterdamDay } from './amsterdam-time';
import { calendarParts, weekdayIndex } from './calendar-day';

/** A week of ISO 8601, `YYYY-Www`; weeks in order are strings in order. */
export type IsoWeek = string;

/** The week on Dutch calendars at an instant. Throws a RangeError on an invalid Date. */
export function amsterdamWeek(instant: Date): IsoWeek {
  return weekOf(Temporal.PlainDate.from(amsterdamDay(instant)));
}

/** The week that lies some weeks before the one on Dutch calendars at an instant. */
export function weeksBefore(instant: Date, weeks: number): IsoWeek {
  return weekOf(Temporal.PlainDate.from(amsterdamDay(instant)).subtract({ weeks }));
}

/**
 * Number (1 to 53) of the ISO 8601 week that holds the day with this `dayNumber`. A year that has a week 53 has two odd
 * weeks in a row.
 */
export function isoWeekNumber(number: number): number {
  // A week belongs to the year that its Thursday is in.
  const thursday = number - weekdayIndex(number) + 3;
  const { dayOfMonth, month, year } = calendarParts(thursday);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const before = (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0);
  return Math.floor((before + dayOfMonth - 1) / 7) + 1;
}

/** Days of a common year before each month. */
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function weekOf(day: Temporal.PlainDate): IsoWeek {
  // Both exist in the ISO calendar, which these days are in.
  const year = String(day.yearOfWeek ?? day.year).padStart(4, '0');
  return `${year}-W${String(day.weekOfYear ?? 1).padStart(2, '0')}`;
}
