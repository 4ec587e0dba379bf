import { describe, expect, it } from 'vitest';
import { CONTEXT, exampleLocation } from './examples';
import { locationJsonLd } from './location-json-ld';

const jsonLd = (changes: Parameters<typeof exampleLocation>[0]) => locationJsonLd(exampleLocation(changes), CONTEXT);

describe('a location', () => {
  it('that is called a library is a Library', () => {
    expect(jsonLd({})).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Library',
      '@id': 'https://digistap.example/inloop/bibliotheek-zuidplein#place',
      name: 'Bibliotheek Zuidplein',
      url: 'https://digistap.example/inloop/bibliotheek-zuidplein',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Gooilandsingel 95',
        postalCode: '3083DP',
        addressLocality: 'Rotterdam',
        addressCountry: 'NL',
      },
      image: 'https://digistap.example/media/les.webp',
      telephone: '010-2816100',
      email: 'zuidplein@bibliotheek.example',
      geo: { '@type': 'GeoCoordinates', latitude: 51.8866, longitude: 4.4889 },
      openingHoursSpecification: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Friday'],
          opens: '10:00:00',
          closes: '17:30:00',
        },
      ],
      parentOrganization: {
        '@type': 'Organization',
        '@id': 'https://digistap.example/partners/bibliotheek-rotterdam#organisation',
        name: 'Bibliotheek Rotterdam',
        url: 'https://digistap.example/partners/bibliotheek-rotterdam',
      },
    });
  });

  it.each([
    ['Centrale Bibliotheek', 'Library'],
    ['de bibliotheek AanZet', 'Library'],
    ['Huis van de Wijk', 'Place'],
    ['Bibliotheekplein 3', 'Place'],
    ['Vierstroom', 'Place'],
  ])('called %s is a %s', (name, type) => {
    expect(jsonLd({ name })['@type']).toBe(type);
  });

  it('keeps approximate or unknown coordinates to itself', () => {
    expect(jsonLd({ coordinatesApproximate: true })).not.toHaveProperty('geo');
    expect(jsonLd({ lat: null })).not.toHaveProperty('geo');
    expect(jsonLd({ lon: null })).not.toHaveProperty('geo');
    expect(jsonLd({ lat: 0, lon: 0 })).toHaveProperty('geo.latitude', 0);
  });

  it('tells the days that differ from its week', () => {
    const exceptions = [
      { from: '2026-12-25', to: '2026-12-26', hours: [], why: 'Kerst' },
      {
        from: '2026-12-31',
        to: '2026-12-31',
        hours: [
          { opens: '09:00', closes: '12:00', staffed: true },
          { opens: '13:00', closes: '15:00', staffed: false },
        ],
        why: null,
      },
    ];
    expect(jsonLd({ openingHours: { week: [], exceptions, note: null } })).toMatchObject({
      specialOpeningHoursSpecification: [
        { validFrom: '2026-12-25', validThrough: '2026-12-26', opens: '00:00:00', closes: '00:00:00' },
        { validFrom: '2026-12-31', validThrough: '2026-12-31', opens: '09:00:00', closes: '12:00:00' },
        { validFrom: '2026-12-31', validThrough: '2026-12-31', opens: '13:00:00', closes: '15:00:00' },
      ],
    });
  });

  it('whose hours are not known does not say that it is closed', () => {
    const unknown = jsonLd({ openingHours: { week: [], exceptions: [], note: 'Wisselend' } });
    expect(unknown).not.toHaveProperty('openingHoursSpecification');
    expect(unknown).not.toHaveProperty('specialOpeningHoursSpecification');
  });
});
