import { toOpeningHours } from '@/domain/opening-hours-record';
import { contextsOfPlaces, type PlacesContext } from '@/domain/schedule-places';
import { placesOfRows } from '@/domain/schedule-record';
import type { Offer } from '@/payload-types';

import { getHolidayCalendar } from './holidays';
import { related } from './mappers/relation';
import type { ReadContext } from './read-context';
import { findAll } from './reader';

type Scheduled = Pick<Offer, 'location' | 'place' | 'schedule'>;

/** What the dates of offers depend on, as far as a visitor may know it: holidays, and the hours of their places. */
export async function scheduleContextsOf(
  offers: readonly Scheduled[],
  context: ReadContext,
): Promise<(offer: Scheduled) => PlacesContext> {
  const ids = new Set(offers.flatMap((offer) => [...placesOfRows(offer.schedule), ownPlaceOf(offer) ?? []].flat()));
  const [holidays, places] = await Promise.all([
    getHolidayCalendar(context),
    ids.size === 0 ? [] : findAll('locations', context, { where: { id: { in: [...ids] } }, sort: 'name' }),
  ]);
  const contextAt = contextsOfPlaces(new Map(places.map((doc) => [doc.id, toOpeningHours(doc)])), holidays);
  return (offer) => contextAt(ownPlaceOf(offer));
}

function ownPlaceOf({ location, place }: Scheduled): string | null {
  return place === 'location' ? (related(location)?.id ?? null) : null;
}
