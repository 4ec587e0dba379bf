import { isDay } from './calendar-day';
import type { OpeningException, OpeningHours } from './opening-hours';
import { WEEKDAYS, type TimeOfDay, type Weekday } from './schedule';
import { isTimeOfDay } from './time-of-day';

/** From when until when on one day, and whether somebody is there to help. */
export interface DaySlot {
  opens: TimeOfDay;
  closes: TimeOfDay;
  staffed: boolean;
}

/** One line of a week's table; no slots: closed on that day. */
export interface WeekTableRow {
  weekday: Weekday;
  slots: DaySlot[];
}

/**
 * The week pattern day by day: always Monday to Sunday, slots in order of time, without slots that cannot be (closes
 * before it opens). Empty when the hours are not known, which is something else than seven closed days.
 */
export function weekTable(hours: OpeningHours): WeekTableRow[] {
  if (hours.week.length === 0) return [];
  return WEEKDAYS.map((weekday) => ({
    weekday,
    slots: hours.week
      .filter(({ days, opens, closes }) => days.includes(weekday) && isSlot({ opens, closes }))
      .map(({ opens, closes, staffed }) => ({ opens, closes, staffed }))
      .toSorted(bySlotTime),
  }));
}

/** What can be wrong with a row of opening hours. */
export const OPENING_HOURS_PROBLEMS = [
  /** A slot of the week that names no day. */
  'no-day',
  /** A time or day that does not exist or is not written as one. */
  'invalid-time',
  'invalid-day',
  'closes-before-opens',
  /** An exception whose last day is before its first. */
  'to-before-from',
  /** It shares minutes with an earlier slot of the same day, or days with an earlier exception. */
  'overlap',
] as const;
export type OpeningHoursProblemKey = (typeof OPENING_HOURS_PROBLEMS)[number];

/** `index` is the row's place in `week` or `exceptions`, from 0. */
export interface OpeningHoursProblem {
  list: 'week' | 'exceptions';
  index: number;
  problem: OpeningHoursProblemKey;
}

/**
 * What an editor must put right before opening hours can be kept, in the order of the rows. A slot with staff inside a
 * longer one without staff is an overlap too: as 8–10, 10–17 and 17–20 every minute says one thing.
 */
export function openingHoursProblems(hours: OpeningHours): OpeningHoursProblem[] {
  const week = hours.week.flatMap((slot, index) => {
    const problems = slotProblems(slot);
    if (!WEEKDAYS.some((weekday) => slot.days.includes(weekday))) problems.unshift('no-day');
    const overlaps = hours.week
      .slice(0, index)
      .some((earlier) => earlier.days.some((day) => slot.days.includes(day)) && shareMinutes(earlier, slot));
    if (overlaps) problems.push('overlap');
    return problems.map((problem) => ({ list: 'week' as const, index, problem }));
  });
  const exceptions = hours.exceptions.flatMap((exception, index) => {
    const problems = exceptionProblems(exception);
    if (hours.exceptions.slice(0, index).some((earlier) => shareDays(earlier, exception))) problems.push('overlap');
    return problems.map((problem) => ({ list: 'exceptions' as const, index, problem }));
  });
  return [...week, ...exceptions];
}

type Times = Pick<DaySlot, 'opens' | 'closes'>;

function bySlotTime(a: Times, b: Times): number {
  const [first, second] = [`${a.opens} ${a.closes}`, `${b.opens} ${b.closes}`];
  return first < second ? -1 : Number(first > second);
}

function isSlot({ opens, closes }: Times): boolean {
  return isTimeOfDay(opens) && isTimeOfDay(closes) && opens < closes;
}

function shareMinutes(a: Times, b: Times): boolean {
  return isSlot(a) && isSlot(b) && a.opens < b.closes && b.opens < a.closes;
}

function shareDays(a: OpeningException, b: OpeningException): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function slotProblems({ opens, closes }: Times): OpeningHoursProblemKey[] {
  if (!isTimeOfDay(opens) || !isTimeOfDay(closes)) return ['invalid-time'];
  return closes <= opens ? ['closes-before-opens'] : [];
}

function exceptionProblems({ from, to, hours }: OpeningException): OpeningHoursProblemKey[] {
  const problems = new Set<OpeningHoursProblemKey>();
  if (!isDay(from) || !isDay(to)) problems.add('invalid-day');
  else if (to < from) problems.add('to-before-from');
  hours.forEach((slot, index) => {
    for (const problem of slotProblems(slot)) problems.add(problem);
    if (hours.slice(0, index).some((earlier) => shareMinutes(earlier, slot))) problems.add('overlap');
  });
  return [...problems];
}
