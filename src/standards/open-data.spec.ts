import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY, type CatalogueResult, type FoundOffer } from '@/domain/catalogue-query';
import { exampleOffer, NEXT_TUESDAYS } from './json-ld/examples';
import { toOpenOffer, toOpenOfferInFull, toOpenOffers, type OpenDataWords } from './open-data';

const IN_WORDS: OpenDataWords = {
  pageOf: (slug) => `https://digistap.example/aanbod/${slug}`,
  reasonInWords: ({ kind }) => `in words: ${kind}`,
};

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
    expect(toOpenOffer(offer, IN_WORDS)).toEqual({
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

  it('that was found has its distance and why, in words', () => {
    const found: FoundOffer = { ...exampleOffer(), distanceKm: 1.2, reasons: [{ kind: 'distance', km: 1.2 }] };
    expect(toOpenOffer(found, IN_WORDS)).toMatchObject({ distanceKm: 1.2, reasons: ['in words: distance'] });
  });

  it('without levels has neither end', () => {
    expect(toOpenOffer(exampleOffer({ levels: null }), IN_WORDS)).toMatchObject({ levelFrom: null, levelTo: null });
  });

  it('in full also has its text in plain words, or none', () => {
    const words = { type: 'text' as const, text: 'Een lang verhaal.', bold: true, italic: false };
    const offer = exampleOffer({ description: [{ type: 'paragraph', children: [words] }] });
    expect(toOpenOfferInFull(offer, IN_WORDS)).toMatchObject({
      ...toOpenOffer(offer, IN_WORDS),
      description: 'Een lang verhaal.',
      cost: offer.cost,
    });
    expect(JSON.stringify(toOpenOfferInFull(offer, IN_WORDS).schedule)).not.toMatch(/"(?:id|place)":/u);
    expect(toOpenOfferInFull(exampleOffer(), IN_WORDS).description).toBeNull();
  });
});

const FOUND: FoundOffer = { ...exampleOffer(), distanceKm: null, reasons: [] };

const RESULT: CatalogueResult = {
  total: 41,
  page: 2,
  pageSize: 20,
  offers: [FOUND],
  facets,
  understood: { units: [], recognised: [], corrections: [], corrected: null, levels: [], unknown: [] },
  origin: null,
  unknownPostcode: null,
  widened: [],
  nearestWalkIn: null,
};

describe('a page of open offers', () => {
  it('counts, and tells what was understood of the question', () => {
    const query = { ...EMPTY_QUERY, text: 'mail', levels: [1 as const, 2 as const], page: 2 };
    expect(toOpenOffers(RESULT, query, IN_WORDS)).toEqual({
      total: 41,
      page: 2,
      pageSize: 20,
      facets,
      query: {
        understood: { q: ['mail'], niveau: ['1', '2'], pagina: ['2'] },
        corrected: null,
        corrections: [],
        recognised: [],
        levels: [],
        widened: [],
        origin: null,
        unknownPostcode: null,
      },
      offers: [toOpenOffer(FOUND, IN_WORDS)],
      nearestWalkIn: null,
    });
  });

  it('tells what became of the words, and nothing of how they are searched for', () => {
    const result: CatalogueResult = {
      ...RESULT,
      understood: {
        units: [{ words: 'computrcursus', alternatives: [{ terms: ['computercursus'], why: 'correction' }], near: [] }],
        recognised: [
          { kind: 'city', label: 'Gouda', term: 'city:gouda', words: 'gouda', without: 'computrcursus beginner' },
        ],
        corrections: [{ from: 'computrcursus', to: 'computercursus' }],
        corrected: 'computercursus gouda beginner',
        levels: [1],
        unknown: [],
      },
      origin: { label: 'Gouda', lat: 52.01, lon: 4.71 },
      unknownPostcode: '8999',
      widened: ['level', 'distance'],
      nearestWalkIn: FOUND,
    };
    const { nearestWalkIn, query } = toOpenOffers(result, { ...EMPTY_QUERY, text: 'computrcursus gouda' }, IN_WORDS);
    expect(query).toEqual({
      understood: { q: ['computrcursus gouda'] },
      corrected: 'computercursus gouda beginner',
      corrections: [{ from: 'computrcursus', to: 'computercursus' }],
      recognised: [{ kind: 'city', label: 'Gouda', words: 'gouda', without: 'computrcursus beginner' }],
      levels: [1],
      widened: ['level', 'distance'],
      origin: { label: 'Gouda', lat: 52.01, lon: 4.71 },
      unknownPostcode: '8999',
    });
    expect(nearestWalkIn).toEqual(toOpenOffer(FOUND, IN_WORDS));
  });

  it('understands nothing of an empty question', () => {
    expect(toOpenOffers({ ...RESULT, total: 0, offers: [] }, EMPTY_QUERY, IN_WORDS).query.understood).toEqual({});
  });
});
