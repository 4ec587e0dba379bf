import type { PayloadRequest } from 'payload';

import type { OpeningHours } from '@/domain/opening-hours';
import { toOpeningHours } from '@/domain/opening-hours-record';
import type { ScheduleContext } from '@/domain/schedule-context';
import { contextsOfPlaces } from '@/domain/schedule-places';
import { placesOfRows, type ScheduleRecord } from '@/domain/schedule-record';

import { readHolidayCalendar } from './school-holiday-calendar';

/**
 * What a schedule depends on while somebody writes it: the holidays, and the hours of its places as they are live.
 *
 * @param own id of the offer's own place, when it has one
 */
export async function readScheduleContext(
  schedule: ScheduleRecord,
  own: string | null,
  req: PayloadRequest,
): Promise<ScheduleContext> {
  const ids = [...placesOfRows(schedule), ...(own === null ? [] : [own])];
  const { docs } =
    ids.length === 0
      ? { docs: [] }
      : await req.payload.find({
          collection: 'locations',
          where: { id: { in: ids } },
          pagination: false,
          depth: 0,
          // The hours of a place are public; who may choose it was checked with the relation itself.
          overrideAccess: true,
          req,
        });
  const places = new Map<string, OpeningHours>(docs.map((doc) => [doc.id, toOpeningHours(doc)]));
  return contextsOfPlaces(places, await readHolidayCalendar(req))(own);
}
