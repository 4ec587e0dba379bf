import { dayFromNumber, dayNumber, type Day } from './calendar-day';
import { expandSchedule } from './expand-schedule';
import type { Occurrence, Schedule } from './schedule';
import type { ScheduleContext } from './schedule-context';

/** What may be as it was meant, and often is not: an editor should see it before saving. */
export const SCHEDULE_WARNINGS = [
  /** The place is closed at the time of a meeting. */
  'outside-opening-hours',
  /** Two meetings at one place at the same time. */
  'overlap',
  /** It depends on school holidays, and the region is not known or nobody entered them. */
  'school-holidays-unknown',
  /** It follows opening hours that are not known. */
  'hours-unknown',
  /** It has ended, or every coming meeting is left out. */
  'nothing-coming',
] as const;
export type ScheduleWarningKey = (typeof SCHEDULE_WARNINGS)[number];

export interface ScheduleWarning {
  /** The id of the rule or date; null when the schedule as a whole is meant. */
  row: string | null;
  warning: ScheduleWarningKey;
  /** The first day on which it is so. */
  day: Day | null;
}

/** Days ahead that are looked through: all that the season brings, and the next summer. */
const DAYS_TO_LOOK = 366;

/**
 * What an editor should look at twice, each thing once a row, on the days from `today` on for a year. The schedule is
 * one without problems (`scheduleProblems`).
 */
export function scheduleWarnings(schedule: Schedule, context: ScheduleContext, today: Day): ScheduleWarning[] {
  if (schedule.kind === 'text') return [];
  const end = dayFromNumber(dayNumber(today) + DAYS_TO_LOOK);
  const coming = expandSchedule(schedule, `${today}T00:00:00Z`, `${end}T00:00:00Z`, context);
  const warnings = [
    ...coming.flatMap((meeting) => meetingWarnings(meeting, followed(schedule, meeting.row), context)),
    ...overlaps(coming),
    ...unknownHours(schedule, context, today),
  ];
  if (coming.length === 0 && warnings.length === 0) return [{ row: null, warning: 'nothing-coming', day: null }];
  const seen = new Set<string>();
  return warnings.filter(({ row, warning }) => seen.size < seen.add(`${warning} ${row ?? ''}`).size);
}

function followed(schedule: Schedule, row: string): boolean {
  return schedule.kind === 'rules' && schedule.rules.some(({ followsHours, id }) => id === row && followsHours != null);
}

function meetingWarnings(meeting: Occurrence, followsHours: boolean, context: ScheduleContext): ScheduleWarning[] {
  const { place, row, start, status } = meeting;
  const day = start.slice(0, 10);
  const warnings: ScheduleWarning[] = [];
  if (status === 'tentative') warnings.push({ row, warning: 'school-holidays-unknown', day });
  const slots = status === 'cancelled' || followsHours ? null : context.openingHours?.(day, place);
  if (slots && !isWithin(meeting, slots)) warnings.push({ row, warning: 'outside-opening-hours', day });
  return warnings;
}

/** Whether a place is open from the beginning to the end of a meeting, on Dutch clocks. */
function isWithin({ end, start }: Occurrence, slots: readonly { opens: string; closes: string }[]): boolean {
  let open = start.slice(11, 16);
  for (const { closes, opens } of slots.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))) {
    if (opens <= open && closes > open) open = closes;
  }
  // A meeting that goes on after midnight is outside of all hours.
  return end.slice(0, 10) === start.slice(0, 10) && open >= end.slice(11, 16);
}

function overlaps(coming: readonly Occurrence[]): ScheduleWarning[] {
  const goingOn = coming.filter(({ status }) => status !== 'cancelled');
  return goingOn.flatMap((meeting, index): ScheduleWarning[] => {
    const clash = goingOn
      .slice(Math.max(0, index - 10), index)
      .some((earlier) => earlier.place === meeting.place && Date.parse(earlier.end) > Date.parse(meeting.start));
    return clash ? [{ row: meeting.row, warning: 'overlap', day: meeting.start.slice(0, 10) }] : [];
  });
}

function unknownHours(schedule: Schedule, { openingHours }: ScheduleContext, today: Day): ScheduleWarning[] {
  if (schedule.kind !== 'rules') return [];
  return schedule.rules.flatMap((rule): ScheduleWarning[] => {
    const unknown = rule.followsHours != null && (openingHours?.(today, rule.place) ?? null) === null;
    return unknown ? [{ row: rule.id, warning: 'hours-unknown', day: null }] : [];
  });
}
