import { amsterdamDay } from '@/domain/amsterdam-time';
import { dayFromNumber, dayNumber, weekdayIndex } from '@/domain/calendar-day';
import { WEEKDAYS, type Day, type Weekday } from '@/domain/schedule';

/** A day told from today, so that the demonstration never gets old: the first such weekday after today, and weeks later. */
export interface RelativeDay {
  next: Weekday;
  plusWeeks: number;
}

/** The calendar day in the Netherlands that `relative` means at `now`; never today itself. */
export function resolveRelativeDay({ next, plusWeeks }: RelativeDay, now: Date): Day {
  const tomorrow = dayNumber(amsterdamDay(now)) + 1;
  const daysToGo = (WEEKDAYS.indexOf(next) - weekdayIndex(tomorrow) + 7) % 7;
  return dayFromNumber(tomorrow + daysToGo + plusWeeks * 7);
}
