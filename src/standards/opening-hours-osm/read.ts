import { dayFromNumber, dayNumber, WEEKDAYS, weekdayOf, type Day, type Weekday } from '@/domain/calendar-day';
import { USUAL_HOLIDAYS, type HolidayCalendar } from '@/domain/holidays';
import { publicHolidaysOn } from '@/domain/holidays-public';
import type {
  DaySlot,
  HolidayHours,
  MonthDay,
  OpeningException,
  OpeningHours,
  OpeningSlot,
  Season,
} from '@/domain/opening-hours';
import { slotsOn } from '@/domain/opening-hours-days';
import { openingHoursProblems } from '@/domain/opening-hours-problems';

import { osmRules } from './grammar';
import { datesOn, slotsByRules, type OsmDay } from './meaning';
import { MONTH_DAYS, OsmRefusal, type OsmRefusalKey, type OsmRule } from './rules';

/** A text that was taken in whole, or the reason why none of it was. */
export type OsmReading =
  | { read: true; hours: OpeningHours }
  /** `at` is the piece of the text that it is about. */
  | { read: false; why: OsmRefusalKey; at: string };

/** OpenStreetMap's own limit of a value is 255; others write longer ones. */
const LONGEST_TEXT = 2000;
/** Days that rules may name with their year, together: a place that is closed for three years is gone. */
const MOST_DATED_DAYS = 1100;

/**
 * Reads the `opening_hours` of OpenStreetMap into hours that say the same of every day, or refuses the text with a
 * reason; it is never half read.
 *
 * - The rules are not translated one by one: what they say together of each kind of day is worked out and then held.
 * - `PH` are the usual holidays. A text that names none says nothing about holidays, and neither do the hours.
 * - Hours without a comment are taken to be with staff; "zelfbediening" and its like are hours without.
 * - `SH` gives hours for the school holidays; whose they are (`schoolRegion`) the text cannot say.
 */
export function readOsmHours(text: string): OsmReading {
  try {
    if (text.length > LONGEST_TEXT) throw new OsmRefusal('too-long', text.slice(0, 20));
    return { read: true, hours: hoursOf(osmRules(text)) };
  } catch (error) {
    if (error instanceof OsmRefusal) return { read: false, why: error.why, at: error.at };
    throw error;
  }
}

/** What the rules say of each day of the week, on days of one sort, Monday first. */
type WeekByRules = DaySlot[][];

function hoursOf(rules: readonly OsmRule[]): OpeningHours {
  const parts = partsOfYear(rules);
  const usual = parts.toSorted((a, b) => b.days.length - a.days.length)[0];
  if (!usual) throw new OsmRefusal('empty', '');
  // "Not known" is a week without slots, so a week without any is held as a season.
  const isOpen = usual.week.some((slots) => slots.length > 0);
  const hours: OpeningHours = {
    week: isOpen ? slotsOfWeek(usual.week) : [],
    exceptions: [],
    note: null,
    seasons: parts
      .filter((part) => !isOpen || !isSame(part.week, usual.week))
      .map(({ days, week }): Season => ({ from: days[0] ?? '', until: days.at(-1) ?? '', week: slotsOfWeek(week) })),
    publicHolidays: publicHolidaysByRules(rules, parts),
    schoolHolidayWeek: schoolWeekByRules(rules, parts),
  };
  hours.exceptions = exceptionsByRules(rules, hours);
  const [problem] = openingHoursProblems(hours).filter((found) => found.problem !== 'no-region');
  if (problem) throw new OsmRefusal('invalid-time', problem.problem);
  return hours;
}

/** Days of every year in a row whose week is the same; those of the last may go on after New Year. */
interface PartOfYear {
  days: MonthDay[];
  week: WeekByRules;
}

/** Days of the year on which one of the usual holidays can fall: Easter is from 22 March to 25 April. */
function canBeHoliday(monthDay: MonthDay): boolean {
  if (['01-01', '05-05', '12-25', '12-26'].includes(monthDay)) return true;
  const untilKingsDay = '03-22' <= monthDay && monthDay <= '04-27';
  const fromAscensionDay = '04-30' <= monthDay && monthDay <= '06-14';
  return untilKingsDay || fromAscensionDay;
}

