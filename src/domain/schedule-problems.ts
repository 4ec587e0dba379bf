import { parseInstant } from './amsterdam-time';
import { dayNumber, isDay, WEEKDAYS, type Day } from './calendar-day';
import { expandSchedule, rowOf } from './expand-schedule';
import type { DayRange } from './holidays';
import type { Schedule, ScheduleDate, ScheduleLimits, ScheduleRule } from './schedule';
import { NOTHING_KNOWN, type ScheduleContext } from './schedule-context';
import { boundsOf, patternOf } from './schedule-days';
import { isTimeOfDay } from './time-of-day';

/** What can be wrong with a schedule in itself. */
export const SCHEDULE_PROBLEMS = [
  /** A schedule of rules or dates that has no row at all. */
  'no-rows',
  /** A rule that names no day of the week. */
  'no-weekday',
  /** A time, day or instant that does not exist or is not written as one. */
  'invalid-time',
  'invalid-day',
  /** "Every so many weeks" or a number of meetings that is no whole number from 1. */
  'invalid-number',
  /** It counts weeks or meetings and does not say from when. */
  'no-start',
  /** It ends at or before its start. */
  'ends-before-start',
  'until-before-from',
  /** A rule that has no meeting at all. */
  'never-happens',
  /** Days are left out on which nothing happens anyway. */
  'exception-without-meeting',
  /** A meeting is changed that the schedule does not have. */
  'change-without-meeting',
  /** A dated meeting of more than 24 hours: its end has the wrong day. */
  'longer-than-a-day',
  /** The same meeting or rule as an earlier row: it would be shown twice. */
  'repeated',
] as const;
export type ScheduleProblemKey = (typeof SCHEDULE_PROBLEMS)[number];

