import fc from 'fast-check';

import { SCHOOL_REGIONS } from '@/domain/holidays';
import type { DaySlot } from '@/domain/opening-hours-week';
import {
  FOLLOWED_HOURS,
  NTHS,
  PUBLIC_HOLIDAY_RULES,
  SCHOOL_HOLIDAY_RULES,
  WEEKDAYS,
  WEEK_PARITIES,
  type Nth,
  type OccurrenceOverride,
  type Schedule,
  type ScheduleLimits,
  type ScheduleRule,
} from '@/domain/schedule';
import type { ScheduleContext } from '@/domain/schedule-context';
import { EXAMPLE_HOLIDAYS } from '@/domain/schedule-examples';

/** Any schedule of rules, with what it depends on. Often around a clock change, a leap day or the turn of a year. */

type Rules = Extract<Schedule, { kind: 'rules' }>;

const DAY_ZERO = Date.UTC(2026, 0, 1) / 86_400_000;
const dayAt = (number: number) => new Date((DAY_ZERO + number) * 86_400_000).toISOString().slice(0, 10);
const someDay = fc.integer({ min: 0, max: 1000 }).map(dayAt);
const someTime = fc
  .tuple(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 23 })), fc.constantFrom(0, 15, 30, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const someTimes = fc.tuple(someTime, someTime).map((pair) => pair.toSorted() as [string, string]);
const someRange = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 30 }))
  .map(([first, days]) => ({ from: dayAt(first), until: dayAt(first + days) }));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const someLimits: fc.Arbitrary<ScheduleLimits> = fc.record(
  {
    schoolHolidays: fc.constantFrom(...SCHOOL_HOLIDAY_RULES),
    schoolRegion: fc.constantFrom(...SCHOOL_REGIONS, null),
    publicHolidays: fc.constantFrom(...PUBLIC_HOLIDAY_RULES),
    exceptions: fc.array(someRange, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const someRule: fc.Arbitrary<ScheduleRule> = fc
  .tuple(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      nths: fc.oneof(fc.constant<Nth[]>([]), fc.subarray<Nth>([...NTHS])),
      interval: optional(fc.integer({ min: 1, max: 4 })),
      weekParity: optional(fc.constantFrom(...WEEK_PARITIES, null)),
      from: fc.option(someDay),
      until: fc.option(someDay, { freq: 1 }),
      count: optional(fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 30 }))),
      followsHours: fc.option(fc.constantFrom(...FOLLOWED_HOURS), { freq: 1 }),
      place: fc.constantFrom(null, 'elders'),
    }),
    someTimes,
    fc.boolean(),
    someLimits,
  )
  .map(([rule, [opens, closes], narrowed, limits]) => ({
    ...rule,
    ...limits,
    ...(rule.followsHours !== null && !narrowed ? { opens: '', closes: '' } : { opens, closes }),
  }));

export const someSchedule: fc.Arbitrary<Rules> = fc
  .record({ rules: fc.array(someRule, { minLength: 1, maxLength: 3 }), limits: someLimits })
  .map(({ limits, rules }) => ({ kind: 'rules', note: null, rules, ...limits }));

export const someContext: fc.Arbitrary<ScheduleContext> = fc
  .record({
    region: fc.constantFrom(...SCHOOL_REGIONS, null),
    week: fc.array(fc.array(fc.tuple(someTimes, fc.boolean()), { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
    unknown: someRange,
  })
  .map(({ region, unknown, week }) => ({
    holidays: EXAMPLE_HOLIDAYS,
    region,
    openingHours: (day, place) => {
      if (day >= unknown.from && day <= unknown.until) return null;
      // Another place has the same hours a day later.
      const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + (place === null ? 0 : 1)) % 7;
      return (week[weekday] ?? []).map(([[opens, closes], staffed]): DaySlot => ({ opens, closes, staffed }));
    },
  }));

export const DAYS = 400;
export const someStart = fc
  .tuple(
    fc.oneof(
      fc
        .constantFrom('2026-03-20', '2026-10-20', '2026-12-20', '2027-03-20', '2027-10-25', '2028-02-20')
        .map((day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 - DAY_ZERO),
      fc.integer({ min: 0, max: 600 }),
    ),
    fc.integer({ min: 0, max: 1439 }),
  )
  .map(([day, minute]) => (DAY_ZERO + day) * 86_400_000 + minute * 60_000);

/** Days that a meeting is moved at most. */
export const FURTHEST_MOVE = 60;

/** A wish to cancel or move a meeting, whichever there are. */
interface Change {
  meeting: number;
  cancelled: boolean;
  days: number;
  minutes: number;
  newPlace: string | null;
}

export const someChanges: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    meeting: fc.nat(),
    cancelled: fc.boolean(),
    days: fc.integer({ min: -FURTHEST_MOVE, max: FURTHEST_MOVE }),
    minutes: fc.integer({ min: 15, max: 300 }),
    newPlace: fc.constantFrom(null, 'zaal 2'),
  }),
  { minLength: 1, maxLength: 5 },
);

/** The wishes, done to meetings that there are; `start` in epoch milliseconds. */
export function overridesOf(
  changes: readonly Change[],
  meetings: readonly { row: string; start: number }[],
): OccurrenceOverride[] {
  return changes.flatMap(({ cancelled, days, meeting, minutes, newPlace }): OccurrenceOverride[] => {
    const of = meetings[meeting % Math.max(1, meetings.length)];
    if (!of) return [];
    const named = { row: of.row, start: new Date(of.start).toISOString(), reason: null };
    if (cancelled) return [{ ...named, status: 'cancelled' }];
    const newStart = of.start + days * 86_400_000;
    const newEnd = new Date(newStart + minutes * 60_000).toISOString();
    return [{ ...named, status: 'moved', newStart: new Date(newStart).toISOString(), newEnd, newPlace }];
  });
}
