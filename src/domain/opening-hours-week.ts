import { WEEKDAYS, type Weekday } from './calendar-day';
import type { DaySlot, OpeningHours, OpeningSlot } from './opening-hours';
import { isTimeOfDay } from './time-of-day';

export type { DaySlot } from './opening-hours';

/** One line of a week's table; no slots: closed on that day. */
export interface WeekTableRow {
  weekday: Weekday;
  slots: DaySlot[];
}

/**
 * The week pattern day by day: always Monday to Sunday, slots in order of time, without slots that cannot be (closes
 * before it opens). Empty when the hours are not known, which is something else than seven closed days.
 */
export function weekTable(hours: OpeningHours): WeekTableRow[] {
  if (hours.week.length === 0) return [];
  return WEEKDAYS.map((weekday) => ({
    weekday,
    slots: slotsOfWeekday(hours.week, weekday).filter(isSlot),
  }));
}

/** The slots that a week has on one of its days, in order of time, also those that cannot be. */
export function slotsOfWeekday(week: readonly OpeningSlot[], weekday: Weekday): DaySlot[] {
  return inOrder(week.filter(({ days }) => days.includes(weekday)));
}

/** Slots of one day in order of time, without what else a row says. */
export function inOrder(slots: readonly DaySlot[]): DaySlot[] {
  return slots.map(({ opens, closes, staffed }) => ({ opens, closes, staffed })).toSorted(bySlotTime);
}

/** Whether a slot can be: two times of day, of which the second is later. */
export function isSlot({ opens, closes }: Pick<DaySlot, 'opens' | 'closes'>): boolean {
  return isTimeOfDay(opens) && isTimeOfDay(closes) && opens < closes;
}

function bySlotTime(a: DaySlot, b: DaySlot): number {
  const [first, second] = [`${a.opens} ${a.closes}`, `${b.opens} ${b.closes}`];
  return first < second ? -1 : Number(first > second);
}
