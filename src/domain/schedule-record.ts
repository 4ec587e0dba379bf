import { amsterdamDay, amsterdamIso } from './amsterdam-time';
import { isDay } from './calendar-day';
import type { DayRange, SchoolRegion } from './holidays';
import {
  NTHS,
  WEEKDAYS,
  type Day,
  type FollowedHours,
  type OccurrenceOverride,
  type PublicHolidayRule,
  type Schedule,
  type ScheduleDate,
  type ScheduleLimits,
  type ScheduleRule,
  type SchoolHolidayRule,
  type WeekParity,
} from './schedule';

/** A place by its id, or as the document that it was read with. */
type PlaceRecord = string | { id: string } | null;

interface RuleRecord {
  id?: string | null;
  weekdays: readonly string[];
  nths?: readonly string[] | null;
  interval?: number | null;
  weekParity?: WeekParity | null;
  count?: number | null;
  followsHours?: FollowedHours | null;
  opens?: string | null;
  closes?: string | null;
  from?: string | null;
  until?: string | null;
  place?: PlaceRecord;
}

interface DateRecord {
  id?: string | null;
  start: string;
  end: string;
  place?: PlaceRecord;
}

interface OverrideRecord {
  row?: string | null;
  start: string;
  status: 'cancelled' | 'moved';
  newStart?: string | null;
  newEnd?: string | null;
  newPlace?: PlaceRecord;
  reason?: string | null;
}

/**
 * A schedule as it is kept: what nobody filled in is absent or null, rows of the kinds that were not chosen stay, and a
 * day is itself or an instant (ISO 8601) on it.
 */
export interface ScheduleRecord {
  kind?: Schedule['kind'] | null;
  note?: string | null;
  rules?: readonly RuleRecord[] | null;
  dates?: readonly DateRecord[] | null;
  exceptions?: readonly { from: string; until?: string | null }[] | null;
  schoolHolidays?: SchoolHolidayRule | null;
  schoolRegion?: SchoolRegion | null;
  publicHolidays?: PublicHolidayRule | null;
  overrides?: readonly OverrideRecord[] | null;
}

/** The schedule that a record holds. What cannot be is left as it is, for `scheduleProblems` to name. */
export function toSchedule(record: ScheduleRecord): Schedule {
  const note = record.note?.trim() ? record.note.trim() : null;
  switch (record.kind) {
    case 'rules':
      return {
        kind: 'rules',
        note,
        rules: (record.rules ?? []).map(toRule),
        ...toLimits(record),
        ...toOverrides(record),
      };
    case 'dates':
      return { kind: 'dates', note, dates: (record.dates ?? []).map(toDate), ...toOverrides(record) };
    default:
      return { kind: 'text', note };
  }
}

/**
 * The record that holds a schedule, as {@link toSchedule} reads it back. Null when a record cannot hold it: days that
 * only some of the rules leave out have no place in one. A day becomes noon in Greenwich, as date pickers have it: that
 * day in all of Europe.
 */
export function toScheduleRecord(schedule: Schedule): ScheduleRecord | null {
  const { kind, note } = schedule;
  if (kind === 'text') return { kind, note };
  const overrides = (schedule.overrides ?? []).map(overrideRecord);
  if (kind === 'dates') return { kind, note, dates: schedule.dates.map((date) => ({ ...date })), overrides };
  const ofRules = schedule.rules.map(limitsOf(schedule));
  const [limits = schedule] = ofRules;
  if (ofRules.some((other) => JSON.stringify(other) !== JSON.stringify(limits))) return null;
  const { exceptions, publicHolidays, schoolHolidays, schoolRegion } = limits;
  return {
    kind,
    note,
    rules: schedule.rules.map(ruleRecord),
    exceptions: (exceptions ?? []).map(({ from, until }) => ({
      from: dayRecord(from),
      until: until === from ? null : dayRecord(until),
    })),
    schoolHolidays: schoolHolidays ?? 'ignore',
    schoolRegion: schoolRegion ?? null,
    publicHolidays: publicHolidays ?? 'ignore',
    overrides,
  };
}

/** What one rule leaves out, by itself and with the whole schedule. */
function limitsOf(shared: ScheduleLimits): (rule: ScheduleRule) => Required<ScheduleLimits> {
  return (rule) => ({
    schoolHolidays: rule.schoolHolidays ?? shared.schoolHolidays ?? 'ignore',
    schoolRegion: rule.schoolRegion ?? shared.schoolRegion ?? null,
    publicHolidays: rule.publicHolidays ?? shared.publicHolidays ?? 'ignore',
    exceptions: [...(shared.exceptions ?? []), ...(rule.exceptions ?? [])],
  });
}

