import { countOffers, searchCatalogue } from '@/catalogue/search';
import { EMPTY_QUERY } from '@/domain/catalogue-query';
import { contentLocaleFor } from '@/domain/locale';
import type { LocationLink } from '@/domain/location';
import type { OfferCard } from '@/domain/offer';
import type { Organisation, OrganisationCard, OrganisationLink } from '@/domain/organisation';

import { toLocationLink } from './mappers/location';
import { toOrganisation, toOrganisationCard } from './mappers/organisation';
import { payload, pool } from './payload';
import type { PreviewRequest, ReadContext } from './read-context';
import { findAll, findDocument, searchContext } from './reader';

/** Offers that a partner's page shows; the rest is a link to the catalogue away. */
const OFFERS_SHOWN = 12;

/** All partners that are live, by name. */
export async function getOrganisations(context: ReadContext): Promise<OrganisationCard[]> {
  const [docs, counts] = await Promise.all([
    findAll('organisations', context, { sort: 'name', depth: 1 }),
    countOffers(await pool(), searchContext(context)),
  ]);
  return docs.flatMap((doc) => toOrganisationCard(doc, counts.organisations.get(doc.slug ?? '') ?? 0) ?? []);
}

/** The first few partners by name, and how many there are in all. */
export async function getPartnerNames(
  { locale }: ReadContext,
  limit: number,
): Promise<{ partners: OrganisationLink[]; total: number }> {
  const { docs, totalDocs } = await (
    await payload()
  ).find({
    collection: 'organisations',
    select: { name: true, slug: true },
    sort: 'name',
    limit,
    depth: 0,
    locale: contentLocaleFor(locale),
    overrideAccess: false,
  });
  return {
    partners: docs.flatMap(({ name, slug }) => (slug ? [{ name, slug }] : [])),
    total: totalDocs,
  };
}

/** A partner's page: who they are, their first offers, and their places. */
export async function getOrganisation(
  slug: string,
  context: ReadContext,
  preview?: PreviewRequest,
): Promise<{ organisation: Organisation; offers: OfferCard[]; locations: LocationLink[] } | null> {
  const doc = await findDocument('organisations', slug, context, preview);
  if (!doc) return null;
  const [offers, locations] = await Promise.all([
    doc.slug
      ? searchCatalogue(
          await pool(),
          { ...EMPTY_QUERY, organisation: doc.slug },
          { ...searchContext(context), pageSize: OFFERS_SHOWN },
        )
      : { total: 0, offers: [] },
    locationsOf(doc.id, context),
  ]);
  const organisation = toOrganisation(doc, offers.total);
  return organisation && { organisation, offers: offers.offers, locations };
}

async function locationsOf(organisation: string, context: ReadContext): Promise<LocationLink[]> {
  const docs = await findAll('locations', context, {
    where: { organisation: { equals: organisation } },
    sort: 'name',
    limit: 200,
  });
  return docs.flatMap((doc) => toLocationLink(doc) ?? []);
}
