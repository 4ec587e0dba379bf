import { beforeAll, describe, expect, it } from 'vitest';

import { now } from '@/config/env';
import { parseCatalogueQuery } from '@/domain/catalogue-query';
import { searchOffers } from '@/queries';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { openCms } from '../support/cms';

/** City, whether its distance is known, nearest or best first. */
async function found(parameters: string): Promise<[city: string | undefined, measured: boolean][]> {
  const query = parseCatalogueQuery(new URLSearchParams(parameters));
  const { offers } = await searchOffers(query, { locale: 'nl', now: now() });
  return offers.map(({ distanceKm, location }) => [location?.city, distanceKm !== null]);
}

beforeAll(async () => {
  const cms = await openCms();
  const { id: organisation } = await makeOrganisation(cms);
  for (const [city, postcode, latitude, longitude] of [
    ['Gouda', '2801 JV', 52.0116, 4.7105],
    ['Moordrecht', '2841 AA', 51.985, 4.668],
    ['Utrecht', '3511 BN', 52.0907, 5.1214],
  ] as const) {
    const place = await makeLocation(cms, { organisation, city, postcode, latitude, longitude });
    await makeOffer(cms, { organisation, title: 'Fotocursus', place: 'location', location: place.id });
  }
});

describe('A place in the words of a question', () => {
  it('narrows to itself, without distances when nobody asked for them', async () => {
    expect(await found('q=fotocursus+gouda')).toEqual([['Gouda', false]]);
  });

  it('is where distances are measured from for who wants what is near first', async () => {
    expect(await found('q=fotocursus+gouda&sorteer=dichtbij')).toEqual([['Gouda', true]]);
  });

  it('is the middle of a circle for who says how far', async () => {
    expect(await found('q=fotocursus+gouda&afstand=10&sorteer=dichtbij')).toEqual([
      ['Gouda', true],
      ['Moordrecht', true],
    ]);
  });

  it('gives way to a postcode of its own field', async () => {
    expect(await found('q=fotocursus&postcode=3511&afstand=5')).toEqual([['Utrecht', true]]);
  });

  it('may be a postcode, which measures always', async () => {
    expect(await found('q=fotocursus+2801')).toEqual([['Gouda', true]]);
    expect(await found('q=fotocursus+2801JV&afstand=10&sorteer=dichtbij')).toEqual([
      ['Gouda', true],
      ['Moordrecht', true],
    ]);
  });

  it('narrows nothing when nobody knows the postcode', async () => {
    expect(await found('q=fotocursus+9999XX')).toHaveLength(3);
  });
});
