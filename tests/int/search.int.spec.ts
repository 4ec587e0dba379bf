import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';

import { now } from '@/config/env';
import { BARRIERS } from '@/domain/barrier';
import { EMPTY_QUERY, parseCatalogueQuery, type CatalogueQuery, type CatalogueResult } from '@/domain/catalogue-query';
import { CONTENT_LOCALES } from '@/domain/locale';
import { DEVICES, OFFER_KINDS, OFFER_LANGUAGES, TOPICS, type OfferKind } from '@/domain/offer';
import { PILLARS } from '@/domain/pillar';
import { SKILL_LEVELS } from '@/domain/skill-level';
import type { Offer } from '@/payload-types';
import { searchOffers } from '@/queries';
import { pool as databasePool } from '@/queries/payload';

import { translate, type Wishes } from '../factories/document';
import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { richText } from '../factories/rich-text';
import { makeTrainingModule } from '../factories/training-module';
import { oracle, withoutZeros } from '../support/catalogue-oracle';
import { openCms } from '../support/cms';
import { Chance } from '../support/random';

let cms: Payload;
let pool: Pool;
/** Organisation of the offers that are searched by their words, apart from the mixed lot. */
let reading: { id: string; slug: string };

const context = { locale: 'nl', now: now() } as const;

function search(query: Partial<CatalogueQuery>, locale: 'nl' | 'en' = 'nl', pageSize = 100): Promise<CatalogueResult> {
  // As asked: what is not there is not looked for elsewhere.
  return searchOffers({ ...EMPTY_QUERY, literal: true, ...query }, { ...context, locale }, pageSize);
}

/** Titles of what somebody finds among the offers with words. */
async function titles(text: string, locale: 'nl' | 'en' = 'nl'): Promise<string[]> {
  const query = parseCatalogueQuery(new URLSearchParams({ q: text, organisatie: reading.slug }));
  return (await search({ ...query, literal: true }, locale)).offers.map(({ title }) => title);
}

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  await makeMixedOffers();
  const { id, slug } = await makeOrganisation(cms, { name: 'Leeszaal' });
  reading = { id, slug: slug ?? '' };
  await makeOffersWithWords();
});

/** Offers of all sorts, with every value of every facet among them. */
async function makeMixedOffers(): Promise<void> {
  const chance = new Chance(7);
  const organisations = [await makeOrganisation(cms), await makeOrganisation(cms)];
  const places = [];
  for (const [city, wheelchair] of [
    ['Gouda', 'yes'],
    ['Utrecht', 'no'],
    ["'s-Graveland", 'yes'],
  ] as const) {
    places.push(await makeLocation(cms, { organisation: organisations[0]?.id ?? '', city, wheelchair }));
  }
  const module = await makeTrainingModule(cms, {
    levelFrom: 2,
    levelTo: 3,
    topics: ['email'],
    languages: ['nl'],
    pillars: ['skills'],
  });
  for (let n = 0; n < 45; n += 1) {
    const wishes: Wishes<Offer> = {
      kind: OFFER_KINDS[n % OFFER_KINDS.length],
      module: chance.happens(0.3) ? module.id : null,
      ...(chance.happens(0.6) ? { levelFrom: (n % 5) + 1, levelTo: Math.min(5, (n % 5) + 1 + chance.below(3)) } : {}),
      topics: chance.happens(0.7) ? [TOPICS[n % TOPICS.length] ?? 'phone', chance.pick(TOPICS)].filter(isFirst) : [],
      barriers: chance.some(BARRIERS),
      devices: chance.some(DEVICES),
      pillars: chance.some(PILLARS),
      languages: chance.some(OFFER_LANGUAGES, 0.3),
      place: chance.happens(0.7) ? 'location' : 'online',
      location: chance.pick(places).id,
      cost: { free: chance.happens(0.5) },
      registration: chance.happens(0.5) ? 'none' : 'form',
    };
    await makeOffer(cms, { ...wishes, organisation: chance.pick(organisations).id });
  }
}

