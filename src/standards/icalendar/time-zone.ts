import { amsterdamIso, TIME_ZONE } from '@/domain/amsterdam-time';

/**
 * Europe/Amsterdam as calendars want it inside the file (RFC 5545 §3.6.5): summer time from the last Sunday of March,
 * 2:00, to the last Sunday of October, 3:00, as it has been since 1996.
 */
export const VTIMEZONE: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${TIME_ZONE}`,
  `X-LIC-LOCATION:${TIME_ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** `20261201T090000Z`: a moment in UTC. */
export function utcStamp(moment: Date | number): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d{3}/gu, '');
}

/** `20261201T100000`: what Dutch clocks show, of an ISO 8601 text with their offset. */
function localStamp(iso: string): string {
  return iso.slice(0, 19).replace(/[-:]/gu, '');
}

/** A date and time on Dutch clocks, for the calendar to place by the time zone of the file. */
export function localTimeLine(name: string, ...iso: string[]): string {
  return `${name};TZID=${TIME_ZONE}:${iso.map(localStamp).join(',')}`;
}

/**
 * A moment on Dutch clocks; in UTC where they show it twice, because calendars do not agree on which of the two a time
 * with a time zone means. `iso` has the offset of Dutch clocks.
 */
export function momentLine(name: string, iso: string): string {
  return isShownTwice(iso) ? `${name}:${utcStamp(Date.parse(iso))}` : localTimeLine(name, iso);
}

const AN_HOUR = 3_600_000;

/** True in the hour that clocks go through twice, at the end of summer time; `iso` has the offset of Dutch clocks. */
export function isShownTwice(iso: string): boolean {
  if (iso.slice(11, 13) !== '02') return false;
  const shown = localStamp(iso);
  const moment = Date.parse(iso);
  return [moment - AN_HOUR, moment + AN_HOUR].some((other) => localStamp(amsterdamIso(other)) === shown);
}
