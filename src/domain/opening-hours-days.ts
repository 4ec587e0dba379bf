import { dayFromNumber, dayNumber, weekdayOf, type Day } from './calendar-day';
import { USUAL_HOLIDAYS, type HolidayCalendar, type PublicHoliday } from './holidays';
import { publicHolidaysOn } from './holidays-public';
import type { DaySlot, HolidayHours, OpeningException, OpeningHours, OpeningSlot } from './opening-hours';
import { inOrder, isSlot, slotsOfWeekday } from './opening-hours-week';

/** Why a day differs from the week. `why` is what an editor wrote. */
export type HoursReason =
  | { kind: 'exception'; why: string | null }
  | { kind: 'public-holiday'; holiday: PublicHoliday }
  | { kind: 'school-holiday' }
  | { kind: 'season' };

/** When a place is open on one day. */
export interface DayHours {
  day: Day;
  /** In order of time; empty: closed. Null: not known, never to be shown as closed. */
  slots: DaySlot[] | null;
  /** Null: a day as the week says. */
  reason: HoursReason | null;
}

/** What a place does on public holidays when nobody has said so: a library that is open on Christmas Day would say it. */
const USUALLY_CLOSED: readonly HolidayHours[] = [{ on: [...USUAL_HOLIDAYS], hours: [] }];

/**
 * When a place is open on a day, and why if that is not what its week says. The first of these that says something of
 * the day holds:
 *
 * 1. an exception for that one day, or one that closes;
 * 2. a public holiday: "10 to 14 in the Christmas holiday" says nothing of Christmas Day;
 * 3. an exception for a period;
 * 4. the week of the school holidays;
 * 5. the last season that the day is in;
 * 6. the week.
 *
 * Not known (null) are a day without any of these, a day that may be a school holiday as long as nobody has entered
 * them, and a day with a slot that cannot be. Throws a RangeError when there is no such day.
 */
export function dayHours(hours: OpeningHours, day: Day, holidays: HolidayCalendar): DayHours {
  const exception = exceptionOn(hours, day);
  if (exception && (exception.from === exception.to || exception.hours.length === 0))
    return exceptionHours(day, exception);
  const holiday = holidayHoursOn(hours, day);
  if (holiday) {
    return { day, slots: possible(holiday.hours), reason: { kind: 'public-holiday', holiday: holiday.holiday } };
  }
  if (exception) return exceptionHours(day, exception);
  return schoolHolidayHours(hours, day, holidays) ?? weekHours(hours, day);
}

/** The slots of {@link dayHours}: empty on a closed day, null when they are not known. */
export function slotsOn(hours: OpeningHours, day: Day, holidays: HolidayCalendar): DaySlot[] | null {
  return dayHours(hours, day, holidays).slots;
}

/**
 * Why a place is closed for the whole of a day on which its week or season has hours, so that what happens there
 * doesn't; null when it is not, and when nothing is known of the day.
 */
export function closureOn(hours: OpeningHours, day: Day, holidays: HolidayCalendar): HoursReason | null {
  const { reason, slots } = dayHours(hours, day, holidays);
  if (reason === null || reason.kind === 'season' || slots === null || slots.length > 0) return null;
  const usual = weekHours(hours, day).slots;
  return usual === null || usual.length > 0 ? reason : null;
}

/** The hours of a day and of those that follow on it, for a table; seven days unless told otherwise. */
export function comingDays(hours: OpeningHours, from: Day, holidays: HolidayCalendar, count = 7): DayHours[] {
  const first = dayNumber(from);
  return Array.from({ length: count }, (_, index) => dayHours(hours, dayFromNumber(first + index), holidays));
}

function exceptionOn({ exceptions }: OpeningHours, day: Day): OpeningException | undefined {
  const weekday = weekdayOf(day);
  const onDay = exceptions.filter(
    ({ days, from, to }) => from <= day && day <= to && (days?.includes(weekday) ?? true),
  );
  // They may not overlap; where they do, the one that says most of the day and was written last holds.
  return onDay.findLast(({ from, to }) => from === to) ?? onDay.at(-1);
}

function exceptionHours(day: Day, { hours, why }: OpeningException): DayHours {
  return { day, slots: possible(hours), reason: { kind: 'exception', why } };
}

function holidayHoursOn(hours: OpeningHours, day: Day): { holiday: PublicHoliday; hours: DaySlot[] } | null {
  const named = publicHolidaysOn(day);
  // Of a place with no hours at all nobody can say that it is closed on a holiday only.
  const isKnown = hours.week.length > 0 || (hours.seasons ?? []).length > 0;
  const rows = hours.publicHolidays ?? (isKnown ? USUALLY_CLOSED : []);
  for (const holiday of named) {
    const row = rows.findLast(({ on }) => on.includes(holiday));
    if (row) return { holiday, hours: row.hours };
  }
  return null;
}

/** Null on a day that is no school holiday, or for a place that makes no difference then. */
function schoolHolidayHours(hours: OpeningHours, day: Day, holidays: HolidayCalendar): DayHours | null {
  const { schoolHolidayWeek = null, schoolRegion = null } = hours;
  if (schoolHolidayWeek === null) return null;
  if (schoolRegion === null || !holidays.knowsSchoolHolidays(day)) return { day, slots: null, reason: null };
  if (!holidays.isSchoolHoliday(day, schoolRegion)) return null;
  return { day, slots: slotsOfWeek(schoolHolidayWeek, day), reason: { kind: 'school-holiday' } };
}

function weekHours(hours: OpeningHours, day: Day): DayHours {
  const monthDay = day.slice(5);
  const season = hours.seasons?.findLast(({ from, until }) =>
    from <= until ? from <= monthDay && monthDay <= until : from <= monthDay || monthDay <= until,
  );
  if (season) return { day, slots: slotsOfWeek(season.week, day), reason: { kind: 'season' } };
  return { day, slots: hours.week.length > 0 ? slotsOfWeek(hours.week, day) : null, reason: null };
}

function slotsOfWeek(week: readonly OpeningSlot[], day: Day): DaySlot[] | null {
  return possible(slotsOfWeekday(week, weekdayOf(day)));
}

/** Null when one of the slots cannot be: leaving it out would say "closed" of hours that somebody meant to be open. */
function possible(slots: readonly DaySlot[]): DaySlot[] | null {
  return slots.every(isSlot) ? inOrder(slots) : null;
}
