import type { PayloadRequest } from 'payload';

import { amsterdamDay } from '@/domain/amsterdam-time';
import { USUAL_HOLIDAYS, type HolidayCalendar } from '@/domain/holidays';
import { holidayCalendar, type SchoolHoliday } from '@/domain/school-holidays';
import type { SchoolHoliday as SchoolHolidayDocument } from '@/payload-types';

/** A school holiday as the domain knows it. */
export function toSchoolHoliday({
  from,
  name,
  regions,
  until,
}: Pick<SchoolHolidayDocument, 'from' | 'name' | 'regions' | 'until'>): SchoolHoliday {
  return { name, regions, from: amsterdamDay(new Date(from)), until: amsterdamDay(new Date(until)) };
}

/** All school holidays that editors keep, but for the one with an id. */
export async function readSchoolHolidays(req: PayloadRequest, except: string | null = null): Promise<SchoolHoliday[]> {
  const { docs } = await req.payload.find({
    collection: 'school-holidays',
    where: except === null ? {} : { id: { not_equals: except } },
    pagination: false,
    depth: 0,
    // They are public.
    overrideAccess: true,
    req,
  });
  return docs.map(toSchoolHoliday);
}

/** The usual public holidays and the school holidays that editors keep. */
export async function readHolidayCalendar(req: PayloadRequest): Promise<HolidayCalendar> {
  return holidayCalendar(USUAL_HOLIDAYS, await readSchoolHolidays(req));
}
