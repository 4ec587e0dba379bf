import type { OfferCard } from '@/domain/offer';
import type { OfferOnPaper } from '@/domain/offer-page';
import { placesOfRows, toSchedule } from '@/domain/schedule-record';

import { related, said } from './mappers/relation';
import { placesById } from './offers';
import type { ReadContext } from './read-context';
import { findAll } from './reader';

/** Offers with what paper says of them beside their cards: all of their times, and whom to call. Keeps their order. */
export async function withPaper(offers: readonly OfferCard[], context: ReadContext): Promise<OfferOnPaper[]> {
  if (offers.length === 0) return [];
  const docs = await findAll('offers', context, {
    where: { id: { in: offers.map(({ id }) => id) } },
    sort: 'id',
    depth: 1,
    select: { schedule: true, organisation: true, location: true },
    populate: { organisations: { phone: true }, locations: { phone: true } },
  });
  const docOf = new Map(docs.map((doc) => [doc.id, doc]));
  const places = await placesById([...new Set(docs.flatMap(({ schedule }) => placesOfRows(schedule)))], context);
  return offers.flatMap((offer) => {
    const doc = docOf.get(offer.id);
    if (!doc) return [];
    const others = placesOfRows(doc.schedule).flatMap((id) => (places[id] ? [[id, places[id]] as const] : []));
    return {
      ...offer,
      schedule: toSchedule(doc.schedule),
      otherPlaces: Object.fromEntries(others),
      organisationPhone: said(related(doc.organisation)?.phone),
      locationPhone: said(related(doc.location)?.phone),
    };
  });
}
