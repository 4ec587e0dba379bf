import type { Day, Weekday } from '@/domain/calendar-day';
import type { DaySlot, MonthDay } from '@/domain/opening-hours';

import type { OsmDates, OsmRule } from './rules';

/** All that a rule can ask of a day. */
export interface OsmDay {
  monthDay: MonthDay;
  weekday: Weekday;
  /** Null for a day of no year in particular, which no rule with a year is about. */
  day: Day | null;
  isPublicHoliday: boolean;
  isSchoolHoliday: boolean;
}

/**
 * What rules say of a day, in order of time: each rule takes the place of the earlier ones on the days that it names,
 * unless it adds to them; `off` with times takes only those away. A day that no rule names is closed.
 */
export function slotsByRules(rules: readonly OsmRule[], day: OsmDay): DaySlot[] {
  let slots: DaySlot[] = [];
  for (const rule of rules) {
    if (!isOn(rule, day)) continue;
    const times = (rule.times ?? []).map((time) => ({ ...time, staffed: rule.staffed }));
    if (rule.closed) slots = rule.times === null ? [] : slots.flatMap((slot) => without(slot, times));
    else slots = rule.adds ? [...slots, ...times] : times;
  }
  return slots.toSorted((a, b) => (a.opens < b.opens ? -1 : 1));
}

/** The dates of a rule that a day is in; null when the rule is not about it. */
export function datesOn({ dates }: OsmRule, day: OsmDay): OsmDates | null {
  return dates?.find((range) => isInside(range, day)) ?? null;
}

function isOn(rule: OsmRule, day: OsmDay): boolean {
  if (rule.dates !== null && datesOn(rule, day) === null) return false;
  const { holidaysOnWeekdays, publicHolidays, schoolHolidays, weekdays } = rule;
  const isHoliday = (publicHolidays && day.isPublicHoliday) || (schoolHolidays && day.isSchoolHoliday);
  const isWeekday = weekdays?.includes(day.weekday) ?? false;
  if (holidaysOnWeekdays) return isHoliday && isWeekday;
  return isHoliday || isWeekday || (weekdays === null && !publicHolidays && !schoolHolidays);
}

function isInside({ from, until, years }: OsmDates, { day, monthDay }: OsmDay): boolean {
  if (years !== null) return day !== null && `${years.from}-${from}` <= day && day <= `${years.until}-${until}`;
  return from <= until ? from <= monthDay && monthDay <= until : from <= monthDay || monthDay <= until;
}

/** What is left of a slot. */
function without(slot: DaySlot, taken: readonly DaySlot[]): DaySlot[] {
  return taken.reduce<DaySlot[]>(
    (left, { closes, opens }) =>
      left.flatMap((piece) =>
        [
          { ...piece, closes: piece.closes < opens ? piece.closes : opens },
          { ...piece, opens: piece.opens > closes ? piece.opens : closes },
        ].filter((part) => part.opens < part.closes),
      ),
    [slot],
  );
}
