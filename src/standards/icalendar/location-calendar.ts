import { amsterdamDay, wallClockMoment } from '@/domain/amsterdam-time';
import { dayFromNumber, dayNumber, weekdayOf, WEEKDAYS, type Day, type Weekday } from '@/domain/calendar-day';
import type { HolidayCalendar } from '@/domain/holidays';
import type { LocationCard } from '@/domain/location';
import type { OpeningHours } from '@/domain/opening-hours';
import { dayHours } from '@/domain/opening-hours-days';
import type { TimeOfDay } from '@/domain/time-of-day';

import type { CalendarContext } from './calendar-context';
import { calendarFile } from './calendar-file';
import { eventLines, sequenceAt } from './event';
import { isShownTwice, utcStamp } from './time-zone';

interface Times {
  opens: TimeOfDay;
  closes: TimeOfDay;
}

/** A stretch of help on one day; `why` the day differs from the week, as an editor wrote it. */
interface DayOfHelp extends Times {
  day: Day;
  why: string | null;
}

/** A location with what its calendar says beside its hours. */
export interface CalendarLocation {
  location: Pick<LocationCard, 'city' | 'lat' | 'lon' | 'name' | 'openingHours' | 'postcode' | 'slug' | 'street'>;
  /** Paragraphs of plain text. */
  description: readonly string[];
  changedAt: Date | null;
}

/**
 * The hours at which somebody is there to help, as a calendar (RFC 5545): each time of the week as one recurring event
 * that leaves out the days on which it differs, and those days one by one. Nothing of it makes anybody busy. Ends with
 * the window, because exceptions after it may not be known yet; hours that are not known give no events.
 */
export function locationCalendar(
  { changedAt, description, location }: CalendarLocation,
  holidays: HolidayCalendar,
  context: CalendarContext,
): string {
  const { paths, siteUrl, window, words } = context;
  const url = new URL(paths.location(location.slug), siteUrl).href;
  const days = daysOf(window.from, window.to);
  const help = days.flatMap((day) => helpOn(location.openingHours, day, holidays));
  const summary = words.help(location.name);
  const lines = (times: DayOfHelp, key: string, recurrence: { rrule: string; exdates: string[] } | null) =>
    eventLines(
      {
        summary,
        description: [...(times.why === null ? [] : [times.why]), ...description, url],
        place: location,
        url,
        status: 'CONFIRMED',
        transparent: true,
      },
      {
        uid: `${location.slug}-${key}`,
        start: wallClockMoment(times.day, times.opens).iso,
        end: wallClockMoment(times.day, times.closes).iso,
        recurrence,
        sequence: sequenceAt(changedAt),
        changedAt,
      },
      context,
    );
  const { single, weekly } = gathered(help, days);
  return calendarFile(summary, [
    ...weekly.flatMap(({ first, key, recurrence }) => lines(first, key, recurrence)),
    ...single.flatMap((times) => lines(times, utcStamp(Date.parse(wallClockMoment(times.day, times.opens).iso)), null)),
  ]);
}

/** Days that the window touches. */
function daysOf(from: Date, to: Date): Day[] {
  const first = dayNumber(amsterdamDay(from));
  return Array.from({ length: dayNumber(amsterdamDay(to)) - first + 1 }, (_, index) => dayFromNumber(first + index));
}

/** Stretches with help on a day, those that touch as one. */
function helpOn(hours: OpeningHours, day: Day, holidays: HolidayCalendar): DayOfHelp[] {
  const { reason, slots } = dayHours(hours, day, holidays);
  const stretches: DayOfHelp[] = [];
  for (const { closes, opens, staffed } of slots ?? []) {
    if (!staffed) continue;
    const before = stretches.at(-1);
    if (before && opens <= before.closes) before.closes = closes > before.closes ? closes : before.closes;
    else stretches.push({ day, opens, closes, why: reason?.kind === 'exception' ? reason.why : null });
  }
  return stretches;
}

interface Weekly {
  key: string;
  first: DayOfHelp;
  recurrence: { rrule: string; exdates: string[] };
}

/** How many times in the window a time must come back on a weekday to be said as a rule. */
const FEWEST_FOR_A_RULE = 4;

/** What comes back each week as rules, one for all weekdays with the same times, and the rest day by day. */
function gathered(help: readonly DayOfHelp[], days: readonly Day[]): { weekly: Weekly[]; single: DayOfHelp[] } {
  const byTimes = Map.groupBy(help, ({ closes, opens }) => `${opens}-${closes}`);
  const weekly: Weekly[] = [];
  const single: DayOfHelp[] = [];
  for (const [key, stretches] of byTimes) {
    const byWeekday = Map.groupBy(stretches, ({ day }) => weekdayOf(day));
    const weekdays = WEEKDAYS.filter((weekday) => isRegular(byWeekday.get(weekday) ?? [], weekday, days));
    const regular = stretches.filter((stretch) => weekdays.includes(weekdayOf(stretch.day)) && !isOutOfStep(stretch));
    single.push(...stretches.filter((stretch) => !regular.includes(stretch)));
    const [first] = regular;
    if (first) weekly.push(weeklyOf(key.replaceAll(':', ''), first, regular, weekdays, days));
  }
  return { weekly, single: single.toSorted((a, b) => (a.day + a.opens < b.day + b.opens ? -1 : 1)) };
}

/** True when a time is there on most of these weekdays between its first and its last, so that few are left out. */
function isRegular(stretches: readonly DayOfHelp[], weekday: Weekday, days: readonly Day[]): boolean {
  const [first, last] = [stretches[0]?.day, stretches.at(-1)?.day];
  if (first === undefined || last === undefined || stretches.length < FEWEST_FOR_A_RULE) return false;
  const possible = days.filter((day) => day >= first && day <= last && weekdayOf(day) === weekday);
  return stretches.length * 2 >= possible.length;
}

/** The night of a clock change, in which calendars do not agree how long an event of fixed times lasts. */
function isOutOfStep({ closes, day, opens }: DayOfHelp): boolean {
  const start = wallClockMoment(day, opens);
  const end = wallClockMoment(day, closes);
  const usual = Date.parse(`1970-01-01T${closes}:00Z`) - Date.parse(`1970-01-01T${opens}:00Z`);
  return end.epochMilliseconds - start.epochMilliseconds !== usual || isShownTwice(start.iso) || isShownTwice(end.iso);
}

function weeklyOf(
  key: string,
  first: DayOfHelp,
  regular: readonly DayOfHelp[],
  weekdays: readonly Weekday[],
  days: readonly Day[],
): Weekly {
  const kept = new Set(regular.map(({ day }) => day));
  const last = regular.at(-1)?.day ?? first.day;
  const until = utcStamp(wallClockMoment(last, first.opens).epochMilliseconds);
  return {
    key,
    first: { ...first, why: null },
    recurrence: {
      rrule: `FREQ=WEEKLY;BYDAY=${weekdays.join(',')};UNTIL=${until}`,
      exdates: days
        .filter((day) => day > first.day && day < last && weekdays.includes(weekdayOf(day)) && !kept.has(day))
        .map((day) => `${day}T${first.opens}:00`),
    },
  };
}