function ruleRecord(rule: ScheduleRule): RuleRecord {
  const { closes, count, followsHours, from, id, interval, nths, opens, place, until, weekdays, weekParity } = rule;
  return {
    id,
    weekdays,
    nths: nths.map(String),
    interval: interval ?? null,
    weekParity: weekParity ?? null,
    count: count ?? null,
    followsHours: followsHours ?? null,
    opens,
    closes,
    from: from === null ? null : dayRecord(from),
    until: until === null ? null : dayRecord(until),
    place,
  };
}

function overrideRecord(override: OccurrenceOverride): OverrideRecord {
  const { reason, row, start, status } = override;
  if (status === 'cancelled') return { row, start, status, reason };
  const { newEnd, newPlace, newStart } = override;
  return { row, start, status, reason, newStart, newEnd, newPlace: newPlace ?? null };
}

/** What is no day stays, to be named as one. */
function dayRecord(day: Day): string {
  return isDay(day) ? `${day}T12:00:00.000Z` : day;
}

/** Ids of the places that single rows of a record name, the rows of other kinds than its own left out. */
export function placesOfRows({ dates, kind, overrides, rules }: ScheduleRecord): string[] {
  const rows = kind === 'rules' ? rules : kind === 'dates' ? dates : [];
  const moved = kind === 'rules' || kind === 'dates' ? overrides : [];
  const ids = [...(rows ?? []).map(({ place }) => idOf(place)), ...(moved ?? []).map(({ newPlace }) => idOf(newPlace))];
  return [...new Set(ids.filter((id) => id !== null))];
}

function toRule(rule: RuleRecord): ScheduleRule {
  const { count, followsHours, interval, weekParity } = rule;
  return {
    id: rule.id ?? '',
    weekdays: WEEKDAYS.filter((weekday) => rule.weekdays.includes(weekday)),
    nths: NTHS.filter((nth) => rule.nths?.includes(String(nth))),
    from: dayOf(rule.from),
    until: dayOf(rule.until),
    opens: rule.opens ?? '',
    closes: rule.closes ?? '',
    place: idOf(rule.place),
    ...(interval != null && { interval }),
    ...(weekParity != null && { weekParity }),
    ...(count != null && { count }),
    ...(followsHours != null && { followsHours }),
  };
}

function toDate({ end, id, place, start }: DateRecord): ScheduleDate {
  return { id: id ?? '', start: instantOf(start), end: instantOf(end), place: idOf(place) };
}

function toLimits({ exceptions, publicHolidays, schoolHolidays, schoolRegion }: ScheduleRecord): ScheduleLimits {
  const ranges = (exceptions ?? []).map(({ from, until }): DayRange => {
    const first = dayOf(from) ?? '';
    return { from: first, until: dayOf(until) ?? first };
  });
  return {
    ...(schoolHolidays != null && schoolHolidays !== 'ignore' && { schoolHolidays }),
    ...(schoolRegion != null && { schoolRegion }),
    ...(publicHolidays != null && publicHolidays !== 'ignore' && { publicHolidays }),
    ...(ranges.length > 0 && { exceptions: ranges }),
  };
}

function toOverrides({ overrides }: ScheduleRecord): { overrides?: OccurrenceOverride[] } {
  if (!overrides || overrides.length === 0) return {};
  return {
    overrides: overrides.map((override): OccurrenceOverride => {
      const { newEnd, newStart, status } = override;
      const meeting = {
        row: override.row ?? '',
        start: instantOf(override.start),
        reason: override.reason?.trim() ? override.reason.trim() : null,
      };
      const newPlace = idOf(override.newPlace);
      return status === 'cancelled'
        ? { ...meeting, status }
        : {
            ...meeting,
            status,
            newStart: newStart == null ? '' : instantOf(newStart),
            newEnd: newEnd == null ? '' : instantOf(newEnd),
            ...(newPlace !== null && { newPlace }),
          };
    }),
  };
}

function idOf(place: PlaceRecord | undefined): string | null {
  return typeof place === 'string' ? place : (place?.id ?? null);
}

/** The day itself, the Dutch day of an instant, or null when there is none; what is neither stays, to be named. */
function dayOf(value: string | null | undefined): Day | null {
  if (value == null || value === '') return null;
  if (isDay(value)) return value;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? value : amsterdamDay(instant);
}

function instantOf(value: string): string {
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? value : amsterdamIso(instant);
}
