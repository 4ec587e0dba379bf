import { amsterdamDay } from '@/domain/amsterdam-time';
import { USUAL_HOLIDAYS, type HolidayCalendar } from '@/domain/holidays';
import { holidayCalendar } from '@/domain/school-holidays';
import { contentLocaleFor } from '@/domain/locale';

import { payload } from './payload';
import type { ReadContext } from './read-context';

/** The usual public holidays and the school holidays that editors keep. */
export async function getHolidayCalendar({ locale }: ReadContext): Promise<HolidayCalendar> {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'school-holidays',
    depth: 0,
    pagination: false,
    locale: contentLocaleFor(locale),
    overrideAccess: false,
  });
  return holidayCalendar(
    USUAL_HOLIDAYS,
    docs.map(({ from, name, regions, until }) => ({
      name,
      regions,
      from: amsterdamDay(new Date(from)),
      until: amsterdamDay(new Date(until)),
    })),
  );
}
