import { parseInstant } from './amsterdam-time';
import { dayNumber, isDay } from './calendar-day';
import { expandSchedule } from './expand-schedule';
import { WEEKDAYS, type Schedule, type ScheduleDate, type ScheduleRule } from './schedule';
import { isTimeOfDay } from './time-of-day';

/** What can be wrong with one row of a schedule. */
export const SCHEDULE_PROBLEMS = [
  /** A schedule of rules or dates that has no row at all. */
  'no-rows',
  /** A rule that names no day of the week. */
  'no-weekday',
  /** A time, day or instant that does not exist or is not written as one. */
  'invalid-time',
  'invalid-day',
  /** It ends at or before its start. */
  'ends-before-start',
  'until-before-from',
  /** A rule with no meeting between its `from` and `until`. */
  'never-happens',
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
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Every weekday's fifth comes back within a hundred days, so a rule that is silent for a year is so for good. */
const DAYS_TO_LOOK = 366;

/** A row as far as it matters here; two rows with one content say the same. */
interface Row {
  id: string;
  content: string;
  problems: ScheduleProblemKey[];
}

/** What an editor must put right before a schedule can be kept, in the order of its rows; empty when all is well. */
export function scheduleProblems(schedule: Schedule): ScheduleProblem[] {
  if (schedule.kind === 'text') return [];
  const rows = schedule.kind === 'rules' ? schedule.rules.map(ruleRow) : schedule.dates.map(dateRow);
  if (rows.length === 0) return [{ row: null, problem: 'no-rows' }];
  const contents = rows.map(({ content }) => content);
  return rows.flatMap(({ id, content, problems }, index) => {
    // Said only of rows that are fine by themselves: two half-filled rows are not the same meeting twice.
    const repeated = problems.length === 0 && contents.indexOf(content) < index;
    return (repeated ? (['repeated'] as const) : problems).map((problem) => ({ row: id, problem }));
  });
}

function ruleRow(rule: ScheduleRule): Row {
  const { id, weekdays, nths, opens, closes, from, until, place } = rule;
  const content = JSON.stringify([weekdays.toSorted(), nths.toSorted(), opens, closes, from, until, place]);
  return { id, content, problems: ruleProblems(rule) };
}

function dateRow(date: ScheduleDate): Row {
  const start = parseInstant(date.start);
  const end = parseInstant(date.end);
  return { id: date.id, content: JSON.stringify([start, end, date.place]), problems: dateProblems(start, end) };
}

function ruleProblems(rule: ScheduleRule): ScheduleProblemKey[] {
  const problems: ScheduleProblemKey[] = [];
  if (!WEEKDAYS.some((weekday) => rule.weekdays.includes(weekday))) problems.push('no-weekday');
  if (!isTimeOfDay(rule.opens) || !isTimeOfDay(rule.closes)) problems.push('invalid-time');
  else if (rule.closes <= rule.opens) problems.push('ends-before-start');
  if ([rule.from, rule.until].some((day) => day !== null && !isDay(day))) problems.push('invalid-day');
  else if (rule.from !== null && rule.until !== null && rule.until < rule.from) problems.push('until-before-from');
  return problems.length === 0 && neverHappens(rule) ? ['never-happens'] : problems;
}

function neverHappens(rule: ScheduleRule): boolean {
  if (rule.from === null || rule.until === null) return false;
  // A day wider on both sides than the rule: its own bounds decide, whatever the offset of Dutch clocks.
  const first = dayNumber(rule.from) - 1;
  const last = Math.min(dayNumber(rule.until), first + DAYS_TO_LOOK) + 2;
  const schedule: Schedule = { kind: 'rules', note: null, rules: [rule] };
  return (
    expandSchedule(schedule, new Date(first * MILLISECONDS_A_DAY), new Date(last * MILLISECONDS_A_DAY)).length === 0
  );
}

function dateProblems(start: number | null, end: number | null): ScheduleProblemKey[] {
  if (start === null || end === null) return ['invalid-time'];
  if (end <= start) return ['ends-before-start'];
  return end - start > MILLISECONDS_A_DAY ? ['longer-than-a-day'] : [];
}
