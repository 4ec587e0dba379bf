import { amsterdamDay, amsterdamIso, parseInstant, wallClockMoment } from './amsterdam-time';
import { dayFromNumber, dayNumber, isDay, type Day } from './calendar-day';
import type { Occurrence, OccurrenceOverride, Schedule, ScheduleDate, ScheduleLimits, ScheduleRule } from './schedule';
import { NOTHING_KNOWN, type ScheduleContext } from './schedule-context';
import { boundsOf, patternOf, standingOf } from './schedule-days';
import { isTimeOfDay, type TimeOfDay } from './time-of-day';

/** A stretch of time in epoch milliseconds. */
interface Window {
  from: number;
  to: number;
}

/** A meeting with its times in epoch milliseconds. `planned` is when the schedule starts it, whatever became of it. */
interface Found {
  start: number;
  end: number;
  planned: number;
  occurrence: Occurrence;
}

interface Times {
  opens: TimeOfDay;
  closes: TimeOfDay;
}

/**
 * The meetings of a schedule that end after `from` and start before `to`: what is going on at `from` is in, what starts
 * at `to` is not. Sorted by start, then end, then row; no two have the same row and original start.
 *
 * - Rules are on Dutch clocks: 10:00 stays 10:00 on both sides of a clock change. A start that the clocks skip
 *   (02:30 in the last night of March) gives no meeting, as RFC 5545 §3.3.10 asks; one that occurs twice means the first.
 * - The fifth Monday exists in some months only, and is then also the last. `from` and `until` count themselves.
 * - A rule that follows the hours of a place has a meeting for each stretch of them; none where they are not known.
 * - A meeting that is cancelled stays, and says so. A moved one is found at its new time and keeps its original start.
 *   A change of a meeting that the schedule does not have does nothing.
 * - A text is never guessed at: it gives none. So does a row that cannot be (closes before it opens, no such day),
 *   which `scheduleProblems` names to the editor.
 *
 * `from` and `to` are Dates, or ISO 8601 with an offset; throws a RangeError on others.
 *
 * Walks over days as integers and asks Temporal only for each day's offset, because projecting a catalogue expands
 * every offer at once; stepping a Temporal.PlainDate takes five times as long. The tests hold the result against a plain
 * walk over all days and against rrule-temporal.
 */
export function expandSchedule(
  schedule: Schedule,
  from: Date | string,
  to: Date | string,
  context: ScheduleContext = NOTHING_KNOWN,
): Occurrence[] {
  const window = { from: epochMilliseconds(from), to: epochMilliseconds(to) };
  if (window.from >= window.to || schedule.kind === 'text') return [];
  const found = changed(schedule, window, context).filter(isFirstOfItsIdentity());
  found.sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.occurrence.row, b.occurrence.row));
  return found.map(({ occurrence }) => occurrence);
}

/**
 * The last day on which a schedule can have a meeting; null when it goes on, or when nothing says otherwise (a text, no
 * rows, a rule without an end). Of a rule it is its `until`, which may be some days after the last meeting, or the
 * last meeting of its `count`. A meeting that was moved to a later day counts there.
 */
export function lastDay(schedule: Schedule, context: ScheduleContext = NOTHING_KNOWN): Day | null {
  if (schedule.kind === 'text') return null;
  const ends =
    schedule.kind === 'rules'
      ? schedule.rules.map((rule) => lastDayOfRule(rule, schedule, context))
      : schedule.dates.flatMap((date) => lastDayOfPeriod(period(date.start, date.end)) ?? []);
  if (ends.includes(null)) return null;
  const moved = (schedule.overrides ?? []).flatMap((override) =>
    override.status === 'moved' ? (lastDayOfPeriod(period(override.newStart, override.newEnd)) ?? []) : [],
  );
  const days = ends.filter(isDay);
  return days.length === 0 ? null : latest([...days, ...moved]);
}

/** A series that has not ended after so many days never will: each of its meetings is left out. */
const LONGEST_SERIES = 3660;

function lastDayOfRule(rule: ScheduleRule, shared: ScheduleLimits, context: ScheduleContext): Day | null {
  const bounds = boundsOf(rule);
  if (rule.count == null || !bounds || !Number.isFinite(bounds.first)) return rule.until;
  const last = Math.min(bounds.last, bounds.first + LONGEST_SERIES);
  const meetings = [...ruleMeetings(rule, shared, context, bounds.first, last)];
  return meetings.length < rule.count ? rule.until : dayFromNumber(meetings.at(-1)?.number ?? last);
}

