import { wallClockMoment } from '../amsterdam-time';
import { dayFromNumber, dayNumber, weekdayIndex, weekdayOf, WEEKDAYS, type Day, type Weekday } from '../calendar-day';
import { expandSchedule } from '../expand-schedule';
import type { DayRange } from '../holidays';
import type { Schedule, ScheduleDate, ScheduleLimits, ScheduleRule } from '../schedule';
import { boundsOf, patternOf } from '../schedule-days';
import { scheduleProblems } from '../schedule-problems';
import { dayInWords } from '../schedule-words/schedule-words';
import type { TimeOfDay } from '../time-of-day';
import type { Clause, Clauses, How, Hours, Limit, When } from './clauses';
import type { ItemOf, WrittenDay, WrittenPeriod } from './items';
import { commonPart } from './part-of-day';
import { timesOfRange } from './read-times';
import { Refusal } from './refusal';
import { resolveDay, resolveDays, resolveLeftOut, resolvePeriod } from './resolve-days';

type Rules = Extract<Schedule, { kind: 'rules' }>;
type Dates = Extract<Schedule, { kind: 'dates' }>;

/** Makes a schedule of what a phrase says, read on the day `from`. Throws a Refusal when it cannot be or be certain. */
export function scheduleOfClauses({ clauses, limits, periods }: Clauses, from: Day): Rules | Dates {
  const shared = mergedPeriod(periods);
  const parts = clauses.map((clause) => partsOf(clause, shared, from));
  const allDates = parts.every(({ rules }) => rules.length === 0);
  const schedule = allDates ? datesOf(parts, limits) : rulesOf(parts, limits, later(from, startOf(parts)));
  const all = clauses.flatMap(({ hows }) => hows);
  refusePatternThatMayGoOn(clauses);
  // "Zes weken lang, niet in de vakantie": six weeks, or six times?
  const someLeftOut = limits.length > 0 || clauses.some((clause) => clause.limits.length > 0);
  if (someLeftOut && all.some((how) => how.type === 'count' && how.unit === 'weeks')) throw new Refusal('otherCount');
  checkTimesAWeek(schedule, all);
  refuseNonsense(schedule, from);
  return schedule;
}

/** "Even weken op dinsdag 13-15 uur en donderdag 10-12 uur": is that Thursday of every week? */
function refusePatternThatMayGoOn(clauses: readonly Clause[]): void {
  let before = false;
  for (const { hows, whens } of clauses) {
    for (const when of whens) {
      const patterned = hows.some(isPattern) || (when.type === 'days' && when.nths.length > 0);
      if (before && !patterned && when.type === 'days' && !when.every) throw new Refusal('forWhichDays');
      before ||= patterned;
    }
  }
}

/** What one clause says: rules, or single days with their times. */
interface Parts {
  rules: ScheduleRule[];
  days: { day: Day; opens: TimeOfDay; closes: TimeOfDay }[];
  limits: Limit[];
}

function partsOf(clause: Clause, shared: WrittenPeriod | null, from: Day): Parts {
  const { alone, hours, hows, limits, whens } = clause;
  if (hours.length === 0) throw new Refusal('noTimes');
  const own = mergedPeriod(clause.periods);
  if (own && shared) throw new Refusal('forWhichDays');
  const followed = hours.filter((one) => one.type === 'hours');
  if (whens.length === 0 && followed.length < hours.length) throw new Refusal('noDays');
  const dates = whens.filter((when) => when.type === 'dates');
  if (dates.length > 0) {
    if (limits.length > 0) throw new Refusal('limitsOfDates');
    if (dates.length < whens.length || followed.length > 0 || own || shared) throw new Refusal('forWhichDays');
    return { rules: [], days: datedMeetings(dates, hours, hows, from), limits };
  }
  const days = whens.filter((when) => when.type === 'days');
  if (clause.listed) {
    if (!alone || own || shared || limits.length > 0) throw new Refusal('forWhichDays');
    return { rules: [], days: listedMeetings(clause.listed, days, hours, from), limits };
  }
  const without = limits.flatMap((limit) => (limit.type === 'exceptWeekdays' ? limit.weekdays : []));
  const patterns = days.length === 0 ? [EVERY_DAY] : days;
  const rules = patterns.flatMap((pattern, index) => {
    const ways = howsOf(hows, patterns.length, index);
    const weekdays = withoutDays(pattern.weekdays, without);
    return hours.map((one) => ruleOf({ ...pattern, weekdays }, ways, one));
  });
  if (!alone && hows.some((how) => how.type !== 'parity' && isPattern(how))) throw new Refusal('forWhichDays');
  return { rules: withPeriod(rules, own ?? shared, hows, from), days: [], limits };
}

