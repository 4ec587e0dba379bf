import { amsterdamDay, amsterdamIso, parseInstant, wallClockMoment } from './amsterdam-time';
import { dayFromNumber, dayNumber, weekdayIndex, type Day } from './calendar-day';
import type { ScheduleDate } from './schedule';
import type { DayOff } from './season-calendar';

/** A day on which there would have been a lesson, and why there is none. */
export interface SkippedDay {
  day: Day;
  why: DayOff;
}

/** Dates of a new season. */
export interface MovedDates {
  /** In order of time; each has its weekday and its times on Dutch clocks. */
  dates: ScheduleDate[];
  skipped: SkippedDay[];
  /** A day without lesson in the old season that the new one does not leave open. */
  closed: SkippedDay[];
  /** Rows that are no meeting, which a draft may hold: they are left out. */
  unreadable: number;
}

/** Why there is no lesson at a place (null: the offer's own) on a day; null: there can be one. */
export type DayOffAt = (day: Day, place: string | null) => DayOff | null;

/** Meetings at most so many days after one another are a series; a later one is a date by itself. */
const LONGEST_STEP = 14;
/** Weeks that a date is moved on at most: who is never free has no holiday. */
const MOST_WEEKS = 60;

/** All meetings of one day: they move together. */
interface LessonDay {
  number: number;
  lessons: Lesson[];
}

interface Lesson {
  date: ScheduleDate;
  /** Epoch milliseconds. */
  start: number;
  end: number;
}

/**
 * Moves dated meetings to a season that begins on or after a day.
 *
 * - The first keeps its weekday, so all do: dates move by whole weeks.
 * - What falls on a day off goes to the next week that is free, and a series goes on after it: its meetings stay in their
 *   order and as far apart as they were. A date by itself (more than two weeks after the one before) moves alone.
 * - Weeks that the old season left open for a holiday are not kept open: the holiday lies elsewhere now. How often a series
 *   meets is seen at the weeks that it did not leave open.
 *
 * Moving what was moved to the same day changes nothing.
 *
 * @param dayOff days that are skipped, in the old season and in the new one
 * @param newId ids of the new rows
 */
export function moveDates(
  old: readonly ScheduleDate[],
  firstDay: Day,
  dayOff: DayOffAt,
  newId: () => string,
): MovedDates {
  const lessons = old.flatMap((date): Lesson[] => {
    const [start, end] = [parseInstant(date.start), parseInstant(date.end)];
    return start === null || end === null ? [] : [{ date, start, end }];
  });
  const days = lessonDays(lessons);
  const moved: MovedDates = { dates: [], skipped: [], closed: [], unreadable: old.length - lessons.length };
  let first: { old: number; new: number } | null = null;
  let before: { old: number; new: number } | null = null;
  for (const day of days) {
    const leftOpen: SkippedDay[] = before === null ? [] : openWeeksBefore(day, before.old, days, dayOff);
    const distance = before === null ? 0 : day.number - before.old - 7 * leftOpen.length;
    const isSeries = before !== null && distance <= LONGEST_STEP;
    const wanted =
      before === null || first === null
        ? onOrAfter(dayNumber(firstDay), day.number)
        : isSeries
          ? before.new + distance
          : Math.max(day.number + first.new - first.old, onOrAfter(before.new + 1, day.number));
    if (isSeries) moved.closed.push(...leftOpen);
    const { number, skipped } = firstFree(wanted, day, dayOff);
    moved.skipped.push(...skipped);
    moved.dates.push(...day.lessons.map((lesson) => lessonOn(lesson, day.number, number, newId())));
    before = { old: day.number, new: number };
    first ??= before;
  }
  // A holiday of the old season that is one of the new season too was left open, and still is.
  const still = new Set(moved.skipped.map(({ day }) => day));
  return { ...moved, closed: moved.closed.filter(({ day }) => !still.has(day)) };
}

