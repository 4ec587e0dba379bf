import { amsterdamDay, amsterdamIso, wallClockMoment } from './amsterdam-time';
import { dayFromNumber, dayNumber, type Day } from './calendar-day';
import type { HolidayCalendar } from './holidays';
import type { DaySlot, OpeningHours } from './opening-hours';
import { dayHours, slotsOn, type DayHours } from './opening-hours-days';
import type { TimeOfDay } from './time-of-day';

/** What a visitor would find at the door: somebody who helps, an open door without anybody, a closed door. */
export type OpenStateKey = 'open' | 'self-service' | 'closed' | 'unknown';

/** A moment to come. */
export interface Moment {
  /** ISO 8601 with the offset of Dutch clocks. */
  at: string;
  day: Day;
  time: TimeOfDay;
}

export interface OpenState {
  state: OpenStateKey;
  /** The hours of this day. */
  today: DayHours;
  /** `open`: when help ends. `self-service`: when the door closes or help begins. Null when it is closed or not known. */
  until: Moment | null;
  /** When the door opens next, and whether somebody is there then, for a place that is closed. */
  opensNext: (Moment & { staffed: boolean }) | null;
  /** When there is help next, for a place that has none now. */
  helpNext: Moment | null;
}

/** How far ahead a next opening is looked for, in days. What lies further is no reason to come. */
const DAYS_AHEAD = 14;

/** Time in which nothing changes at the door, in epoch milliseconds. */
interface Stretch {
  from: number;
  to: number;
  staffed: boolean;
}

/**
 * What a visitor finds at the door at an instant, right to the minute on Dutch clocks: a place is open from its opening
 * time on and no longer at its closing time. A time that the clocks skip is the moment at which they skip it; of a time
 * that they show twice the first is meant.
 *
 * `opensNext` and `helpNext` are looked for until 14 days ahead, and not past a day of which the hours are not known:
 * it might be open earlier. Throws a RangeError on an invalid Date.
 */
export function openState(hours: OpeningHours, now: Date, holidays: HolidayCalendar): OpenState {
  const day = amsterdamDay(now);
  const today = dayHours(hours, day, holidays);
  if (today.slots === null) return { state: 'unknown', today, until: null, opensNext: null, helpNext: null };
  const instant = now.getTime();
  const current = stretchesOf(day, today.slots).find(({ from, to }) => from <= instant && instant < to);
  if (current?.staffed) return { state: 'open', today, until: momentAt(current.to), opensNext: null, helpNext: null };
  const ahead = stretchesUntilHelp(hours, day, instant, holidays);
  const next = ahead[0];
  const help = ahead.find(({ staffed }) => staffed);
  return {
    state: current ? 'self-service' : 'closed',
    today,
    until: current ? momentAt(current.to) : null,
    opensNext: current || !next ? null : { ...momentAt(next.from), staffed: next.staffed },
    helpNext: help ? momentAt(help.from) : null,
  };
}

/** Whether somebody is there to help; null when nobody knows. An open door alone does not count. */
export function isHelpPresent(state: OpenStateKey): boolean | null {
  return state === 'unknown' ? null : state === 'open';
}

/** Those that begin after an instant on `from` or later, no further than needed to know when there is help. */
function stretchesUntilHelp(hours: OpeningHours, from: Day, instant: number, holidays: HolidayCalendar): Stretch[] {
  const first = dayNumber(from);
  const stretches: Stretch[] = [];
  for (let number = first; number <= first + DAYS_AHEAD; number++) {
    const day = dayFromNumber(number);
    const slots = slotsOn(hours, day, holidays);
    if (slots === null) break;
    stretches.push(...stretchesOf(day, slots).filter((stretch) => stretch.from > instant));
    if (stretches.some(({ staffed }) => staffed)) break;
  }
  return stretches;
}

/** In order of time; where slots overlap or follow on each other, what is the same at the door is one stretch. */
function stretchesOf(day: Day, slots: readonly DaySlot[]): Stretch[] {
  const times = slots.map(({ closes, opens, staffed }) => ({
    from: instantOf(day, opens),
    to: instantOf(day, closes),
    staffed,
  }));
  const changes = [...new Set(times.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const stretches: Stretch[] = [];
  changes.forEach((from, index) => {
    const to = changes[index + 1];
    const there = times.filter((slot) => slot.from <= from && from < slot.to);
    if (to === undefined || there.length === 0) return;
    const staffed = there.some((slot) => slot.staffed);
    const last = stretches.at(-1);
    if (last?.to === from && last.staffed === staffed) last.to = to;
    else stretches.push({ from, to, staffed });
  });
  return stretches;
}

const MILLISECONDS_AN_HOUR = 3_600_000;

function instantOf(day: Day, time: TimeOfDay): number {
  const { epochMilliseconds, skipped } = wallClockMoment(day, time);
  // Dutch clocks skip a whole hour on the hour, so a skipped time lands in the hour that begins at the change.
  return skipped ? epochMilliseconds - (epochMilliseconds % MILLISECONDS_AN_HOUR) : epochMilliseconds;
}

function momentAt(epochMilliseconds: number): Moment {
  const at = amsterdamIso(epochMilliseconds);
  return { at, day: at.slice(0, 10), time: at.slice(11, 16) };
}
