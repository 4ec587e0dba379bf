import { WEEKDAYS, type Day, type Weekday } from '@/domain/calendar-day';
import { USUAL_HOLIDAYS } from '@/domain/holidays';
import type { InterfaceLocale } from '@/domain/locale';
import type { DaySlot, MonthDay, OpeningException, OpeningHours, OpeningSlot } from '@/domain/opening-hours';
import { slotsOfWeekday, weekTable } from '@/domain/opening-hours-week';

import { asSentence, dayInWords, daysInWords, listInWords, timesInWords, weekdaysInWords } from './dates-in-words';
import { wordsIn } from './words';

/** Days that have the same hours. */
export interface HoursLine {
  /** "Maandag tot en met vrijdag". */
  days: string;
  /** "9.00 tot 12.00 uur en 13.00 tot 17.00 uur". */
  times: string;
}

/**
 * A place's week in a few lines, days with the same hours together. With `helpOnly` only the hours at which somebody is
 * there to help. Empty when the hours are not known, or when there are none of that sort.
 */
export function openingHoursInWords(hours: OpeningHours, locale: InterfaceLocale, helpOnly: boolean): HoursLine[] {
  const daysByTimes = new Map<string, Weekday[]>();
  for (const { weekday, slots } of weekTable(hours)) {
    const shown = helpOnly ? slots.filter(({ staffed }) => staffed) : slots;
    if (shown.length === 0) continue;
    const times = listInWords(
      shown.map((slot) => timesInWords(slot, locale)),
      locale,
    );
    daysByTimes.set(times, [...(daysByTimes.get(times) ?? []), weekday]);
  }
  return Array.from(daysByTimes, ([times, weekdays]) => ({
    days: asSentence(weekdaysInWords(weekdays, locale)),
    times,
  }));
}

/** "10.00 tot 12.00 uur en 13.00 tot 17.00 uur (geen hulp)"; null when there are none. */
function slotsInWords(slots: readonly DaySlot[], locale: InterfaceLocale): string | null {
  if (slots.length === 0) return null;
  const said = slots.map((slot) =>
    slot.staffed ? timesInWords(slot, locale) : `${timesInWords(slot, locale)} (${wordsIn(locale)('hours.unstaffed')})`,
  );
  return listInWords(said, locale);
}

/** "Op feestdagen: dicht". */
function hoursThenInWords(when: string, hours: string | null, locale: InterfaceLocale): string {
  const words = wordsIn(locale);
  if (hours === null) return words('hours.exceptionClosed', { when: asSentence(when) });
  return words('hours.exceptionHours', { when: asSentence(when), hours });
}

/** "maandag en dinsdag 10.00 tot 12.00 uur, vrijdag 9.00 tot 12.00 uur"; null for a closed week. */
function weekInWords(week: readonly OpeningSlot[], locale: InterfaceLocale): string | null {
  const daysByTimes = new Map<string, Weekday[]>();
  for (const weekday of WEEKDAYS) {
    const times = slotsInWords(slotsOfWeekday(week, weekday), locale);
    if (times !== null) daysByTimes.set(times, [...(daysByTimes.get(times) ?? []), weekday]);
  }
  const lines = Array.from(daysByTimes, ([hours, weekdays]) =>
    wordsIn(locale)('hours.hoursOnDays', { days: weekdaysInWords(weekdays, locale), hours }),
  );
  return lines.length === 0 ? null : lines.join(', ');
}

/**
 * What comes back each year: public holidays, school holidays, seasons, as "Op feestdagen: dicht". Nothing is said of
 * holidays as long as no editor said anything of them.
 */
export function yearlyHoursInWords(hours: OpeningHours, locale: InterfaceLocale): string[] {
  const { publicHolidays = [], schoolHolidayWeek = null, seasons = [] } = hours;
  const words = wordsIn(locale);
  const dayOfYear = (monthDay: MonthDay) => daysInWords([`2028-${monthDay}`], locale);
  return [
    ...seasons.map(({ from, until, week }) => {
      const when = words('time.dayRange', { first: dayOfYear(from), last: dayOfYear(until) });
      return hoursThenInWords(from === until ? dayOfYear(from) : when, weekInWords(week, locale), locale);
    }),
    ...(schoolHolidayWeek === null
      ? []
      : [hoursThenInWords(words('hours.inSchoolHolidays'), weekInWords(schoolHolidayWeek, locale), locale)]),
    ...publicHolidays.map(({ hours: slots, on }) => {
      const isUsual = USUAL_HOLIDAYS.every((holiday) => on.includes(holiday));
      const names = [...new Set(on.map((holiday) => words(`holiday.${holiday}`)))];
      const when = isUsual ? words('hours.onHolidays') : listInWords(names, locale);
      return hoursThenInWords(when, slotsInWords(slots, locale), locale);
    }),
  ];
}

/** "Donderdag 24 december: dicht (Kerstavond)". */
function exceptionInWords(exception: OpeningException, today: Day, locale: InterfaceLocale): string {
  const words = wordsIn(locale);
  const first = dayInWords(exception.from, today, locale);
  const period =
    exception.from === exception.to
      ? first
      : words('time.dayRange', { first, last: dayInWords(exception.to, today, locale) });
  const when = exception.days
    ? words('hours.onWeekdays', { when: period, days: weekdaysInWords(exception.days, locale) })
    : period;
  const said = hoursThenInWords(when, slotsInWords(exception.hours, locale), locale);
  return exception.why === null ? said : `${said} ${words('hours.because', { why: exception.why })}`;
}

/** The days that differ from the week, soonest first; those that are over are left out. */
export function exceptionsInWords(hours: OpeningHours, today: Day, locale: InterfaceLocale): string[] {
  return hours.exceptions
    .filter(({ to }) => to >= today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((exception) => exceptionInWords(exception, today, locale));
}
