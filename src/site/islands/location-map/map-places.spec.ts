import { describe, expect, it } from 'vitest';

import { placesFrom } from './map-places';

describe('the places of a page', () => {
  const library = { name: 'Bibliotheek Zuidplein', href: '/inloop/bibliotheek-zuidplein', lat: 51.887, lon: 4.489 };

  it.each([undefined, '', '{', 'null', '3', '"x"', '{}', '{"places":[]}'])('are none in %j', (json) => {
    expect(placesFrom(json)).toEqual([]);
  });

  it('lose only what is no place', () => {
    const strange = [
      null,
      'Rotterdam',
      [],
      { ...library, name: 3 },
      { ...library, lat: '51.887' },
      { ...library, lat: null },
      { ...library, lon: 181 },
      { ...library, href: undefined },
      { ...library, href: 'javascript:alert(1)' },
      { ...library, href: 'https://elsewhere.example/' },
      { ...library, href: '//elsewhere.example/' },
      { ...library, href: String.raw`/\elsewhere.example/` },
    ];
    expect(placesFrom(JSON.stringify([...strange, library]))).toEqual([library]);
  });
});
