import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

import {
  DAYS,
  FURTHEST_MOVE,
  overridesOf,
  someChanges,
  someContext,
  someSchedule,
  someStart,
} from '../../tests/support/any-schedule';

import { expandSchedule } from './expand-schedule';
import { SCHOOL_REGIONS } from './holidays';
import { WEEKDAYS, type Occurrence, type Schedule, type ScheduleRule } from './schedule';
import type { ScheduleContext } from './schedule-context';
import { EXAMPLE_HOLIDAYS } from './schedule-examples';

/**
 * The expansion again, as plainly as possible and with nothing of the code under test: one day after the other from the
 * very first, every question asked of every day, instants found by asking the platform's Intl what clocks in Amsterdam
 * show. Slow, and right by being dull.
 */

type Rules = Extract<Schedule, { kind: 'rules' }>;

interface Met {
  row: string;
  start: number;
  end: number;
  planned: number;
  place: string | null;
  status: string;
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

const shown = new Map<string, number[]>();

/** Every instant at which Dutch clocks show this, earliest first: none, one or two. */
function instantsShowing(day: string, time: string): number[] {
  const text = `${day} ${time}`;
  const kept = shown.get(text);
  if (kept) return kept;
  const instants = [2, 1]
    .map((hours) => Date.parse(`${day}T${time}:00Z`) - hours * 3_600_000)
    .filter((milliseconds) => clock.format(milliseconds) === text);
  shown.set(text, instants);
  return instants;
}

/** What a calendar on the wall shows of a day. Kept, because asking is slow and the days are always the same. */
interface CalendarDay {
  day: string;
  weekday: string;
  week: number;
  monday: string;
  month: string;
  /** Days of its month with the same weekday, in order. */
  sameWeekday: string[];
}

const CALENDAR: CalendarDay[] = [];
for (let date = Temporal.PlainDate.from('2025-12-01'); date.toString() < '2029-06-01'; date = date.add({ days: 1 })) {
  const sameWeekday = Array.from({ length: date.daysInMonth }, (_, index) => date.with({ day: index + 1 }))
    .filter(({ dayOfWeek }) => dayOfWeek === date.dayOfWeek)
    .map(String);
  CALENDAR.push({
    day: date.toString(),
    weekday: WEEKDAYS[date.dayOfWeek - 1] ?? '',
    week: date.weekOfYear ?? 0,
    monday: date.subtract({ days: date.dayOfWeek - 1 }).toString(),
    month: date.toString().slice(0, 7),
    sameWeekday,
  });
}

/** The weeks (by their Mondays) or months that an interval counts from a day on. */
function periodsOf(rule: ScheduleRule): Set<string> {
  const monthly = rule.nths.length > 0;
  const all = CALENDAR.filter(({ day }) => rule.from !== null && day >= rule.from).map((day) =>
    monthly ? day.month : day.monday,
  );
  return new Set([...new Set(all)].filter((_, index) => index % (rule.interval ?? 1) === 0));
}

function isWanted(
  rule: ScheduleRule,
  periods: Set<string>,
  { day, monday, month, sameWeekday, week, weekday }: CalendarDay,
) {
  if (!rule.weekdays.some((one) => one === weekday)) return false;
  if (rule.from !== null && day < rule.from) return false;
  if (rule.until !== null && day > rule.until) return false;
  if (rule.weekParity === 'even' && week % 2 === 1) return false;
  if (rule.weekParity === 'odd' && week % 2 === 0) return false;
  if (rule.nths.length > 0 && !rule.nths.some((nth) => sameWeekday.at(nth > 0 ? nth - 1 : nth) === day)) return false;
  return rule.interval === undefined || rule.interval === 1 || periods.has(rule.nths.length > 0 ? month : monday);
}

/** 'yes', 'no' or 'perhaps'. */
function isFree(day: string, rule: ScheduleRule, schedule: Rules, context: ScheduleContext): string {
  if (!EXAMPLE_HOLIDAYS.knowsSchoolHolidays(day)) return 'perhaps';
  const region = rule.schoolRegion ?? schedule.schoolRegion ?? context.region;
  const answers = SCHOOL_REGIONS.filter((one) => region === null || one === region).map((one) =>
    EXAMPLE_HOLIDAYS.isSchoolHoliday(day, one),
  );
  return new Set(answers).size === 2 ? 'perhaps' : answers[0] === true ? 'yes' : 'no';
}

function walk(schedule: Rules, from: number, to: number, context: ScheduleContext): Met[] {
  const planned: Met[] = schedule.rules.flatMap((rule) => {
    if (rule.count != null && rule.from === null) return [];
    const met: Met[] = [];
    const periods = periodsOf(rule);
    const end = new Date(to + FURTHEST_MOVE * 86_400_000).toISOString().slice(0, 10);
    for (const [index, calendarDay] of CALENDAR.entries()) {
      const { day, weekday } = calendarDay;
      if (day > end || !isWanted(rule, periods, calendarDay)) continue;
      if (
        [...(schedule.exceptions ?? []), ...(rule.exceptions ?? [])].some((out) => day >= out.from && day <= out.until)
      )
        continue;
      if ((rule.publicHolidays ?? schedule.publicHolidays) === 'not-on' && EXAMPLE_HOLIDAYS.isPublicHoliday(day))
        continue;
      const byHolidays = rule.schoolHolidays ?? schedule.schoolHolidays;
      const asked = [day];
      const monday = index - WEEKDAYS.findIndex((one) => one === weekday);
      if (byHolidays === 'only-in-school-weeks')
        for (const weekdays of CALENDAR.slice(monday, monday + 5)) asked.push(weekdays.day);
      const free =
        byHolidays === undefined || byHolidays === 'ignore'
          ? ['no']
          : asked.map((one) => isFree(one, rule, schedule, context));
      if (free.includes('yes')) continue;
      for (const [opens, closes] of hoursOn(day, rule, context)) {
        const [start] = instantsShowing(day, opens);
        if (start === undefined || (rule.count != null && met.length >= rule.count)) continue;
        met.push({
          row: rule.id,
          start,
          // An end that the clocks skip is read with the offset of before the change, winter time.
          end: instantsShowing(day, closes)[0] ?? Date.parse(`${day}T${closes}:00+01:00`),
          planned: start,
          place: rule.place,
          status: free.includes('perhaps') ? 'tentative' : 'planned',
        });
      }
    }
    return met;
  });
  const known = new Set<string>();
  return planned
    .filter(({ row, start }) => known.size < known.add(`${row} ${start}`).size)
    .map((met) => {
      const override = schedule.overrides?.findLast(
        ({ row, start }) => row === met.row && Date.parse(start) === met.start,
      );
      if (override?.status === 'cancelled') return { ...met, status: 'cancelled' };
      if (override?.status !== 'moved') return met;
      const [start, end] = [Date.parse(override.newStart), Date.parse(override.newEnd)];
      return { ...met, start, end, place: override.newPlace ?? met.place, status: 'moved' };
    })
    .filter(({ end, start }) => end > from && start < to)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.row < b.row ? -1 : 1));
}