const isFirst = <T>(value: T, index: number, all: readonly T[]) => all.indexOf(value) === index;

async function makeOffersWithWords(): Promise<void> {
  const organisation = reading.id;
  const module = await makeTrainingModule(cms, {
    title: 'Klik en tik',
    whatYouLearn: richText('U leert toetsen en vensters.'),
  });
  const place = await makeLocation(cms, {
    organisation,
    name: 'De Schakel',
    city: 'Gouda',
    neighbourhood: 'Oosterwei',
  });
  const call = await makeOffer(cms, { organisation, title: 'Beeldbellen', summary: 'Bellen met een scherm.' });
  await translate(cms, 'offers', call.id, 'en', { title: 'Making video calls', summary: 'Calling with a screen.' });
  await makeOffer(cms, { organisation, title: 'Een foto delen in het café', summary: 'Samen aan de koffie.' });
  await makeOffer(cms, {
    organisation,
    title: 'Computers repareren',
    description: richText('Ook voor wie nog nooit iets gerepareerd heeft.'),
  });
  await makeOffer(cms, { organisation, title: 'Reünie van de cursus', summary: 'Met een foto van toen.' });
  await makeOffer(cms, { organisation, title: 'Spreekuur', module: module.id, place: 'location', location: place.id });
  await makeOffer(cms, { organisation, title: 'Inloop', description: richText('Neem uw foto mee.') });
  await makeOffer(cms, { organisation, title: 'Foto later', schedule: meeting(9) });
  await makeOffer(cms, { organisation, title: 'Foto eerst', schedule: meeting(2) });
}

function meeting(days: number): Offer['schedule'] {
  const start = context.now.getTime() + days * 86_400_000;
  return {
    kind: 'dates',
    dates: [{ start: new Date(start).toISOString(), end: new Date(start + 3_600_000).toISOString() }],
  };
}

/** Every choice that a visitor can make by itself. */
const SINGLE_CHOICES: Partial<CatalogueQuery>[] = [
  ...SKILL_LEVELS.map((level) => ({ levels: [level] })),
  ...BARRIERS.map((barrier) => ({ barriers: [barrier] })),
  ...TOPICS.map((topic) => ({ topics: [topic] })),
  ...DEVICES.map((device) => ({ devices: [device] })),
  ...OFFER_KINDS.map((kind) => ({ kinds: [kind] })),
  ...PILLARS.map((pillar) => ({ pillars: [pillar] })),
  ...OFFER_LANGUAGES.map((language) => ({ languages: [language] })),
  { place: 'Gouda' },
  { place: 'gouda' },
  { place: "'s-graveland" },
  { free: true },
  { withoutAppointment: true },
  { accessible: true },
];

async function expectSameAsOracle(query: CatalogueQuery, locale: 'nl' | 'en' = 'nl'): Promise<CatalogueResult> {
  const found = await search(query, locale);
  const expected = await oracle(pool, query, { locale, now: context.now });
  const asked = JSON.stringify(query);
  expect(found.total, asked).toBe(expected.total);
  // Their order is judged elsewhere, by people.
  expect(found.offers.map(({ id }) => id).sort(), asked).toEqual(expected.ids.toSorted());
  expect(withoutZeros(found.facets), asked).toEqual(expected.facets);
  return found;
}

