import type { HelpAtPlace } from './help-at-place';
import type { ContentLocale } from './locale';
import type { OpenState } from './open-now';
import type { OpeningHours } from './opening-hours';
import type { DayHours } from './opening-hours-days';
import type { OrganisationLink } from './organisation';
import type { Picture } from './picture';

export const FACILITIES = ['computers', 'wifi', 'printer', 'quiet', 'coffee', 'laptop-loan', 'toilet'] as const;
export type Facility = (typeof FACILITIES)[number];

export const WHEELCHAIR = ['yes', 'partly', 'no', 'unknown'] as const;
export type Wheelchair = (typeof WHEELCHAIR)[number];

/** What a card or a feed says of a place. */
export interface LocationLink {
  slug: string;
  name: string;
  street: string | null;
  postcode: string | null;
  city: string;
  lat: number | null;
  lon: number | null;
}

export interface LocationCard extends LocationLink {
  neighbourhood: string | null;
  /** Of the place, or else of its organisation. */
  phone: string | null;
  organisation: OrganisationLink | null;
  facilities: Facility[];
  wheelchair: Wheelchair;
  openingHours: OpeningHours;
  /** What a visitor finds at the door now. */
  openState: OpenState;
  /** When there is help now or next, by its hours or at a walk-in. */
  help: HelpAtPlace;
  /** Offers in the public catalogue now. */
  offerCount: number;
}

/** A location's own page. */
export interface Location extends LocationCard {
  /** Language that the text is in: that of the page, or the one it falls back to. */
  textLocale: ContentLocale;
  /** The hours of today and the six days after it. */
  comingDays: DayHours[];
  email: string | null;
  howToGetThere: string | null;
  entrancePhoto: Picture | null;
  coordinatesApproximate: boolean;
  /** Day on which somebody last checked the hours, `YYYY-MM-DD`. */
  verifiedOn: string | null;
}
