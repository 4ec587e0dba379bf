import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY, type CatalogueResult } from '@/domain/catalogue-query';
import { exampleOffer, NEXT_TUESDAYS } from './json-ld/examples';
import { toOpenOffer, toOpenOfferInFull, toOpenOffers } from './open-data';

const pageOf = (slug: string) => `https://digistap.example/aanbod/${slug}`;

const facets: CatalogueResult['facets'] = {
  level: { '1': 1 },
  barrier: {},
  topic: {},
  device: {},
  kind: { course: 1 },
  pillar: {},
  language: {},
  place: {},
  organisation: {},
  free: {},
  withoutAppointment: {},
  accessible: {},
};

describe('an open offer', () => {
  it('has every name that was promised, and no other', () => {
    const offer = exampleOffer();
    expect(toOpenOffer(offer, pageOf)).toEqual({
      id: offer.id,
      slug: 'klik-en-tik-zuidplein',
      url: 'https://digistap.example/aanbod/klik-en-tik-zuidplein',
      title: 'Klik & Tik',
      summary: 'U leert werken met de computer.',
      kind: 'course',
      levelFrom: 1,
      levelTo: 3,
      barriers: ['attitude'],
      topics: ['computer-basics', 'internet'],
      devices: ['laptop'],
      pillars: ['skills'],
      organisation: { slug: 'bibliotheek-rotterdam', name: 'Bibliotheek Rotterdam' },
      location: offer.location,
      distanceKm: null,
      free: true,
      registration: 'phone',
      language: ['nl'],
      next: NEXT_TUESDAYS.map(({ start, end }) => ({ start, end })),
      openNow: null,
      reasons: [],
    });
  });

  it('without levels has neither end', () => {
    expect(toOpenOffer(exampleOffer({ levels: null }), pageOf)).toMatchObject({ levelFrom: null, levelTo: null });
  });

  it('in full also has its text in plain words, or none', () => {
    const words = { type: 'text' as const, text: 'Een lang verhaal.', bold: true, italic: false };
    const offer = exampleOffer({ description: [{ type: 'paragraph', children: [words] }] });
    expect(toOpenOfferInFull(offer, pageOf)).toMatchObject({
      ...toOpenOffer(offer, pageOf),
      description: 'Een lang verhaal.',
      cost: offer.cost,
    });
    expect(JSON.stringify(toOpenOfferInFull(offer, pageOf).schedule)).not.toMatch(/"(?:id|place)":/u);
    expect(toOpenOfferInFull(exampleOffer(), pageOf).description).toBeNull();
  });
});

describe('a page of open offers', () => {
  it('counts, and tells what was understood of the question', () => {
    const result: CatalogueResult = { total: 41, page: 2, pageSize: 20, offers: [exampleOffer()], facets };
    const query = { ...EMPTY_QUERY, text: 'mail', levels: [1 as const, 2 as const], page: 2 };
    expect(toOpenOffers(result, query, pageOf)).toEqual({
      total: 41,
      page: 2,
      pageSize: 20,
      facets,
      query: { understood: { q: ['mail'], niveau: ['1', '2'], pagina: ['2'] } },
      offers: [toOpenOffer(exampleOffer(), pageOf)],
    });
  });

  it('understands nothing of an empty question', () => {
    const result: CatalogueResult = { total: 0, page: 1, pageSize: 20, offers: [], facets };
    expect(toOpenOffers(result, EMPTY_QUERY, pageOf).query).toEqual({ understood: {} });
  });
});
