import { dayNumber, isDay, type Day } from './calendar-day';
import { SCHOOL_REGIONS, type DayRange, type HolidayCalendar, type PublicHoliday, type SchoolRegion } from './holidays';
import { publicHolidaysOn } from './holidays-public';

/** One school holiday of one or more regions. */
export interface SchoolHoliday extends DayRange {
  name: string;
  regions: readonly SchoolRegion[];
}

/** A row of school holidays that cannot be right, by its place in the list. */
export interface SchoolHolidayProblem {
  index: number;
  /** `overlap`: shares a day with an earlier one of the same region. */
  problem: 'invalid-day' | 'until-before-from' | 'no-region' | 'overlap';
}

/** What must be put right before school holidays can be kept, in the order of the rows. */
export function schoolHolidayProblems(holidays: readonly SchoolHoliday[]): SchoolHolidayProblem[] {
  return holidays.flatMap((holiday, index): SchoolHolidayProblem[] => {
    const { from, regions, until } = holiday;
    if (!isDay(from) || !isDay(until)) return [{ index, problem: 'invalid-day' }];
    if (until < from) return [{ index, problem: 'until-before-from' }];
    if (regions.length === 0) return [{ index, problem: 'no-region' }];
    const overlaps = holidays
      .slice(0, index)
      .some(
        (earlier) =>
          earlier.regions.some((region) => regions.includes(region)) && earlier.from <= until && from <= earlier.until,
      );
    return overlaps ? [{ index, problem: 'overlap' }] : [];
  });
}

/** In days. School lasts eleven weeks at most between two holidays, and fifteen where somebody left one out. */
const LONGEST_TERM = 100;

/**
 * A calendar of the public holidays that are kept and the school holidays that were entered; rows that cannot be are
 * left out.
 *
 * `knowsSchoolHolidays` is true from the first to the last day that was entered for every region, except in a gap of
 * more than a hundred days, in which a holiday is missing. After the last holiday nothing is known: the
 * next one may begin any day.
 *
 * @param publicHolidays those that count as a day off: `USUAL_HOLIDAYS` unless somebody chose others
 */
export function holidayCalendar(
  publicHolidays: readonly PublicHoliday[],
  schoolHolidays: readonly SchoolHoliday[],
): HolidayCalendar {
  const wrong = new Set(
    schoolHolidayProblems(schoolHolidays).flatMap(({ index, problem }) => (problem === 'overlap' ? [] : [index])),
  );
  const right = schoolHolidays.filter((_, index) => !wrong.has(index));
  const kept = new Set(publicHolidays);
  const ofRegion = new Map(
    SCHOOL_REGIONS.map((region) => [region, mergedRanges(right.filter(({ regions }) => regions.includes(region)))]),
  );
  const known = [...ofRegion.values()].map(knownRanges);
  return {
    isPublicHoliday: (day) => publicHolidaysOn(day).some((holiday) => kept.has(holiday)),
    isSchoolHoliday: (day, region) => isInside(ofRegion.get(region) ?? [], day),
    knowsSchoolHolidays: (day) => known.every((ranges) => isInside(ranges, day)),
  };
}

function isInside(ranges: readonly DayRange[], day: Day): boolean {
  return ranges.some(({ from, until }) => from <= day && day <= until);
}

/** In order of time, those that share or adjoin days as one. */
function mergedRanges(ranges: readonly DayRange[], largestGap = 1): DayRange[] {
  const merged: DayRange[] = [];
  for (const { from, until } of ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && dayNumber(from) - dayNumber(last.until) <= largestGap) {
      if (last.until < until) last.until = until;
    } else merged.push({ from, until });
  }
  return merged;
}

function knownRanges(ranges: readonly DayRange[]): DayRange[] {
  return mergedRanges(ranges, LONGEST_TERM);
}