const EVERY_DAY: ItemOf<'days'> = {
  type: 'days',
  weekdays: [...WEEKDAYS],
  nths: [],
  part: null,
  every: true,
  monthly: false,
  text: '',
};

/** Whether less than every week, or than every month, is meant. */
function isPattern(how: How): boolean {
  switch (how.type) {
    case 'parity':
    case 'count':
      return true;
    case 'interval':
    case 'months':
      return stepOf(how) > 1;
    case 'perWeek':
      return false;
  }
}

function stepOf(how: ItemOf<'interval'> | ItemOf<'months'>): number {
  return how.type === 'interval' ? how.weeks : how.months;
}

/** The patterns that belong to one of several days: the only one's, or "even weken maandag en oneven weken dinsdag". */
function howsOf(hows: readonly How[], whens: number, index: number): readonly How[] {
  if (whens === 1 || hows.length === 0) return hows;
  const own = hows[index];
  if (hows.length !== whens || !hows.every(({ type }) => type === 'parity') || !own) throw new Refusal('forWhichDays');
  return [own];
}

function withoutDays(weekdays: readonly Weekday[], without: readonly Weekday[]): Weekday[] {
  const left = weekdays.filter((weekday) => !without.includes(weekday));
  if (left.length === 0 || left.length + new Set(without).size !== new Set(weekdays).size) {
    throw new Refusal('noMeetingThen', 'die dag');
  }
  return left;
}

function ruleOf(days: ItemOf<'days'>, hows: readonly How[], hours: Hours): ScheduleRule {
  const parities = hows.filter((how) => how.type === 'parity');
  const steps = hows.filter((how) => how.type === 'interval' || how.type === 'months');
  const [parity, otherParity] = parities;
  const [step, otherStep] = steps;
  if (otherParity || otherStep || (parity && step)) throw new Refusal('forWhichDays');
  const monthly = days.nths.length > 0;
  // "Donderdagmiddag tijdens openingstijden": when does the afternoon begin?
  if (hours.type === 'hours' && days.part !== null) throw new Refusal('noTimes');
  if (monthly && !days.monthly && step?.type !== 'months') throw new Refusal('whichNth', days.text);
  if (step?.type === 'months' && !monthly) throw new Refusal('monthlyWithoutNth');
  if (step?.type === 'interval' && monthly) throw new Refusal('forWhichDays');
  return {
    id: '',
    weekdays: days.weekdays,
    nths: days.nths,
    ...(step && stepOf(step) > 1 ? { interval: stepOf(step) } : {}),
    ...(parity ? { weekParity: parity.parity } : {}),
    from: null,
    until: null,
    ...(hours.type === 'hours'
      ? { followsHours: hours.hours, opens: '', closes: '' }
      : timesOfRange(hours.range, days.part)),
    place: null,
  };
}

/** Dates that a pattern is spelt out in; they may break its rhythm, but not its day of the week. */
function listedMeetings(
  listed: ItemOf<'dates'>,
  days: readonly ItemOf<'days'>[],
  hours: readonly Hours[],
  from: Day,
): Parts['days'] {
  const weekdays = days.flatMap((one) => one.weekdays);
  const [part = null] = days.map((one) => one.part);
  const meetings = datedMeetings([{ ...listed, part: days.length === 1 ? part : null }], hours, [], from);
  const other = meetings.find(({ day }) => !weekdays.includes(weekdayOf(day)));
  if (other) throw new Refusal('otherWeekday', dayInWords(other.day, 'nl'));
  return meetings;
}

function datedMeetings(
  dates: readonly When[],
  hours: readonly Hours[],
  hows: readonly How[],
  from: Day,
): Parts['days'] {
  const written = dates.flatMap((when) => (when.type === 'dates' ? when.days : []));
  const part = commonPart(
    dates.map((when) => when.part),
    written.map(({ text }) => text).join(', '),
  );
  const days = resolveDays(written, from);
  const [count, more] = hows;
  if (more || (count && (count.type !== 'count' || count.unit !== 'meetings' || count.count !== days.length))) {
    throw new Refusal('otherCount');
  }
  return days.flatMap((day) =>
    hours.flatMap((one) => (one.type === 'times' ? [{ day, ...timesOfRange(one.range, part) }] : [])),
  );
}

/** One period of what may be said in two places: "vanaf 1 februari … tot en met 30 juni". */
function mergedPeriod(periods: readonly ItemOf<'period'>[]): WrittenPeriod | null {
  return periods.reduce<WrittenPeriod | null>((merged, { period }) => {
    if (!merged) return period;
    if ((merged.first && period.first) || (merged.last && period.last)) throw new Refusal('forWhichDays');
    return {
      first: merged.first ?? period.first,
      last: merged.last ?? period.last,
      openEnd: merged.openEnd || period.openEnd,
      firstMeeting: merged.firstMeeting || period.firstMeeting,
      months: merged.months || period.months,
    };
  }, null);
}