describe('Filters', () => {
  it.each(SINGLE_CHOICES)('find what a second opinion finds, one by one: %j', async (choice) => {
    const found = await expectSameAsOracle({ ...EMPTY_QUERY, literal: true, ...choice });
    expect(found.total).toBeGreaterThan(0);
    expect(found.total).toBeLessThan((await search({})).total);
  });

  it('find what a second opinion finds, together', async () => {
    const chance = new Chance(11);
    for (let n = 0; n < 80; n += 1) {
      const query: CatalogueQuery = { ...EMPTY_QUERY, literal: true };
      for (let choices = 2 + chance.below(3); choices > 0; choices -= 1)
        Object.assign(query, chance.pick(SINGLE_CHOICES));
      await expectSameAsOracle(query, chance.pick(CONTENT_LOCALES));
    }
  });

  it('take several values of one facet as alternatives, and several facets together', async () => {
    const [one, two] = [await search({ levels: [1] }), await search({ levels: [2] })];
    const both = await expectSameAsOracle({ ...EMPTY_QUERY, literal: true, levels: [1, 2] });
    expect(both.total).toBe(new Set([...one.offers, ...two.offers].map(({ id }) => id)).size);
    const narrowed = await expectSameAsOracle({ ...EMPTY_QUERY, literal: true, levels: [1, 2], free: true });
    expect(narrowed.total).toBeLessThan(both.total);
  });

  it('do not narrow the counts of their own facet, only those of the others', async () => {
    const all = await search({});
    for (const [choice, facet] of [
      [{ kinds: ['course'] }, 'kind'],
      [{ levels: [1] }, 'level'],
      [{ free: true }, 'free'],
      [{ place: 'Gouda' }, 'place'],
      [{ organisation: reading.slug }, 'organisation'],
    ] as const) {
      const narrowed = await search(choice as Partial<CatalogueQuery>);
      expect(narrowed.facets[facet]).toEqual(all.facets[facet]);
      expect(narrowed.facets.topic).not.toEqual(all.facets.topic);
    }
  });

  it('name every value of a fixed list, also when nothing has it', async () => {
    const { facets, total } = await search({ organisation: 'bestaat-niet' });
    expect(total).toBe(0);
    expect(Object.keys(facets.topic)).toEqual([...TOPICS]);
    expect(Object.values(facets.kind)).toEqual(OFFER_KINDS.map(() => 0));
    expect(Object.keys(facets.organisation).length).toBe(3);
  });
});

describe('Words', () => {
  it.each([
    ['a word', 'beeldbellen', ['Beeldbellen']],
    ['capitals', 'BEELDBELLEN', ['Beeldbellen']],
    ['an accent that is left out', 'cafe', ['Een foto delen in het café']],
    ['an accent that is written', 'café', ['Een foto delen in het café']],
    ['an accent in another way of writing', 'cafe\u0301', ['Een foto delen in het café']],
    ['a trema that is left out', 'reunie', ['Reünie van de cursus']],
    ['one instead of many', 'computer', ['Computers repareren']],
    ['another form of a word', 'repareer', ['Computers repareren']],
    ['a word of the module', 'klik', ['Spreekuur']],
    ['a word of what the module teaches', 'toetsen', ['Spreekuur']],
    ['a place', 'gouda', ['Spreekuur']],
    ['a part of town', 'oosterwei', ['Spreekuur']],
    ['two words from different corners', 'spreekuur gouda', ['Spreekuur']],
    ['words that are not together anywhere', 'spreekuur beeldbellen', []],
    ['nothing that exists', 'xyzzy', []],
  ])('find %s', async (_, text, expected) => {
    expect(await titles(text)).toEqual(expected);
  });

  it('find titles first, then summaries, then other text, and the soonest first', async () => {
    expect(await titles('foto')).toEqual([
      'Foto eerst',
      'Foto later',
      'Een foto delen in het café',
      'Reünie van de cursus',
      'Inloop',
    ]);
  });

  it('narrow nothing when they are only small words', async () => {
    const all = await titles('');
    expect(all.length).toBe(8);
    expect(await titles('de het een')).toEqual(all);
  });

  it('find what was translated in both languages, and what wasn’t in Dutch', async () => {
    expect(await titles('calls', 'en')).toEqual(['Making video calls']);
    expect(await titles('call', 'en')).toEqual(['Making video calls']);
    expect(await titles('spreekuur', 'en')).toEqual(['Spreekuur']);
    expect(await titles('calls', 'nl')).toEqual([]);
  });

  it('show the Dutch text where there is no English, and say so', async () => {
    const found = await search({ organisation: reading.slug }, 'en');
    expect(found.total).toBe(8);
    expect(Object.fromEntries(found.offers.map(({ textLocale, title }) => [title, textLocale]))).toMatchObject({
      'Making video calls': 'en',
      Spreekuur: 'nl',
    });
  });
});

