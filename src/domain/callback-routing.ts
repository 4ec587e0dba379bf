import type { OrganisationKind } from './organisation';
import { placeKey } from './place-name';
import { isRegionOf, placeInText } from './place-in-text';

/** An organisation as far as it matters who calls; published, always. */
export interface CallbackDesk {
  id: string;
  slug: string;
  name: string;
  kind: OrganisationKind;
  region: string | null;
  address: string | null;
  /** Places in which it has a location. */
  cities: readonly string[];
}

interface Asked {
  /** Whose offer it is about; null when it is about none, or nobody may know of it. */
  ofOffer: string | null;
  /** Whose place it is about. */
  ofLocation: string | null;
  /** Place or region where the visitor lives. */
  home: string | null;
}

/**
 * Who is asked first about a place, of several that are there. An employer is not: it helps its own people, and would get to
 * know who of them finds this hard.
 */
const BY_PLACE: readonly OrganisationKind[] = [
  'library',
  'language-house',
  'municipality',
  'civil-society',
  'alliance',
  'education',
  'employer-service-point',
  'care',
  'other',
];

/**
 * The organisation that calls somebody: that of the offer, else that of the place, else one where the visitor lives, else null,
 * the programme's own desk. Where a visitor lives, an organisation that is in the place itself goes before one of the region;
 * then libraries go first, then the alphabet, so that it does not depend on chance.
 *
 * @param desks the published organisations, in any order; who is not among them never gets anything
 */
export function routeCallback(
  { home, ofLocation, ofOffer }: Asked,
  desks: readonly CallbackDesk[],
): CallbackDesk | null {
  const byId = (id: string | null) => desks.find((desk) => desk.id === id);
  return byId(ofOffer) ?? byId(ofLocation) ?? (home === null ? null : nearest(home, desks));
}

function nearest(home: string, desks: readonly CallbackDesk[]): CallbackDesk | null {
  const key = placeKey(home);
  const isThere = ({ address, cities }: CallbackDesk) =>
    [address === null ? null : placeInText(address).place, ...cities].some(
      (place) => place !== null && key !== null && placeKey(place) === key,
    );
  const candidates = desks.flatMap((desk) => {
    const kind = BY_PLACE.indexOf(desk.kind);
    if (kind < 0) return [];
    if (isThere(desk)) return [{ desk, rank: kind }];
    const isInRegion = desk.region !== null && isRegionOf(desk.region, home);
    return isInRegion ? [{ desk, rank: BY_PLACE.length + kind }] : [];
  });
  candidates.sort((a, b) => a.rank - b.rank || compare(a.desk.name, b.desk.name) || compare(a.desk.slug, b.desk.slug));
  return candidates[0]?.desk ?? null;
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
