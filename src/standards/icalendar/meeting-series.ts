import { amsterdamDay, amsterdamIso, wallClockMoment } from '@/domain/amsterdam-time';
import { dayFromNumber, dayNumber, type Day } from '@/domain/calendar-day';
import { expandSchedule, lastDay } from '@/domain/expand-schedule';
import type { Occurrence, OccurrenceOverride, Schedule, ScheduleRule } from '@/domain/schedule';
import type { ScheduleContext } from '@/domain/schedule-context';
import { patternOf } from '@/domain/schedule-days';
import { toRecurrence } from '@/domain/schedule-recurrence';

import { isShownTwice, utcStamp } from './time-zone';

/** From when until when meetings are written into a calendar. */
export interface CalendarWindow {
  from: Date;
  to: Date;
}

/** What one UID stands for: a single meeting, or a recurring one with the meetings of it that go another way. */
export interface MeetingSeries {
  /** Names it within its schedule, and stays the same as long as its row does. */
  key: string;
  /** The meeting itself; of a recurring one the first, as planned. */
  first: Occurrence;
  /** Null: it happens once. */
  recurrence: { rrule: string; exdates: readonly string[] } | null;
  /** Meetings of a recurring one that are cancelled, moved, uncertain, or of another length than the first. */
  changes: readonly Occurrence[];
}

type Rules = Extract<Schedule, { kind: 'rules' }>;

/**
 * The meetings of a schedule as calendars can take them in: by a rule where Google, Apple and Outlook all read that rule
 * the same way, else one by one.
 *
 * Outlook refuses dates without a rule (MS-OXCICAL, RDATE), so a rule that RFC 5545 has no words for becomes single
 * meetings. It also knows one day of one week of the month at a time, and takes the fifth for the last; "first and third
 * Monday" are therefore two, and what has a fifth is written out.
 *
 * @returns in the order of the rows; empty for a text
 */
export function seriesOf(schedule: Schedule, window: CalendarWindow, context: ScheduleContext): MeetingSeries[] {
  if (schedule.kind === 'text') return [];
  if (schedule.kind === 'dates') {
    return expandSchedule(schedule, window.from, window.to, context).map((meeting) => single(meeting.row, meeting));
  }
  return schedule.rules.flatMap((rule) => seriesOfRule(rule, schedule, window, context));
}

function single(key: string, first: Occurrence): MeetingSeries {
  return { key, first, recurrence: null, changes: [] };
}

function seriesOfRule(
  rule: ScheduleRule,
  schedule: Rules,
  window: CalendarWindow,
  context: ScheduleContext,
): MeetingSeries[] {
  const recurring = partsOf(rule, schedule, context)?.map((part) => recurringSeries(part, schedule, window, context));
  const series = recurring?.flat();
  // Where a first meeting is in the night of a clock change, no rule can start from it.
  if (series && !series.some(({ first }) => isOutOfStep(first, durationOf(rule)))) return series;
  const meetings = expandSchedule({ ...schedule, rules: [rule] }, window.from, window.to, context);
  return meetings.map((meeting) => {
    const planned = meeting.originalStart ?? meeting.start;
    return single(`${rule.id}-${utcStamp(Date.parse(planned))}`, meeting);
  });
}

interface Part {
  key: string;
  rule: ScheduleRule;
}

/** Rules that together are one rule, and that every calendar understands; null when there are none. */
function partsOf(rule: ScheduleRule, schedule: Rules, context: ScheduleContext): Part[] | null {
  const { nths, weekdays } = rule;
  if (rule.followsHours != null || rule.weekParity != null) return null;
  // The fourth may be the last as well, and would then be there twice.
  if (nths.includes(5) || (nths.includes(4) && nths.includes(-1))) return null;
  if (nths.length === 0) return [{ key: rule.id, rule }];
  // A series without a first day has no meetings.
  if (rule.count != null && rule.from === null) return null;
  const alone: Rules = { ...schedule, rules: [rule], overrides: [] };
  // A number of meetings counts over all parts, so that each of them ends by day.
  const until = rule.count == null ? rule.until : lastDay(alone, context);
  return [...new Set(nths)].flatMap((nth) =>
    [...new Set(weekdays)].map((weekday) => ({
      key: `${rule.id}-${String(nth)}${weekday}`,
      rule: { ...rule, nths: [nth], weekdays: [weekday], count: null, until },
    })),
  );
}

