import { countOffers, findCardsAtLocation } from '@/catalogue/search';
import type { Location, LocationCard } from '@/domain/location';
import type { OpenState } from '@/domain/open-now';
import type { OfferCard } from '@/domain/offer';

import { getHolidayCalendar } from './holidays';
import { toLocation, toLocationCard } from './mappers/location';
import { pool } from './payload';
import type { PreviewRequest, ReadContext } from './read-context';
import { findAll, findDocument, searchContext } from './reader';

/** How long one would wait for help at a door: none, until later today, longer, who knows. */
function waitAt({ helpNext, state, today }: OpenState): number {
  if (state === 'open') return 0;
  if (state === 'unknown') return 3;
  return helpNext?.day === today.day ? 1 : 2;
}

const byCityAndName = new Intl.Collator('nl');

/** All places that are live, by city; in each those with help now first, then those with help later today. */
export async function getLocations(context: ReadContext): Promise<LocationCard[]> {
  const [docs, counts, holidays] = await Promise.all([
    findAll('locations', context, { sort: 'name', depth: 1 }),
    countOffers(await pool(), searchContext(context)),
    getHolidayCalendar(context),
  ]);
  return docs
    .flatMap(
      (doc) => toLocationCard(doc, counts.locations.get(doc.slug ?? '') ?? 0, { holidays, now: context.now }) ?? [],
    )
    .sort(
      (a, b) =>
        byCityAndName.compare(a.city, b.city) ||
        waitAt(a.openState) - waitAt(b.openState) ||
        byCityAndName.compare(a.name, b.name),
    );
}

/** A place's page, with the offers that are there. */
export async function getLocation(
  slug: string,
  context: ReadContext,
  preview?: PreviewRequest,
): Promise<{ location: Location; offers: OfferCard[] } | null> {
  const doc = await findDocument('locations', slug, context, preview);
  if (!doc) return null;
  const offers = doc.slug ? await findCardsAtLocation(await pool(), doc.slug, searchContext(context)) : [];
  const location = toLocation(doc, offers.length, { holidays: await getHolidayCalendar(context), now: context.now });
  return location && { location, offers };
}