/** `row` is the id of the rule or date; null when the schedule as a whole is meant. */
export interface ScheduleProblem {
  row: string | null;
  problem: ScheduleProblemKey;
  /** The day that it is about, where it is about one. */
  day?: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** A rule that is silent for so many days from its start on is so for good: even a fifth Sunday of every February. */
const DAYS_TO_LOOK = 366 * 29;
/** Looked through at a time, so that the usual rule, which happens within a year, costs no more. */
const DAYS_AT_A_TIME = 400;

/** A row as far as it matters here; two rows with one content say the same. */
interface Row {
  id: string;
  content: string;
  problems: ScheduleProblemKey[];
}

/**
 * What an editor must put right before a schedule can be kept: its rows in their order, then its exceptions and changed
 * meetings. Empty when all is well. Holidays of the context count; what is not known is no problem.
 */
export function scheduleProblems(schedule: Schedule, context: ScheduleContext = NOTHING_KNOWN): ScheduleProblem[] {
  if (schedule.kind === 'text') return [];
  const rows =
    schedule.kind === 'rules'
      ? schedule.rules.map((rule) => ruleRow(rule, schedule, context))
      : schedule.dates.map(dateRow);
  if (rows.length === 0) return [{ row: null, problem: 'no-rows' }];
  const contents = rows.map(({ content }) => content);
  const ofRows = rows.flatMap(({ id, content, problems }, index): ScheduleProblem[] => {
    // Said only of rows that are fine by themselves: two half-filled rows are not the same meeting twice.
    const repeated = problems.length === 0 && contents.indexOf(content) < index;
    return (repeated ? (['repeated'] as const) : problems).map((problem) => ({ row: id, problem }));
  });
  // Rows that cannot be have no meetings, so nothing is said of days on which they would have one.
  if (ofRows.some(({ problem }) => problem !== 'repeated')) return ofRows;
  return [...ofRows, ...exceptionProblems(schedule), ...overrideProblems(schedule, context)];
}

function ruleRow(rule: ScheduleRule, shared: ScheduleLimits, context: ScheduleContext): Row {
  const { nths, weekdays } = rule;
  const content = JSON.stringify({
    interval: 1,
    weekParity: null,
    count: null,
    followsHours: null,
    ...rule,
    id: '',
    weekdays: weekdays.toSorted(),
    nths: nths.toSorted(),
  });
  return { id: rule.id, content, problems: ruleProblems(rule, shared, context) };
}

function dateRow(date: ScheduleDate): Row {
  const start = parseInstant(date.start);
  const end = parseInstant(date.end);
  return { id: date.id, content: JSON.stringify([start, end, date.place]), problems: dateProblems(start, end) };
}

function ruleProblems(rule: ScheduleRule, shared: ScheduleLimits, context: ScheduleContext): ScheduleProblemKey[] {
  const { count, from, interval = 1, until } = rule;
  const problems: ScheduleProblemKey[] = [];
  if (!WEEKDAYS.some((weekday) => rule.weekdays.includes(weekday))) problems.push('no-weekday');
  problems.push(...timeProblems(rule));
  if ([from, until].some((day) => day !== null && !isDay(day))) problems.push('invalid-day');
  else if (from !== null && until !== null && until < from) problems.push('until-before-from');
  if (![interval, count ?? 1].every((number) => Number.isInteger(number) && number >= 1))
    problems.push('invalid-number');
  else if ((interval > 1 || count != null) && from === null) problems.push('no-start');
  return problems.length === 0 && neverHappens(rule, shared, context) ? ['never-happens'] : problems;
}

function timeProblems({ closes, followsHours, opens }: ScheduleRule): ScheduleProblemKey[] {
  const mayBeEmpty = followsHours != null;
  if (![opens, closes].every((time) => isTimeOfDay(time) || (mayBeEmpty && time === ''))) return ['invalid-time'];
  return opens !== '' && closes !== '' && closes <= opens ? ['ends-before-start'] : [];
}

function neverHappens(rule: ScheduleRule, shared: ScheduleLimits, context: ScheduleContext): boolean {
  const { from, until } = rule;
  // What has no start counts no weeks, so that some years before its end say all; without an end any years do.
  const first = from !== null ? dayNumber(from) : until !== null ? dayNumber(until) - DAYS_TO_LOOK : 0;
  const last = Math.min(until === null ? Infinity : dayNumber(until), first + DAYS_TO_LOOK);
  // The hours of a place are not the rule's own fault: any day that it names will do.
  const asked = rule.followsHours == null ? rule : { ...rule, followsHours: null, opens: '10:00', closes: '12:00' };
  const schedule: Schedule = { ...shared, kind: 'rules', note: null, rules: [asked], overrides: [] };
  // A day wider on both sides than the rule: its own bounds decide, whatever the offset of Dutch clocks.
  for (let day = first - 1; day <= last + 1; day += DAYS_AT_A_TIME) {
    const end = Math.min(day + DAYS_AT_A_TIME, last + 2);
    if (expandSchedule(schedule, midnight(day), midnight(end), context).length > 0) return false;
  }
  return true;
}

function midnight(number: number): Date {
  return new Date(number * MILLISECONDS_A_DAY);
}

function dateProblems(start: number | null, end: number | null): ScheduleProblemKey[] {
  if (start === null || end === null) return ['invalid-time'];
  if (end <= start) return ['ends-before-start'];
  return end - start > MILLISECONDS_A_DAY ? ['longer-than-a-day'] : [];
}

function exceptionProblems(schedule: Exclude<Schedule, { kind: 'text' }>): ScheduleProblem[] {
  if (schedule.kind === 'dates') return [];
  const ofAll = (schedule.exceptions ?? []).map((range) => exceptionProblem(range, null, schedule.rules));
  const ofRules = schedule.rules.flatMap((rule) =>
    (rule.exceptions ?? []).map((range) => exceptionProblem(range, rule.id, [rule])),
  );
  return [...ofAll, ...ofRules].filter((problem) => problem !== null);
}

function exceptionProblem(range: DayRange, row: string | null, rules: readonly ScheduleRule[]): ScheduleProblem | null {
  const { from, until } = range;
  if (!isDay(from) || !isDay(until)) return { row, problem: 'invalid-day' };
  if (until < from) return { row, problem: 'until-before-from', day: from };
  return rules.some((rule) => isNamedIn(rule, range)) ? null : { row, problem: 'exception-without-meeting', day: from };
}

/** Whether the pattern of a rule, before anything is left out, has a day in a period. */
export function isNamedIn(rule: ScheduleRule, { from, until }: DayRange): boolean {
  const [bounds, isNamed] = [boundsOf(rule), patternOf(rule)];
  if (!bounds || !isNamed) return false;
  const last = Math.min(bounds.last, dayNumber(until));
  for (let number = Math.max(bounds.first, dayNumber(from)); number <= last; number++) {
    if (isNamed(number)) return true;
  }
  return false;
}

function overrideProblems(schedule: Exclude<Schedule, { kind: 'text' }>, context: ScheduleContext): ScheduleProblem[] {
  return (schedule.overrides ?? []).flatMap((override): ScheduleProblem[] => {
    const { row } = override;
    const start = parseInstant(override.start);
    if (start === null) return [{ row, problem: 'invalid-time' }];
    if (override.status === 'moved') {
      const problems = dateProblems(parseInstant(override.newStart), parseInstant(override.newEnd));
      if (problems.length > 0) return problems.map((problem) => ({ row, problem, day: override.start.slice(0, 10) }));
    }
    const isPlanned = expandSchedule(
      { ...rowOf(schedule, row), overrides: [] },
      new Date(start),
      new Date(start + 1),
      context,
    ).some((meeting) => parseInstant(meeting.start) === start);
    return isPlanned ? [] : [{ row, problem: 'change-without-meeting', day: override.start.slice(0, 10) }];
  });
}
