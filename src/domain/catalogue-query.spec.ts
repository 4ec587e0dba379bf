import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BARRIERS } from './barrier';
import {
  catalogueSearchParams,
  DISTANCES,
  EMPTY_QUERY,
  MAX_PAGE,
  MAX_QUERY_LENGTH,
  parseCatalogueQuery,
  SORTS,
  type CatalogueQuery,
} from './catalogue-query';
import { DEVICES, OFFER_KINDS, OFFER_LANGUAGES, TOPICS } from './offer';
import { PARTS_OF_DAY } from './part-of-day';
import { PILLARS } from './pillar';
import { SKILL_LEVELS } from './skill-level';
import { WHENS } from './when';

const parse = (search: string) => parseCatalogueQuery(new URLSearchParams(search));
const write = (query: CatalogueQuery) => catalogueSearchParams(query).toString();

/** Values such as a browser, a robot or an attacker sends. */
const hostileText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 1200 }),
  fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', '\u0000', '\u200b', ' ', '\n', 'é', 'a', '😀', '\ufeff') }),
  fc.constantFrom(
    "'; drop table offers;--",
    '%00',
    '<script>',
    '&&',
    '=',
    '+',
    '1',
    '01',
    '1.5',
    '-1',
    '1e3',
    'constructor',
  ),
);
const names = [
  ...['q', 'plaats', 'organisatie', 'niveau', 'onderwerp', 'apparaat', 'soort', 'drempel', 'pijler', 'taal'],
  ...['postcode', 'afstand', 'lat', 'lon', 'sorteer', 'letterlijk'],
  ...[
    'gratis',
    'zonder-afspraak',
    'toegankelijk',
    'wanneer',
    'dagdeel',
    'nu-open',
    'pagina',
    'Q',
    'utm_source',
    '__proto__',
    '',
  ],
];
const knownValue = fc.constantFrom(
  ...[...TOPICS, ...DEVICES, ...OFFER_KINDS, ...BARRIERS, ...PILLARS, ...OFFER_LANGUAGES],
  ...SKILL_LEVELS.map(String),
  ...DISTANCES.map(String),
  ...[
    '3011',
    '3011eg',
    '51.92',
    '4.4791',
    '52',
    'beste',
    'dichtbij',
    'eerst',
    'vandaag',
    'deze-week',
    'weekend',
    'ochtend',
    'avond',
  ],
);
const anyAddress = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.oneof(hostileText, knownValue)), { maxLength: 30 })
  .map((pairs) => new URLSearchParams(pairs));

const anyQuery: fc.Arbitrary<CatalogueQuery> = fc.record({
  text: fc.stringMatching(/^[a-zé]{1,20}( [a-zé&+%#?]{1,20}){0,3}$/u),
  levels: fc.subarray([...SKILL_LEVELS]),
  barriers: fc.subarray([...BARRIERS]),
  topics: fc.subarray([...TOPICS]),
  devices: fc.subarray([...DEVICES]),
  kinds: fc.subarray([...OFFER_KINDS]),
  pillars: fc.subarray([...PILLARS]),
  languages: fc.subarray([...OFFER_LANGUAGES]),
  organisation: fc.option(fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9}){0,3}$/u)),
  place: fc.option(fc.constantFrom('Rotterdam', "'s-Gravenhage", 'Bergen op Zoom', 'Fryslân', 'A&B')),
  postcode: fc.option(fc.stringMatching(/^[1-9]\d{3}([B-R][A-Z])?$/u)),
  distance: fc.option(fc.constantFrom(...DISTANCES)),
  position: fc.option(
    fc.record({
      lat: fc.integer({ min: 5070, max: 5370 }).map((hundredths) => hundredths / 100),
      lon: fc.integer({ min: 320, max: 730 }).map((hundredths) => hundredths / 100),
    }),
  ),
  sort: fc.constantFrom(...SORTS),
  literal: fc.boolean(),
  free: fc.boolean(),
  withoutAppointment: fc.boolean(),
  accessible: fc.boolean(),
  when: fc.option(fc.constantFrom(...WHENS)),
  partsOfDay: fc.subarray([...PARTS_OF_DAY]),
  openNow: fc.boolean(),
  page: fc.integer({ min: 1, max: MAX_PAGE }),
});

