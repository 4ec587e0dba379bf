import type { Day } from './calendar-day';
import type { HolidayCalendar, SchoolRegion } from './holidays';
import type { DaySlot } from './opening-hours-week';

/** What the meetings of a schedule depend on beside the schedule itself. */
export interface ScheduleContext {
  holidays: HolidayCalendar;
  /** School region of the offer's own place; null: not known. */
  region: SchoolRegion | null;
  /**
   * The hours of a place (null: the offer's own) on a day, exceptions and holidays included. Empty: closed. Null, or
   * without this function: not known.
   */
  openingHours?: (day: Day, place: string | null) => readonly DaySlot[] | null;
  /**
   * Whether a place (null: the offer's own) is closed for a whole day on which its week says otherwise, so that what
   * happens there is cancelled; with the reason, where one is given.
   */
  closure?: (day: Day, place: string | null) => { reason: string | null } | null;
}

/** For a schedule that depends on nothing else: no day is known to be a holiday, and no hours are known. */
export const NOTHING_KNOWN: ScheduleContext = {
  holidays: { isPublicHoliday: () => false, isSchoolHoliday: () => false, knowsSchoolHolidays: () => false },
  region: null,
};
