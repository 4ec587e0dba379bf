import type { LocationLink } from '@/domain/location';

import type { CalendarContext } from './calendar-context';
import { textLine } from './content-lines';
import { localTimeLine, momentLine, utcStamp } from './time-zone';

/** What one VEVENT says beside its times. */
export interface EventText {
  summary: string;
  /** Paragraphs of plain text. */
  description: readonly string[];
  place: LocationLink | null;
  /** Page with the same on the site, absolute; null when there is none. */
  url: string | null;
  status: 'CONFIRMED' | 'CANCELLED' | 'TENTATIVE';
  /** Times of which somebody else's calendar should not say "busy". */
  transparent?: boolean;
}

export interface EventTimes {
  uid: string;
  /** ISO 8601 with the offset of Dutch clocks. */
  start: string;
  end: string;
  /** Rule and left-out starts of a recurring meeting. */
  recurrence?: { rrule: string; exdates: readonly string[] } | null;
  /** Of one meeting of a recurring one: when it was planned to start. */
  planned?: string;
  /** Rises with each change, so that calendars take the newest. */
  sequence: number;
  changedAt: Date | null;
}

/** The lines of a VEVENT (RFC 5545 §3.6.1). A recurring one has its times on Dutch clocks, so that 10:00 stays 10:00. */
export function eventLines(
  text: EventText,
  times: EventTimes,
  { exactPlaces, siteUrl, stamp }: Pick<CalendarContext, 'exactPlaces' | 'siteUrl' | 'stamp'>,
): string[] {
  const { changedAt, end, planned, recurrence, sequence, start, uid } = times;
  const { place } = text;
  const isExact = place !== null && exactPlaces.has(place.slug) && place.lat !== null && place.lon !== null;
  const timeLine = recurrence ? localTimeLine : momentLine;
  return [
    'BEGIN:VEVENT',
    textLine('UID', `${uid}@${new URL(siteUrl).hostname}`),
    ...(planned === undefined ? [] : [localTimeLine('RECURRENCE-ID', planned)]),
    `DTSTAMP:${utcStamp(stamp)}`,
    ...(changedAt ? [`LAST-MODIFIED:${utcStamp(changedAt)}`] : []),
    `SEQUENCE:${String(sequence)}`,
    timeLine('DTSTART', start),
    timeLine('DTEND', end),
    ...(recurrence ? [`RRULE:${recurrence.rrule}`] : []),
    // One a line: there are calendars that read only the first of a list.
    ...(recurrence?.exdates ?? []).map((exdate) => localTimeLine('EXDATE', exdate)),
    `STATUS:${text.status}`,
    textLine('SUMMARY', text.summary),
    ...(text.description.length > 0 ? [textLine('DESCRIPTION', text.description.join('\n\n'))] : []),
    ...(place ? [textLine('LOCATION', addressOf(place))] : []),
    ...(isExact ? [`GEO:${String(place.lat)};${String(place.lon)}`] : []),
    ...(text.url === null ? [] : [`URL:${new URL(text.url).href}`]),
    ...(text.transparent ? ['TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'] : []),
    'END:VEVENT',
  ];
}

/** "Bibliotheek Zuidplein, Gooilandsingel 95, 3083DP Rotterdam": in one line, as maps find it. */
function addressOf({ city, name, postcode, street }: LocationLink): string {
  return [name, street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** Where SEQUENCEs are counted from: they have 31 bits, which is 68 years of seconds. */
const FIRST_SEQUENCE = Date.UTC(2026, 0, 1);

/** SEQUENCE of what was changed at a moment, in minutes; 0 when that is not known. */
export function sequenceAt(changedAt: Date | null): number {
  return changedAt === null ? 0 : Math.floor(secondsAt(changedAt) / 60);
}

/** SEQUENCE of what is written anew with each change, which may be twice a minute. */
export function secondsAt(moment: Date): number {
  return Math.max(0, Math.floor((moment.getTime() - FIRST_SEQUENCE) / 1_000));
}
