import { weekdayOf, type Day, type Weekday } from '@/domain/calendar-day';

/** Days and times as editors read them; what visitors read is in src/site/messages. */

// A day has no time zone: it is formatted as noon in UTC.
const IN_THE_YEAR = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long' });
const WITH_YEAR = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAYS: Record<Weekday, string> = {
  MO: 'maandag',
  TU: 'dinsdag',
  WE: 'woensdag',
  TH: 'donderdag',
  FR: 'vrijdag',
  SA: 'zaterdag',
  SU: 'zondag',
};

/** "dinsdag 24 november"; with the year when it is another one than that of `today`. */
export function dayInWords(day: Day, today: Day): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? IN_THE_YEAR : WITH_YEAR;
  return `${WEEKDAYS[weekdayOf(day)]} ${format.format(new Date(`${day}T12:00:00Z`))}`;
}

/** "9.00", of a time of day (`09:00`). */
export function clockInWords(time: string): string {
  return time.replace(/^0/u, '').replace(':', '.');
}

/** With a capital and a full stop; nothing stays nothing. */
export function asSentence(words: string): string {
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