function lessonDays(lessons: readonly Lesson[]): LessonDay[] {
  const byDay = Map.groupBy(
    lessons.toSorted((a, b) => a.start - b.start || a.end - b.end),
    ({ start }) => dayNumber(amsterdamDay(start)),
  );
  return Array.from(byDay, ([number, ofDay]) => ({ number, lessons: ofDay })).toSorted((a, b) => a.number - b.number);
}

/** The first day from `from` on that is the same day of the week as another one. */
function onOrAfter(from: number, like: number): number {
  return from + ((weekdayIndex(like) - weekdayIndex(from) + 7) % 7);
}

/** Why one of the meetings of a day could not be on another one. */
function offOn({ lessons }: LessonDay, number: number, dayOff: DayOffAt): DayOff | null {
  const day = dayFromNumber(number);
  return lessons.map(({ date }) => dayOff(day, date.place)).find((off) => off !== null) ?? null;
}

function firstFree(wanted: number, day: LessonDay, dayOff: DayOffAt): { number: number; skipped: SkippedDay[] } {
  const skipped: SkippedDay[] = [];
  for (let number = wanted; skipped.length < MOST_WEEKS; number += 7) {
    const why = offOn(day, number, dayOff);
    if (!why) return { number, skipped };
    skipped.push({ day: dayFromNumber(number), why });
  }
  return { number: wanted, skipped: [] };
}

/** The weeks just before a day that were left open for a day off, as far as a series of its pace would have met in them. */
function openWeeksBefore(day: LessonDay, after: number, days: readonly LessonDay[], dayOff: DayOffAt): SkippedDay[] {
  const open = daysOffBefore(day, after, dayOff);
  const sameWeekday = days.filter(({ number }) => weekdayIndex(number) === weekdayIndex(day.number));
  const previous = sameWeekday.findLast(({ number }) => number < day.number);
  const spare = previous ? (day.number - previous.number) / 7 - paceOf(sameWeekday, dayOff) : Infinity;
  return open.slice(0, Math.max(0, spare));
}

/** Days off in the weeks before a day, from the last one back, up to another day. */
function daysOffBefore(day: LessonDay, after: number, dayOff: DayOffAt): SkippedDay[] {
  const found: SkippedDay[] = [];
  for (let number = day.number - 7; number > after; number -= 7) {
    const why = offOn(day, number, dayOff);
    if (!why) break;
    found.push({ day: dayFromNumber(number), why });
  }
  return found;
}

/** Every how many weeks there is a meeting: most often, of those that no day off keeps apart; else as often as can be. */
function paceOf(sameWeekday: readonly LessonDay[], dayOff: DayOffAt): number {
  const gaps = sameWeekday.slice(1).map((day, index) => {
    const before = sameWeekday[index]?.number ?? day.number;
    return { weeks: (day.number - before) / 7, open: daysOffBefore(day, before, dayOff).length };
  });
  const plain = gaps.filter(({ open }) => open === 0).map(({ weeks }) => weeks);
  if (plain.length === 0) return Math.max(1, Math.min(...gaps.map(({ open, weeks }) => weeks - open)));
  const times = (weeks: number) => plain.filter((one) => one === weeks).length;
  return plain.reduce((best, weeks) => {
    const more = times(weeks) - times(best);
    return more > 0 || (more === 0 && weeks < best) ? weeks : best;
  });
}

/** A meeting on another day, at the same times on Dutch clocks; one that the clocks leave no room for lasts as long as it did. */
function lessonOn({ date, end, start }: Lesson, from: number, to: number, id: string): ScheduleDate {
  const [begins, stops] = [amsterdamIso(start), amsterdamIso(end)];
  const newStart = wallClockMoment(dayFromNumber(to), begins.slice(11, 16));
  const nights = dayNumber(stops.slice(0, 10)) - from;
  const newEnd = wallClockMoment(dayFromNumber(to + nights), stops.slice(11, 16));
  const isTurned = newEnd.epochMilliseconds > newStart.epochMilliseconds !== end > start;
  return {
    id,
    start: newStart.iso,
    end: isTurned ? amsterdamIso(newStart.epochMilliseconds + end - start) : newEnd.iso,
    place: date.place,
  };
}