function partsOfYear(rules: readonly OsmRule[]): PartOfYear[] {
  const parts: PartOfYear[] = [];
  for (const monthDay of MONTH_DAYS) {
    const week = weekByRules(rules, { monthDay, isPublicHoliday: false, isSchoolHoliday: false });
    const last = parts.at(-1);
    if (last && isSame(last.week, week)) last.days.push(monthDay);
    else parts.push({ days: [monthDay], week });
  }
  const [first] = parts;
  const last = parts.at(-1);
  if (first && last && first !== last && isSame(first.week, last.week)) {
    last.days.push(...first.days);
    return parts.slice(1);
  }
  return parts;
}

function weekByRules(rules: readonly OsmRule[], day: Omit<OsmDay, 'weekday' | 'day'>): WeekByRules {
  return WEEKDAYS.map((weekday) => slotsByRules(rules, { ...day, weekday, day: null }));
}

function publicHolidaysByRules(rules: readonly OsmRule[], parts: readonly PartOfYear[]): HolidayHours[] | undefined {
  if (!rules.some(({ publicHolidays }) => publicHolidays)) return undefined;
  const holidays = parts.flatMap(({ days }) =>
    days
      .filter(canBeHoliday)
      .slice(0, 1)
      .flatMap((monthDay) =>
        [false, true].flatMap((isSchoolHoliday) =>
          weekByRules(rules, { monthDay, isPublicHoliday: true, isSchoolHoliday }),
        ),
      ),
  );
  const [hours = []] = holidays;
  if (!holidays.every((slots) => isSame(slots, hours))) throw new OsmRefusal('too-fine', 'PH');
  return [{ on: [...USUAL_HOLIDAYS], hours }];
}

function schoolWeekByRules(rules: readonly OsmRule[], parts: readonly PartOfYear[]): OpeningSlot[] | null {
  if (!rules.some(({ schoolHolidays }) => schoolHolidays)) return null;
  const weeks = parts.map(({ days: [monthDay = ''] }) =>
    weekByRules(rules, { monthDay, isPublicHoliday: false, isSchoolHoliday: true }),
  );
  const [week = []] = weeks;
  if (!weeks.every((other) => isSame(other, week))) throw new OsmRefusal('too-fine', 'SH');
  return slotsOfWeek(week);
}

/** Dated days in a row to which the same rules apply. */
interface Period {
  from: Day;
  to: Day;
  key: string;
  why: string | null;
  /** What each day of the week that occurs in it has. */
  days: Map<Weekday, DaySlot[]>;
}

function exceptionsByRules(rules: readonly OsmRule[], hours: OpeningHours): OpeningException[] {
  const periods = periodsOf(rules);
  const exceptions = periods.flatMap((period) => exceptionsOfPeriod(period, hours));
  // What comes first, a holiday or a period, is decided by the order of the rules there and by us here.
  const { publicHolidays = [] } = hours;
  const held = { ...hours, exceptions, publicHolidays, schoolRegion: 'midden' as const };
  for (const { from, to } of periods) {
    for (let number = dayNumber(from); number <= dayNumber(to); number++) {
      const day = dayFromNumber(number);
      for (const isSchoolHoliday of [false, true]) {
        const said = slotsByRules(rules, dated(day, isKeptHoliday(day, hours), isSchoolHoliday));
        if (!isSame(slotsOn(held, day, calendar(isSchoolHoliday)), said)) throw new OsmRefusal('too-fine', day);
      }
    }
  }
  return exceptions;
}

function periodsOf(rules: readonly OsmRule[]): Period[] {
  const periods: Period[] = [];
  for (const day of datedDays(rules)) {
    const plain = dated(day, false, false);
    const about = rules.flatMap((rule) => {
      const range = datesOn(rule, plain);
      return range ? [{ rule, range }] : [];
    });
    const key = JSON.stringify(about.map(({ range }) => range));
    const slots = slotsByRules(rules, plain);
    const last = periods.at(-1);
    const weekday = weekdayOf(day);
    const sameWeekday = last?.days.get(weekday);
    const goesOn =
      last?.key === key && isDayAfter(last.to, day) && (sameWeekday === undefined || isSame(sameWeekday, slots));
    if (last && goesOn) {
      last.to = day;
      last.days.set(weekday, slots);
    } else {
      const why = about.findLast(({ rule }) => rule.closed)?.rule.comment ?? null;
      periods.push({ from: day, to: day, key, why, days: new Map([[weekday, slots]]) });
    }
  }
  return periods;
}

