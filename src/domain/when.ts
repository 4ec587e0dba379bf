import { amsterdamDay, wallClockMoment } from './amsterdam-time';
import { dayFromNumber, dayNumber, weekdayIndex } from './calendar-day';

/** When somebody can come, seen from now. A week ends on Sunday. */
export const WHENS = ['today', 'this-week', 'weekend'] as const;
export type When = (typeof WHENS)[number];

const SATURDAY = 5;
const DAYS_OF_WEEK = 7;

/** From when until when is meant, in Dutch time; what is over at `now` is not. Of a weekend the one that is or comes next. */
export function windowOf(when: When, now: Date): { from: Date; to: Date } {
  const today = dayNumber(amsterdamDay(now));
  const weekday = weekdayIndex(today);
  const monday = today + DAYS_OF_WEEK - weekday;
  const saturday = today + SATURDAY - weekday;
  switch (when) {
    case 'today':
      return { from: now, to: midnight(today + 1) };
    case 'this-week':
      return { from: now, to: midnight(monday) };
    case 'weekend':
      return { from: saturday > today ? midnight(saturday) : now, to: midnight(monday) };
  }
}

function midnight(number: number): Date {
  return new Date(wallClockMoment(dayFromNumber(number), '00:00').epochMilliseconds);
}
