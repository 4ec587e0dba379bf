import type { PayloadRequest } from 'payload';

import type { OpeningHours } from '@/domain/opening-hours';
import { toOpeningHours } from '@/domain/opening-hours-record';
import type { ScheduleContext } from '@/domain/schedule-context';
import { contextsOfPlaces } from '@/domain/schedule-places';
import { placesOfRows, type ScheduleRecord } from '@/domain/schedule-record';

import { readHolidayCalendar } from './school-holiday-calendar';

/** What a schedule depends on, with the names of its places. */
interface KnownPlaces {
  context: ScheduleContext;
  /** By id; null for a place that was not read. */
  placeName: (place: string) => string | null;
}

/** Where an offer says that it is: the kind of place, and the location that counts when it is at one. */
export interface WhereItIs {
  place?: string | null;
  location?: string | { id: string } | null;
}

/** Id of the place that an offer is at, or null when it is online, at people's own place, or nowhere yet. */
export function ownPlaceOf({ location, place }: WhereItIs): string | null {
  if (place !== 'location') return null;
  return typeof location === 'object' ? (location?.id ?? null) : (location ?? null);
}

/**
 * What a schedule depends on while somebody writes it: the holidays, and the hours of its places as they are live.
 *
 * @param own id of the offer's own place, when it has one
 * @param asksOnly whether somebody only asks, so that places which they may not read are unknown to them; who saves
 * chose places by a relation that is checked itself
 */
export async function readScheduleContext(
  schedule: ScheduleRecord,
  own: string | null,
  req: PayloadRequest,
  asksOnly = false,
): Promise<KnownPlaces> {
  const ids = [...placesOfRows(schedule), ...(own === null ? [] : [own])];
  const { docs } =
    ids.length === 0
      ? { docs: [] }
      : await req.payload.find({
          collection: 'locations',
          where: { id: { in: ids } },
          pagination: false,
          depth: 0,
          overrideAccess: !asksOnly,
          user: req.user,
          req,
        });
  const hours = new Map<string, OpeningHours>(docs.map((doc) => [doc.id, toOpeningHours(doc)]));
  const names = new Map(docs.map(({ id, name }) => [id, name]));
  return {
    context: contextsOfPlaces(hours, await readHolidayCalendar(req))(own),
    placeName: (place) => names.get(place) ?? null,
  };
}