describe('reading an address', () => {
  it('asks for nothing when there is nothing', () => {
    expect(parse('')).toEqual(EMPTY_QUERY);
    expect(parse('q=&plaats=&organisatie=&niveau=&pagina=&gratis=')).toEqual(EMPTY_QUERY);
    expect(parse('postcode=&afstand=&lat=&lon=&sorteer=&letterlijk=')).toEqual(EMPTY_QUERY);
  });

  it('reads every parameter', () => {
    const search =
      'q=mailen&niveau=2&niveau=3&drempel=attitude&onderwerp=email&apparaat=phone&soort=course&soort=walk-in&pijler=skills' +
      '&taal=nl&organisatie=bibliotheek-rotterdam&plaats=Rotterdam&gratis=1&zonder-afspraak=1&toegankelijk=1&pagina=3' +
      '&postcode=3011eg&afstand=5&lat=51.9244&lon=4.4777&sorteer=dichtbij&letterlijk=1' +
      '&wanneer=deze-week&dagdeel=avond&dagdeel=ochtend&nu-open=1';
    expect(parse(search)).toEqual({
      text: 'mailen',
      levels: [2, 3],
      barriers: ['attitude'],
      topics: ['email'],
      devices: ['phone'],
      kinds: ['course', 'walk-in'],
      pillars: ['skills'],
      languages: ['nl'],
      organisation: 'bibliotheek-rotterdam',
      place: 'Rotterdam',
      postcode: '3011EG',
      distance: 5,
      position: { lat: 51.92, lon: 4.48 },
      sort: 'near',
      literal: true,
      free: true,
      withoutAppointment: true,
      accessible: true,
      when: 'this-week',
      partsOfDay: ['morning', 'evening'],
      openNow: true,
      page: 3,
    });
  });

  it.each([
    ['a level outside the scale', 'niveau=0&niveau=6&niveau=-1&niveau=10'],
    ['a level that is not written as one', 'niveau=1.0&niveau=01&niveau=%201&niveau=een&niveau=1e0'],
    ['a topic nobody knows', 'onderwerp=tuinieren'],
    ['a value in other letters', 'soort=COURSE&soort=Course&soort=course%20'],
    ['a value of another parameter', 'soort=email&onderwerp=course&drempel=skills&pijler=time'],
    ['names of JavaScript itself', 'soort=constructor&soort=__proto__&soort=toString&soort=length'],
    ['two values in one', 'soort=course,workshop'],
    ['a yes that is not 1', 'gratis=true&zonder-afspraak=ja&toegankelijk=01&letterlijk=ja'],
    ['a time in other words', 'wanneer=today&wanneer=Vandaag&wanneer=morgen&dagdeel=nacht&dagdeel=morning&nu-open=ja'],
    ['a postcode that cannot be', 'postcode=0123'],
    ['a postcode with a foreign shape', 'postcode=D-10115'],
    ['a postcode with more behind it', 'postcode=3011EG%20Rotterdam'],
    ['a distance that is not offered', 'afstand=3'],
    ['a distance with its unit', 'afstand=5km'],
    ['a negative distance', 'afstand=-5'],
    ['half a position', 'lat=51.92'],
    ['a position on the other side of the border', 'lat=51.22&lon=7.9'],
    ['a position where latitude and longitude changed places', 'lat=4.48&lon=51.92'],
    ['a position that is no number', 'lat=NaN&lon=Infinity'],
    ['a position in another notation', 'lat=5.192e1&lon=4%2C48'],
    ['a way to sort that nobody knows', 'sorteer=prijs'],
    ['a way to sort in another language', 'sorteer=near'],
    ['names nobody knows', 'utm_source=x&level=3&Q=mailen&__proto__=1&niveau[]=3'],
  ])('drops %s', (_, search) => {
    expect(parse(search)).toEqual(EMPTY_QUERY);
  });

  it('keeps what it knows beside what it does not', () => {
    expect(parse('niveau=9&niveau=3&niveau=x').levels).toEqual([3]);
  });

  it('takes repeated values once, in the order of the list', () => {
    expect(parse('niveau=5&niveau=1&niveau=5').levels).toEqual([1, 5]);
    expect(parse('soort=workshop&soort=course&soort=workshop').kinds).toEqual(['course', 'workshop']);
  });

  it('takes the first of what can be there once', () => {
    expect(parse('q=een&q=twee').text).toBe('een');
    expect(parse('plaats=Gouda&plaats=Utrecht').place).toBe('Gouda');
    expect(parse('pagina=2&pagina=9').page).toBe(2);
    expect(parse('gratis=0&gratis=1').free).toBe(false);
    expect(parse('postcode=x&postcode=3011').postcode).toBeNull();
    expect(parse('afstand=2&afstand=25').distance).toBe(2);
    expect(parse('sorteer=eerst&sorteer=dichtbij').sort).toBe('first');
  });

  it('is not slowed down or widened by ten thousand parameters', () => {
    const query = parse('niveau=3&soort=course&afstand=5&lat=1&'.repeat(5000));
    expect(query).toEqual({ ...EMPTY_QUERY, levels: [3], kinds: ['course'], distance: 5 });
  });
});