describe('Odd questions', () => {
  const ODD = [
    '"',
    '""',
    '"open',
    '-',
    '--',
    '- -',
    'or',
    'OR OR OR',
    'foto OR',
    '-foto',
    '-"',
    '(',
    ')))',
    'foto:*',
    'foto & !delen | (café)',
    'foto <-> delen',
    '!!!',
    '\\',
    "\\'",
    "'",
    "''",
    '%',
    '_',
    '$1',
    '${1}',
    '?',
    '*',
    '\u0000foto',
    '\ud800',
    '👩🏽‍💻',
    'كيف أرسل بريدا',
    'як надіслати',
    'ﬁets',
    'a'.repeat(10_000),
    'foto '.repeat(500),
    '"'.repeat(201),
    'http://voorbeeld.nl/?a=b&c=d',
    'iemand@voorbeeld.nl',
    '-1e309',
    'NaN',
    '<script>alert(1)</script>',
  ];

  it.each(ODD)('are answered like any other: %j', async (text) => {
    for (const locale of CONTENT_LOCALES) {
      const query = parseCatalogueQuery(new URLSearchParams({ q: text }));
      const found = await search(query, locale);
      expect(found.total).toBeGreaterThanOrEqual(found.offers.length);
    }
  });

  const INJECTIONS = [
    "'; DROP TABLE catalogue.offer; --",
    "' OR '1'='1",
    "') OR 1=1 --",
    '1; SELECT pg_sleep(10)',
    "\\'; DELETE FROM offers; --",
    '$$; DROP SCHEMA catalogue CASCADE; --',
    "gouda' UNION SELECT email FROM users --",
  ];

  it.each(INJECTIONS)('are never taken for orders: %s', async (text) => {
    const before = (await search({})).total;
    expect((await search({ organisation: text })).total).toBe(0);
    expect((await search({ place: text })).total).toBe(0);
    await search({ text });
    const query = parseCatalogueQuery(
      new URLSearchParams([
        ['niveau', text],
        ['soort', text],
        ['taal', text],
        ['pagina', text],
      ]),
    );
    expect(query).toEqual(EMPTY_QUERY);
    expect((await search({})).total).toBe(before);
  });
});

describe('Pages', () => {
  it('together hold every offer once, in one order', async () => {
    for (const query of [{}, { text: 'cursus' }, { kinds: ['course', 'online', 'helpdesk'] as OfferKind[] }]) {
      const whole = await search(query);
      const paged: string[] = [];
      for (let page = 1; page <= Math.ceil(whole.total / 7); page += 1) {
        const part = await search({ ...query, page }, 'nl', 7);
        expect(part).toMatchObject({ page, pageSize: 7, total: whole.total, facets: whole.facets });
        paged.push(...part.offers.map(({ id }) => id));
      }
      expect(paged).toEqual(whole.offers.map(({ id }) => id));
      expect(new Set(paged).size).toBe(whole.total);
    }
  });

  it('stay the same when they are asked again', async () => {
    const ask = async () => (await search({ page: 2 }, 'nl', 7)).offers.map(({ id }) => id);
    expect(await ask()).toEqual(await ask());
  });

  it('behind the last one are empty, and still know the total', async () => {
    const { total } = await search({});
    const beyond = await search({ page: 500 });
    expect(beyond.offers).toEqual([]);
    expect(beyond.total).toBe(total);
  });
});
