import { dayNumber, isDay, weekdayOf, type Day } from '../calendar-day';
import { SCHEDULE_LANGUAGES } from '../schedule-words/schedule-language';
import type { WrittenDay, WrittenPeriod } from './items';
import { Refusal } from './refusal';

/** Days after which a beginning that has no year may be this year's as well as the next one's. */
const MAY_HAVE_BEGUN = 100;

const NAMES = SCHEDULE_LANGUAGES.nl.weekdays;

function inYear({ dayOfMonth, month }: WrittenDay, year: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The written day in the first of these years that has it; leap days wait for theirs. */
function firstThatExists(written: WrittenDay, years: readonly number[], fits: (day: Day) => boolean): Day {
  const day = years.map((year) => inYear(written, year)).find((one) => isDay(one) && fits(one));
  if (day === undefined) throw new Refusal('noSuchDay', written.text);
  return day;
}

/** Years to look in for a day that has none; a leap day is at most eight away. */
const NINE_YEARS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * The day that is meant: in its own year, or else the first such day from `base` on. Throws a Refusal when it is not on
 * the weekday that stands before it.
 */
export function resolveDay(written: WrittenDay, base: Day): Day {
  const years = written.year === null ? NINE_YEARS.map((later) => yearOf(base) + later) : [written.year];
  return onItsWeekday(
    written,
    firstThatExists(written, years, (day) => written.year !== null || day >= base),
  );
}

/** The last such day up to and including `end`. */
function resolveBack(written: WrittenDay, end: Day): Day {
  const years = written.year === null ? NINE_YEARS.map((earlier) => yearOf(end) - earlier) : [written.year];
  return onItsWeekday(
    written,
    firstThatExists(written, years, (day) => written.year !== null || day <= end),
  );
}

function onItsWeekday(written: WrittenDay, day: Day): Day {
  const weekday = weekdayOf(day);
  if (written.weekday !== null && written.weekday !== weekday) {
    const said = `${NAMES[written.weekday]} ${written.text} ${yearOf(day)}`;
    throw new Refusal('otherWeekday', `${said} is een ${NAMES[weekday]}`);
  }
  return day;
}

/** Dates in a row. A year that is said once, at the end, is that of those before it too. */
export function resolveDays(written: readonly WrittenDay[], base: Day): Day[] {
  const last = written.at(-1);
  const days = written.map((one) => {
    const forward = resolveDay(one, base);
    if (one.year !== null || last?.year == null) return forward;
    const back = resolveBack(one, resolveDay(last, base));
    // "4 januari en 1 februari 2028", read in 2026: nobody knows which January.
    if (back !== forward && forward < resolveDay(last, base)) throw new Refusal('whichYear', one.text);
    return back;
  });
  if (days.some((day, index) => day <= (days[index - 1] ?? ''))) throw new Refusal('datesOutOfOrder');
  return days;
}

/** A period with its days; null where it is open. */
export interface Period {
  from: Day | null;
  /** The last day; with `openEnd` perhaps the day before it. */
  until: Day | null;
}

/** The days of a period that says when something begins or ends. */
export function resolvePeriod({ first, last }: WrittenPeriod, base: Day): Period {
  if (first === null) return { from: null, until: last && resolveDay(last, base) };
  if (last?.year != null && first.year === null) {
    const until = resolveDay(last, base);
    return { from: resolveBack(first, until), until };
  }
  const from = resolveDay(first, base);
  if (first.year === null && first.weekday === null && mayHaveBegun(first, base)) {
    throw new Refusal('whichYear', first.text);
  }
  const until = last && resolveDay(last, first.year === null && last.year !== null ? base : later(from, base));
  // "Van 1 oktober tot en met 30 april", read in November: this winter or the next?
  if (first.year === null && last !== null && last.year === null && until !== null) {
    if (resolveDay(last, base) < from && first.weekday === null && last.weekday === null) {
      throw new Refusal('whichYear', first.text);
    }
  }
  if (until !== null && until < from) throw new Refusal('untilBeforeFrom');
  return { from, until };
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function mayHaveBegun(written: WrittenDay, base: Day): boolean {
  const passed = dayNumber(base) - dayNumber(resolveBack({ ...written, weekday: null }, base));
  return passed > 0 && passed < MAY_HAVE_BEGUN;
}

/** The days of a period that is left out: the one that ends next, so that a holiday may have begun already. */
export function resolveLeftOut({ first, last }: WrittenPeriod, base: Day): { from: Day; until: Day } {
  if (first === null || last === null) throw new Refusal('untilBeforeFrom');
  const until = resolveDay(last, first.year === null ? base : later(resolveDay(first, base), base));
  const from = first.year === null ? resolveBack(first, until) : resolveDay(first, base);
  if (until < from) throw new Refusal('untilBeforeFrom');
  return { from, until };
}
