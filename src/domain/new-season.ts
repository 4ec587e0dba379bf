import { amsterdamDay, parseInstant } from './amsterdam-time';
import { dayFromNumber, dayNumber, isDay, weekdayIndex, type Day } from './calendar-day';
import { expandSchedule, lastDay } from './expand-schedule';
import type { SchoolRegion } from './holidays';
import { moveDates, type DayOffAt, type SkippedDay } from './new-season-dates';
import { moveRule, oldRule, withAsManyMeetings, type OldRule, type Rules } from './new-season-rules';
import type { Schedule, ScheduleRule } from './schedule';
import type { ScheduleContext } from './schedule-context';
import { boundsOf, patternOf, standingOf } from './schedule-days';
import { isNamedIn } from './schedule-problems';
import type { DayOff, SeasonCalendar } from './season-calendar';

export type { SkippedDay } from './new-season-dates';

/** When an offer happens, and between which days it counts (null: no such day). */
export interface Season {
  schedule: Schedule;
  validFrom: Day | null;
  validUntil: Day | null;
}

/** How a season is laid out in a schedule. */
export interface Run {
  first: Day | null;
  /** Null: it goes on, or nobody knows. */
  last: Day | null;
  /** Number of meetings; null where it goes on. */
  meetings: number | null;
}

/** What somebody has to look at before a new season goes online. */
export type SeasonRemark =
  /** Its times are in words, and still those of the old season. */
  | { remark: 'in-words' }
  /** Beside its times there are words, which may name old days. */
  | { remark: 'note' }
  /** Nothing says when it is. */
  | { remark: 'no-times' }
  /** Rows that were no meeting are left out. */
  | { remark: 'unreadable' }
  /** When the old season began is not known, so its last day is left open. */
  | { remark: 'end-unknown' }
  /** On a day it depends on school holidays that nobody knows. */
  | { remark: 'holidays-unknown'; day: Day }
  /** There is a meeting on a holiday. */
  | { remark: 'on-holiday'; day: Day; why: DayOff }
  /** The place is closed on the day of a meeting. */
  | { remark: 'closed'; day: Day; reason: string | null };

/** An offer's new season and what became of the old one. */
export interface NewSeason extends Season {
  before: Run;
  after: Run;
  /** Days of the new season without a meeting, in order. */
  skipped: SkippedDay[];
  /** Days that the old season left open and the new one does not. */
  closed: SkippedDay[];
  remarks: SeasonRemark[];
}

/** What a new season is made with. */
export interface SeasonPlan {
  /** The first day that may have a meeting. */
  firstDay: Day;
  /** What dates skip; rules say by themselves what they leave out. */
  skip: { publicHolidays: boolean; schoolHolidays: boolean };
  calendar: SeasonCalendar;
  context: ScheduleContext;
  /** The school region of a place (null: the offer's own). */
  regionOf: (place: string | null) => SchoolRegion | null;
  /** Ids of new rows. */
  newId: () => string;
}

/** Days of a season without an end that are looked through for what it leaves out. */
const HALF_A_YEAR = 182;

/**
 * The season that follows one: the same days of the week and times on Dutch clocks, from a day on. The first meeting is on
 * that day or after it, and so are all others. See `moveDates` for dates and `moveRule` for rules; words stay as they are.
 * What was changed of single meetings is dropped, and so are days that a rule left out before. The days between which the
 * offer counts move along, and the last is not before the last meeting when it was not.
 *
 * Throws a RangeError when the first day is no day.
 */
export function newSeason(old: Season, plan: SeasonPlan): NewSeason {
  if (!isDay(plan.firstDay)) throw new RangeError(`Not a day: ${String(plan.firstDay)}`);
  const moved = movedSchedule(old, plan);
  const before = runOf(withoutChanges(old.schedule), plan.context);
  const after = runOf(moved.schedule, plan.context);
  const { beyond, ...validity } = movedValidity(old, moved, before, after);
  const note = old.schedule.kind !== 'text' && old.schedule.note !== null;
  return {
    ...validity,
    schedule: moved.schedule,
    before,
    after,
    skipped: inOrder(moved.skipped),
    closed: inOrder(moved.closed),
    remarks: [
      ...moved.remarks,
      ...(moved.endUnknown || beyond ? [{ remark: 'end-unknown' } as const] : []),
      ...(note ? [{ remark: 'note' } as const] : []),
      ...remarksOn(moved.schedule, plan),
    ],
  };
}

interface Moved {
  schedule: Schedule;
  /** Day numbers between which everything moves; null when nobody knows when it began. */
  firsts: { old: number; new: number } | null;
  skipped: SkippedDay[];
  closed: SkippedDay[];
  remarks: SeasonRemark[];
  endUnknown: boolean;
}

