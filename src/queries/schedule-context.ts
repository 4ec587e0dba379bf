import { toOpeningHours } from '@/domain/opening-hours-record';
import { contextsOfPlaces, type PlacesContext } from '@/domain/schedule-places';
import { placesOfRows } from '@/domain/schedule-record';
import type { Offer } from '@/payload-types';

import { getHolidayCalendar } from './holidays';
import { related } from './mappers/relation';
import type { ReadContext } from './read-context';
import { findAll } from './reader';

/** What the dates of an offer depend on, as far as a visitor may know it: holidays, and the hours of its places. */
export async function scheduleContextOf(
  { location, place, schedule }: Pick<Offer, 'location' | 'place' | 'schedule'>,
  context: ReadContext,
): Promise<PlacesContext> {
  const own = place === 'location' ? (related(location)?.id ?? null) : null;
  const ids = [...placesOfRows(schedule), ...(own === null ? [] : [own])];
  const [holidays, places] = await Promise.all([
    getHolidayCalendar(context),
    ids.length === 0 ? [] : findAll('locations', context, { where: { id: { in: ids } }, sort: 'name' }),
  ]);
  return contextsOfPlaces(new Map(places.map((doc) => [doc.id, toOpeningHours(doc)])), holidays)(own);
}
