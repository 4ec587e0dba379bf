import type { Location as LocationPage, LocationCard, LocationLink } from '@/domain/location';
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

export function toLocationCard(doc: Location, offerCount: number): LocationCard | null {
  const link = toLocationLink(doc);
  return (
    link && {
      ...link,
      neighbourhood: said(doc.neighbourhood),
      phone: said(doc.phone),
      organisation: toOrganisationLink(related(doc.organisation)),
      facilities: doc.facilities ?? [],
      wheelchair: doc.wheelchair,
      openingHours: toOpeningHours(doc),
      offerCount,
    }
  );
}

export function toLocation(doc: Read<'locations'>, offerCount: number): LocationPage | null {
  const card = toLocationCard(doc, offerCount);
  return (
    card && {
      ...card,
      textLocale: doc.textLocale,
      email: said(doc.email),
      howToGetThere: said(doc.howToGetThere),
      entrancePhoto: toPicture(related(doc.entrancePhoto)),
      coordinatesApproximate: doc.coordinatesApproximate === true,
      verifiedOn: dayOf(doc.verifiedAt),
    }
  );
}
