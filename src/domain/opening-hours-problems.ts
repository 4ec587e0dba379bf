import { isDay, WEEKDAYS } from './calendar-day';
import type { DaySlot, OpeningException, OpeningHours, OpeningSlot, Season } from './opening-hours';
import { isSlot } from './opening-hours-week';
import { isTimeOfDay } from './time-of-day';

/** What can be wrong with a row of opening hours. */
export const OPENING_HOURS_PROBLEMS = [
  /** A slot of a week or an exception that names no day of the week, or a row that names no holiday. */
  'no-day',
  /** A time or day that does not exist or is not written as one. */
  'invalid-time',
  'invalid-day',
  'closes-before-opens',
  /** An exception whose last day is before its first. */
  'to-before-from',
  /** It shares minutes with an earlier slot of the same day, days with an earlier exception, or a holiday with a row. */
  'overlap',
  /** Hours for the school holidays, and nobody said which region's. */
  'no-region',
] as const;
export type OpeningHoursProblemKey = (typeof OPENING_HOURS_PROBLEMS)[number];

/** `index` is the row's place in its list, from 0. */
export interface OpeningHoursProblem {
  list: 'week' | 'exceptions' | 'publicHolidays' | 'schoolHolidayWeek' | 'seasons';
  index: number;
  problem: OpeningHoursProblemKey;
}

/**
 * What an editor must put right before opening hours can be kept, in the order of the rows. A slot with staff inside a
 * longer one without staff is an overlap too: as 8–10, 10–17 and 17–20 every minute says one thing.
 */
export function openingHoursProblems(hours: OpeningHours): OpeningHoursProblem[] {
  const { exceptions, publicHolidays = [], schoolHolidayWeek = null, schoolRegion = null, seasons = [], week } = hours;
  const schoolWeekProblems = schoolHolidayWeek === null ? [] : weekProblems(schoolHolidayWeek);
  if (schoolHolidayWeek !== null && schoolRegion === null)
    schoolWeekProblems.unshift({ index: 0, problem: 'no-region' });
  return [
    ...inList('week', weekProblems(week)),
    ...inList('exceptions', perRow(exceptions, exceptionProblems, shareDays)),
    ...inList(
      'publicHolidays',
      perRow(
        publicHolidays,
        (row) => [...(row.on.length === 0 ? (['no-day'] as const) : []), ...dayProblems(row.hours)],
        (a, b) => a.on.some((holiday) => b.on.includes(holiday)),
      ),
    ),
    ...inList('schoolHolidayWeek', schoolWeekProblems),
    // One season inside another is no overlap: the last one holds.
    ...inList(
      'seasons',
      perRow(seasons, seasonProblems, () => false),
    ),
  ];
}

type RowProblem = Omit<OpeningHoursProblem, 'list'>;

function inList(list: OpeningHoursProblem['list'], problems: RowProblem[]): OpeningHoursProblem[] {
  return problems.map((problem) => ({ list, ...problem }));
}

/** The problems of each row, with `overlap` for one that clashes with an earlier row; none is named twice of a row. */
function perRow<Row>(
  rows: readonly Row[],
  problemsOf: (row: Row) => OpeningHoursProblemKey[],
  clash: (earlier: Row, row: Row) => boolean,
): RowProblem[] {
  return rows.flatMap((row, index) => {
    const problems = new Set(problemsOf(row));
    if (rows.slice(0, index).some((earlier) => clash(earlier, row))) problems.add('overlap');
    return Array.from(problems, (problem) => ({ index, problem }));
  });
}

function weekProblems(week: readonly OpeningSlot[]): RowProblem[] {
  return perRow(
    week,
    (slot) => [...(namesWeekday(slot.days) ? [] : (['no-day'] as const)), ...slotProblems(slot)],
    (earlier, slot) => earlier.days.some((day) => slot.days.includes(day)) && shareMinutes(earlier, slot),
  );
}

function namesWeekday(days: readonly string[]): boolean {
  return WEEKDAYS.some((weekday) => days.includes(weekday));
}

type Times = Pick<DaySlot, 'opens' | 'closes'>;

function shareMinutes(a: Times, b: Times): boolean {
  return isSlot(a) && isSlot(b) && a.opens < b.closes && b.opens < a.closes;
}

function shareDays(a: OpeningException, b: OpeningException): boolean {
  const { days = WEEKDAYS } = a;
  return a.from <= b.to && b.from <= a.to && (b.days ?? WEEKDAYS).some((day) => days.includes(day));
}

function slotProblems({ opens, closes }: Times): OpeningHoursProblemKey[] {
  if (!isTimeOfDay(opens) || !isTimeOfDay(closes)) return ['invalid-time'];
  return closes <= opens ? ['closes-before-opens'] : [];
}

/** The slots of one day or of each day of a period. */
function dayProblems(slots: readonly Times[]): OpeningHoursProblemKey[] {
  return perRow(slots, slotProblems, shareMinutes).map(({ problem }) => problem);
}

function exceptionProblems({ days, from, hours, to }: OpeningException): OpeningHoursProblemKey[] {
  const problems: OpeningHoursProblemKey[] = [];
  if (!isDay(from) || !isDay(to)) problems.push('invalid-day');
  else if (to < from) problems.push('to-before-from');
  if (days && !namesWeekday(days)) problems.push('no-day');
  return [...problems, ...dayProblems(hours)];
}

function seasonProblems({ from, until, week }: Season): OpeningHoursProblemKey[] {
  // In a leap year, for a season may begin or end on 29 February.
  const exists = isDay(`2028-${from}`) && isDay(`2028-${until}`);
  return [...(exists ? [] : (['invalid-day'] as const)), ...weekProblems(week).map(({ problem }) => problem)];
}