/** All days that a rule with years names, in order. */
function datedDays(rules: readonly OsmRule[]): Day[] {
  const days = new Set<Day>();
  for (const { from, until, years } of rules.flatMap(({ dates }) => dates ?? [])) {
    if (years === null) continue;
    const [first, last] = [dayNumber(`${years.from}-${from}`), dayNumber(`${years.until}-${until}`)];
    if (days.size + last - first > MOST_DATED_DAYS)
      throw new OsmRefusal('invalid-date', `${years.from}-${years.until}`);
    for (let number = first; number <= last; number++) days.add(dayFromNumber(number));
  }
  return [...days].toSorted();
}

/** A period as rows: one for all its days, or one for the days of the week that have the same hours. */
function exceptionsOfPeriod({ days, from, to, why }: Period, hours: OpeningHours): OpeningException[] {
  const groups: { weekdays: Weekday[]; slots: DaySlot[] }[] = [];
  for (const weekday of WEEKDAYS) {
    const slots = days.get(weekday);
    if (slots === undefined) continue;
    const group = groups.find((other) => isSame(other.slots, slots));
    if (group) group.weekdays.push(weekday);
    else groups.push({ weekdays: [weekday], slots });
  }
  const row = (slots: DaySlot[]) => ({ from, to, hours: slots, why: slots.length === 0 ? why : null });
  const [only] = groups;
  if (only && groups.length === 1) return [row(only.slots)];
  const monthDay = from.slice(5);
  return groups
    .filter(({ slots, weekdays }) =>
      weekdays.some((weekday) => !isSame(slots, weekSlots(hours, { monthDay, weekday, from }))),
    )
    .map(({ slots, weekdays }) => ({ ...row(slots), days: weekdays }));
}

/** What a place has on a weekday of a period without the period. */
function weekSlots(hours: OpeningHours, at: { monthDay: MonthDay; weekday: Weekday; from: Day }): DaySlot[] | null {
  const first = dayNumber(at.from);
  const day = WEEKDAYS.map((_, index) => dayFromNumber(first + index)).find((other) => weekdayOf(other) === at.weekday);
  const plain: OpeningHours = { ...hours, exceptions: [], publicHolidays: [], schoolHolidayWeek: null };
  return day === undefined ? null : slotsOn(plain, day, calendar(false));
}

function dated(day: Day, isPublicHoliday: boolean, isSchoolHoliday: boolean): OsmDay {
  return { day, monthDay: day.slice(5), weekday: weekdayOf(day), isPublicHoliday, isSchoolHoliday };
}

function isKeptHoliday(day: Day, { publicHolidays }: OpeningHours): boolean {
  return publicHolidays !== undefined && publicHolidaysOn(day).some((holiday) => USUAL_HOLIDAYS.includes(holiday));
}

/** A calendar in which every day is a school holiday, or none is. */
function calendar(isSchoolHoliday: boolean): HolidayCalendar {
  return {
    isPublicHoliday: () => false,
    isSchoolHoliday: () => isSchoolHoliday,
    knowsSchoolHolidays: () => true,
  };
}

function isDayAfter(day: Day, next: Day): boolean {
  return dayNumber(next) - dayNumber(day) === 1;
}

/** Rows of slots, each with all days of the week that have it. */
function slotsOfWeek(week: WeekByRules): OpeningSlot[] {
  const rows: OpeningSlot[] = [];
  WEEKDAYS.forEach((weekday, index) => {
    for (const slot of week[index] ?? []) {
      const row = rows.find(({ closes, opens, staffed }) => isSame({ opens, closes, staffed }, slot));
      if (row) row.days.push(weekday);
      else rows.push({ days: [weekday], opens: slot.opens, closes: slot.closes, staffed: slot.staffed });
    }
  });
  return rows;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
