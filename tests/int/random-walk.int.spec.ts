import { createLocalReq, type Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';

import { checkIndex, reindex } from '@/catalogue/reindex';
import { searchCatalogue } from '@/catalogue/search';
import { catalogueVersion } from '@/cli/launcher/catalogue-version';
import { now } from '@/config/env';
import { BARRIERS } from '@/domain/barrier';
import { EMPTY_QUERY, type CatalogueQuery } from '@/domain/catalogue-query';
import { CONTENT_LOCALES } from '@/domain/locale';
import { AUDIENCES, DEVICES, OFFER_KINDS, OFFER_LANGUAGES, PLACE_KINDS, REGISTRATIONS, TOPICS } from '@/domain/offer';
import { PILLARS } from '@/domain/pillar';
import { WEEKDAYS } from '@/domain/schedule';
import { SKILL_LEVELS } from '@/domain/skill-level';
import type { User } from '@/payload-types';
import { toDraftCard } from '@/queries/mappers/offer';
import { pool as databasePool } from '@/queries/payload';
import { findDocument } from '@/queries/reader';
import { scheduleContextsOf } from '@/queries/schedule-context';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { richText } from '../factories/rich-text';
import { makeTrainingModule } from '../factories/training-module';
import { makeUser } from '../factories/user';
import { catalogueDatabase, publicCard } from '../support/catalogue';
import { oracle, withoutZeros } from '../support/catalogue-oracle';
import { openCms, versionsOf } from '../support/cms';
import { Chance } from '../support/random';
import { RestClient } from '../support/rest';

/**
 * Many people at once change whatever they can reach, in every way they can. Afterwards the catalogue must be exactly what
 * the documents say, and a search must find what a slow second opinion finds.
 */
const SEED = 20_261_123;
const EDITS = 300;
/** Edits that go on at the same time. */
const AT_ONCE = 6;
const chance = new Chance(SEED);

/** Words that Dutch and English analysis leave as they are. */
const WORDS = ['zalm', 'berg', 'wolf', 'kust', 'hark', 'vork', 'tent', 'lamp'] as const;
const CITIES = ['Gouda', 'Utrecht', 'IJsselstein'];

type Walked = 'offers' | 'training-modules' | 'locations' | 'organisations';
/** What is edited, the more often the more of it there is. */
const COLLECTIONS: Walked[] = [
  ...Array<Walked>(10).fill('offers'),
  'training-modules',
  'training-modules',
  'locations',
  'locations',
  'organisations',
];

/** Somebody who edits: as a member of staff over REST and inside, or as a visitor. */
interface Walker {
  user: User | null;
  client: RestClient;
}

let cms: Payload;
let pool: Pool;
let walkers: Walker[];
/** Ids that the walk knows of, also of what has gone since: people act on what they saw a while ago. */
const known: Record<Walked, string[]> = { offers: [], 'training-modules': [], locations: [], organisations: [] };

const words = (count: number) => Array.from({ length: count }, () => chance.pick(WORDS)).join(' ');
const orNothing = <T>(likelihood: number, value: T): T | null => (chance.happens(likelihood) ? value : null);
const dayFromNow = (days: number) => new Date(now().getTime() + days * 86_400_000).toISOString();

function levels(): { levelFrom: number | null; levelTo: number | null } {
  if (chance.happens(0.4)) return { levelFrom: null, levelTo: null };
  const [a, b] = [chance.pick(SKILL_LEVELS), chance.pick(SKILL_LEVELS)];
  return { levelFrom: Math.min(a, b), levelTo: Math.max(a, b) };
}

/** Lists are often empty, so that what a module says counts. */
const choices = () => ({
  barriers: chance.some(BARRIERS, 0.15),
  topics: chance.some(TOPICS, 0.08),
  devices: chance.some(DEVICES, 0.2),
  pillars: chance.some(PILLARS, 0.2),
  languages: chance.some(OFFER_LANGUAGES, 0.12),
});

function registration(): object {
  const kind = chance.pick(REGISTRATIONS);
  const values: Partial<Record<typeof kind, string>> = { phone: '0182 12 34 56', mail: 'balie@digistap.example' };
  return { registration: kind, registrationValue: values[kind] ?? 'https://www.oefenen.nl' };
}

function schedule(): object {
  const kind = chance.pick(['text', 'dates', 'rules'] as const);
  const note = orNothing(0.3, words(2));
  if (kind === 'dates') {
    const dates = Array.from({ length: 1 + chance.below(3) }, () => {
      const start = now().getTime() + (chance.below(40) - 8) * 86_400_000 + chance.below(48) * 1_800_000;
      return {
        start: new Date(start).toISOString(),
        end: new Date(start + (1 + chance.below(4)) * 3_600_000).toISOString(),
        place: orNothing(0.2, chance.pick(known.locations)),
      };
    });
    return { kind, note, dates };
  }
  if (kind === 'rules') {
    const rules = Array.from({ length: 1 + chance.below(2) }, () => ({
      weekdays: [...new Set([chance.pick(WEEKDAYS), chance.pick(WEEKDAYS)])],
      nths: chance.happens(0.3) ? [chance.pick(['1', '2', '3', '4', '5', '-1'])] : [],
      opens: chance.pick(['09:30', '10:00', '19:00']),
      closes: chance.pick(['19:30', '21:00']),
      from: orNothing(0.3, dayFromNow(chance.below(30) - 20)),
      until: orNothing(0.4, dayFromNow(chance.below(60) + 11)),
    }));
    return { kind, note, rules };
  }
  return { kind, note };
}

/** Everything that a document of a collection may say, by part, so that an edit can change a few parts only. */
const PARTS: Record<Walked, (() => object)[]> = {
  offers: [
    () => ({ title: orNothing(0.8, words(2)) }),
    () => ({ summary: orNothing(0.6, words(3)) }),
    () => ({ description: orNothing(0.5, richText(words(3), words(2))) }),
    () => ({ module: orNothing(0.7, chance.pick(known['training-modules'])) }),
    () => ({ organisation: chance.pick(known.organisations) }),
    () => ({ kind: chance.pick(OFFER_KINDS), audience: chance.happens(0.6) ? 'public' : chance.pick(AUDIENCES) }),
    () => ({ place: chance.pick(PLACE_KINDS), location: orNothing(0.8, chance.pick(known.locations)) }),
    levels,
    choices,
    () => ({
      cost: { free: chance.happens(0.5), amount: orNothing(0.5, chance.below(90)), text: orNothing(0.3, words(2)) },
    }),
    registration,
    () => ({ schedule: schedule() }),
    () => ({ validFrom: orNothing(0.2, dayFromNow(chance.below(4) - 2)) }),
    () => ({ validUntil: orNothing(0.2, dayFromNow(chance.below(40) + 2)) }),
  ],
  'training-modules': [
    () => ({ title: words(2) }),
    () => ({ summary: orNothing(0.7, words(2)) }),
    () => ({ whatYouLearn: orNothing(0.5, richText(words(2))) }),
    levels,
    choices,
  ],
  locations: [
    () => ({ name: words(1) }),
    () => ({ city: chance.pick(CITIES) }),
    () => ({ street: orNothing(0.5, words(1)), neighbourhood: orNothing(0.3, words(1)) }),
    () => ({ wheelchair: chance.pick(['yes', 'no', 'unknown']) }),
    () => ({ organisation: chance.pick(known.organisations) }),
  ],
  organisations: [
    () => ({ name: words(1) }),
    () => ({ kind: chance.pick(['library', 'employer']) }),
    () => ({ about: words(3) }),
  ],
};

const something = (collection: Walked): object =>
  Object.assign({}, ...chance.some(PARTS[collection], 0.3).map((part) => part())) as object;
const everything = (collection: Walked): object =>
  Object.assign({}, ...PARTS[collection].map((part) => part())) as object;

/** One edit, told in words for when it goes wrong. */
interface Edit {
  what: string;
  method: 'POST' | 'PATCH' | 'DELETE';
  collection: Walked;
  /** Of a document or, to restore, of a version; null for many at once. */
  id: string | null;
  path: string;
  body?: Record<string, unknown>;
  parameters: Record<string, string | number | boolean>;
}

const ONE_AT_A_TIME = [
  'create',
  'create',
  'update',
  'update',
  'update',
  'update',
  'save a draft',
  'publish',
  'publish',
  'publish',
  'publish',
  'withdraw',
  'bin',
  'take from the bin',
  'take from the bin',
  'take from the bin',
  'delete',
  'duplicate',
  'restore',
] as const;

const MANY_AT_ONCE = [
  'update many',
  'publish many',
  'publish many',
  'withdraw many',
  'bin many',
  'delete many',
] as const;

async function anEdit(): Promise<Edit> {
  const collection = chance.pick(COLLECTIONS);
  // Seldom for organisations: without them there is soon nothing left to look at.
  const isOneAtATime = chance.happens(collection === 'organisations' ? 0.95 : 0.75);
  const what = isOneAtATime ? chance.pick(ONE_AT_A_TIME) : chance.pick(MANY_AT_ONCE);
  const id = chance.pick(known[collection]);
  const many: Record<string, string> =
    collection === 'offers' && chance.happens(0.5)
      ? { 'where[kind][equals]': chance.pick(OFFER_KINDS) }
      : { 'where[id][in]': [id, chance.pick(known[collection])].join(',') };
  const parameters: Edit['parameters'] = { locale: chance.happens(0.7) ? 'nl' : 'en' };
  const one = { what, collection, id, path: `/${collection}/${id}`, parameters };
  const several = { what, collection, id: null, path: `/${collection}`, parameters: { ...parameters, ...many } };
  switch (what) {
    case 'create':
      return {
        ...several,
        method: 'POST',
        body: { ...everything(collection), _status: chance.pick(['draft', 'published', 'published']) },
        parameters,
      };
    case 'update':
      return {
        ...one,
        method: 'PATCH',
        body: { ...something(collection), ...orNothing(0.5, { _status: 'published' }) },
      };
    case 'save a draft':
      return {
        ...one,
        method: 'PATCH',
        body: { ...something(collection) },
        parameters: { ...parameters, draft: true },
      };
    case 'publish':
      return { ...one, method: 'PATCH', body: { _status: 'published' } };
    case 'withdraw':
      return { ...one, method: 'PATCH', body: { _status: 'draft' } };
    case 'bin':
      return { ...one, method: 'PATCH', body: { deletedAt: dayFromNow(0) } };
    case 'take from the bin':
      return { ...one, method: 'PATCH', body: { deletedAt: null }, parameters: { ...parameters, trash: true } };
    case 'delete':
      return { ...one, method: 'DELETE', parameters: { ...parameters, trash: chance.happens(0.5) } };
    case 'duplicate':
      return { ...one, method: 'POST', path: `/${collection}/${id}/duplicate`, body: {} };
    case 'restore': {
      const versions = await versionsOf(cms, collection, id, chance.pick(['draft', 'published']));
      const version = versions.length > 0 ? chance.pick(versions) : crypto.randomUUID();
      return {
        ...one,
        id: version,
        method: 'POST',
        path: `/${collection}/versions/${version}`,
        body: {},
        parameters: { ...parameters, draft: chance.happens(0.5) },
      };
    }
    case 'update many':
      return { ...several, method: 'PATCH', body: { ...something(collection) } };
    case 'publish many':
      return { ...several, method: 'PATCH', body: { _status: 'published' } };
    case 'withdraw many':
      return { ...several, method: 'PATCH', body: { _status: 'draft' } };
    case 'bin many':
      return { ...several, method: 'PATCH', body: { deletedAt: dayFromNow(0) } };
    case 'delete many':
      return { ...several, method: 'DELETE', parameters: { ...several.parameters, 'where[id][in]': id } };
  }
}

/** What came of an edit: an HTTP status, whichever way it went in. */
interface Outcome {
  status: number;
  text: string;
  made: string | null;
}

async function overRest({ client }: Walker, edit: Edit): Promise<Outcome> {
  const { body, method, parameters, path } = edit;
  const answer = await client.send(method, path, { body, parameters });
  const made = answer.status < 300 && typeof answer.doc.id === 'string' ? answer.doc.id : null;
  return { status: answer.status, text: answer.text, made };
}

/** The same through the Local API, with the person's own rights. */
async function inside({ user }: Walker, edit: Edit): Promise<Outcome> {
  const { body = {}, collection, id, method, parameters, what } = edit;
  const req = await createLocalReq({ user: user ?? undefined, locale: String(parameters.locale) }, cms);
  const as = {
    collection,
    req,
    depth: 0,
    overrideAccess: false,
    draft: parameters.draft === true,
    trash: parameters.trash === true,
  } as const;
  const where = whereOf(parameters);
  try {
    const result: unknown = await (() => {
      if (what === 'restore') return cms.restoreVersion({ ...as, id: id ?? '' });
      if (what === 'duplicate') return cms.duplicate({ ...as, id: id ?? '' });
      if (method === 'POST') return cms.create({ ...as, data: body as never });
      if (method === 'DELETE') return id === null ? cms.delete({ ...as, where }) : cms.delete({ ...as, id });
      return id === null ? cms.update({ ...as, where, data: body }) : cms.update({ ...as, id, data: body });
    })();
    const failures = (result as { errors?: { isPublic: boolean; message: string }[] }).errors ?? [];
    const hidden = failures.find(({ isPublic }) => !isPublic);
    if (hidden) return { status: 500, text: hidden.message, made: null };
    const made = (result as { id?: unknown }).id;
    return { status: failures.length > 0 ? 400 : 200, text: '', made: typeof made === 'string' ? made : null };
  } catch (error) {
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
    return { status, text: error instanceof Error ? (error.stack ?? error.message) : String(error), made: null };
  }
}

function whereOf(parameters: Edit['parameters']): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => {
      const [, field, operator] = /^where\[(\w+)\]\[(\w+)\]$/u.exec(name) ?? [];
      return field && operator ? [[field, { [operator]: operator === 'in' ? String(value).split(',') : value }]] : [];
    }),
  );
}

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  for (let n = 0; n < 4; n += 1) known.organisations.push((await makeOrganisation(cms, { name: words(1) })).id);
  const [own = '', second = ''] = known.organisations;
  for (let n = 0; n < 4; n += 1) {
    known.locations.push(
      (await makeLocation(cms, { ...everything('locations'), organisation: chance.pick(known.organisations) })).id,
    );
    known['training-modules'].push((await makeTrainingModule(cms, everything('training-modules'))).id);
  }
  for (let n = 0; n < 60; n += 1) {
    const wishes = { ...everything('offers'), title: words(2), organisation: chance.pick(known.organisations) };
    known.offers.push((await makeOffer(cms, { ...wishes, _status: chance.happens(0.8) ? 'published' : 'draft' })).id);
  }
  const staff = [
    await makeUser(cms, { role: 'admin' }),
    await makeUser(cms, { role: 'editor', allOrganisations: true }),
    await makeUser(cms, { role: 'editor', organisations: [own, second] }),
    await makeUser(cms, { role: 'contributor', organisations: [own, second] }),
    await makeUser(cms, { role: 'coach' }),
  ];
  walkers = [{ user: null, client: RestClient.visitor() }];
  for (const user of staff) walkers.push({ user, client: await RestClient.signIn(user) });
  // Those who may do most do most.
  const [, admin, programme, editor, contributor] = walkers;
  for (const walker of [admin, admin, programme, programme, editor, editor, contributor])
    if (walker) walkers.push(walker);
});