describe('where somebody is', () => {
  it('is read from a postcode as people write it', () => {
    expect(parse('postcode=%203011%20eg%20').postcode).toBe('3011EG');
    expect(parse('postcode=3011').postcode).toBe('3011');
    expect(parse(`postcode=${'%20'.repeat(9000)}3011`).postcode).toBeNull();
  });

  it('is never kept more precisely than about a kilometre', () => {
    expect(parse('lat=51.924419999&lon=4.47773333').position).toEqual({ lat: 51.92, lon: 4.48 });
    expect(write(parse('lat=51.924419999&lon=4.47773333'))).toBe('lat=51.92&lon=4.48');
  });

  it('may be anywhere in the country', () => {
    for (const [lat, lon] of [
      [50.75, 6.02],
      [53.49, 6.17],
      [51.37, 3.37],
      [53.2, 7.2],
    ] as const) {
      expect(parse(`lat=${lat}&lon=${lon}`).position).toEqual({ lat, lon });
    }
  });
});

describe('the text', () => {
  it.each([
    ['  e-mail   sturen ', 'e-mail sturen'],
    ['een\ttab\r\nen\u0000nul', 'een tab en nul'],
    ['\u0000\u0007\u001b\u0085', ''],
    ['\u00a0\ufeff harde spatie\u2003', 'harde spatie'],
    ['half \ud83d teken', 'half \ufffd teken'],
    ["'; drop table offers; --", "'; drop table offers; --"],
    ['café', 'café'],
  ])('of %j is %j', (value, text) => {
    const params = new URLSearchParams();
    params.set('q', value);
    expect(parseCatalogueQuery(params).text).toBe(text);
  });

  it('is cut at its longest length, in characters and not in half ones', () => {
    expect(parse(`q=${'a'.repeat(10_240)}`).text).toBe('a'.repeat(MAX_QUERY_LENGTH));
    expect(parse(`q=${encodeURIComponent('😀'.repeat(5000))}`).text).toBe('😀'.repeat(MAX_QUERY_LENGTH));
    expect(parse(`plaats=${'b'.repeat(10_240)}`).place).toBe('b'.repeat(MAX_QUERY_LENGTH));
    expect(parse(`organisatie=${'c'.repeat(10_240)}`).organisation).toBe('c'.repeat(MAX_QUERY_LENGTH));
  });

  it('may be 200 characters long, spaces around it not counted', () => {
    expect(MAX_QUERY_LENGTH).toBe(200);
    expect(parse(`q=+${'a'.repeat(200)}+`).text).toHaveLength(200);
    expect(parse(`q=${'+'.repeat(600)}${'a'.repeat(200)}`).text).toHaveLength(200);
  });

  it('is cut without a space at its end', () => {
    expect(parse(`q=${'a'.repeat(MAX_QUERY_LENGTH - 1)}+bcd`).text).toBe('a'.repeat(MAX_QUERY_LENGTH - 1));
  });

  it('reads bytes that are no UTF-8', () => {
    expect(parse('q=%ff%fe+mail').text).toBe('\ufffd\ufffd mail');
    expect(parse('q=%zz').text).toBe('%zz');
  });
});

