import type { DayOfWeek, OpeningHoursSpecification, Schedule } from 'schema-dts';
import { TIME_ZONE } from '@/domain/amsterdam-time';
import {
  WEEKDAYS,
  type Schedule as OfferSchedule,
  type ScheduleRule,
  type TimeOfDay,
  type Weekday,
} from '@/domain/schedule';
import { minutesOfDay } from '@/domain/time-of-day';

const DAYS_OF_WEEK = {
  MO: 'https://schema.org/Monday',
  TU: 'https://schema.org/Tuesday',
  WE: 'https://schema.org/Wednesday',
  TH: 'https://schema.org/Thursday',
  FR: 'https://schema.org/Friday',
  SA: 'https://schema.org/Saturday',
  SU: 'https://schema.org/Sunday',
} as const satisfies Record<Weekday, DayOfWeek>;

/** Days of the week as schema.org's own terms, Monday first whatever the order they were ticked in. */
export function daysOfWeek(weekdays: readonly Weekday[]): DayOfWeek[] {
  return WEEKDAYS.filter((weekday) => weekdays.includes(weekday)).map((weekday) => DAYS_OF_WEEK[weekday]);
}

/** `HH:MM:SS`, the form of schema.org/Time. */
export function timeJsonLd(time: TimeOfDay): string {
  return `${time}:00`;
}

/**
 * Whether a rule is days and times and nothing more: schema.org has no words for even weeks, holidays, the hours of a place or
 * a meeting that is moved.
 *
 * @param schedule that it is in
 */
export function isPlainRule(rule: ScheduleRule, schedule: Extract<OfferSchedule, { kind: 'rules' }>): boolean {
  const {
    count,
    exceptions,
    followsHours,
    interval = 1,
    publicHolidays,
    schoolHolidays,
    weekParity,
  } = {
    ...schedule,
    ...rule,
  };
  const isFree = (limit: string | undefined) => limit === undefined || limit === 'ignore';
  return (
    interval === 1 &&
    !count &&
    !followsHours &&
    !weekParity &&
    isFree(schoolHolidays) &&
    isFree(publicHolidays) &&
    [...(exceptions ?? []), ...(schedule.exceptions ?? []), ...(schedule.overrides ?? [])].length === 0
  );
}

/**
 * A plain rule as https://schema.org/Schedule. Weekly days are schema.org's terms; "every first and last Monday" has none
 * (`byMonthWeek` stops at 5 and knows no "last"), so `byDay` then holds RFC 5545's text, which it allows too.
 */
export function scheduleJsonLd(rule: ScheduleRule): Schedule {
  const { weekdays, nths, from, until, opens, closes } = rule;
  const monthly = nths.length > 0;
  return {
    '@type': 'Schedule',
    repeatFrequency: monthly ? 'P1M' : 'P1W',
    byDay: monthly ? nths.flatMap((nth) => weekdays.map((weekday) => `${nth}${weekday}`)) : daysOfWeek(weekdays),
    startDate: from ?? undefined,
    endDate: until ?? undefined,
    startTime: timeJsonLd(opens),
    endTime: timeJsonLd(closes),
    duration: `PT${minutesOfDay(closes) - minutesOfDay(opens)}M`,
    scheduleTimezone: TIME_ZONE,
  };
}

/** A weekly rule as hours of a service; null for "every first Monday", which opening hours cannot say. */
export function ruleHoursJsonLd(rule: ScheduleRule): OpeningHoursSpecification | null {
  if (rule.nths.length > 0) return null;
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: daysOfWeek(rule.weekdays),
    opens: timeJsonLd(rule.opens),
    closes: timeJsonLd(rule.closes),
    validFrom: rule.from ?? undefined,
    validThrough: rule.until ?? undefined,
  };
}