describe(`After ${String(EDITS)} edits of all kinds by everybody at once (seed ${String(SEED)})`, () => {
  const done = { refused: 0, through: 0 };

  beforeAll(async () => {
    const faults: string[] = [];
    for (let made = 0; made < EDITS; made += AT_ONCE) {
      const batch: (() => Promise<{ edit: Edit; outcome: Outcome; who: string }>)[] = [];
      for (let n = 0; n < AT_ONCE; n += 1) {
        const edit = await anEdit();
        const walker = chance.pick(walkers);
        const way = n % 2 === 0 ? overRest : inside;
        batch.push(async () => ({
          edit,
          who: `${walker.user?.role ?? 'visitor'} ${way.name}`,
          outcome: await way(walker, edit),
        }));
      }
      for (const { edit, outcome, who } of await Promise.all(batch.map((start) => start()))) {
        const { made: id, status, text } = outcome;
        if (id && (edit.what === 'create' || edit.what === 'duplicate')) known[edit.collection].push(id);
        if (status < 400) done.through += 1;
        else done.refused += 1;
        // Payload hides what went wrong in one of many behind these words.
        const isFault = status >= 500 || text.includes('Something went wrong');
        if (isFault) faults.push(`${who}: ${JSON.stringify(edit)} → ${String(status)} ${text}`);
      }
      if ((made + AT_ONCE) % 60 === 0) {
        expect(await checkIndex(catalogueDatabase(cms), now())).toEqual([]);
        await expectAgreement(8);
        await expectCardsLikeDrafts();
      }
    }
    expect(faults).toEqual([]);
  }, 300_000);

  it('many went through and many were refused, so the walk was worth its name', () => {
    expect(done.through + done.refused).toBe(EDITS);
    expect(done.through).toBeGreaterThan(EDITS / 3);
    expect(done.refused).toBeGreaterThan(EDITS / 10);
  });

  it('the index is what the documents say', async () => {
    expect(await checkIndex(catalogueDatabase(cms), now())).toEqual([]);
    expect((await reindex(catalogueDatabase(cms), now(), catalogueVersion())).changed).toBe(0);
  });

  it('searching finds what a second opinion finds, in both languages', async () => {
    await expectAgreement(60);
    expect(hits).toBeGreaterThan(EDITS);
  });

  it('every card says what a look at its draft would say', async () => {
    await expectCardsLikeDrafts();
    expect(cards).toBeGreaterThan(EDITS / 2);
  });
});