function withPeriod(
  rules: ScheduleRule[],
  written: WrittenPeriod | null,
  hows: readonly How[],
  base: Day,
): ScheduleRule[] {
  const counts = hows.filter((how) => how.type === 'count');
  const steps = rules.some(({ interval = 1 }) => interval > 1);
  if (!written?.first && (counts.length > 0 || steps)) throw new Refusal('noStart');
  if (!written) return rules;
  const { from, until } = resolvePeriod(written, base);
  if (written.firstMeeting && from !== null && !rules.some((rule) => names(rule, from))) {
    throw new Refusal('startOnOtherDay');
  }
  const bounded = rules.map((rule) => ({ ...rule, from: startOfRule(rule, from) }));
  return bounded.map((rule) => {
    const closed = { ...rule, until: untilOf(rule, until, written) };
    return counts.length === 0 ? closed : withCount(closed, counts, rules.length);
  });
}

/** Whether the pattern of a rule, without its bounds, names a day. */
function names(rule: ScheduleRule, day: Day): boolean {
  return patternOf({ ...rule, interval: 1 })?.(dayNumber(day)) === true;
}

/**
 * "Om de week op dinsdag en donderdag" from a Wednesday on may go on with the Tuesday after or with the one a week
 * later; what counts weeks starts on the first of its days.
 */
function startOfRule(rule: ScheduleRule, from: Day | null): Day | null {
  if (from === null || rule.interval === undefined) return from;
  const start = dayNumber(from);
  const days = Array.from({ length: 63 }, (_, later) => start + later);
  const first = days.find((number) => names(rule, dayFromNumber(number)));
  if (first === undefined) throw new Refusal('neverHappens');
  const earliest = Math.min(...rule.weekdays.map((weekday) => WEEKDAYS.indexOf(weekday)));
  if (rule.nths.length === 0 && weekdayIndex(first) !== earliest) throw new Refusal('startOnOtherDay');
  return dayFromNumber(first);
}

function untilOf(rule: ScheduleRule, until: Day | null, { last, openEnd }: WrittenPeriod): Day | null {
  if (until === null || !openEnd) return until;
  if (names(rule, until)) throw new Refusal('untilOrThrough', last?.text);
  return dayFromNumber(dayNumber(until) - 1);
}

