import { Temporal } from 'temporal-polyfill';
import { isDay } from './calendar-day';
import type { Day, TimeOfDay } from './schedule';

/** The product's one time zone: all times that editors write and visitors read are on Dutch clocks. */
export const TIME_ZONE = 'Europe/Amsterdam';

/** A moment that was named by the clock on the wall. */
export interface WallClockMoment {
  epochMilliseconds: number;
  /** `YYYY-MM-DDTHH:MM:00±HH:MM` */
  iso: string;
  /** The clocks were put forward over this time, so it did not occur; the moment is as much later as they skipped. */
  skipped: boolean;
}

/**
 * Offsets of days on which no clock changes, null for the other days (two a year). Asking Temporal costs some ten
 * microseconds, and all offers of a catalogue ask for the same few months.
 */
const offsets = new Map<Day, string | null>();
const OFFSETS_KEPT = 4096;

function offsetOf(day: Day): string | null {
  const kept = offsets.get(day);
  if (kept !== undefined) return kept;
  const midnight = Temporal.PlainDate.from(day).toZonedDateTime(TIME_ZONE);
  // Before 1940 Dutch clocks ran 20 minutes and some seconds ahead of Greenwich, which ISO 8601 has no short form for.
  const offset = midnight.hoursInDay === 24 && midnight.offset.length === '+01:00'.length ? midnight.offset : null;
  if (offsets.size >= OFFSETS_KEPT) offsets.clear();
  offsets.set(day, offset);
  return offset;
}

/**
 * The moment at which Dutch clocks show `time` on `day`. A time that occurs twice (clocks put back) is the first of the
 * two, as RFC 5545 §3.3.5 has it. Throws a RangeError when there is no such day or time.
 */
export function wallClockMoment(day: Day, time: TimeOfDay): WallClockMoment {
  const offset = offsetOf(day);
  if (offset !== null) {
    const iso = `${day}T${time}:00${offset}`;
    const epochMilliseconds = Date.parse(iso);
    if (Number.isNaN(epochMilliseconds)) throw new RangeError(`Not a time of day: ${time}`);
    return { epochMilliseconds, iso, skipped: false };
  }
  const wall = Temporal.PlainDateTime.from(`${day}T${time}:00`);
  const zoned = wall.toZonedDateTime(TIME_ZONE, { disambiguation: 'compatible' });
  return {
    epochMilliseconds: zoned.epochMilliseconds,
    iso: zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
    skipped: !zoned.toPlainDateTime().equals(wall),
  };
}

function zonedDateTime(instant: Date | number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Number(instant)).toZonedDateTimeISO(TIME_ZONE);
}

/** The day on Dutch calendars at an instant (a Date or epoch milliseconds). Throws a RangeError on an invalid Date. */
export function amsterdamDay(instant: Date | number): Day {
  return zonedDateTime(instant).toPlainDate().toString();
}

/**
 * An instant (a Date or epoch milliseconds) in ISO 8601 with the offset of Dutch clocks, in whole seconds. Throws a
 * RangeError on an invalid Date.
 */
export function amsterdamIso(instant: Date | number): string {
  return zonedDateTime(instant).toString({ timeZoneName: 'never', smallestUnit: 'second', roundingMode: 'floor' });
}

/**
 * Reads an instant in ISO 8601 as epoch milliseconds. Null for everything else, also for a time without an offset:
 * that would mean another moment on each server.
 */
export function parseInstant(text: string): number | null {
  // Date.parse takes 30 February for 2 March, so the day is checked by itself.
  if (!/^.{10}T\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/u.test(text) || !isDay(text.slice(0, 10))) return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}
