import Holidays from 'date-holidays';

import { isDay, type Day } from './calendar-day';
import { PUBLIC_HOLIDAYS, type PublicHoliday } from './holidays';

/**
 * How date-holidays names each day, in its own grammar of rules: names may be reworded in any release, rules say what a
 * day is.
 */
const RULES: Record<Exclude<PublicHoliday, 'liberation-day-lustrum'>, string> = {
  'new-year': '01-01',
  'good-friday': 'easter -2',
  'easter-sunday': 'easter',
  'easter-monday': 'easter 1',
  'kings-day': '04-27 if sunday then previous saturday since 2014',
  'liberation-day': '05-05',
  'ascension-day': 'easter 39',
  'whit-sunday': 'easter 49',
  'whit-monday': 'easter 50',
  'christmas-day': '12-25',
  'boxing-day': '12-26',
};

const NONE: readonly PublicHoliday[] = [];

/** Years that were asked for. Working one out takes up to 60 ms, and every card of a list asks for the same two. */
const years = new Map<string, ReadonlyMap<Day, readonly PublicHoliday[]>>();
const YEARS_KEPT = 64;

let netherlands: Holidays | undefined;

function holidaysOfYear(year: string): ReadonlyMap<Day, readonly PublicHoliday[]> {
  const kept = years.get(year);
  if (kept) return kept;
  // Made when the first day is asked for: the rules of all countries take a moment to load.
  netherlands ??= new Holidays('NL', { timezone: 'Europe/Amsterdam' });
  const rules = new Map<Day, string[]>();
  for (const { date, rule } of netherlands.getHolidays(Number(year))) {
    const day = date.slice(0, 10);
    rules.set(day, [...(rules.get(day) ?? []), rule]);
  }
  const days = new Map(
    Array.from(rules, ([day, ofDay]) => [day, PUBLIC_HOLIDAYS.filter((holiday) => isOn(holiday, ofDay, Number(year)))]),
  );
  if (years.size >= YEARS_KEPT) years.clear();
  years.set(year, days);
  return days;
}

function isOn(holiday: PublicHoliday, rules: readonly string[], year: number): boolean {
  if (holiday === 'liberation-day-lustrum') return year % 5 === 0 && rules.includes(RULES['liberation-day']);
  return rules.includes(RULES[holiday]);
}

/**
 * The holidays of the Netherlands that a day is, by `date-holidays`; mostly none. Two may fall on one day, such as
 * Ascension Day on 5 May 2016. Whether anybody has the day off is another matter, see `USUAL_HOLIDAYS`.
 */
export function publicHolidaysOn(day: Day): readonly PublicHoliday[] {
  return isDay(day) ? (holidaysOfYear(day.slice(0, 4)).get(day) ?? NONE) : NONE;
}
