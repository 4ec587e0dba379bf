import { ValidationError, type CollectionBeforeChangeHook } from 'payload';

import { schoolHolidayProblems, type SchoolHoliday } from '@/domain/school-holidays';
import type { SchoolHoliday as SchoolHolidayDocument } from '@/payload-types';

import { readSchoolHolidays, toSchoolHoliday } from '../../../school-holiday-calendar';

/** Two holidays of one region on one day are a slip: one of them has the wrong dates. */
export const refuseImpossibleHoliday: CollectionBeforeChangeHook<SchoolHolidayDocument> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const written = { ...originalDoc, ...data };
  const { from, name = '', regions, until } = written;
  // What is missing is told by the fields themselves.
  if (!from || !until || !regions) return data;
  const others = await readSchoolHolidays(req, originalDoc?.id ?? null);
  const all: SchoolHoliday[] = [...others, toSchoolHoliday({ from, name, regions, until })];
  const found = schoolHolidayProblems(all).find(({ index }) => index === all.length - 1);
  if (found?.problem !== 'overlap') return data;
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [{ path: 'from', message: 'Deze regio heeft op deze dagen al een vakantie. Kijk de datums na.' }],
    },
    req.t,
  );
};
