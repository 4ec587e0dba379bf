import { findCards, searchCatalogue } from '@/catalogue/search';
import type { CatalogueQuery } from '@/domain/catalogue-query';
import type { HolidayCalendar } from '@/domain/holidays';
import type { Location as LocationPage, LocationLink } from '@/domain/location';
import type { OfferCard } from '@/domain/offer';
import type { Offer as OfferPage } from '@/domain/offer-page';
import type { ScheduleContext } from '@/domain/schedule-context';
import { placesOfRows } from '@/domain/schedule-record';
import { geocoder } from '@/geocoder';
import type { Location, Offer } from '@/payload-types';

import { getHolidayCalendar } from './holidays';
import { toLocation, toLocationLink } from './mappers/location';
import { toOfferPage } from './mappers/offer';
import { related } from './mappers/relation';
import { pool } from './payload';
import type { ReadContext } from './read-context';
import { findAll, findDocument, searchContext } from './reader';
import { scheduleContextsOf } from './schedule-context';

/** Offers with all that their times depend on, for calendars. */
export interface OfferTimes {
  offers: { offer: OfferPage; dependsOn: ScheduleContext; changedAt: Date }[];
  /** Slugs of the places of which the front door is known, not only the middle of the postcode. */
  exactPlaces: ReadonlySet<string>;
}

/** A place with all that its hours depend on, for calendars. */
export interface LocationTimes {
  location: LocationPage;
  holidays: HolidayCalendar;
  changedAt: Date;
  exactPlaces: ReadonlySet<string>;
}

/** Pages of offers that one calendar holds at most: three hundred offers are more than anybody can follow. */
const PAGES = 3;
const PAGE_SIZE = 100;

/** The times of one offer; null when it isn't public, or is over. */
export async function getOfferTimes(slug: string, context: ReadContext): Promise<OfferTimes | null> {
  const doc = await findDocument('offers', slug, context);
  const [card] = doc ? await findCards(await pool(), [doc.id], searchContext(context)) : [];
  return doc && card ? timesOf([doc], [card], context) : null;
}

/** The times of offers that a search finds, best first: three hundred at most. */
export async function searchOfferTimes(query: CatalogueQuery, context: ReadContext): Promise<OfferTimes> {
  const database = await pool();
  const cards: OfferCard[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const { offers, total } = await searchCatalogue(
      database,
      { ...query, page },
      { ...searchContext(context), pageSize: PAGE_SIZE, geocoder: geocoder() },
    );
    cards.push(...offers);
    if (total <= page * PAGE_SIZE) break;
  }
  const ids = cards.map(({ id }) => id);
  const docs =
    ids.length === 0 ? [] : await findAll('offers', context, { where: { id: { in: ids } }, depth: 1, sort: 'id' });
  return timesOf(docs, cards, context);
}

async function timesOf(docs: readonly Offer[], cards: readonly OfferCard[], context: ReadContext): Promise<OfferTimes> {
  const [dependsOn, places] = await Promise.all([scheduleContextsOf(docs, context), placesOf(docs, context)]);
  const links = Object.fromEntries([...places].flatMap(([id, doc]) => [[id, toLocationLink(doc)]])) as Record<
    string,
    LocationLink
  >;
  const docOf = new Map(docs.map((doc) => [doc.id, doc]));
  return {
    offers: cards.flatMap((card) => {
      const doc = docOf.get(card.id);
      if (!doc) return [];
      const offer = toOfferPage(card, doc, links, { pictures: new Map(), offers: new Map() });
      return [{ offer, dependsOn: dependsOn(doc), changedAt: lastChange([doc, related(doc.location)]) }];
    }),
    exactPlaces: exactAmong([...places.values()]),
  };
}

/** All places of offers, their own and those of single meetings, as far as everybody may know them. */
async function placesOf(docs: readonly Offer[], context: ReadContext): Promise<Map<string, Location>> {
  const ids = new Set(
    docs.flatMap(({ location, schedule }) => [related(location)?.id ?? [], placesOfRows(schedule)].flat()),
  );
  const places =
    ids.size === 0 ? [] : await findAll('locations', context, { where: { id: { in: [...ids] } }, sort: 'id' });
  return new Map(places.map((doc) => [doc.id, doc]));
}

function exactAmong(places: readonly Location[]): Set<string> {
  return new Set(
    places.flatMap(({ coordinatesApproximate, slug }) => (slug && coordinatesApproximate !== true ? [slug] : [])),
  );
}

function lastChange(docs: readonly ({ updatedAt: string } | null)[]): Date {
  return new Date(Math.max(...docs.flatMap((doc) => (doc ? [Date.parse(doc.updatedAt)] : []))));
}

/** The times of a place; null when it isn't public. */
export async function getLocationTimes(slug: string, context: ReadContext): Promise<LocationTimes | null> {
  const doc = await findDocument('locations', slug, context);
  if (!doc) return null;
  const holidays = await getHolidayCalendar(context);
  const location = toLocation(doc, { offerCount: 0, walkIns: [] }, { holidays, now: context.now });
  return location && { location, holidays, changedAt: lastChange([doc]), exactPlaces: exactAmong([doc]) };
}
