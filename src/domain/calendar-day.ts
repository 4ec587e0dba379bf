/** Days of the week, Monday first, as RFC 5545 §3.3.10 writes them. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A calendar day in the Netherlands, `YYYY-MM-DD`. */
export type Day = string;

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

/** Year, month (1 to 12) and day of the month of the day with this {@link dayNumber}, by arithmetic alone. */
export function calendarParts(number: number): { year: number; month: number; dayOfMonth: number } {
  // Howard Hinnant's civil_from_days: years that begin in March, in eras of 400 years (146,097 days).
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
