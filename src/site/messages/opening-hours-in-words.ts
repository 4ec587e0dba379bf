import type { InterfaceLocale } from '@/domain/locale';
import type { OpeningException, OpeningHours } from '@/domain/opening-hours';
import { weekTable } from '@/domain/opening-hours-week';
import type { Day, Weekday } from '@/domain/schedule';

import { asSentence, dayInWords, listInWords, timesInWords, weekdaysInWords } from './dates-in-words';
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
  const slots = exception.hours.map((slot) =>
    slot.staffed ? timesInWords(slot, locale) : `${timesInWords(slot, locale)} (${words('hours.unstaffed')})`,
  );
  const said =
    slots.length === 0
      ? words('hours.exceptionClosed', { when: asSentence(when) })
      : words('hours.exceptionHours', { when: asSentence(when), hours: listInWords(slots, locale) });
  return exception.why === null ? said : `${said} ${words('hours.because', { why: exception.why })}`;
}

/** The days that differ from the week, soonest first; those that are over are left out. */
export function exceptionsInWords(hours: OpeningHours, today: Day, locale: InterfaceLocale): string[] {
  return hours.exceptions
    .filter(({ to }) => to >= today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((exception) => exceptionInWords(exception, today, locale));
}
