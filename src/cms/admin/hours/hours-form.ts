import type { FormState } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';

/** Fields of a location that say when it is open. */
const HOURS = [
  'openingHours',
  'exceptions',
  'holidaysKept',
  'publicHolidays',
  'schoolRegion',
  'schoolHolidays',
  'schoolHolidayHours',
  'seasons',
];

/** What the opening hours in a form mean depends on this and nothing else of the form. */
export function hoursIn(fields: FormState): object {
  const own = Object.entries(fields).filter(([path]) => HOURS.includes(path.split('.')[0] ?? ''));
  return reduceFieldsToValues(Object.fromEntries(own), true);
}
