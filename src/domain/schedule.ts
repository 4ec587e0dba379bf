import type { Day, Weekday } from './calendar-day';
import type { DayRange, SchoolRegion } from './holidays';
import type { TimeOfDay } from './time-of-day';

export { WEEKDAYS, type Day, type Weekday } from './calendar-day';
export type { TimeOfDay } from './time-of-day';

/** Which one in the month: first to fifth, or −1 for the last. */
export const NTHS = [1, 2, 3, 4, 5, -1] as const;
export type Nth = (typeof NTHS)[number];

/** Which weeks by the number that ISO 8601 gives them. Weeks 53 and 1 are both odd, and follow each other. */
export const WEEK_PARITIES = ['even', 'odd'] as const;
export type WeekParity = (typeof WEEK_PARITIES)[number];

/**
 * What the school holidays do to a rule. `not-in`: no meeting on a day of a holiday. `only-in-school-weeks`: none in the
 * whole of a week (Monday to Sunday) that has a holiday from Monday to Friday, and none on other days of a holiday.
 */
export const SCHOOL_HOLIDAY_RULES = ['ignore', 'not-in', 'only-in-school-weeks'] as const;
export type SchoolHolidayRule = (typeof SCHOOL_HOLIDAY_RULES)[number];

/** What public holidays do to a rule. */
export const PUBLIC_HOLIDAY_RULES = ['ignore', 'not-on'] as const;
export type PublicHolidayRule = (typeof PUBLIC_HOLIDAY_RULES)[number];

/** Hours of a place that a rule follows: all that it is open, or only those with somebody there to help. */
export const FOLLOWED_HOURS = ['open', 'staffed'] as const;
export type FollowedHours = (typeof FOLLOWED_HOURS)[number];

/** Days that a pattern leaves out. Said of a schedule it holds for all its rules; a rule's own word goes first. */
export interface ScheduleLimits {
  /** Absent: `ignore`. */
  schoolHolidays?: SchoolHolidayRule;
  /** Whose school holidays; absent or null: those of the region that the place is in. */
  schoolRegion?: SchoolRegion | null;
  /** Absent: `ignore`. */
  publicHolidays?: PublicHolidayRule;
  /** Days and periods without a meeting, as RFC 5545's EXDATE. Those of a schedule and of its rule add up. */
  exceptions?: readonly DayRange[];
}

/** "Every Tuesday from 10 to 12", or with `nths` "every first and third Monday of the month". */
export interface ScheduleRule extends ScheduleLimits {
  /** The row's own id: it names the occurrences that come from it, see {@link Occurrence}. */
  id: string;
  weekdays: Weekday[];
  /** Empty: every week. */
  nths: Nth[];
  /**
   * Every so many weeks, or with `nths` months, counted from the week (Monday to Sunday) or month of `from`; from 1.
   * Absent: 1. More than 1 needs `from`.
   */
  interval?: number;
  /** Absent or null: all weeks. */
  weekParity?: WeekParity | null;
  /** First day that counts, as RFC 5545's DTSTART. Null: it runs already. */
  from: Day | null;
  /** Last day that counts. */
  until: Day | null;
  /**
   * Number of meetings from `from` on, which it needs: "eight lessons". Days that are left out do not count, for the
   * course goes on after the holiday; a meeting that is cancelled does. Absent or null: no end by number.
   */
  count?: number | null;
  /**
   * The meetings are the hours of the place; `opens` and `closes` then only narrow them and may be empty. Absent or
   * null: the rule has times of its own.
   */
  followsHours?: FollowedHours | null;
  opens: TimeOfDay;
  closes: TimeOfDay;
  /** Id of another location for this rule, when it is not the offer's own. */
  place: string | null;
}

/** One dated meeting. */
export interface ScheduleDate {
  id: string;
  /** Instants, ISO 8601. */
  start: string;
  end: string;
  place: string | null;
}

/** One meeting that goes another way than its schedule says: cancelled, or moved to another time or place. */
export type OccurrenceOverride = {
  /** Which meeting: its row and the instant (ISO 8601) at which the schedule starts it. */
  row: string;
  start: string;
  /** Why, in a few words for visitors. */
  reason: string | null;
} & (
  | { status: 'cancelled' }
  | {
      status: 'moved';
      /** Instants, ISO 8601. */
      newStart: string;
      newEnd: string;
      /** Absent or null: the place stays the same. */
      newPlace?: string | null;
    }
);

/** When an offer happens. `text` is for what no rule can say; it is shown as written and never guessed at. */
export type Schedule =
  | { kind: 'text'; note: string | null }
  | ({
      kind: 'rules';
      note: string | null;
      rules: ScheduleRule[];
      overrides?: readonly OccurrenceOverride[];
    } & ScheduleLimits)
  | { kind: 'dates'; note: string | null; dates: ScheduleDate[]; overrides?: readonly OccurrenceOverride[] };

/**
 * One meeting that comes from a schedule. Its identity is offer + `row` + original start, so that a change of one
 * evening can be kept beside it.
 */
export interface Occurrence {
  row: string;
  /** ISO 8601 with the offset of Europe/Amsterdam. */
  start: string;
  end: string;
  place: string | null;
  /**
   * `cancelled` and `moved` by an override or a closed place; `tentative` where it depends on school holidays that are
   * not known. Absent: it goes on as the schedule says.
   */
  status?: 'cancelled' | 'moved' | 'tentative';
  /** Why it is cancelled or moved, where that is known. */
  reason?: string | null;
  /** Of a moved meeting, when the schedule started it. Absent: at `start`. */
  originalStart?: string;
}