/** Minute by minute, which minutes count, and then the stretches of them. */
function hoursOn(day: string, rule: ScheduleRule, context: ScheduleContext): [string, string][] {
  if (rule.followsHours == null) return rule.opens < rule.closes ? [[rule.opens, rule.closes]] : [];
  const slots = context.openingHours?.(day, rule.place) ?? [];
  const stretches: [string, string][] = [];
  let before = false;
  for (let minute = 0; minute <= 1440; minute += 1) {
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const counts =
      slots.some(
        ({ closes, opens, staffed }) => (staffed || rule.followsHours === 'open') && opens <= time && time < closes,
      ) &&
      time >= rule.opens &&
      (rule.closes === '' || time < rule.closes);
    if (counts && !before) stretches.push([time, time]);
    const last = stretches.at(-1);
    if (!counts && before && last) last[1] = time;
    before = counts;
  }
  return stretches;
}

function met(occurrences: Occurrence[]): Met[] {
  return occurrences.map(({ end, originalStart, place, row, start, status }) => ({
    row,
    start: Date.parse(start),
    end: Date.parse(end),
    planned: Date.parse(originalStart ?? start),
    place,
    status: status ?? 'planned',
  }));
}

describe('any schedule of rules', () => {
  it(`has over ${String(DAYS)} days the meetings that a plain walk finds`, { timeout: 120_000 }, () => {
    let meetings = 0;
    fc.assert(
      fc.property(someSchedule, someContext, someStart, (schedule, context, from) => {
        const to = from + DAYS * 86_400_000;
        const found = met(expandSchedule(schedule, new Date(from), new Date(to), context));
        meetings += found.length;
        expect(found).toEqual(walk(schedule, from, to, context));
      }),
      { numRuns: 2000 },
    );
    // Not two thousand times nothing.
    expect(meetings).toBeGreaterThan(20_000);
  });

  it('has its cancelled and moved meetings where a plain walk finds them', { timeout: 60_000 }, () => {
    let changed = 0;
    fc.assert(
      fc.property(someSchedule, someContext, someStart, someChanges, (schedule, context, from, changes) => {
        const to = from + 60 * 86_400_000;
        const around = walk(schedule, from - 80 * 86_400_000, to + 80 * 86_400_000, context);
        const overrides = overridesOf(changes, around);
        const all = { ...schedule, overrides };
        const found = met(expandSchedule(all, new Date(from), new Date(to), context));
        changed += found.filter(({ status }) => status === 'moved' || status === 'cancelled').length;
        const byIdentity = (a: Met, b: Met) => a.planned - b.planned || (a.row < b.row ? -1 : 1);
        // Two meetings that were moved to the same time have no order among themselves.
        expect(found.toSorted(byIdentity)).toEqual(walk(all, from, to, context).toSorted(byIdentity));
      }),
      { numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(50);
  });
});
