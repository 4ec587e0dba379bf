import { Temporal } from 'temporal-polyfill';

import { calendarParts, dayFromNumber, dayNumber, isDay, weekdayIndex, WEEKDAYS, type Day } from './calendar-day';
import { expandSchedule } from './expand-schedule';
import type { Occurrence, Schedule, ScheduleRule } from './schedule';
import type { ScheduleContext } from './schedule-context';
import { boundsOf, patternOf } from './schedule-days';

export type Rules = Extract<Schedule, { kind: 'rules' }>;

/** A rule of the old season with the first day that its pattern names. */
export interface OldRule {
  rule: ScheduleRule;
  /** Day number; null when nobody knows when it began, or when it never happens. */
  first: number | null;
}

/** A pattern that names no day in so many names none: even a fifth Sunday in February comes back within 29 years. */
const DAYS_TO_LOOK = 366 * 29;
/** Days after the end of the old season in which the new one catches up with what holidays take from it. */
const DAYS_TO_CATCH_UP = 400;
/** A season of more days than this has no number of meetings that anybody counts. */
const LONGEST_SEASON = 3660;

/**
 * Finds the first day of a rule: that its pattern names, whatever is left out.
 *
 * @param begins the day on which the offer begins, for a rule that does not say it
 */
export function oldRule(rule: ScheduleRule, begins: Day | null): OldRule {
  const from = rule.from ?? begins;
  if (from === null || !isDay(from) || !boundsOf(rule)) return { rule, first: null };
  const first = firstNamed({ ...rule, from }, dayNumber(from));
  return { rule, first: first !== null && rule.until !== null && first > dayNumber(rule.until) ? null : first };
}

/**
 * A rule from a day on. Its first day is the same day of the week, or the same one of the month (the first Monday), so a
 * weekly rule moves by whole weeks and a monthly one by whole months; even and odd weeks stay what they are, also where weeks
 * 53 and 1 follow each other. Weeks of an interval are counted from it. Its last day moves along and is put right by
 * {@link withAsManyMeetings}.
 *
 * @param bound day number of the first day that may count
 */
export function moveRule({ first, rule }: OldRule, bound: number, id: string): ScheduleRule {
  if (first === null) {
    const from = boundsOf(rule) ? firstNamed({ ...rule, interval: 1, from: null }, bound) : null;
    return { ...rule, id, from: from === null ? dayFromNumber(bound) : dayFromNumber(from), until: null };
  }
  const weekday = WEEKDAYS[weekdayIndex(first)];
  const alike: ScheduleRule = {
    ...rule,
    weekdays: weekday ? [weekday] : [],
    nths: rule.nths.filter((nth) => patternOf({ ...rule, interval: 1, nths: [nth] })?.(first)).slice(0, 1),
    interval: 1,
    from: null,
  };
  const newFirst = firstNamed(alike, bound) ?? bound;
  return { ...rule, id, from: dayFromNumber(newFirst), until: movedUntil(rule, first, newFirst) };
}

function firstNamed(rule: ScheduleRule, from: number): number | null {
  const isNamed = patternOf(rule);
  if (!isNamed) return null;
  for (let number = from; number < from + DAYS_TO_LOOK; number++) if (isNamed(number)) return number;
  return null;
}

function movedUntil({ nths, until }: ScheduleRule, first: number, newFirst: number): Day | null {
  if (until === null) return null;
  if (nths.length === 0) return dayFromNumber(dayNumber(until) + newFirst - first);
  const months = monthOf(newFirst) - monthOf(first);
  const day = Temporal.PlainDate.from(until);
  const moved = day.add({ months });
  // The last day of a month is that of the other one.
  return (day.day === day.daysInMonth ? moved.with({ day: moved.daysInMonth }) : moved).toString();
}

function monthOf(number: number): number {
  const { month, year } = calendarParts(number);
  return year * 12 + month;
}

/**
 * The new rule with a last day by which it has as many meetings as the old one had, whatever days the two seasons leave out.
 * A rule that follows the hours of a place has no number of meetings, and one without an end neither.
 */
export function withAsManyMeetings(
  { first, rule }: OldRule,
  newRule: ScheduleRule,
  old: Rules,
  renewed: Rules,
  context: ScheduleContext,
): ScheduleRule {
  const { from, until } = newRule;
  if (first === null || rule.until === null || from === null || until === null || rule.followsHours != null)
    return newRule;
  const days = dayNumber(rule.until) - first;
  if (days > LONGEST_SEASON) return newRule;
  const meetings = meetingsOf({ ...rule, from: rule.from ?? dayFromNumber(first) }, old, first, days, context).length;
  const coming = meetingsOf({ ...newRule, until: null }, renewed, dayNumber(from), days + DAYS_TO_CATCH_UP, context);
  const last = coming[meetings - 1]?.start.slice(0, 10);
  if (last === undefined) return newRule;
  const next = coming[meetings]?.start.slice(0, 10);
  const isRight = last <= until && (next === undefined || until < next);
  return isRight ? newRule : { ...newRule, until: last };
}

function meetingsOf(
  rule: ScheduleRule,
  of: Rules,
  first: number,
  days: number,
  context: ScheduleContext,
): Occurrence[] {
  const alone: Rules = { ...of, rules: [rule], overrides: [] };
  return expandSchedule(alone, midnight(first - 1), midnight(first + days + 2), context);
}

function midnight(number: number): Date {
  return new Date(number * 86_400_000);
}
