import { dayFromNumber, dayNumber, type Weekday } from '@/domain/calendar-day';
import type { MonthDay } from '@/domain/opening-hours';
import type { TimeOfDay } from '@/domain/time-of-day';

/** Why a text is not taken in. */
export type OsmRefusalKey =
  /** Nothing, or more than anybody would write about one place. */
  | 'empty'
  | 'too-long'
  /** It is no `opening_hours`: a sign or word that has no meaning where it stands. */
  | 'not-understood'
  /** It is, but of a kind that we do not hold: week numbers, Easter, sunrise, "first Monday", a fallback. */
  | 'not-supported'
  | 'invalid-time'
  | 'invalid-date'
  /** Open until midnight or later, or all day. */
  | 'past-midnight'
  /** Hours with a comment that may be a condition. */
  | 'comment'
  /** Hours on holidays that differ by day of the week or season, or that a later rule changes again. */
  | 'too-fine';

/** Thrown while reading, caught at the door. `at` is the piece of the text that it is about. */
export class OsmRefusal extends Error {
  override readonly name = 'OsmRefusal';
  readonly why: OsmRefusalKey;
  readonly at: string;

  constructor(why: OsmRefusalKey, at: string) {
    super(`${why}: ${at}`);
    this.why = why;
    this.at = at;
  }
}

/** The 366 days that a year can have, in order. */
export const MONTH_DAYS: readonly MonthDay[] = Array.from({ length: 366 }, (_, index) =>
  dayFromNumber(dayNumber('2028-01-01') + index).slice(5),
);

/** Days of one year when both years are given, else of every year. */
export interface OsmDates {
  from: MonthDay;
  until: MonthDay;
  years: { from: string; until: string } | null;
}

/**
 * One rule of https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification, as far as we hold it. Null stands for
 * "whatever": all dates, all days of the week.
 */
export interface OsmRule {
  /** Joined by a comma: adds hours to what earlier rules say. Else it takes their place. */
  adds: boolean;
  dates: OsmDates[] | null;
  weekdays: Weekday[] | null;
  publicHolidays: boolean;
  schoolHolidays: boolean;
  /** "PH Mo-Fr": holidays that are such a day; else "PH,Mo-Fr": both. */
  holidaysOnWeekdays: boolean;
  /** Null: the whole day, which only a closed day may be. */
  times: { opens: TimeOfDay; closes: TimeOfDay }[] | null;
  closed: boolean;
  staffed: boolean;
  comment: string | null;
}
