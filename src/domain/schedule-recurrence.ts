import { wallClockMoment } from './amsterdam-time';
import { dayFromNumber, dayNumber, WEEKDAYS } from './calendar-day';
import { expandSchedule, lastDay } from './expand-schedule';
import type { Occurrence, Schedule, ScheduleLimits, ScheduleRule } from './schedule';
import type { ScheduleContext } from './schedule-context';
import { patternOf } from './schedule-days';

/**
 * Meetings of one rule in the terms of RFC 5545: a first one, and the others by a rule (RRULE) with exceptions (EXDATE) or
 * by their dates (RDATE). All last as long as the first. Instants are ISO 8601 with the offset of Dutch clocks.
 */
export interface Recurrence {
  /** DTSTART and DTEND. */
  start: string;
  end: string;
  /** The value of RRULE; null when the dates are listed. */
  rrule: string | null;
  /** Starts that the rule would have, and that are left out. */
  exdates: string[];
  /** Starts beside the first, when there is no rule. */
  rdates: string[];
}

/** The part of a schedule that recurs. */
type Rules = Extract<Schedule, { kind: 'rules' }>;

/**
 * A rule of a schedule as calendars know it, from the first meeting that ends after `from` on. RFC 5545 has no even and
 * odd weeks that calendars understand and no opening hours: these are listed up to `to`. What depends on holidays ends
 * with the last meeting before `to`, because holidays after it may not be known yet; everything else goes on. Overrides
 * are for whoever writes the calendar: they change single meetings by their original start.
 *
 * @returns one set of meetings, or one for each length when a rule follows opening hours; none without a meeting
 */
export function toRecurrence(
  rule: ScheduleRule,
  { from, schedule, to }: { from: Date; schedule: Rules; to: Date },
  context: ScheduleContext,
): Recurrence[] {
  const alone: Rules = { ...schedule, rules: [rule], overrides: [] };
  const meetings = expandSchedule(alone, from, to, context);
  const [first] = meetings;
  if (!first) return [];
  if (rule.followsHours != null || rule.weekParity != null) return listed(meetings);
  const ends = dependsOnHolidays(rule, schedule) ? meetings.at(-1)?.start.slice(0, 10) : endOf(rule, alone, context);
  return [
    {
      start: first.start,
      end: first.end,
      rrule: rruleOf(rule, ends ?? null),
      exdates: exdatesOf(rule, alone, first, { ends: ends ?? null, meetings }, context),
      rdates: [],
    },
  ];
}

function dependsOnHolidays(rule: ScheduleRule, shared: ScheduleLimits): boolean {
  const school = rule.schoolHolidays ?? shared.schoolHolidays ?? 'ignore';
  const free = rule.publicHolidays ?? shared.publicHolidays ?? 'ignore';
  return school !== 'ignore' || free !== 'ignore';
}

/** The day of the last meeting, or the last day that counts; null for a rule that goes on. */
function endOf(rule: ScheduleRule, alone: Rules, context: ScheduleContext): string | null {
  return rule.count == null ? rule.until : lastDay(alone, context);
}

/** Meetings of the same times of day together: "tijdens de openingstijden" has other ones on Saturday. */
function listed(meetings: readonly Occurrence[]): Recurrence[] {
  const byTimes = new Map<string, Occurrence[]>();
  for (const meeting of meetings) {
    const times = `${meeting.start.slice(11, 16)} ${meeting.end.slice(11, 16)}`;
    byTimes.set(times, [...(byTimes.get(times) ?? []), meeting]);
  }
  return [...byTimes.values()].flatMap(([first, ...others]) =>
    first
      ? [{ start: first.start, end: first.end, rrule: null, exdates: [], rdates: others.map(({ start }) => start) }]
      : [],
  );
}

function rruleOf({ interval = 1, nths, opens, weekdays }: ScheduleRule, ends: string | null): string {
  const days = WEEKDAYS.filter((weekday) => weekdays.includes(weekday));
  const parts = [
    `FREQ=${nths.length > 0 ? 'MONTHLY' : 'WEEKLY'}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    `BYDAY=${(nths.length > 0 ? nths.flatMap((nth) => days.map((day) => `${nth}${day}`)) : days).join(',')}`,
    // Weeks of an interval begin on Monday; said, because some calendars begin theirs on Sunday.
    ...(interval > 1 && nths.length === 0 ? ['WKST=MO'] : []),
    ...(ends === null ? [] : [`UNTIL=${utc(wallClockMoment(ends, opens).epochMilliseconds)}`]),
  ];
  return parts.join(';');
}

/** `20270620T080000Z`, the form of RFC 5545 §3.3.5; UNTIL is in UTC when DTSTART has a time zone. */
function utc(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/gu, '');
}

/** Starts that the pattern has from the first meeting up to its end, and the schedule has not. */
function exdatesOf(
  rule: ScheduleRule,
  alone: Rules,
  first: Occurrence,
  { ends, meetings }: { ends: string | null; meetings: readonly Occurrence[] },
  context: ScheduleContext,
): string[] {
  const isNamed = patternOf(rule);
  const leftOut = [...(alone.exceptions ?? []), ...(rule.exceptions ?? [])].map(({ until }) => until);
  // Without holidays only the exceptions leave out days, and after the last of them there is nothing to look for.
  const until = dependsOnHolidays(rule, alone) ? ends : earlier(ends, leftOut.toSorted().at(-1) ?? null);
  if (!isNamed || until === null) return [];
  const kept = new Set(
    (dependsOnHolidays(rule, alone) ? meetings : meetingsUntil(alone, first, until, context)).map(({ start }) => start),
  );
  const exdates: string[] = [];
  for (let number = dayNumber(first.start.slice(0, 10)); number <= dayNumber(until); number++) {
    if (!isNamed(number)) continue;
    const start = wallClockMoment(dayFromNumber(number), rule.opens);
    if (!start.skipped && !kept.has(start.iso)) exdates.push(start.iso);
  }
  return exdates;
}

function earlier(ends: string | null, lastLeftOut: string | null): string | null {
  if (lastLeftOut === null || ends === null) return lastLeftOut;
  return ends < lastLeftOut ? ends : lastLeftOut;
}

function meetingsUntil(alone: Rules, first: Occurrence, until: string, context: ScheduleContext): Occurrence[] {
  const end = dayFromNumber(dayNumber(until) + 2);
  return expandSchedule(alone, first.start, `${end}T00:00:00Z`, context);
}