function recurringSeries(
  { key, rule }: Part,
  schedule: Rules,
  window: CalendarWindow,
  context: ScheduleContext,
): MeetingSeries[] {
  const alone: Rules = { ...schedule, rules: [rule] };
  const { from, to } = withMoves(window, rule, schedule.overrides ?? []);
  const [recurrence] = toRecurrence(rule, { from, to, schedule }, context);
  if (!recurrence?.rrule) return [];
  const { end, exdates, rrule, start } = recurrence;
  const meetings = expandSchedule(alone, from, to, context);
  return [
    {
      key,
      first: { row: rule.id, start, end, place: rule.place },
      recurrence: {
        rrule: withLateEnd(rrule),
        exdates: [...exdates, ...skippedStarts(rule, start.slice(0, 10), to)].toSorted(),
      },
      changes: meetings.filter(
        (meeting) => meeting.status !== undefined || isOutOfStep(meeting, Date.parse(end) - Date.parse(start)),
      ),
    },
  ];
}

/**
 * A rule whose last meeting starts in the hour that clocks show twice ends with the second showing, because there are
 * calendars that take the start for that one and would leave it out.
 */
function withLateEnd(rrule: string): string {
  return rrule.replace(/UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/u, (until, ...parts: string[]) => {
    const [year = '', month = '', day = '', hours = '', minutes = '', seconds = ''] = parts;
    const end = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
    return isShownTwice(amsterdamIso(end)) ? `UNTIL=${utcStamp(end + 3_600_000)}` : until;
  });
}

/** Milliseconds between the times of a rule on a day without a clock change. */
function durationOf({ closes, opens }: ScheduleRule): number {
  return Date.parse(`1970-01-01T${closes}:00Z`) - Date.parse(`1970-01-01T${opens}:00Z`);
}

/** A meeting that calendars could give other times than we do: in the night of a clock change. */
function isOutOfStep({ end, start }: Occurrence, duration: number): boolean {
  const shown = Date.parse(`${end.slice(0, 19)}Z`) - Date.parse(`${start.slice(0, 19)}Z`);
  const passed = Date.parse(end) - Date.parse(start);
  return passed !== duration || shown !== duration || isShownTwice(start) || isShownTwice(end);
}

/**
 * Starts of a rule that clocks skip, for EXDATE: RFC 5545 §3.3.10 has a rule pass over them, and calendars do not all
 * know that. Only those that the rule names, because there are calendars that an EXDATE of nothing confuses.
 */
function skippedStarts(rule: ScheduleRule, first: Day, to: Date): string[] {
  const { opens } = rule;
  const isNamed = patternOf(rule);
  if (!opens.startsWith('02') || !isNamed) return [];
  const skipped: string[] = [];
  const last = dayNumber(earlier(rule.until, amsterdamDay(to)));
  for (let number = dayNumber(first); number <= last; number++) {
    const day = dayFromNumber(number);
    if (isNamed(number) && wallClockMoment(day, opens).skipped) skipped.push(`${day}T${opens}:00`);
  }
  return skipped;
}

function earlier(until: Day | null, day: Day): Day {
  return until !== null && until < day ? until : day;
}

/** A window that holds both ends of each move of a rule's meeting into or out of it. */
function withMoves(
  window: CalendarWindow,
  { id }: ScheduleRule,
  overrides: readonly OccurrenceOverride[],
): CalendarWindow {
  let [from, to] = [window.from.getTime(), window.to.getTime()];
  const moves = overrides.flatMap((override) =>
    override.row === id && override.status === 'moved'
      ? [
          [override.start, override.newStart, override.newEnd]
            .map((instant) => Date.parse(instant))
            .filter(Number.isFinite),
        ]
      : [],
  );
  for (let grown = true; grown;) {
    grown = false;
    for (const instants of moves) {
      const [first, last] = [Math.min(...instants), Math.max(...instants) + 1];
      const touches = instants.some((instant) => instant >= from && instant <= to);
      if (!touches || (first >= from && last <= to)) continue;
      [from, to] = [Math.min(from, first), Math.max(to, last)];
      grown = true;
    }
  }
  return { from: new Date(from), to: new Date(to) };
}

/**
 * The window of a calendar that is read at `now`: from the first day of last month, so that recurring meetings keep their
 * beginning while somebody reads it daily, to thirteen months after `now`.
 */
export function calendarWindow(now: Date): CalendarWindow {
  const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
  return { from, to: new Date(dayNumber(now.toISOString().slice(0, 10)) * 86_400_000 + 400 * 86_400_000) };
}