/** A meeting until midnight belongs to the evening, not to the day that begins then. */
function lastDayOfPeriod(times: { end: number } | null): Day | null {
  return times && amsterdamDay(times.end - 1);
}

function latest(days: Day[]): Day | null {
  return days.toSorted().at(-1) ?? null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isFirstOfItsIdentity(): (found: Found) => boolean {
  const seen = new Set<string>();
  return ({ occurrence, planned }) => seen.size < seen.add(identity(occurrence.row, planned)).size;
}

function identity(row: string, planned: number): string {
  return `${planned} ${row}`;
}

function epochMilliseconds(instant: Date | string): number {
  const milliseconds = typeof instant === 'string' ? parseInstant(instant) : instant.getTime();
  if (milliseconds === null || Number.isNaN(milliseconds)) throw new RangeError(`Not an instant: ${String(instant)}`);
  return milliseconds;
}

function isInWindow({ end, start }: { start: number; end: number }, window: Window): boolean {
  return end > window.from && start < window.to;
}

type Dated = Exclude<Schedule, { kind: 'text' }>;

/** One row of a schedule, as if it were all of it. */
export function rowOf(schedule: Dated, row: string): Dated {
  return schedule.kind === 'rules'
    ? { ...schedule, rules: schedule.rules.filter(({ id }) => id === row) }
    : { ...schedule, dates: schedule.dates.filter(({ id }) => id === row) };
}

/** The meetings of a window, each as its override says. */
function changed(schedule: Dated, window: Window, context: ScheduleContext): Found[] {
  const planned = plannedMeetings(schedule, window, context);
  if (!schedule.overrides || schedule.overrides.length === 0) return planned;
  const overrides = new Map<string, OccurrenceOverride>();
  for (const override of schedule.overrides) {
    const start = parseInstant(override.start);
    if (start !== null) overrides.set(identity(override.row, start), override);
  }
  const stayed = planned.flatMap((found) => {
    const override = overrides.get(identity(found.occurrence.row, found.planned));
    if (!override) return [found];
    return override.status === 'cancelled' ? [cancelled(found, override.reason)] : [];
  });
  // A moved meeting may come from outside the window, so each is looked for where the schedule had it.
  const moved = Array.from(overrides, ([key, override]) => {
    const start = parseInstant(override.start);
    if (override.status !== 'moved' || start === null) return [];
    const times = period(override.newStart, override.newEnd);
    const original = plannedMeetings(rowOf(schedule, override.row), { from: start, to: start + 1 }, context).find(
      (found) => identity(found.occurrence.row, found.planned) === key,
    );
    if (!original) return [];
    // One whose new times cannot be is called off rather than shown at a time at which nobody is there.
    if (!times) return isInWindow(original, window) ? [cancelled(original, override.reason)] : [];
    return isInWindow(times, window) ? [movedTo(original, times, override)] : [];
  });
  return [...stayed, ...moved.flat()];
}

function cancelled(found: Found, reason: string | null): Found {
  return { ...found, occurrence: { ...found.occurrence, status: 'cancelled', reason } };
}

function movedTo(
  { occurrence, planned }: Found,
  { start, end }: { start: number; end: number },
  override: Extract<OccurrenceOverride, { status: 'moved' }>,
): Found {
  return {
    start,
    end,
    planned,
    occurrence: {
      row: occurrence.row,
      start: amsterdamIso(start),
      end: amsterdamIso(end),
      place: override.newPlace ?? occurrence.place,
      status: 'moved',
      reason: override.reason,
      originalStart: occurrence.start,
    },
  };
}

/** The meetings of a window as the schedule has them, without its overrides. */
function plannedMeetings(schedule: Dated, window: Window, context: ScheduleContext): Found[] {
  return schedule.kind === 'rules'
    ? schedule.rules.flatMap((rule) => expandRule(rule, schedule, window, context))
    : schedule.dates.flatMap((date) => expandDate(date, window, context));
}

/** Start and end of a dated meeting in epoch milliseconds; null when it has none or ends before it starts. */
function period(startText: string, endText: string): { start: number; end: number } | null {
  const start = parseInstant(startText);
  const end = parseInstant(endText);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function expandDate(date: ScheduleDate, window: Window, context: ScheduleContext): Found[] {
  const times = period(date.start, date.end);
  if (!times || !isInWindow(times, window)) return [];
  const { start, end } = times;
  const occurrence = { row: date.id, start: amsterdamIso(start), end: amsterdamIso(end), place: date.place };
  return [asItStands({ start, end, planned: start, occurrence }, context)];
}

/** A meeting at a place that is closed for the day does not go on. */
function asItStands(found: Found, { closure }: ScheduleContext): Found {
  const { place, start } = found.occurrence;
  const closed = closure?.(start.slice(0, 10), place);
  return closed ? cancelled(found, closed.reason) : found;
}

function expandRule(rule: ScheduleRule, shared: ScheduleLimits, window: Window, context: ScheduleContext): Found[] {
  const bounds = boundsOf(rule);
  if (!bounds) return [];
  // A rule's meeting starts and ends on one day, so only the days that the window touches can have one; but a series is
  // counted from its start.
  const counted = rule.count != null;
  if (counted && rule.from === null) return [];
  const first = counted ? bounds.first : Math.max(bounds.first, dayNumber(amsterdamDay(window.from)));
  const last = Math.min(bounds.last, dayNumber(amsterdamDay(window.to)));
  const found: Found[] = [];
  for (const meeting of ruleMeetings(rule, shared, context, first, last)) {
    if (isInWindow(meeting, window)) found.push(asItStands(meeting, context));
  }
  return found;
}

/** The meetings of a rule on the days from `first` up to and including `last`, in order; its `count` ends them too. */
function* ruleMeetings(
  rule: ScheduleRule,
  shared: ScheduleLimits,
  context: ScheduleContext,
  first: number,
  last: number,
): Generator<Found & { number: number }, void> {
  const isNamed = patternOf(rule);
  const timesOn = timesOf(rule, context);
  if (!isNamed || !timesOn) return;
  const standing = standingOf(rule, shared, context);
  let left = rule.count ?? Infinity;
  for (let number = first; number <= last && left > 0; number++) {
    if (!isNamed(number)) continue;
    const stands = standing(number);
    if (stands === 'out') continue;
    const day = dayFromNumber(number);
    for (const times of timesOn(day)) {
      const start = wallClockMoment(day, times.opens);
      const end = wallClockMoment(day, times.closes);
      if (start.skipped || left <= 0) continue;
      left -= 1;
      const occurrence: Occurrence = { row: rule.id, start: start.iso, end: end.iso, place: rule.place };
      if (stands === 'unsure') occurrence.status = 'tentative';
      yield {
        start: start.epochMilliseconds,
        end: end.epochMilliseconds,
        planned: start.epochMilliseconds,
        occurrence,
        number,
      };
    }
  }
}

/** The times at which a rule has its meetings on a day that counts; null when they cannot be. */
function timesOf(rule: ScheduleRule, { openingHours }: ScheduleContext): ((day: Day) => readonly Times[]) | null {
  const { closes, followsHours, opens, place } = rule;
  if (followsHours == null) {
    if (!isTimeOfDay(opens) || !isTimeOfDay(closes) || closes <= opens) return null;
    const times = [{ opens, closes }];
    return () => times;
  }
  if ((opens !== '' && !isTimeOfDay(opens)) || (closes !== '' && !isTimeOfDay(closes))) return null;
  return (day) => {
    const slots = openingHours?.(day, place) ?? [];
    return joined(slots.filter(({ staffed }) => staffed || followsHours === 'open'))
      .map((slot) => ({
        opens: opens > slot.opens ? opens : slot.opens,
        closes: closes !== '' && closes < slot.closes ? closes : slot.closes,
      }))
      .filter((slot) => slot.opens < slot.closes);
  };
}

/** Slots in order of time, those that touch as one: with staff until five and without after it is one visit. */
function joined(slots: readonly Times[]): Times[] {
  const stretches: Times[] = [];
  for (const { closes, opens } of slots.toSorted((a, b) => compareText(a.opens, b.opens))) {
    if (!isTimeOfDay(opens) || !isTimeOfDay(closes) || closes <= opens) continue;
    const before = stretches.at(-1);
    if (before && opens <= before.closes) before.closes = closes > before.closes ? closes : before.closes;
    else stretches.push({ opens, closes });
  }
  return stretches;
}
