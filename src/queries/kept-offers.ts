import { findCardsBySlug } from '@/catalogue/search';
import type { KeptList, KeptOffer } from '@/domain/kept-list';
import type { OfferOnPaper } from '@/domain/offer-page';
import { placesOfRows, toSchedule } from '@/domain/schedule-record';

import { related, said } from './mappers/relation';
import { placesById } from './offers';
import { pool } from './payload';
import type { ReadContext } from './read-context';
import { findAll, searchContext } from './reader';

/** The offers of a list in its order, each as it is now, also those that are over or that nobody may see. */
export async function getKeptOffers(list: KeptList, context: ReadContext): Promise<KeptOffer[]> {
  const found = await findCardsBySlug(await pool(), list, searchContext(context));
  const bySlug = new Map(found.map((one) => [one.card.slug, one]));
  return list.map((slug): KeptOffer => {
    const one = bySlug.get(slug);
    if (!one) return { state: 'gone', slug };
    const { card, isOver } = one;
    return isOver
      ? { state: 'over', slug, title: card.title, textLocale: card.textLocale }
      : { state: 'open', slug, offer: card };
  });
}

/** The offers of a list that somebody can go to, in its order, with what paper says of them. */
export async function getOffersOnPaper(list: KeptList, context: ReadContext): Promise<OfferOnPaper[]> {
  const kept = await getKeptOffers(list, context);
  const offers = kept.flatMap((one) => (one.state === 'open' ? [one.offer] : []));
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
    return {
      ...offer,
      schedule: toSchedule(doc.schedule),
      otherPlaces: Object.fromEntries(
        placesOfRows(doc.schedule).flatMap((id) => (places[id] ? [[id, places[id]]] : [])),
      ),
      organisationPhone: said(related(doc.organisation)?.phone),
      locationPhone: said(related(doc.location)?.phone),
    };
  });
}
