import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEVICES, OFFER_KINDS, OFFER_LANGUAGES, PLACE_KINDS, TOPICS } from '@/domain/offer';
import type { Offer } from '@/domain/offer-page';
import { ORGANISATION_KINDS } from '@/domain/organisation';
import { NTHS, WEEKDAYS, type ScheduleRule } from '@/domain/schedule';
import { levelRange, SKILL_LEVELS } from '@/domain/skill-level';
import {
  CONTEXT,
  exampleLocation,
  exampleOffer,
  exampleOrganisation,
  exampleRule,
  exampleStory,
  MODULE,
  NEXT_TUESDAYS,
  OTHER_PLACE,
} from './examples';
import { itemListJsonLd, jsonLdScript, locationJsonLd, offerJsonLd, organisationJsonLd, storyJsonLd } from '.';

/**
 * schema.org's vocabulary as schema-dts writes it in types: which types inherit from which, which properties a type
 * has, and what may be in a property. Type checking holds the code to it where it can see; this holds the output.
 */
const source = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/u, '.d.ts'),
  'utf8',
);

const parentsOf = new Map<string, string[]>();
const propertiesOf = new Map<string, Map<string, string[]>>();
for (const [, name = '', parents = '', body = ''] of source.matchAll(
  /^(?:export )?interface (\w+) (?:extends ([^{]+) )?\{\n(.*?)^\}/gmsu,
)) {
  parentsOf.set(
    name,
    parents
      .split(',')
      .map((parent) => parent.trim())
      .filter(Boolean),
  );
  const properties = new Map<string, string[]>();
  for (const [, property = '', range = ''] of body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/gmu)) {
    properties.set(
      property,
      range.split('|').map((type) => type.trim()),
    );
  }
  propertiesOf.set(name, properties);
}
const unions = new Map<string, string[]>();
for (const [, name = '', members = ''] of source.matchAll(/^export type (\w+) = ([^;]+);$/gmu)) {
  unions.set(
    name,
    members.split('|').map((member) => member.trim()),
  );
}

/** What may be in a property of a node of some type; undefined when the type has no such property. */
function rangeOf(type: string, property: string): string[] | undefined {
  const inherit = (name: string): string[] | undefined =>
    propertiesOf.get(name)?.get(property) ??
    parentsOf
      .get(name)
      ?.map(inherit)
      .find((range) => range !== undefined);
  return inherit(`${type}Leaf`);
}

/** Everything that a union stands for, its own name and the names in it included. */
function membersOf(types: string[], seen = new Set<string>()): Set<string> {
  for (const type of types) {
    if (seen.has(type)) continue;
    seen.add(type);
    membersOf(unions.get(type) ?? [], seen);
  }
  return seen;
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every way in which JSON-LD says something that schema.org has no meaning for. */
function misuses(value: unknown, path = '$'): string[] {
  if (!isNode(value)) return [`${path} is no node`];
  const type = String(value['@type']);
  if (!propertiesOf.has(`${type}Leaf`)) return [`${path}: no type ${type}`];
  return Object.entries(value).flatMap(([property, held]) => {
    if (property.startsWith('@')) return [];
    const range = rangeOf(type, property);
    if (!range) return [`${path}: ${type} has no ${property}`];
    const allowed = membersOf(range);
    return (Array.isArray(held) ? held : [held]).flatMap((item: unknown, index) => {
      const here = `${path}.${property}[${index}]`;
      if (isNode(item)) {
        const right = allowed.has(`${String(item['@type'])}Leaf`);
        return [...(right ? [] : [`${here} may not be ${String(item['@type'])}`]), ...misuses(item, here)];
      }
      const right = allowed.has(typeof item) || allowed.has(JSON.stringify(item));
      return right ? [] : [`${here} may not be ${JSON.stringify(item)}`];
    });
  });
}

/** Paths of what says nothing: null, undefined, empty text, lists and objects. */
function empties(value: unknown, path = '$'): string[] {
  if (value === undefined || value === null || value === '') return [path];
  if (typeof value !== 'object') return [];
  const entries = Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, item]) => empties(item, `${path}.${key}`));
}

const someRule: fc.Arbitrary<ScheduleRule> = fc
  .record({
    weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    nths: fc.subarray([...NTHS]),
    from: fc.constantFrom(null, '2026-11-01'),
    until: fc.constantFrom(null, '2027-06-30'),
    place: fc.constantFrom(null, 'feijenoord', 'unknown'),
  })
  .map((changes) => exampleRule(changes));

