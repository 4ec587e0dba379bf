import { amsterdamDay, wallClockMoment } from './amsterdam-time';
import { dayFromNumber, dayNumber, isDay, type Day } from './calendar-day';
import { expandSchedule, lastDay } from './expand-schedule';
import { timesKnown } from './help-now';
import type { Schedule } from './schedule';
import type { PlacesContext } from './schedule-places';

/** How an offer came to its end. */
export interface ScheduleEnd {
  /** The last day on which it was; null: it goes on by its pattern, but none of its meetings will. */
  lastDay: Day | null;
}

/** Days ahead that are looked through: what doesn't happen in a year will not happen. */
const DAYS_TO_LOOK = 366;

/**
 * Whether an offer is over at an instant, or is never to happen again because each of its meetings is left out or
 * cancelled. Null when it goes on, when it has yet to begin, and when nobody can know (a text, hours that are not known).
 *
 * @param validUntil the last day on which the offer counts; null: no such day
 */
export function scheduleEnd(
  schedule: Schedule,
  validUntil: Day | null,
  context: PlacesContext,
  now: Date,
): ScheduleEnd | null {
  const today = amsterdamDay(now);
  if (validUntil !== null && validUntil < today) return { lastDay: validUntil };
  if (schedule.kind === 'text' || !timesKnown(schedule, context)) return null;
  const coming = expandSchedule(schedule, now, endOfLook(schedule, validUntil, today), context);
  if (coming.some(({ status }) => status !== 'cancelled')) return null;
  const last = lastDay(schedule, context);
  return { lastDay: last !== null && last <= today ? last : null };
}

/** A year from today, or from the first day of a rule that begins later; not past the end of the offer. */
function endOfLook(schedule: Schedule, validUntil: Day | null, today: Day): Date {
  const begins =
    schedule.kind === 'rules' ? schedule.rules.flatMap(({ from }) => (from !== null && isDay(from) ? [from] : [])) : [];
  const [latest = today] = [today, ...begins].toSorted().toReversed();
  const far = schedule.kind === 'dates' ? dayNumber('9999-12-30') : dayNumber(latest) + DAYS_TO_LOOK;
  const end = validUntil === null ? far : Math.min(far, dayNumber(validUntil) + 1);
  return new Date(wallClockMoment(dayFromNumber(end), '00:00').epochMilliseconds);
}
