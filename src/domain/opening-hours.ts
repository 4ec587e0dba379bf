import type { Day, Weekday } from './calendar-day';
import type { PublicHoliday, SchoolRegion } from './holidays';
import type { TimeOfDay } from './time-of-day';

/** From when until when on one day, and whether somebody is there to help. */
export interface DaySlot {
  opens: TimeOfDay;
  /** Later than `opens` on the same day: a slot that goes past midnight, or until it (24:00), is refused. */
  closes: TimeOfDay;
  staffed: boolean;
}

/** One slot of a place's week; `staffed` is whether somebody is there to help. */
export interface OpeningSlot extends DaySlot {
  days: Weekday[];
}

/** A day or period on which the week pattern does not hold. */
export interface OpeningException {
  from: Day;
  /** Last day that counts. */
  to: Day;
  /** Only on these days of the week; absent: on every day. */
  days?: Weekday[];
  /** Empty: closed. */
  hours: DaySlot[];
  why: string | null;
}

/** A day of every year, `MM-DD`. */
export type MonthDay = string;

/** Part of every year that has a week of its own, such as July and August. */
export interface Season {
  from: MonthDay;
  /** Last day that counts; before `from` when the new year lies between. */
  until: MonthDay;
  /** Empty: closed. */
  week: OpeningSlot[];
}

/** What a place does on public holidays that it does not treat as a day like any other. */
export interface HolidayHours {
  on: PublicHoliday[];
  /** Empty: closed. */
  hours: DaySlot[];
}

/**
 * When a place is open. What says more of a day goes before what says less, see `dayHours`: a named day, public
 * holidays, a period, school holidays, a season, the week.
 */
export interface OpeningHours {
  /** Empty: not known, which is something else than closed. */
  week: OpeningSlot[];
  exceptions: OpeningException[];
  note: string | null;
  /**
   * Public holidays that differ from other days; a holiday that no row names is a day like any other. Absent: nobody
   * has said, and the usual ones are taken to be closed.
   */
  publicHolidays?: HolidayHours[];
  /** The week in school holidays of `schoolRegion`. Empty: closed. Absent or null: as always. */
  schoolHolidayWeek?: OpeningSlot[] | null;
  schoolRegion?: SchoolRegion | null;
  /** The last that a day is in holds. */
  seasons?: Season[];
}
