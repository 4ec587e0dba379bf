import { keptContent } from '@/catalogue/kept-content';
import type { OfferCard } from '@/domain/offer';
import type { OfferOnPaper } from '@/domain/offer-page';
import { placesOfRows, toSchedule } from '@/domain/schedule-record';

import { related, said } from './mappers/relation';
import { placesById } from './offers';
import { pool } from './payload';
import type { ReadContext } from './read-context';
import { findAll } from './reader';

/** Offers with what paper says of them beside their cards: all of their times, and whom to call. Keeps their order. */
export async function withPaper(offers: readonly OfferCard[], context: ReadContext): Promise<OfferOnPaper[]> {
  if (offers.length === 0) return [];
  const ids = offers.map(({ id }) => id);
  const key = [context.locale, ...ids].join(' ');
  const papers = await keptContent(await pool(), { key, now: context.now }, () => readPapers(ids, context));
  return offers.flatMap((offer) => {
    const paper = papers.get(offer.id);
    return paper ? [{ ...offer, ...paper }] : [];
  });
}

type Paper = Omit<OfferOnPaper, keyof OfferCard>;

async function readPapers(ids: string[], context: ReadContext): Promise<Map<string, Paper>> {
  const docs = await findAll('offers', context, {
    where: { id: { in: ids } },
    sort: 'id',
    depth: 1,
    select: { schedule: true, organisation: true, location: true },
    populate: { organisations: { phone: true }, locations: { phone: true } },
  });
  const places = await placesById([...new Set(docs.flatMap(({ schedule }) => placesOfRows(schedule)))], context);
  return new Map(
    docs.map(({ id, location, organisation, schedule }): [string, Paper] => {
      const others = placesOfRows(schedule).flatMap((place) =>
        places[place] ? [[place, places[place]] as const] : [],
      );
      return [
        id,
        {
          schedule: toSchedule(schedule),
          otherPlaces: Object.fromEntries(others),
          organisationPhone: said(related(organisation)?.phone),
          locationPhone: said(related(location)?.phone),
        },
      ];
    }),
  );
}
