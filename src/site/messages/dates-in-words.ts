import { amsterdamIso } from '@/domain/amsterdam-time';
import { dayFromNumber, dayNumber, weekdayOf } from '@/domain/calendar-day';
import type { InterfaceLocale } from '@/domain/locale';
import { WEEKDAYS, type Day, type TimeOfDay, type Weekday } from '@/domain/schedule';

import { LANGUAGE_TAGS, wordsIn } from './words';

/** Everything that `Intl` has to build for one language; building it takes longer than rendering a page. */
interface Formats {
  date: Intl.DateTimeFormat;
  dateInYear: Intl.DateTimeFormat;
  dayOfMonth: Intl.DateTimeFormat;
  weekdays: Record<Weekday, string>;
  list: Intl.ListFormat;
  euro: Intl.NumberFormat;
  wholeEuro: Intl.NumberFormat;
  oneDecimal: Intl.NumberFormat;
}

function formats(locale: InterfaceLocale): Formats {
  const tag = LANGUAGE_TAGS[locale];
  // A day has no time zone: it is formatted as noon in UTC, so that no server's own zone can shift it.
  const day = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  const weekday = day({ weekday: 'long' });
  // 1970-01-05 was a Monday.
  const monday = dayNumber('1970-01-05');
  return {
    date: day({ weekday: 'long', day: 'numeric', month: 'long' }),
    dateInYear: day({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayOfMonth: day({ day: 'numeric', month: 'long' }),
    weekdays: Object.fromEntries(
      WEEKDAYS.map((key, index) => [key, weekday.format(noon(dayFromNumber(monday + index)))]),
    ) as Record<Weekday, string>,
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    euro: new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }),
    wholeEuro: new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
    oneDecimal: new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }),
  };
}

const FORMATS: Record<InterfaceLocale, Formats> = { nl: formats('nl'), en: formats('en') };

function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** "dinsdag", "Tuesday". */
export function weekdayInWords(weekday: Weekday, locale: InterfaceLocale): string {
  return FORMATS[locale].weekdays[weekday];
}

/** "dinsdag 24 november"; with the year when it is another one than that of `today`. */
export function dayInWords(day: Day, today: Day, locale: InterfaceLocale): string {
  const { date, dateInYear, weekdays } = FORMATS[locale];
  if (day.slice(0, 4) === today.slice(0, 4)) return comma(date.format(noon(day)));
  return `${weekdays[weekdayOf(day)]} ${dateInYear.format(noon(day))}`;
}

/** English puts a comma after the day of the week in some versions of ICU and not in others; here it never does. */
function comma(text: string): string {
  return text.replace(',', '');
}

/** The same with "Vandaag" or "Morgen" before it when it is. */
export function nearDayInWords(day: Day, today: Day, locale: InterfaceLocale): string {
  const said = dayInWords(day, today, locale);
  const daysAhead = dayNumber(day) - dayNumber(today);
  if (daysAhead === 0) return wordsIn(locale)('time.today', { day: said });
  return daysAhead === 1 ? wordsIn(locale)('time.tomorrow', { day: said }) : said;
}

/** "24 november 2026": for what was checked or ends on a day. */
export function dateInWords(day: Day, locale: InterfaceLocale): string {
  return FORMATS[locale].dateInYear.format(noon(day));
}

/** "24 november, 1 en 8 december": days that come soon, in order, each month said once. */
export function daysInWords(days: readonly Day[], locale: InterfaceLocale): string {
  const said = days.map((day, index) => {
    const sameMonthFollows = days[index + 1]?.slice(0, 7) === day.slice(0, 7);
    return sameMonthFollows ? String(Number(day.slice(8))) : FORMATS[locale].dayOfMonth.format(noon(day));
  });
  return listInWords(said, locale);
}

/** "9.00" in Dutch, "9:00" in English. */
function clockInWords(time: TimeOfDay, locale: InterfaceLocale): string {
  const short = time.startsWith('0') ? time.slice(1) : time;
  return locale === 'nl' ? short.replace(':', '.') : short;
}

