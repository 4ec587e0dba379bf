import { describe, expect, it } from 'vitest';
import { CONTEXT, exampleOrganisation } from './examples';
import { organisationJsonLd } from './organisation-json-ld';

describe('an organisation', () => {
  it('has our page as its address and its own website beside it', () => {
    expect(organisationJsonLd(exampleOrganisation(), CONTEXT)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      '@id': 'https://digistap.example/partners/bibliotheek-rotterdam#organisation',
      name: 'Bibliotheek Rotterdam',
      url: 'https://digistap.example/partners/bibliotheek-rotterdam',
      description: 'De bibliotheek helpt met leren.',
      logo: 'https://digistap.example/media/les.webp',
      areaServed: 'Rotterdam',
      address: 'Librijesteeg 4, Rotterdam',
      telephone: '010-2816100',
      email: 'info@bibliotheek.example',
      sameAs: 'https://www.bibliotheek.example/',
    });
  });

  it.each([
    ['municipality', 'GovernmentOrganization'],
    ['education', 'EducationalOrganization'],
    ['civil-society', 'NGO'],
    ['employer', 'Organization'],
    ['other', 'Organization'],
  ] as const)('of kind %s is a %s', (kind, type) => {
    expect(organisationJsonLd(exampleOrganisation({ kind }), CONTEXT)['@type']).toBe(type);
  });
});