function withCount(rule: ScheduleRule, counts: readonly ItemOf<'count'>[], rules: number): ScheduleRule {
  const [count, another] = counts;
  if (!count || another || rules > 1 || rule.followsHours != null) throw new Refusal('forWhichDays');
  const weekly = rule.nths.length === 0 && rule.interval === undefined && rule.weekParity === undefined;
  if (count.unit === 'weeks' && (rule.weekdays.length > 1 || !weekly)) throw new Refusal('forWhichDays');
  const series = { ...rule, count: count.count };
  if (rule.until !== null) {
    const { first, last } = boundsOf(rule) ?? { first: 0, last: 0 };
    const isNamed = patternOf(rule);
    const meetings = Array.from({ length: last - first + 1 }, (_, later) => first + later).filter((day) =>
      isNamed?.(day),
    );
    if (meetings.length !== count.count) throw new Refusal('otherCount');
  }
  return series;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The first day on which anything can happen: days that are left out come after it. */
function startOf(parts: readonly Parts[]): Day {
  const starts = parts.flatMap(({ rules }) => rules.map(({ from }) => from ?? ''));
  return starts.toSorted()[0] ?? '';
}

function datesOf(parts: readonly Parts[], limits: readonly Limit[]): Dates {
  if (limits.length > 0) throw new Refusal('limitsOfDates');
  const dates = parts
    .flatMap(({ days }) => days)
    .map(({ closes, day, opens }, index): ScheduleDate => {
      const [start, end] = [wallClockMoment(day, opens), wallClockMoment(day, closes)];
      return { id: `d${index + 1}`, start: start.iso, end: end.iso, place: null };
    });
  return { kind: 'dates', note: null, dates };
}

function rulesOf(parts: readonly Parts[], limits: readonly Limit[], base: Day): Rules {
  if (limits.length > 0 && parts.some(({ days }) => days.length > 0)) throw new Refusal('limitsOfDates');
  // "Dinsdag 10-12 uur, op 8 december 14-16 uur", which is a Tuesday: beside it, or instead of it?
  const weekly = parts.flatMap((part) => part.rules);
  if (parts.some(({ days }) => days.some(({ day }) => weekly.some((rule) => names(rule, day))))) {
    throw new Refusal('forWhichDays');
  }
  const rules = parts.flatMap((part) => {
    const single = part.days.map(({ closes, day, opens }): ScheduleRule => ({
      id: '',
      weekdays: [weekdayOf(day)],
      nths: [],
      from: day,
      until: day,
      opens,
      closes,
      place: null,
    }));
    const own = part.rules.map((rule) => ({ ...rule, ...limitsOf(part.limits, part.rules, base) }));
    return [...own, ...single];
  });
  const named = rules.map((rule, index) => ({ ...rule, id: `r${index + 1}` }));
  return { kind: 'rules', note: null, rules: named, ...limitsOf(limits, named, base) };
}

/** What is left out of some rules. Throws a Refusal when there is nothing on such a day anyway. */
function limitsOf(limits: readonly Limit[], rules: readonly ScheduleRule[], base: Day): ScheduleLimits {
  const exceptions: DayRange[] = [];
  const found: ScheduleLimits = {};
  for (const limit of limits) {
    switch (limit.type) {
      case 'exception':
        exceptions.push(leftOut(limit.period, rules, base));
        break;
      case 'exceptDays':
        exceptions.push(...daysLeftOut(limit.days, rules, base));
        break;
      case 'schoolHolidays':
        if (found.schoolHolidays && found.schoolHolidays !== limit.rule) found.schoolHolidays = 'only-in-school-weeks';
        else found.schoolHolidays = limit.rule;
        break;
      case 'publicHolidays':
        found.publicHolidays = 'not-on';
        break;
      case 'region':
        found.schoolRegion = limit.region;
        break;
      case 'exceptWeekdays':
        break;
    }
  }
  if (found.schoolRegion && !found.schoolHolidays) throw new Refusal('unknown', `regio ${found.schoolRegion}`);
  return exceptions.length === 0 ? found : { ...found, exceptions };
}

function leftOut(written: WrittenPeriod, rules: readonly ScheduleRule[], base: Day): DayRange {
  const range = resolveLeftOut(written, base);
  if (!written.openEnd) return range;
  if (rules.some((rule) => names(rule, range.until))) throw new Refusal('untilOrThrough', written.last?.text);
  return { from: range.from, until: dayFromNumber(dayNumber(range.until) - 1) };
}

function daysLeftOut(written: readonly WrittenDay[], rules: readonly ScheduleRule[], base: Day): DayRange[] {
  const days = written.length === 1 ? written.map((day) => resolveDay(day, base)) : resolveDays(written, base);
  return days.map((day, index) => {
    const number = dayNumber(day);
    const happens = rules.some((rule) => {
      const bounds = boundsOf(rule);
      return bounds && number >= bounds.first && number <= bounds.last && patternOf(rule)?.(number);
    });
    if (!happens) throw new Refusal('noMeetingThen', written[index]?.text);
    return { from: day, until: day };
  });
}

/** "Twee keer per week op dinsdag en donderdag" has to add up. */
function checkTimesAWeek(schedule: Rules | Dates, hows: readonly How[]): void {
  const said = hows.filter((how) => how.type === 'perWeek');
  if (said.length === 0) return;
  const meetings = schedule.kind === 'rules' ? schedule.rules.flatMap(({ weekdays }) => weekdays).length : 0;
  const isWeekly =
    schedule.kind === 'rules' &&
    schedule.rules.every(({ interval, nths, weekParity }) => nths.length === 0 && !interval && !weekParity);
  if (!isWeekly || said.some(({ times }) => times !== meetings)) throw new Refusal('otherCount');
}

/** Days after which two meetings that overlap would have shown themselves. */
const DAYS_TO_LOOK = 400;

function refuseNonsense(schedule: Rules | Dates, from: Day): void {
  const [wrong] = scheduleProblems(schedule);
  if (wrong?.problem === 'repeated') throw new Refusal('overlap');
  if (wrong?.problem === 'exception-without-meeting')
    throw new Refusal('noMeetingThen', dayInWords(wrong.day ?? from, 'nl'));
  if (wrong) throw new Refusal('neverHappens');
  const starts =
    schedule.kind === 'rules'
      ? schedule.rules.map((rule) => rule.from ?? from)
      : schedule.dates.map(({ start }) => start.slice(0, 10));
  for (const start of new Set(starts)) {
    const end = dayFromNumber(dayNumber(start) + DAYS_TO_LOOK);
    const meetings = expandSchedule(schedule, `${start}T00:00:00Z`, `${end}T00:00:00Z`);
    if (meetings.some((meeting, index) => meeting.start < (meetings[index - 1]?.end ?? '')))
      throw new Refusal('overlap');
  }
}
