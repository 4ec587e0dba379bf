import type { LibraryLeaf, PlaceLeaf, PostalAddress, WithContext } from 'schema-dts';
import type { Location, LocationLink } from '@/domain/location';
import type { DayHours } from '@/domain/opening-hours-days';
import { absoluteUrl, type JsonLdContext } from './json-ld-context';
import { specialHoursJsonLd, weekHoursJsonLd } from './opening-hours-json-ld';
import { organisationReference } from './organisation-json-ld';
import { withoutEmpty } from './without-empty';

/** A place that calls itself a library is one, whoever runs it; a library's table in a community centre is not. */
const LIBRARY_NAME = /\b(?:bibliotheek|library)\b/iu;

function addressJsonLd(location: LocationLink): PostalAddress {
  return {
    '@type': 'PostalAddress',
    streetAddress: location.street ?? undefined,
    postalCode: location.postcode ?? undefined,
    addressLocality: location.city,
    addressCountry: 'NL',
  };
}

/**
 * Names a place inside another thing, with its address; the whole of it stands on its own page under the same `@id`.
 * Without coordinates: a link does not say whether they are exact.
 */
export function placeReference(location: LocationLink, context: Pick<JsonLdContext, 'siteUrl' | 'paths'>): PlaceLeaf {
  const page = absoluteUrl(context, context.paths.location(location.slug));
  return { '@type': 'Place', '@id': `${page}#place`, name: location.name, url: page, address: addressJsonLd(location) };
}

/**
 * A location as https://schema.org/Library when its name says that it is one, else as Place.
 *
 * - `geo` is there only when the coordinates are exact: schema.org cannot say "approximately", and the middle of a
 *   postcode area would be read as the front door.
 * - Days that differ from the week are `specialOpeningHoursSpecification`, the property that overrides the week; a
 *   closed day opens and closes at 00:00. Unknown hours (no week) are left out.
 *
 * @param coming the hours of the coming days, by `comingDays`; without them nothing is said of holidays and seasons
 */
export function locationJsonLd(
  location: Location,
  context: Pick<JsonLdContext, 'siteUrl' | 'paths'>,
  coming: readonly DayHours[] = [],
): WithContext<LibraryLeaf | PlaceLeaf> {
  const { lat, lon, coordinatesApproximate, openingHours } = location;
  const place = {
    ...placeReference(location, context),
    image: location.entrancePhoto ? absoluteUrl(context, location.entrancePhoto.src) : undefined,
    telephone: location.phone ?? undefined,
    geo:
      lat !== null && lon !== null && !coordinatesApproximate
        ? ({ '@type': 'GeoCoordinates', latitude: lat, longitude: lon } as const)
        : undefined,
    openingHoursSpecification: weekHoursJsonLd(openingHours),
    specialOpeningHoursSpecification: specialHoursJsonLd(openingHours, coming),
  };
  if (!LIBRARY_NAME.test(location.name)) return withoutEmpty({ '@context': 'https://schema.org', ...place });
  return withoutEmpty({
    '@context': 'https://schema.org',
    ...place,
    '@type': 'Library',
    // A plain Place has no property for either.
    email: location.email ?? undefined,
    parentOrganization: location.organisation ? organisationReference(location.organisation, context) : undefined,
  });
}