function movedSchedule(season: Season, plan: SeasonPlan): Moved {
  const { schedule } = season;
  if (schedule.kind === 'rules') return movedRules(schedule, season.validFrom, plan);
  const moved: Moved = { schedule, firsts: null, skipped: [], closed: [], remarks: [], endUnknown: false };
  if (schedule.kind === 'text') {
    const begin = season.validFrom !== null && isDay(season.validFrom) ? dayNumber(season.validFrom) : null;
    const firsts = begin === null ? null : { old: begin, new: sameWeekdayFrom(dayNumber(plan.firstDay), begin) };
    return { ...moved, firsts, remarks: [{ remark: 'in-words' }] };
  }
  const { closed, dates, skipped, unreadable } = moveDates(schedule.dates, plan.firstDay, daysOffOf(plan), plan.newId);
  const [oldFirst] = schedule.dates.flatMap(({ start }) => startDay(start)).toSorted();
  const [newFirst] = dates.flatMap(({ start }) => startDay(start));
  return {
    ...moved,
    schedule: { kind: 'dates', note: schedule.note, dates },
    firsts: oldFirst && newFirst ? { old: dayNumber(oldFirst), new: dayNumber(newFirst) } : null,
    skipped,
    closed,
    remarks: [
      ...(dates.length === 0 ? [{ remark: 'no-times' } as const] : []),
      ...(unreadable > 0 ? [{ remark: 'unreadable' } as const] : []),
    ],
  };
}

function startDay(start: string): Day[] {
  const instant = parseInstant(start);
  return instant === null ? [] : [amsterdamDay(instant)];
}

function sameWeekdayFrom(from: number, like: number): number {
  return from + ((weekdayIndex(like) - weekdayIndex(from) + 7) % 7);
}

/** The days that dates skip, at the region of each place. */
function daysOffOf({ calendar, regionOf, skip }: SeasonPlan): DayOffAt {
  return (day, place) =>
    (skip.publicHolidays ? calendar.publicHoliday(day) : null) ??
    (skip.schoolHolidays ? calendar.schoolHoliday(day, regionOf(place)) : null);
}

function movedRules(schedule: Rules, validFrom: Day | null, plan: SeasonPlan): Moved {
  const { context, firstDay, newId } = plan;
  const rules = schedule.rules.map((rule) => oldRule(rule, validFrom));
  const known = rules.flatMap(({ first }) => first ?? []);
  const oldFirst = known.length === 0 ? null : Math.min(...known);
  const pairs = rules.map((rule): [OldRule, ScheduleRule] => {
    // Rules stay as far apart as they began.
    const after = rule.first === null || oldFirst === null ? 0 : rule.first - oldFirst;
    return [rule, moveRule(rule, dayNumber(firstDay) + after, newId())];
  });
  const isComing = ({ until }: { until: Day }) => until >= firstDay;
  const shared: Rules = {
    ...schedule,
    overrides: [],
    exceptions: (schedule.exceptions ?? []).filter(isComing),
    rules: pairs.map(([, rule]) => ({
      ...rule,
      ...(rule.exceptions && { exceptions: rule.exceptions.filter(isComing) }),
    })),
  };
  const renewed = shared.rules.map((rule, index) => {
    const [old] = pairs[index] ?? [];
    return old ? withAsManyMeetings(old, rule, schedule, shared, { ...context, closure: () => null }) : rule;
  });
  const next = onlyNeededExceptions({ ...shared, rules: renewed });
  const starts = next.rules.flatMap(({ from }, index) =>
    rules[index]?.first == null || from === null ? [] : dayNumber(from),
  );
  return {
    schedule: next,
    firsts: oldFirst === null || starts.length === 0 ? null : { old: oldFirst, new: Math.min(...starts) },
    skipped: next.rules.flatMap((rule) => leftOutOf(rule, next, plan)),
    closed: [],
    remarks: next.rules.length === 0 ? [{ remark: 'no-times' }] : [],
    endUnknown: rules.some(({ first, rule }) => first === null && rule.until !== null),
  };
}

/** Days that no rule names any more need not be left out, and may not be: it would look like a slip of the hand. */
function onlyNeededExceptions(schedule: Rules): Rules {
  const { exceptions = [], overrides: _, ...others } = schedule;
  const needed = exceptions.filter((range) => schedule.rules.some((rule) => isNamedIn(rule, range)));
  return {
    ...others,
    ...(needed.length > 0 && { exceptions: needed }),
    rules: schedule.rules.map((rule) =>
      rule.exceptions ? { ...rule, exceptions: rule.exceptions.filter((range) => isNamedIn(rule, range)) } : rule,
    ),
  };
}

