import { ValidationError, type CollectionBeforeChangeHook } from 'payload';

import {
  openingHoursProblems,
  type OpeningHoursProblem,
  type OpeningHoursProblemKey,
} from '@/domain/opening-hours-problems';
import { toOpeningHours } from '@/domain/opening-hours-record';
import type { Location } from '@/payload-types';

const MESSAGES: Record<OpeningHoursProblemKey, string> = {
  'no-day': 'Kies een dag.',
  'invalid-time': 'Deze tijd bestaat niet. Schrijf bijvoorbeeld 10:00.',
  'invalid-day': 'Deze datum bestaat niet.',
  'closes-before-opens': 'De eindtijd is eerder dan de begintijd.',
  'to-before-from': 'De laatste dag ligt voor de eerste dag.',
  overlap: 'Dit staat er al, of een deel ervan. Elke dag en tijd mag er één keer staan.',
  'no-region': 'Vul in van welke regio u de schoolvakanties volgt.',
};

/** Of each list, the field of a row that a problem is shown at; a season is several rows, of which the first has its days. */
const FIELDS: Record<OpeningHoursProblem['list'], { list: string; field: string }> = {
  week: { list: 'openingHours', field: 'opens' },
  exceptions: { list: 'exceptions', field: 'from' },
  publicHolidays: { list: 'publicHolidays', field: 'on' },
  schoolHolidayWeek: { list: 'schoolHolidayHours', field: 'opens' },
  seasons: { list: 'seasons', field: 'fromDay' },
};

/** Hours that contradict each other go online nowhere; a draft may hold them until somebody finishes it. */
export const refuseImpossibleHours: CollectionBeforeChangeHook<Location> = ({ collection, data, originalDoc, req }) => {
  if (data._status !== 'published') return data;
  const hours = { ...originalDoc, ...data };
  const [found] = openingHoursProblems(toOpeningHours({ ...hours, publicHolidays: null })).concat(
    // The rows that editors wrote, without those that stand for "closed on holidays".
    openingHoursProblems(toOpeningHours({ publicHolidays: hours.publicHolidays, holidaysKept: false })),
  );
  if (!found) return data;
  const { field, list } = FIELDS[found.list];
  const path = found.problem === 'no-region' ? 'schoolRegion' : `${list}.${String(found.index)}.${field}`;
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path, message: MESSAGES[found.problem] }] },
    req.t,
  );
};