/** "17.00 uur", "17:00". */
export function timeInWords(time: TimeOfDay, locale: InterfaceLocale): string {
  return wordsIn(locale)('time.clock', { time: clockInWords(time, locale) });
}

/** "10.00 tot 12.00 uur". */
export function timesInWords(times: { opens: TimeOfDay; closes: TimeOfDay }, locale: InterfaceLocale): string {
  return wordsIn(locale)('time.range', {
    opens: clockInWords(times.opens, locale),
    closes: clockInWords(times.closes, locale),
  });
}

/**
 * The day and the time that a Dutch clock shows at an ISO 8601 instant. One that was written with the offset of Dutch
 * clocks, as all meetings are, is read off as it stands: asking for its zone takes longer than the rest of a card.
 */
function onDutchClocks(instant: string): { day: Day; time: TimeOfDay } {
  const iso = instant.endsWith('Z') ? amsterdamIso(Date.parse(instant)) : instant;
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
}

/** A meeting's day on Dutch calendars; `instant` as in {@link meetingInWords}. */
export function dayOfInstant(instant: string): Day {
  return onDutchClocks(instant).day;
}

/**
 * "dinsdag 24 november, 10.00 tot 12.00 uur", with "Vandaag" or "Morgen" before it when it is. `start` and `end` are
 * ISO 8601 in UTC or with the offset of Dutch clocks; the words are those of clocks and calendars in the Netherlands,
 * wherever the server stands.
 */
export function meetingInWords(meeting: { start: string; end: string }, today: Day, locale: InterfaceLocale): string {
  const words = wordsIn(locale);
  const start = onDutchClocks(meeting.start);
  const spoken = nearDayInWords(start.day, today, locale);
  const time = timesInWords({ opens: start.time, closes: onDutchClocks(meeting.end).time }, locale);
  return words('time.dayAndRange', { day: spoken, time });
}

/** "a, b en c". */
export function listInWords(items: readonly string[], locale: InterfaceLocale): string {
  return items.length === 1 ? (items[0] ?? '') : FORMATS[locale].list.format(items);
}

/** Days of the week in order; three or more in a row become "maandag tot en met vrijdag". */
export function weekdaysInWords(weekdays: readonly Weekday[], locale: InterfaceLocale): string {
  const runs: Weekday[][] = [];
  WEEKDAYS.forEach((weekday, index) => {
    if (!weekdays.includes(weekday)) return;
    const run = runs.at(-1);
    if (run && run.at(-1) === WEEKDAYS[index - 1]) run.push(weekday);
    else runs.push([weekday]);
  });
  const name = (weekday: Weekday | undefined) => (weekday ? weekdayInWords(weekday, locale) : '');
  const parts = runs.flatMap((run) =>
    run.length < 3
      ? run.map(name)
      : [wordsIn(locale)('time.dayRange', { first: name(run[0]), last: name(run.at(-1)) })],
  );
  return listInWords(parts, locale);
}

/** "€ 12,50", and "€ 5" without cents. `amount` in euro. */
export function euroInWords(amount: number, locale: InterfaceLocale): string {
  const { euro, wholeEuro } = FORMATS[locale];
  return (Number.isInteger(amount) ? wholeEuro : euro).format(amount);
}

/** "240 kB", "1,5 MB". `size` in bytes. */
export function sizeInWords(size: number, locale: InterfaceLocale): string {
  const words = wordsIn(locale);
  const number = FORMATS[locale].oneDecimal;
  if (size < 1_000_000) return words('size.kilobytes', { size: number.format(Math.max(1, Math.round(size / 1000))) });
  return words('size.megabytes', { size: number.format(size / 1_000_000) });
}

/** "0,3 km", "1,2 km", "12 km": as precise as helps to choose. `km` in kilometres, from 0. */
export function kilometresInWords(km: number, locale: InterfaceLocale): string {
  const rounded = km < 10 ? Math.max(0.1, km) : Math.round(km);
  return wordsIn(locale)('size.kilometres', { km: FORMATS[locale].oneDecimal.format(rounded) });
}

/** First letter as a capital: a sentence may begin with any word. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