const someOffer: fc.Arbitrary<Offer> = fc
  .record({
    kind: fc.constantFrom(...OFFER_KINDS),
    summary: fc.constantFrom(null, '', 'Kort.'),
    placeKind: fc.constantFrom(...PLACE_KINDS),
    location: fc.constantFrom(null, OTHER_PLACE),
    topics: fc.subarray([...TOPICS]),
    devices: fc.subarray([...DEVICES]),
    languages: fc.subarray([...OFFER_LANGUAGES]),
    levels: fc
      .tuple(fc.constantFrom(null, ...SKILL_LEVELS), fc.constantFrom(...SKILL_LEVELS))
      .map(([from, to]) => levelRange(from, to)),
    next: fc.constantFrom([], NEXT_TUESDAYS.slice(0, 1), NEXT_TUESDAYS),
    cost: fc.record({
      free: fc.boolean(),
      amount: fc.constantFrom(null, 0, 13.5),
      text: fc.constantFrom(null, 'Het boek kost € 13,50.'),
    }),
    schedule: fc.oneof(
      fc.constant({ kind: 'text' as const, note: null }),
      fc.array(someRule, { maxLength: 3 }).map((rules) => ({ kind: 'rules' as const, note: null, rules })),
      fc.subarray(NEXT_TUESDAYS).map((meetings) => ({
        kind: 'dates' as const,
        note: null,
        dates: meetings.map(({ row, ...rest }) => ({ id: row, ...rest })),
      })),
    ),
    image: fc.constantFrom(null, exampleOffer().image),
    onlineUrl: fc.constantFrom(null, 'https://oefenen.example/les'),
    module: fc.constantFrom(null, MODULE),
  })
  .map((changes) => exampleOffer(changes));

describe('the check itself', () => {
  it('knows types, properties and what may be in them', () => {
    expect(misuses({ '@type': 'Course', name: 'x', hasCourseInstance: { '@type': 'CourseInstance' } })).toEqual([]);
    expect(misuses({ '@type': 'Cursus' })).toHaveLength(1);
    expect(misuses({ '@type': 'Service', isAccessibleForFree: true })).toHaveLength(1);
    expect(misuses({ '@type': 'Place', email: 'a@b.example' })).toHaveLength(1);
    expect(misuses({ '@type': 'Library', email: 'a@b.example' })).toEqual([]);
    expect(misuses({ '@type': 'Event', location: { '@type': 'Person' } })).toHaveLength(1);
    expect(misuses({ '@type': 'Event', eventStatus: 'https://schema.org/Scheduled' })).toHaveLength(1);
    expect(misuses({ '@type': 'Event', isAccessibleForFree: 'ja' })).toHaveLength(1);
    expect(empties({ a: [], b: { c: null } })).toHaveLength(2);
  });
});

describe('JSON-LD says only what schema.org has words for, and nothing empty', () => {
  const expectSound = (jsonLd: object) => {
    expect(misuses(jsonLd)).toEqual([]);
    expect(empties(jsonLd)).toEqual([]);
    expect(JSON.parse(jsonLdScript(jsonLd))).toEqual(jsonLd);
  };

  it('of any offer', () => {
    fc.assert(
      fc.property(someOffer, (offer) => {
        expectSound(offerJsonLd(offer, CONTEXT));
      }),
      { numRuns: 500 },
    );
  });

  it('of a location, whole or bare', () => {
    const bare = {
      street: null,
      postcode: null,
      lat: null,
      lon: null,
      phone: null,
      email: null,
      organisation: null,
      entrancePhoto: null,
      openingHours: { week: [], exceptions: [], note: null },
    };
    for (const name of ['Bibliotheek Zuidplein', 'Huis van de Wijk']) {
      expectSound(locationJsonLd(exampleLocation({ name }), CONTEXT));
      expectSound(locationJsonLd(exampleLocation({ name, ...bare }), CONTEXT));
    }
  });

  it.each(ORGANISATION_KINDS)('of an organisation of kind %s', (kind) => {
    expectSound(organisationJsonLd(exampleOrganisation({ kind }), CONTEXT));
    const bare = { region: null, about: null, logo: null, address: null, phone: null, email: null, website: null };
    expectSound(organisationJsonLd(exampleOrganisation({ kind, ...bare }), CONTEXT));
  });

  it('of a story, true or made up', () => {
    const bare = { lead: null, image: null, ambassadors: [], audio: null, organisation: null };
    for (const fictional of [true, false]) {
      expectSound(storyJsonLd(exampleStory({ fictional }), CONTEXT));
      expectSound(storyJsonLd(exampleStory({ fictional, ...bare }), CONTEXT));
    }
  });

  it('of a list', () => {
    expectSound(itemListJsonLd([{ name: 'Klik & Tik', path: '/aanbod/klik-en-tik' }], CONTEXT));
  });
});
