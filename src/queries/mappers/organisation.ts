import type { Organisation as OrganisationPage, OrganisationCard, OrganisationLink } from '@/domain/organisation';
import type { Organisation } from '@/payload-types';

import type { Read } from '../reader';
import { toPicture } from './picture';
import { related, said } from './relation';

export function toOrganisationLink(doc: Organisation | null): OrganisationLink | null {
  return doc?.slug ? { slug: doc.slug, name: doc.name } : null;
}

/** Null for a document without an address yet. */
export function toOrganisationCard(doc: Read<'organisations'>, offerCount: number): OrganisationCard | null {
  const link = toOrganisationLink(doc);
  return (
    link && {
      ...link,
      textLocale: doc.textLocale,
      kind: doc.kind,
      region: said(doc.region),
      about: said(doc.about),
      logo: toPicture(related(doc.logo)),
      offerCount,
    }
  );
}

export function toOrganisation(doc: Read<'organisations'>, offerCount: number): OrganisationPage | null {
  const card = toOrganisationCard(doc, offerCount);
  return (
    card && {
      ...card,
      brings: said(doc.brings),
      address: said(doc.address),
      phone: said(doc.phone),
      email: said(doc.email),
      website: said(doc.website),
    }
  );
}