/** Cards that were held against a look at their draft so far. */
let cards = 0;

async function expectCardsLikeDrafts(): Promise<void> {
  const { rows } = await pool.query<{ id: string; slug: string }>(
    `SELECT id, slug FROM offers WHERE _status = 'published'`,
  );
  for (const locale of CONTENT_LOCALES) {
    for (const { id, slug } of rows) {
      const card = await publicCard(id, locale);
      if (!card) continue;
      cards += 1;
      const doc = await findDocument('offers', slug, { locale, now: now() });
      // A draft is read in one language with Dutch filled in, so it cannot say which words were missing.
      expect({ ...card, textLocale: locale }).toEqual(
        doc && toDraftCard(doc, locale, now(), (await scheduleContextsOf([doc], { locale, now: now() }))(doc)),
      );
    }
  }
}

/** Hits that both opinions found so far. */
let hits = 0;

/** Asks the catalogue and a second opinion the same random questions, and expects the same answers. */
async function expectAgreement(questions: number): Promise<void> {
  const organisations = await pool.query<{ slug: string }>('SELECT slug FROM organisations ORDER BY id');
  for (let n = 0; n < questions; n += 1) {
    const asked = n === 0 ? EMPTY_QUERY : randomQuery(organisations.rows.map(({ slug }) => slug));
    // As typed: a word may be a name as well, and what is not there is not looked for elsewhere.
    const query = { ...asked, literal: true };
    for (const locale of CONTENT_LOCALES) {
      const expected = await oracle(pool, query, { locale, now: now() });
      const found = await searchCatalogue(pool, query, { locale, now: now(), pageSize: 100 });
      const next = found.offers.map(({ id, next: coming }) => [
        id,
        coming.map(({ start }) => new Date(start).getTime()),
      ]);
      expect(
        {
          ids: found.offers.map(({ id }) => id).sort(),
          total: found.total,
          facets: withoutZeros(found.facets),
          next: Object.fromEntries(next) as Record<string, number[]>,
        },
        `${locale} ${JSON.stringify(query)}`,
      ).toEqual(expected);
      hits += expected.total;
    }
  }
}

/** Anything that somebody may ask, mostly a little at a time. */
function randomQuery(organisations: string[]): CatalogueQuery {
  const few = <T>(items: readonly T[]) =>
    chance.happens(0.25) ? [...new Set([chance.pick(items), chance.pick(items)])] : [];
  return {
    ...EMPTY_QUERY,
    text: chance.happens(0.4) ? words(1 + chance.below(2)) : '',
    levels: few(SKILL_LEVELS),
    barriers: few(BARRIERS),
    topics: few(TOPICS),
    devices: few(DEVICES),
    kinds: few(OFFER_KINDS),
    pillars: few(PILLARS),
    languages: few(OFFER_LANGUAGES),
    organisation: orNothing(0.15, chance.pick(organisations)),
    place: orNothing(0.15, chance.pick([...CITIES, 'gouda', 'UTRECHT'])),
    free: chance.happens(0.15),
    withoutAppointment: chance.happens(0.1),
    accessible: chance.happens(0.1),
  };
}
