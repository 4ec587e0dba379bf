import { countOffers, findCardsAtLocation, findWalkInHelp } from '@/catalogue/search';
import { HELP_WHEN, walkInHelp, whenHelp } from '@/domain/help-at-place';
import { HELP_KINDS } from '@/domain/help-now';
import type { Location, LocationCard } from '@/domain/location';
import type { OfferCard } from '@/domain/offer';

import { getHolidayCalendar } from './holidays';
import { toLocation, toLocationCard } from './mappers/location';
import { pool } from './payload';
import type { PreviewRequest, ReadContext } from './read-context';
import { findAll, findDocument, searchContext } from './reader';

const byName = new Intl.Collator('nl');

/** How soon there is help; on what comes later, when. What is there now is there, until five or until six. */
function bySoonestHelp(a: LocationCard, b: LocationCard): number {
  const starts = ({ help }: LocationCard) => (help.next ? Date.parse(help.next.at) : Number.MAX_SAFE_INTEGER);
  return (
    HELP_WHEN.indexOf(whenHelp(a)) - HELP_WHEN.indexOf(whenHelp(b)) ||
    starts(a) - starts(b) ||
    byName.compare(a.city, b.city) ||
    byName.compare(a.name, b.name)
  );
}

/** Places where somebody can walk in. */
export interface LocationsInCity {
  locations: LocationCard[];
  /** Of all places that are live, in order. */
  cities: string[];
  /** The one that the places are in; null: in all of them. */
  city: string | null;
}

/**
 * All places that are live, or those in a city: with help now, later today, later, and last those of which nobody knows.
 * A city where there is none is as good as no city.
 */
export async function getLocations(context: ReadContext, asked: string | null): Promise<LocationsInCity> {
  const database = await pool();
  const [docs, counts, help, holidays] = await Promise.all([
    findAll('locations', context, { sort: 'name', depth: 1 }),
    countOffers(database, searchContext(context)),
    findWalkInHelp(database, searchContext(context)),
    getHolidayCalendar(context),
  ]);
  const all = docs
    .flatMap((doc) => {
      const slug = doc.slug ?? '';
      const walkIns = [slug, doc.id].flatMap((key) => help.get(key) ?? []);
      const atPlace = { offerCount: counts.locations.get(slug) ?? 0, walkIns };
      return toLocationCard(doc, atPlace, { holidays, now: context.now }) ?? [];
    })
    .sort(bySoonestHelp);
  const cities = [...new Set(all.map((location) => location.city))].sort(byName.compare);
  const city = cities.find((name) => name.toLocaleLowerCase('nl') === asked?.toLocaleLowerCase('nl')) ?? null;
  return { locations: city === null ? all : all.filter((location) => location.city === city), cities, city };
}

/** A place's page, with the offers that are there. */
export async function getLocation(
  slug: string,
  context: ReadContext,
  preview?: PreviewRequest,
): Promise<{ location: Location; offers: OfferCard[] } | null> {
  const doc = await findDocument('locations', slug, context, preview);
  if (!doc) return null;
  const { id } = doc;
  const offers = doc.slug
    ? await findCardsAtLocation(await pool(), { id, slug: doc.slug }, searchContext(context))
    : [];
  const meetings = offers
    .filter(({ kind }) => HELP_KINDS.some((help) => help === kind))
    .flatMap(({ location, next }) =>
      next.filter(({ place }) => (place === null ? location?.slug === doc.slug : place === id)),
    );
  const atPlace = { offerCount: offers.length, walkIns: [walkInHelp(meetings, context.now)] };
  const location = toLocation(doc, atPlace, { holidays: await getHolidayCalendar(context), now: context.now });
  return location && { location, offers };
}
