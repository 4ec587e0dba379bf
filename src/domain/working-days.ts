import { amsterdamDay, wallClockMoment } from './amsterdam-time';
import { dayFromNumber, dayNumber, weekdayIndex, type Day } from './calendar-day';
import { USUAL_HOLIDAYS } from './holidays';
import { publicHolidaysOn } from './holidays-public';

/** Working days in which somebody who asked for it is called. */
const CALLBACK_WORKING_DAYS = 2;

/** Whether people work on a day: Monday to Friday, but for the public holidays that nearly everybody keeps. */
export function isWorkingDay(day: Day): boolean {
  return weekdayIndex(dayNumber(day)) < 5 && !publicHolidaysOn(day).some((holiday) => USUAL_HOLIDAYS.includes(holiday));
}

/** The day that lies `count` working days (1 or more) after a day, whatever day that is. */
export function workingDaysAfter(day: Day, count: number): Day {
  let number = dayNumber(day);
  for (let left = count; left > 0;) {
    number += 1;
    if (isWorkingDay(dayFromNumber(number))) left -= 1;
  }
  return dayFromNumber(number);
}

/**
 * The moment by which somebody who asks now has been called: the end of the second working day after today on Dutch
 * calendars. Who asks on Friday at four is called on Tuesday at the latest, and so is who asks on Saturday.
 */
export function callbackDue(now: Date): Date {
  const day = workingDaysAfter(amsterdamDay(now), CALLBACK_WORKING_DAYS);
  return new Date(wallClockMoment(day, '23:59').epochMilliseconds);
}
