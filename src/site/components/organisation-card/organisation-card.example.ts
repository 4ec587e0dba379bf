import type { OrganisationCard } from '@/domain/organisation';

export const LIBRARY: OrganisationCard = {
  slug: 'bibliotheek-rotterdam',
  name: 'Bibliotheek Rotterdam',
  textLocale: 'nl',
  kind: 'library',
  region: 'Rotterdam',
  about: 'De bibliotheek helpt iedereen die wil leren. U kunt er ook zonder abonnement terecht.',
  logo: null,
  offerCount: 12,
};

export const EMPLOYER: OrganisationCard = {
  slug: 'vierstroom',
  name: 'Vierstroom',
  textLocale: 'nl',
  kind: 'employer',
  region: null,
  about: null,
  logo: null,
  offerCount: 0,
};
