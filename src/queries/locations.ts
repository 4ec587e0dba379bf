import { countOffers, findCardsAtLocation } from '@/catalogue/search';
import type { Location, LocationCard } from '@/domain/location';
import type { OfferCard } from '@/domain/offer';

import { toLocation, toLocationCard } from './mappers/location';
import { pool } from './payload';
import type { PreviewRequest, ReadContext } from './read-context';
import { findAll, findDocument, searchContext } from './reader';

const byCityAndName = new Intl.Collator('nl');

/** All places that are live, by city and then by name. */
export async function getLocations(context: ReadContext): Promise<LocationCard[]> {
  const [docs, counts] = await Promise.all([
    findAll('locations', context, { sort: 'name', depth: 1 }),
    countOffers(await pool(), searchContext(context)),
  ]);
  return docs
    .flatMap((doc) => toLocationCard(doc, counts.locations.get(doc.slug ?? '') ?? 0) ?? [])
    .sort((a, b) => byCityAndName.compare(a.city, b.city) || byCityAndName.compare(a.name, b.name));
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
  const location = toLocation(doc, offers.length);
  return location && { location, offers };
}
