import type { Day } from './calendar-day';
import type { DayRange, HolidayCalendar, SchoolRegion } from './holidays';
import type { Schedule, ScheduleDate, ScheduleRule } from './schedule';
import type { ScheduleContext } from './schedule-context';

/** Schedules and what they depend on, for tests; each takes what should be different. */

/** Every Tuesday from 10 to 12. */
export function exampleRule(changes: Partial<ScheduleRule> = {}): ScheduleRule {
  return {
    id: 'rule',
    weekdays: ['TU'],
    nths: [],
    from: null,
    until: null,
    opens: '10:00',
    closes: '12:00',
    place: null,
    ...changes,
  };
}

/** Tuesday 1 December 2026 from 10 to 12. */
export function exampleDate(changes: Partial<ScheduleDate> = {}): ScheduleDate {
  return { id: 'date', start: '2026-12-01T09:00:00Z', end: '2026-12-01T11:00:00Z', place: null, ...changes };
}

export function rulesOf(...rules: ScheduleRule[]): Extract<Schedule, { kind: 'rules' }> {
  return { kind: 'rules', note: null, rules };
}

export function datesOf(...dates: ScheduleDate[]): Extract<Schedule, { kind: 'dates' }> {
  return { kind: 'dates', note: null, dates };
}

type Regions = Record<SchoolRegion, DayRange>;
const same = (from: Day, until: Day): Regions => {
  const range = { from, until };
  return { noord: range, midden: range, zuid: range };
};

/** School years 2026–2027 and 2027–2028. */
const SCHOOL_HOLIDAYS: readonly Regions[] = [
  {
    noord: { from: '2026-10-10', until: '2026-10-18' },
    midden: { from: '2026-10-17', until: '2026-10-25' },
    zuid: { from: '2026-10-17', until: '2026-10-25' },
  },
  same('2026-12-19', '2027-01-03'),
  {
    noord: { from: '2027-02-20', until: '2027-02-28' },
    midden: { from: '2027-02-20', until: '2027-02-28' },
    zuid: { from: '2027-02-13', until: '2027-02-21' },
  },
  same('2027-04-24', '2027-05-02'),
  {
    noord: { from: '2027-07-10', until: '2027-08-22' },
    midden: { from: '2027-07-17', until: '2027-08-29' },
    zuid: { from: '2027-07-24', until: '2027-09-05' },
  },
  {
    noord: { from: '2027-10-16', until: '2027-10-24' },
    midden: { from: '2027-10-16', until: '2027-10-24' },
    zuid: { from: '2027-10-23', until: '2027-10-31' },
  },
  same('2027-12-25', '2028-01-09'),
  {
    noord: { from: '2028-02-19', until: '2028-02-27' },
    midden: { from: '2028-02-26', until: '2028-03-05' },
    zuid: { from: '2028-02-26', until: '2028-03-05' },
  },
  same('2028-04-29', '2028-05-07'),
  {
    noord: { from: '2028-07-15', until: '2028-08-27' },
    midden: { from: '2028-07-08', until: '2028-08-20' },
    zuid: { from: '2028-07-22', until: '2028-09-03' },
  },
];

const PUBLIC_HOLIDAYS = new Set<Day>(
  `2026-12-25 2026-12-26 2027-01-01 2027-03-28 2027-03-29 2027-04-27 2027-05-06 2027-05-16 2027-05-17 2027-12-25
  2027-12-26 2028-01-01 2028-04-16 2028-04-17 2028-04-27 2028-05-25 2028-06-04 2028-06-05 2028-12-25 2028-12-26`.split(
    /\s+/u,
  ),
);

/** The holidays as they are, from September 2026 up to and including August 2028. */
export const EXAMPLE_HOLIDAYS: HolidayCalendar = {
  isPublicHoliday: (day) => PUBLIC_HOLIDAYS.has(day),
  isSchoolHoliday: (day, region) =>
    SCHOOL_HOLIDAYS.some((holiday) => holiday[region].from <= day && day <= holiday[region].until),
  knowsSchoolHolidays: (day) => '2026-09-01' <= day && day <= '2028-08-31',
};

/** A place in the middle of the country whose hours nobody knows. */
export const EXAMPLE_CONTEXT: ScheduleContext = { holidays: EXAMPLE_HOLIDAYS, region: 'midden' };
