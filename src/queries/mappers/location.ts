import { amsterdamDay } from '@/domain/amsterdam-time';
import { helpAtPlace, type WalkInHelp } from '@/domain/help-at-place';
import type { HolidayCalendar } from '@/domain/holidays';
import type { Location as LocationPage, LocationCard, LocationLink } from '@/domain/location';
import { openState } from '@/domain/open-now';
import { comingDays } from '@/domain/opening-hours-days';
import { toOpeningHours } from '@/domain/opening-hours-record';
import type { Location } from '@/payload-types';

import type { Read } from '../reader';
import { toOrganisationLink } from './organisation';
import { toPicture } from './picture';
import { dayOf, related, said } from './relation';

/** Null for a document without an address yet. */
export function toLocationLink(doc: Location | null): LocationLink | null {
  if (!doc?.slug) return null;
  return {
    slug: doc.slug,
    name: doc.name,
    street: said(doc.street),
    postcode: said(doc.postcode),
    city: doc.city,
    lat: doc.latitude ?? null,
    lon: doc.longitude ?? null,
  };
}

/** When a place is looked at, and the holidays that its hours depend on. */
interface Clock {
  now: Date;
  holidays: HolidayCalendar;
}

/** What the catalogue knows of a place. */
interface AtPlace {
  offerCount: number;
  walkIns: WalkInHelp[];
}

export function toLocationCard(
  doc: Location,
  { offerCount, walkIns }: AtPlace,
  { holidays, now }: Clock,
): LocationCard | null {
  const link = toLocationLink(doc);
  const organisation = related(doc.organisation);
  const openingHours = toOpeningHours(doc);
  const open = openState(openingHours, now, holidays);
  return (
    link && {
      ...link,
      neighbourhood: said(doc.neighbourhood),
      phone: said(doc.phone) ?? said(organisation?.phone),
      organisation: toOrganisationLink(organisation),
      facilities: doc.facilities ?? [],
      wheelchair: doc.wheelchair,
      openingHours,
      openState: open,
      help: helpAtPlace(open, walkIns),
      offerCount,
    }
  );
}

export function toLocation(doc: Read<'locations'>, atPlace: AtPlace, clock: Clock): LocationPage | null {
  const card = toLocationCard(doc, atPlace, clock);
  return (
    card && {
      ...card,
      textLocale: doc.textLocale,
      comingDays: comingDays(card.openingHours, amsterdamDay(clock.now), clock.holidays),
      email: said(doc.email),
      howToGetThere: said(doc.howToGetThere),
      entrancePhoto: toPicture(related(doc.entrancePhoto)),
      coordinatesApproximate: doc.coordinatesApproximate === true,
      verifiedOn: dayOf(doc.verifiedAt),
    }
  );
}
