import { WEEKDAYS, type Day, type Weekday } from './schedule';

const MILLISECONDS_A_DAY = 86_400_000;

/** True for a day that exists, written `YYYY-MM-DD` (ISO 8601), years 0001 to 9999. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^(?!0000)\d{4}-\d\d-\d\d$/u.test(value)) return false;
  const instant = Date.parse(`${value}T00:00:00Z`);
  // 30 February is read as 2 March by some engines and refused by others; both fail here.
  return !Number.isNaN(instant) && dayFromNumber(instant / MILLISECONDS_A_DAY) === value;
}

/** Whole days from 1970-01-01 to `day`, so that days can be counted and compared as integers; NaN for no day. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Index in `WEEKDAYS` (0 is Monday) of the day with this {@link dayNumber}. */
export function weekdayIndex(number: number): number {
  // 1970-01-01 was a Thursday, and days before it have negative numbers.
  return (((number + 3) % 7) + 7) % 7;
}

/** Day of the week of a day. Throws a RangeError when there is no such day. */
export function weekdayOf(day: Day): Weekday {
  const weekday = isDay(day) ? WEEKDAYS[weekdayIndex(dayNumber(day))] : undefined;
  if (!weekday) throw new RangeError(`Not a day: ${day}`);
  return weekday;
}
