import type { Weekday } from '../calendar-day';
import type { SchoolRegion } from '../holidays';
import type { DayRange } from '../holidays';
import type { MonthDay } from '../opening-hours';
import type { TimeOfDay } from '../time-of-day';

/** Hours as they are written; `staffed` is null where the phrase does not say, `starred` where it puts a star. */
export interface WrittenSlot {
  opens: TimeOfDay;
  closes: TimeOfDay;
  staffed: boolean | null;
  starred: boolean;
}

/** One thing that a phrase says. */
export type Statement =
  /** `also`: "ook", more hours on days that have some. `onHolidays`: "en op feestdagen". Without slots: closed. */
  | { type: 'week'; weekdays: Weekday[]; onHolidays: boolean; slots: WrittenSlot[]; also: boolean }
  /** Somebody is there at these times; on the days of the statement before it when it names none. */
  | { type: 'help'; weekdays: Weekday[] | null; slots: WrittenSlot[] }
  | { type: 'notOn'; weekdays: Weekday[] }
  /** One day, with other hours or closed. */
  | { type: 'days'; days: DayRange[]; slots: WrittenSlot[] }
  | { type: 'closedOnHolidays' }
  | { type: 'closedInSchoolHolidays'; region: SchoolRegion | null }
  /** All hours of the phrase are of this part of every year. */
  | { type: 'season'; from: MonthDay; until: MonthDay }
  /** "* = onbemand". */
  | { type: 'legend'; staffed: boolean }
  /** "Alleen zelfbediening": nobody is ever there. */
  | { type: 'onlySelfService' };
