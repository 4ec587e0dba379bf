import type {
  EducationalOrganizationLeaf,
  GovernmentOrganizationLeaf,
  NGOLeaf,
  OrganizationLeaf,
  WithContext,
} from 'schema-dts';
import type { Organisation, OrganisationKind, OrganisationLink } from '@/domain/organisation';
import { absoluteUrl, type JsonLdContext } from './json-ld-context';
import { withoutEmpty } from './without-empty';

type OrganisationJsonLd = EducationalOrganizationLeaf | GovernmentOrganizationLeaf | NGOLeaf | OrganizationLeaf;

/**
 * Kinds that schema.org has a closer type for. Its `Library` is a building (a LocalBusiness), so a library as an
 * organisation with many branches is an `Organization`; the branch is the `Library`, see location-json-ld.
 */
const TYPES: Partial<Record<OrganisationKind, OrganisationJsonLd['@type']>> = {
  municipality: 'GovernmentOrganization',
  education: 'EducationalOrganization',
  'civil-society': 'NGO',
};

/** Names an organisation inside another thing; the whole of it stands on its own page under the same `@id`. */
export function organisationReference(
  organisation: OrganisationLink,
  context: Pick<JsonLdContext, 'siteUrl' | 'paths'>,
): OrganizationLeaf {
  const page = absoluteUrl(context, context.paths.partner(organisation.slug));
  return { '@type': 'Organization', '@id': `${page}#organisation`, name: organisation.name, url: page };
}

/** A partner as https://schema.org/Organization. `url` is our page about it, `sameAs` its own website. */
export function organisationJsonLd(
  organisation: Organisation,
  context: Pick<JsonLdContext, 'siteUrl' | 'paths'>,
): WithContext<OrganisationJsonLd> {
  return withoutEmpty<WithContext<OrganisationJsonLd>>({
    '@context': 'https://schema.org',
    ...organisationReference(organisation, context),
    '@type': TYPES[organisation.kind] ?? 'Organization',
    description: organisation.about ?? undefined,
    logo: organisation.logo ? absoluteUrl(context, organisation.logo.src) : undefined,
    areaServed: organisation.region ?? undefined,
    address: organisation.address ?? undefined,
    telephone: organisation.phone ?? undefined,
    email: organisation.email ?? undefined,
    sameAs: organisation.website ?? undefined,
  });
}
