import { weekdayOf, type Day } from '@/domain/calendar-day';
import { SCHEDULE_LANGUAGES } from '@/domain/schedule-words/schedule-language';

/** Days and times as editors read them; what visitors read is in src/site/messages. */

// A day has no time zone: it is formatted as noon in UTC.
const IN_THE_YEAR = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long' });
const WITH_YEAR = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const { clock, weekdays } = SCHEDULE_LANGUAGES.nl;

/** "dinsdag 24 november"; with the year when it is another one than that of `today`. */
export function dayInWords(day: Day, today: Day): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? IN_THE_YEAR : WITH_YEAR;
  return `${weekdays[weekdayOf(day)]} ${format.format(new Date(`${day}T12:00:00Z`))}`;
}

/** "9.00", of a time of day (`09:00`). */
export function clockInWords(time: string): string {
  return clock(time);
}

/** With a capital and a full stop; nothing stays nothing. */
export function asSentence(words: string): string {
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