/** The days that a rule names and leaves out, up to its last meeting. */
function leftOutOf(rule: ScheduleRule, shared: Rules, { calendar, context }: SeasonPlan): SkippedDay[] {
  const [bounds, isNamed] = [boundsOf(rule), patternOf(rule)];
  if (!bounds || !isNamed || !Number.isFinite(bounds.first)) return [];
  const standing = standingOf(rule, shared, context);
  const ends = lastDay({ ...shared, rules: [rule] }, context);
  const last = ends === null ? bounds.first + HALF_A_YEAR : Math.min(dayNumber(ends), bounds.first + HALF_A_YEAR * 4);
  const region = rule.schoolRegion ?? shared.schoolRegion ?? context.region;
  const inWeek = (rule.schoolHolidays ?? shared.schoolHolidays) === 'only-in-school-weeks';
  const exceptions = [...(shared.exceptions ?? []), ...(rule.exceptions ?? [])];
  const found: SkippedDay[] = [];
  for (let number = bounds.first; number <= last; number++) {
    if (!isNamed(number) || standing(number) !== 'out') continue;
    const day = dayFromNumber(number);
    const isException = exceptions.some(({ from, until }) => from <= day && day <= until);
    const isPublic = (rule.publicHolidays ?? shared.publicHolidays) === 'not-on';
    const why = isException
      ? null
      : ((isPublic ? calendar.publicHoliday(day) : null) ??
        (inWeek ? calendar.schoolHolidayInWeek(day, region) : calendar.schoolHoliday(day, region)));
    found.push({ day, why: why ?? { kind: 'exception' } });
  }
  return found;
}

function withoutChanges(schedule: Schedule): Schedule {
  return schedule.kind === 'text' ? schedule : { ...schedule, overrides: [] };
}

/** From the first to the last meeting; those that a closed place cancels count. */
function runOf(schedule: Schedule, context: ScheduleContext): Run {
  const none: Run = { first: null, last: null, meetings: null };
  if (schedule.kind === 'text') return none;
  const starts =
    schedule.kind === 'dates'
      ? schedule.dates.flatMap(({ start }) => startDay(start))
      : schedule.rules.flatMap(({ from }) => (from !== null && isDay(from) ? [from] : []));
  const [begin] = starts.toSorted();
  if (begin === undefined) return none;
  const last = lastDay(schedule, context);
  const first = dayNumber(begin);
  const end = last === null ? first + 2 * HALF_A_YEAR : Math.min(dayNumber(last) + 2, first + 20 * HALF_A_YEAR);
  const [from, to] = [first - 1, end].map((number) => new Date(number * 86_400_000));
  const meetings = from && to ? expandSchedule(schedule, from, to, { ...context, closure: () => null }) : [];
  const days = meetings.map(({ start }) => start.slice(0, 10));
  const beganBefore = schedule.kind === 'rules' && schedule.rules.some((rule) => rule.from === null);
  if (last === null || beganBefore) return { first: beganBefore ? null : (days[0] ?? null), last, meetings: null };
  return { first: days[0] ?? null, last: days.at(-1) ?? null, meetings: meetings.length };
}

/** `beyond`: a last day that the offer had, and that nobody can move. */
function movedValidity(
  { validFrom, validUntil }: Season,
  { firsts }: Moved,
  before: Run,
  after: Run,
): { validFrom: Day | null; validUntil: Day | null; beyond: boolean } {
  const moved = (day: Day | null) =>
    day === null || !isDay(day) || firsts === null ? null : dayFromNumber(dayNumber(day) + firsts.new - firsts.old);
  const until = moved(validUntil);
  const covered = validUntil !== null && before.last !== null && before.last <= validUntil;
  return {
    validFrom: moved(validFrom),
    validUntil: covered && until !== null && after.last !== null && until < after.last ? after.last : until,
    beyond: validUntil !== null && until === null,
  };
}

/** What meets on a holiday or behind a closed door, and what nobody can know, each on its first day. */
function remarksOn(schedule: Schedule, plan: SeasonPlan): SeasonRemark[] {
  if (schedule.kind === 'text') return [];
  const { calendar, context, firstDay, regionOf } = plan;
  const first = dayNumber(firstDay);
  const last = Math.min(dayNumber(lastDay(schedule, context) ?? firstDay) + 2, first + 20 * HALF_A_YEAR);
  const [from, to] = [first - 1, Math.max(last, first + 2 * HALF_A_YEAR)].map(
    (number) => new Date(number * 86_400_000),
  );
  if (!from || !to) return [];
  const meetings = expandSchedule(schedule, from, to, context);
  const remarks: SeasonRemark[] = [];
  const unsure = meetings.find(({ place, start, status }) =>
    schedule.kind === 'dates'
      ? plan.skip.schoolHolidays && calendar.isUnsure(start.slice(0, 10), regionOf(place))
      : status === 'tentative',
  );
  if (unsure) remarks.push({ remark: 'holidays-unknown', day: unsure.start.slice(0, 10) });
  for (const { reason, start, status } of meetings) {
    const day = start.slice(0, 10);
    const holiday = calendar.publicHoliday(day);
    if (status === 'cancelled') remarks.push({ remark: 'closed', day, reason: reason ?? null });
    else if (holiday) remarks.push({ remark: 'on-holiday', day, why: holiday });
  }
  return remarks;
}

/** In order of time, no day twice. */
function inOrder(skipped: readonly SkippedDay[]): SkippedDay[] {
  const byDay = new Map(skipped.map((one) => [one.day, one]));
  return [...byDay.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