describe('the page', () => {
  it.each([
    ['1', 1],
    ['2', 2],
    ['500', 500],
    ['501', 500],
    ['9999', 500],
    ['10000', 1],
    ['0', 1],
    ['-1', 1],
    ['1.5', 1],
    ['1e3', 1],
    ['02', 1],
    [' 2', 1],
    ['2\n', 1],
    ['0x10', 1],
    ['Infinity', 1],
    ['99999999999999999999', 1],
    ['٣', 1],
  ])('%j is page %i', (value, page) => {
    const params = new URLSearchParams({ pagina: value });
    expect(parseCatalogueQuery(params).page).toBe(page);
  });
});

describe('writing an address', () => {
  it('leaves out what asks for nothing', () => {
    expect(write(EMPTY_QUERY)).toBe('');
    expect(write({ ...EMPTY_QUERY, page: 1, organisation: '', place: '' })).toBe('');
  });

  it('has one fixed order', () => {
    const query = parse(
      'pagina=2&toegankelijk=1&zonder-afspraak=1&gratis=1&organisatie=o&taal=nl&pijler=work&drempel=time&soort=online' +
        '&apparaat=tablet&onderwerp=digid&niveau=5&niveau=4&plaats=p&sorteer=eerst&afstand=2&lon=5&lat=52&postcode=1011' +
        '&letterlijk=1&q=t',
    );
    expect(write(query)).toBe(
      'q=t&letterlijk=1&plaats=p&postcode=1011&lat=52&lon=5&afstand=2&niveau=4&niveau=5&onderwerp=digid&apparaat=tablet' +
        '&soort=online&drempel=time&pijler=work&taal=nl&organisatie=o&gratis=1&zonder-afspraak=1&toegankelijk=1' +
        '&sorteer=eerst&pagina=2',
    );
  });

  it('is the same for the same choice, in whatever order it was made', () => {
    fc.assert(
      fc.property(anyAddress, fc.infiniteStream(fc.nat()), (params, random) => {
        // Only the order between different names may not matter: the first of a repeated text counts.
        const order = new Map([...params.keys()].map((name) => [name, random.next().value ?? 0]));
        const shuffled = new URLSearchParams([...params].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
        expect(write(parseCatalogueQuery(shuffled))).toBe(write(parseCatalogueQuery(params)));
      }),
    );
  });

  it('is read back as the same query', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parse(write(query))).toEqual(query);
      }),
    );
  });
});

describe('whatever comes in', () => {
  it('gives a query that is written and read back as itself', () => {
    fc.assert(
      fc.property(anyAddress, (params) => {
        const query = parseCatalogueQuery(params);
        expect(parse(write(query))).toEqual(query);
      }),
      { numRuns: 500 },
    );
  });

  it('gives text that a database takes and values that are known', () => {
    fc.assert(
      fc.property(anyAddress, (params) => {
        const query = parseCatalogueQuery(params);
        for (const text of [query.text, query.place ?? '', query.organisation ?? '']) {
          expect(Array.from(text).length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
          expect(text).not.toMatch(/\p{Cc}/u);
          expect(text.isWellFormed()).toBe(true);
          expect(text).toBe(text.trim());
        }
        expect(query.place).not.toBe('');
        expect(query.organisation).not.toBe('');
        expect(query.page).toBeGreaterThanOrEqual(1);
        expect(query.page).toBeLessThanOrEqual(MAX_PAGE);
        expect(query.kinds.every((kind) => OFFER_KINDS.includes(kind))).toBe(true);
        expect(query.levels.every((level) => SKILL_LEVELS.includes(level))).toBe(true);
        expect(new Set(query.topics).size).toBe(query.topics.length);
      }),
      { numRuns: 500 },
    );
  });
});
