import type { ContentLocale } from './locale';
import type { Picture } from './picture';

export const ORGANISATION_KINDS = [
  'library',
  'municipality',
  'employer',
  'education',
  'language-house',
  'employer-service-point',
  'civil-society',
  'care',
  'alliance',
  'other',
] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface OrganisationLink {
  slug: string;
  name: string;
}

export interface OrganisationCard extends OrganisationLink {
  /** Language that the text is in: that of the page, or the one it falls back to. */
  textLocale: ContentLocale;
  kind: OrganisationKind;
  region: string | null;
  about: string | null;
  logo: Picture | null;
  /** Offers in the public catalogue now. */
  offerCount: number;
}

/** A partner's own page. */
export interface Organisation extends OrganisationCard {
  brings: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
}
