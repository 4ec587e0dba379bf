import { ValidationError, type CollectionBeforeChangeHook } from 'payload';

import type { OpeningHoursProblem } from '@/domain/opening-hours-problems';
import type { Location } from '@/payload-types';

import { HOURS_PROBLEMS, hoursProblems } from '../../../hours-problems';

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
  const [found] = hoursProblems({ ...originalDoc, ...data });
  if (!found) return data;
  const { field, list } = FIELDS[found.list];
  const path = found.problem === 'no-region' ? 'schoolRegion' : `${list}.${String(found.index)}.${field}`;
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path, message: HOURS_PROBLEMS[found.problem] }] },
    req.t,
  );
};
