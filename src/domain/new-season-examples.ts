import type { SchoolRegion } from './holidays';
import type { Season, SeasonPlan } from './new-season';
import type { Schedule } from './schedule';
import { datesOf, exampleDate } from './schedule-examples';
import type { SchoolHoliday } from './school-holidays';
import { seasonCalendar } from './season-calendar';

/** Seasons and what a new one is made with, for tests. */

const EVERYWHERE: readonly SchoolRegion[] = ['noord', 'midden', 'zuid'];
const holiday = (name: string, from: string, until: string, regions = EVERYWHERE): SchoolHoliday => ({
  name,
  from,
  until,
  regions,
});

/** As they are in the middle of the country, in two school years; in the north autumn comes a week earlier. */
const EXAMPLE_SCHOOL_HOLIDAYS: readonly SchoolHoliday[] = [
  holiday('Herfstvakantie', '2026-10-10', '2026-10-18', ['noord']),
  holiday('Herfstvakantie', '2026-10-17', '2026-10-25', ['midden', 'zuid']),
  holiday('Kerstvakantie', '2026-12-19', '2027-01-03'),
  holiday('Voorjaarsvakantie', '2027-02-20', '2027-02-28'),
  holiday('Meivakantie', '2027-04-24', '2027-05-02'),
  holiday('Zomervakantie', '2027-07-17', '2027-08-29'),
  holiday('Herfstvakantie', '2027-10-16', '2027-10-24'),
  holiday('Kerstvakantie', '2027-12-25', '2028-01-09'),
  holiday('Voorjaarsvakantie', '2028-02-26', '2028-03-05'),
  holiday('Meivakantie', '2028-04-29', '2028-05-07'),
  holiday('Zomervakantie', '2028-07-08', '2028-08-20'),
];

/** A season from a day on, in the middle of the country, that skips all holidays. */
export function examplePlan(firstDay: string, changes: Partial<SeasonPlan> = {}): SeasonPlan {
  const calendar = seasonCalendar(EXAMPLE_SCHOOL_HOLIDAYS);
  let rows = 0;
  return {
    firstDay,
    skip: { publicHolidays: true, schoolHolidays: true },
    calendar,
    context: { holidays: calendar.holidays, region: 'midden' },
    regionOf: () => 'midden',
    newId: () => `new ${(rows += 1)}`,
    ...changes,
  };
}

/** A schedule that counts always. */
export function seasonOf(schedule: Schedule, changes: Partial<Season> = {}): Season {
  return { schedule, validFrom: null, validUntil: null, ...changes };
}

/** Meetings from 10 to 12 in winter time on these days. */
export function onDays(...days: string[]): Extract<Schedule, { kind: 'dates' }> {
  return datesOf(
    ...days.map((day) => exampleDate({ id: day, start: `${day}T10:00:00+01:00`, end: `${day}T12:00:00+01:00` })),
  );
}
