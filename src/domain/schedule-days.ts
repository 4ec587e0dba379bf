import { calendarParts, dayFromNumber, dayNumber, isDay, weekdayIndex, WEEKDAYS, type Day } from './calendar-day';
import { SCHOOL_REGIONS, type SchoolRegion } from './holidays';
import { isoWeekNumber } from './iso-week';
import type { Nth, ScheduleLimits, ScheduleRule } from './schedule';
import type { ScheduleContext } from './schedule-context';

/** First and last day (as day numbers) on which a rule can have a meeting; infinite where it has no bound. */
export interface DayBounds {
  first: number;
  last: number;
}

/** The days between `from` and `until` of a rule, both included; null when one of them is no day. */
export function boundsOf(rule: ScheduleRule): DayBounds | null {
  if ((rule.from !== null && !isDay(rule.from)) || (rule.until !== null && !isDay(rule.until))) return null;
  return {
    first: rule.from === null ? -Infinity : dayNumber(rule.from),
    last: rule.until === null ? Infinity : dayNumber(rule.until),
  };
}

/**
 * Whether the pattern of a rule names a day: its weekday, which one of the month, its week or month by parity and
 * interval. Says nothing of bounds and of days that are left out. Null when the rule can name no day at all.
 */
export function patternOf(rule: ScheduleRule): ((number: number) => boolean) | null {
  const onWeekday = WEEKDAYS.map((weekday) => rule.weekdays.includes(weekday));
  const inInterval = intervalOf(rule);
  if (!onWeekday.includes(true) || inInterval === null) return null;
  const { nths, weekParity } = rule;
  return (number) =>
    onWeekday[weekdayIndex(number)] === true &&
    (nths.length === 0 || isNthOfMonth(number, nths)) &&
    (weekParity == null || (isoWeekNumber(number) % 2 === 0) === (weekParity === 'even')) &&
    inInterval(number);
}

/** Whether an interval counts the week (or, with `nths`, the month) of a day; null for an interval that cannot be. */
function intervalOf({ from, interval = 1, nths }: ScheduleRule): ((number: number) => boolean) | null {
  if (!Number.isInteger(interval) || interval < 1) return null;
  if (interval === 1) return () => true;
  if (from === null || !isDay(from)) return null;
  const period = nths.length > 0 ? monthOf : weekOf;
  const begin = period(dayNumber(from));
  return (number) => (period(number) - begin) % interval === 0;
}

/** Weeks are counted from Monday, as RFC 5545's WKST=MO. */
function weekOf(number: number): number {
  return (number - weekdayIndex(number)) / 7;
}

function monthOf(number: number): number {
  const { month, year } = calendarParts(number);
  return year * 12 + month;
}

/** Whether a day is the n-th of its weekday in its month, for any of `nths`. */
function isNthOfMonth(number: number, nths: readonly Nth[]): boolean {
  const nth = Math.ceil(calendarParts(number).dayOfMonth / 7);
  return nths.some((wanted) => wanted === nth || (wanted === -1 && monthOf(number) !== monthOf(number + 7)));
}

/** Whether a day keeps its meeting: it does, it is left out, or nobody can say yet. */
export type Standing = 'in' | 'out' | 'unsure';

/** Whether a day that a rule's pattern names keeps its meeting. `shared` are the limits of the whole schedule. */
export function standingOf(
  rule: ScheduleRule,
  shared: ScheduleLimits,
  { holidays, region: regionOfPlace }: ScheduleContext,
): (number: number) => Standing {
  const exceptions = [...(shared.exceptions ?? []), ...(rule.exceptions ?? [])];
  const schoolHolidays = rule.schoolHolidays ?? shared.schoolHolidays ?? 'ignore';
  const notOnPublicHolidays = (rule.publicHolidays ?? shared.publicHolidays ?? 'ignore') === 'not-on';
  const region = rule.schoolRegion ?? shared.schoolRegion ?? regionOfPlace;
  const isHoliday = (number: number) => schoolHoliday(dayFromNumber(number), region, holidays);
  if (exceptions.length === 0 && !notOnPublicHolidays && schoolHolidays === 'ignore') return () => 'in';
  return (number) => {
    const day = dayFromNumber(number);
    if (exceptions.some(({ from, until }) => from <= day && day <= until)) return 'out';
    if (notOnPublicHolidays && holidays.isPublicHoliday(day)) return 'out';
    switch (schoolHolidays) {
      case 'ignore':
        return 'in';
      case 'not-in':
        return isHoliday(number);
      case 'only-in-school-weeks': {
        const monday = number - weekdayIndex(number);
        return worst([number, monday, monday + 1, monday + 2, monday + 3, monday + 4].map(isHoliday));
      }
    }
  };
}

/** How a day stands by the school holidays of a region; without a region it is sure only where all regions agree. */
function schoolHoliday(day: Day, region: SchoolRegion | null, holidays: ScheduleContext['holidays']): Standing {
  if (!holidays.knowsSchoolHolidays(day)) return 'unsure';
  const regions = region === null ? SCHOOL_REGIONS : [region];
  const free = regions.filter((one) => holidays.isSchoolHoliday(day, one)).length;
  return free === 0 ? 'in' : free === regions.length ? 'out' : 'unsure';
}

function worst(standings: readonly Standing[]): Standing {
  return standings.includes('out') ? 'out' : standings.includes('unsure') ? 'unsure' : 'in';
}
