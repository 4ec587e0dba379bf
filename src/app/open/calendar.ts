import { env } from '@/config/env';
import { sitePaths } from '@/config/paths';
import { DEFAULT_INTERFACE_LOCALE } from '@/domain/locale';
import type { OfferTimes } from '@/queries';
import { calendarWordsIn, offerForCalendar } from '@/site/messages/calendar-in-words';
import { calendarOf, calendarWindow, type CalendarContext } from '@/standards/icalendar';

/** The end of an address that asks for a calendar instead of data. */
export const CALENDAR_SUFFIX = '.ics';

/** What calendars of the Dutch site have in common. */
export function calendarContext(exactPlaces: ReadonlySet<string>, now: Date): CalendarContext {
  return {
    siteUrl: env().SITE_URL,
    paths: sitePaths(DEFAULT_INTERFACE_LOCALE),
    words: calendarWordsIn(DEFAULT_INTERFACE_LOCALE),
    window: calendarWindow(now),
    stamp: now,
    exactPlaces,
  };
}

/** Offers' times as a calendar of that name. */
export function offersCalendar(name: string, { exactPlaces, offers }: OfferTimes, now: Date): string {
  return calendarOf(
    name,
    offers.map((times) => ({ ...times, description: offerForCalendar(times.offer, DEFAULT_INTERFACE_LOCALE) })),
    calendarContext(exactPlaces, now),
  );
}
