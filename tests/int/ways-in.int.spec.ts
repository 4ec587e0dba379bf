import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';

import { now } from '@/config/env';
import { PREVIEW_PARAMETER } from '@/config/paths';
import { issuePreviewTicket, type PreviewTicket } from '@/config/preview-ticket';
import { EMPTY_QUERY } from '@/domain/catalogue-query';
import type { Offer, User } from '@/payload-types';
import {
  getAmbassador,
  getLocation,
  getLocations,
  getOffer,
  getOrganisation,
  getOrganisations,
  getSitemap,
  getStories,
  getStory,
  searchOffers,
} from '@/queries';
import { pool as databasePool } from '@/queries/payload';

import { makeAmbassador } from '../factories/ambassador';
import { makeLocation } from '../factories/location';
import { makeMedia } from '../factories/media';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { richText } from '../factories/rich-text';
import { makeSuccessStory } from '../factories/success-story';
import { makeTrainingModule } from '../factories/training-module';
import { makeUser } from '../factories/user';
import { openCms } from '../support/cms';
import { RestClient, type Parameters } from '../support/rest';

let cms: Payload;
let pool: Pool;
const visitor = RestClient.visitor();

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
});

const context = { locale: 'nl', now: now() } as const;

async function accounts(): Promise<number> {
  const { rows } = await pool.query<{ count: number }>('SELECT count(*)::integer AS count FROM users');
  return rows[0]?.count ?? -1;
}

const NEWCOMER = { name: 'Ik', email: 'ik@digistap.example', password: 'lang-genoeg-voor-iedereen', role: 'admin' };

describe('While there is nobody yet', () => {
  // First in this file: its database begins empty.
  it.each([
    ['the first account', 'POST', '/users/first-register', {}],
    ['the first account, with a slash', 'POST', '/users/first-register/', {}],
    ['the first account, with two slashes', 'POST', '/users//first-register', {}],
    ['the first account, by another method', 'PUT', '/users/first-register', {}],
    ['the first account, patched', 'PATCH', '/users/first-register', {}],
    ['the first account, hidden in a header', 'POST', '/users/first-register', { 'X-HTTP-Method-Override': 'PATCH' }],
    [
      'the first account, from a mail address in a header',
      'POST',
      '/users/first-register',
      { 'X-Forwarded-For': '127.0.0.1' },
    ],
    ['an account', 'POST', '/users', {}],
    ['an account, with a slash', 'POST', '/users/', {}],
    ['a copy of nobody', 'POST', '/users/first-register/duplicate', {}],
  ])('nobody makes %s over REST', async (_, method, path, headers) => {
    const answer = await visitor.send(method, path, { body: NEWCOMER, headers });
    expect(answer.status, answer.text).toBeGreaterThanOrEqual(400);
    expect(answer.status, answer.text).toBeLessThan(500);
    expect(await accounts()).toBe(0);
  });

  it('nobody makes an account by asking ten times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        visitor.post(index % 2 === 0 ? '/users/first-register' : '/users', {
          ...NEWCOMER,
          email: `${String(index)}@digistap.example`,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).filter((status) => status !== 403)).toEqual([]);
    expect(await accounts()).toBe(0);
  });

  it('nobody makes an account through a form', async () => {
    const form = new FormData();
    form.set('_payload', JSON.stringify(NEWCOMER));
    expect((await visitor.send('POST', '/users/first-register', { body: form })).status).toBe(403);
    expect(await accounts()).toBe(0);
  });

  it('nobody makes an account through the local interface on a visitor’s behalf', async () => {
    // `user` is left out on purpose: a visitor is behind the call.
    const create = cms.create({ collection: 'users', data: { ...NEWCOMER, role: 'admin' }, overrideAccess: false });
    await expect(create).rejects.toMatchObject({ status: 403 });
    expect(await accounts()).toBe(0);
  });
});

/** Words that no visitor may ever read. The catalogue and the stories are full of them, where only staff can look. */
const HIDDEN = {
  mail: 'verborgen-collega@digistap.example',
  staffName: 'Verborgen Collega',
  secret: 'verborgen welkom',
  draft: 'verborgen concept',
  change: 'verborgen wijziging',
  bin: 'verborgen prullenbak',
  employees: 'verborgen voor personeel',
  consentEnded: 'verborgen oud-ambassadeur',
  consentWithdrawn: 'verborgen verhaal',
  module: 'verborgen lesmodule',
  place: 'verborgen locatie',
  partner: 'verborgen partner',
  picture: 'verborgen foto',
};

/** A scene with something of everything that is hidden, beside what is public. */
async function hide() {
  const colleague = await makeUser(cms, { role: 'admin', email: HIDDEN.mail, name: HIDDEN.staffName });
  const by = { createdBy: colleague.id, updatedBy: colleague.id };
  const organisation = await makeOrganisation(cms, {
    name: 'Vierstroom',
    employerPage: { welcome: HIDDEN.secret },
    trusted: true,
    ...by,
  });
  const partner = await makeOrganisation(cms, { name: HIDDEN.partner, _status: 'draft' });
  const owner = { organisation: organisation.id, ...by };
  const place = await makeLocation(cms, { ...owner, name: HIDDEN.place, _status: 'draft' });
  const module = await makeTrainingModule(cms, { title: HIDDEN.module, _status: 'draft' });
  const openPlace = await makeLocation(cms, { ...owner, organisation: partner.id });
  const open = await makeOffer(cms, {
    ...owner,
    title: 'Leren mailen',
    place: 'location',
    location: place.id,
    module: module.id,
  });
  const elsewhere = await makeOffer(cms, { ...owner, place: 'location', location: openPlace.id });
  const employees = await makeOffer(cms, {
    ...owner,
    title: HIDDEN.employees,
    place: 'location',
    location: openPlace.id,
  });
  const draft = await makeOffer(cms, { ...owner, title: HIDDEN.draft });
  const bin = await makeOffer(cms, { ...owner, title: HIDDEN.bin });
  const photo = await makeMedia(cms, { alt: HIDDEN.picture, ...by });
  const ownConsent = await makeMedia(cms, { alt: HIDDEN.picture, consent: { until: '2026-11-22T00:00:00.000Z' } });
  const storyPhoto = await makeMedia(cms, { alt: HIDDEN.picture });
  const inText = await makeMedia(cms, { alt: HIDDEN.picture });
  const ambassador = await makeAmbassador(cms, {
    ...owner,
    displayName: HIDDEN.consentEnded,
    photo: photo.id,
    consent: { givenOn: '2026-01-05T00:00:00.000Z', until: '2026-11-22T00:00:00.000Z' },
  });
  // A story could recommend them while everybody was allowed to see them.
  const openStory = await makeSuccessStory(cms, {
    ...owner,
    ambassadors: [ambassador.id],
    image: photo.id,
    body: richText('Lees ook:', { blockType: 'related-offers', offers: [employees.id, draft.id, bin.id] }),
  });
  const change = (id: string, data: Partial<Offer>, isDraft = false) =>
    // As the platform: this is how visitors find it.
    cms.update({ collection: 'offers', id, data, draft: isDraft, overrideAccess: true });
  await change(open.id, { title: HIDDEN.change }, true);
  await change(employees.id, { audience: 'employees' });
  await change(draft.id, { _status: 'draft' });
  await change(bin.id, { deletedAt: '2026-11-20T10:00:00Z' });
  const story = await makeSuccessStory(cms, {
    ...owner,
    title: HIDDEN.consentWithdrawn,
    image: storyPhoto.id,
    body: richText('Kijk:', { blockType: 'picture', image: inText.id }),
    consent: { givenOn: '2026-01-05T00:00:00.000Z', withdrawnOn: '2026-11-22T00:00:00.000Z' },
  });
  return {
    ambassador,
    bin,
    colleague,
    draft,
    elsewhere,
    employees,
    module,
    open,
    openPlace,
    openStory,
    organisation,
    place,
    story,
    pictures: [photo, ownConsent, storyPhoto, inText],
  };
}

let scene: Awaited<ReturnType<typeof hide>>;
let contributor: RestClient;
let contributorAccount: User;
let outsider: RestClient;

const everythingHidden = Object.values(HIDDEN);

/** Fails when an answer, whatever it is, holds a word that is hidden. */
function expectNothingHidden(text: string, from: string): void {
  const said = text.toLowerCase();
  expect(
    everythingHidden.filter((word) => said.includes(word.toLowerCase())),
    from,
  ).toEqual([]);
}

describe('With staff and content', () => {
  beforeAll(async () => {
    scene = await hide();
    contributorAccount = await makeUser(cms, { role: 'contributor', organisations: [scene.organisation.id] });
    contributor = await RestClient.signIn(contributorAccount);
    const elsewhere = await makeOrganisation(cms);
    outsider = await RestClient.signIn(await makeUser(cms, { role: 'contributor', organisations: [elsewhere.id] }));
  });

  const COLLECTIONS = [
    'offers',
    'training-modules',
    'locations',
    'organisations',
    'success-stories',
    'ambassadors',
    'guides',
    'pages',
    'media',
  ];

  const TRICKS: [string, Parameters][] = [
    ['plainly', {}],
    ['for drafts', { draft: true }],
    ['for the bin', { trash: true }],
    ['for drafts in the bin', { draft: true, trash: true }],
    ['for everything around it', { depth: 99 }],
    ['for drafts of everything around it', { depth: 99, draft: true }],
    ['for all at once', { limit: 0, depth: 2 }],
    ['in all languages', { locale: 'all', depth: 2 }],
    ['in English without Dutch', { locale: 'en', 'fallback-locale': 'none', depth: 2 }],
    ['in no language', { locale: 'xx', 'fallback-locale': 'yy' }],
    ['for hidden fields', { showHiddenFields: true, overrideAccess: true, depth: 2 }],
    [
      'for chosen fields',
      {
        'select[title]': true,
        'select[createdBy]': true,
        'select[employerPage][welcome]': true,
        'select[consent]': true,
        'select[trusted]': true,
        depth: 2,
      },
    ],
    [
      'for chosen fields around it',
      {
        'populate[users][email]': true,
        'populate[users][name]': true,
        'populate[organisations][employerPage]': true,
        'populate[training-modules][title]': true,
        depth: 2,
      },
    ],
    ['for joined documents', { 'joins[offers][limit]': 0, depth: 2 }],
    ['for what is a draft', { 'where[_status][equals]': 'draft', draft: true }],
    ['for what is in the bin', { 'where[deletedAt][exists]': true, trash: true }],
    [
      'for anything',
      { 'where[or][0][id][exists]': true, 'where[or][1][_status][equals]': 'draft', draft: true, depth: 2 },
    ],
    ['without pages', { pagination: false, depth: 2 }],
  ];

  it.each(TRICKS)('a visitor who asks %s reads nothing hidden', async (_, parameters) => {
    for (const collection of COLLECTIONS) {
      const answer = await visitor.get(`/${collection}`, parameters);
      expect(answer.status, answer.text).toBeLessThan(500);
      expectNothingHidden(answer.text, `a list of ${collection}`);
      const smuggled = await visitor.send('POST', `/${collection}`, {
        body: new URLSearchParams(Object.entries(parameters).map(([name, value]) => [name, String(value)])).toString(),
        headers: { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' },
      });
      expect(smuggled.status).toBe(answer.status);
      expectNothingHidden(smuggled.text, `a list of ${collection}, asked in a form`);
    }
    for (const [collection, id] of hiddenDocuments()) {
      const answer = await visitor.get(`/${collection}/${id}`, parameters);
      expect(answer.status, answer.text).toBeLessThan(500);
      expectNothingHidden(answer.text, `one of ${collection}`);
    }
  });

  function hiddenDocuments(): [string, string][] {
    return [
      ['offers', scene.open.id],
      ['offers', scene.employees.id],
      ['offers', scene.draft.id],
      ['offers', scene.bin.id],
      ['training-modules', scene.module.id],
      ['locations', scene.place.id],
      ['locations', scene.openPlace.id],
      ['organisations', scene.organisation.id],
      ['ambassadors', scene.ambassador.id],
      ['success-stories', scene.story.id],
      ['success-stories', scene.openStory.id],
      ...scene.pictures.map(({ id }): [string, string] => ['media', id]),
    ];
  }

  it('a visitor gets 404 for each document that is hidden, as for one that isn’t there', async () => {
    const nothing = await visitor.get(`/offers/${crypto.randomUUID()}`);
    for (const id of [scene.employees.id, scene.draft.id, scene.bin.id]) {
      for (const parameters of [{}, { draft: true }, { trash: true }] as Parameters[]) {
        const answer = await visitor.get(`/offers/${id}`, parameters);
        expect([answer.status, answer.text]).toEqual([nothing.status, nothing.text]);
      }
    }
  });

  it('a visitor reads what is live of a document with a newer draft', async () => {
    for (const parameters of [{}, { draft: true }, { draft: true, depth: 2 }] as Parameters[]) {
      expect((await visitor.get(`/offers/${scene.open.id}`, parameters)).doc.title).toBe('Leren mailen');
    }
  });

  it.each([
    ['offers', 'createdBy', 'email', HIDDEN.mail],
    ['offers', 'createdBy', 'name', HIDDEN.staffName],
    ['offers', 'updatedBy', 'email', HIDDEN.mail],
    ['offers', 'createdBy', 'hash', 'a'],
    ['offers', 'createdBy', 'salt', 'a'],
    ['offers', 'createdBy', 'resetPasswordToken', 'a'],
    ['offers', 'organisation', 'employerPage.welcome', HIDDEN.secret],
    ['offers', 'organisation', 'createdBy.email', HIDDEN.mail],
    ['offers', 'organisation', 'trusted', true],
    ['offers', 'location', 'name', HIDDEN.place],
    ['offers', 'location', 'organisation.employerPage.welcome', HIDDEN.secret],
    ['offers', 'module', 'title', HIDDEN.module],
    ['locations', 'organisation', 'employerPage.welcome', HIDDEN.secret],
    ['locations', 'organisation', 'name', HIDDEN.partner],
    ['organisations', '', 'employerPage.welcome', HIDDEN.secret],
    ['organisations', '', 'trusted', true],
    ['organisations', 'createdBy', 'email', HIDDEN.mail],
    ['ambassadors', '', 'consent.until', '2026-11-22T00:00:00.000Z'],
    ['success-stories', '', 'consent.givenOn', '2026-01-05T00:00:00.000Z'],
    ['success-stories', 'ambassadors', 'displayName', HIDDEN.consentEnded],
    ['success-stories', 'ambassadors', 'consent.until', '2026-11-22T00:00:00.000Z'],
    ['success-stories', 'image', 'alt', HIDDEN.picture],
    ['success-stories', 'image', 'createdBy.email', HIDDEN.mail],
    ['media', '', 'consent.until', '2026-11-22T00:00:00.000Z'],
    ['media', 'createdBy', 'email', HIDDEN.mail],
  ] as const)('a visitor cannot tell from %s what %s %s says', async (collection, relation, field, value) => {
    const path = relation ? `${relation}.${field}` : field;
    const wrong = typeof value === 'boolean' ? false : `${value.slice(0, -1)}_`;
    for (const name of [path, path.replaceAll('.', '__')]) {
      for (const operator of ['equals', 'like', 'in', 'greater_than_equal', 'not_equals']) {
        const ask = async (asked: string | boolean) => {
          const where = { [`where[${name}][${operator}]`]: asked };
          const [list, count] = [
            await visitor.get(`/${collection}`, where),
            await visitor.get(`/${collection}/count`, where),
          ];
          expect(list.status, list.text).toBeLessThan(500);
          expectNothingHidden(list.status === 200 ? list.text : '', `where ${path}`);
          return {
            list: list.status === 200 ? list.docs.map(({ id }) => id) : list.status,
            count: count.body.totalDocs ?? count.status,
          };
        };
        expect(await ask(value), `${name} ${operator}`).toEqual(await ask(wrong));
      }
    }
    if (relation) {
      for (const operator of ['contains', 'equals', 'in', 'all']) {
        const nested = await visitor.get(`/${collection}`, {
          [`where[${relation}][${operator}][${field}][equals]`]: value,
        });
        expect(nested.status, nested.text).toBe(400);
      }
    }
  });

  it.each([
    ['offers', 'createdBy.email'],
    ['offers', 'createdBy.hash'],
    ['offers', 'organisation.employerPage.welcome'],
    ['organisations', 'employerPage.welcome'],
    ['organisations', 'createdBy.email'],
    ['ambassadors', 'consent.until'],
    ['media', 'consent.until'],
  ])('a visitor cannot sort %s by %s', async (collection, field) => {
    for (const sort of [field, `-${field}`, `title,${field}`, field.replaceAll('.', '__')]) {
      const sorted = await visitor.get(`/${collection}`, { sort });
      expect(sorted.status, sorted.text).toBeLessThan(500);
      if (sorted.status !== 200) continue;
      const other = await visitor.get(`/${collection}`, { sort: sort.startsWith('-') ? sort.slice(1) : `-${sort}` });
      expect(sorted.docs.map(({ id }) => id)).toEqual(other.docs.map(({ id }) => id));
    }
  });

  it('a colleague cannot find out what accounts keep to themselves', async () => {
    for (const who of [contributor, outsider]) {
      for (const field of ['hash', 'salt', 'resetPasswordToken', 'sessions.id']) {
        for (const path of ['/users', '/offers']) {
          const name = path === '/users' ? field : `createdBy.${field}`;
          const some = await who.get(path, { [`where[${name}][exists]`]: true });
          const like = await who.get(path, { [`where[${name}][like]`]: 'a' });
          const none = await who.get(path, { [`where[${name}][like]`]: 'niet-hexadecimaal' });
          expect([some.status, like.status, none.status].every((status) => status < 500)).toBe(true);
          expect(like.docs.length, `${name} ${like.text}`).toBe(none.docs.length);
        }
        expect((await who.get('/users', { sort: field })).text).not.toMatch(/[0-9a-f]{64}/u);
      }
      const users = await who.get('/users', { limit: 0, depth: 2, showHiddenFields: true });
      expect(users.text).not.toMatch(/"(?:hash|salt|resetPasswordToken)"/u);
      expect(users.text).not.toContain(HIDDEN.mail);
    }
  });

  it('a partner cannot guess another partner’s words for its own people, or staff', async () => {
    for (const [collection, field, value] of [
      ['organisations', 'employerPage.welcome', HIDDEN.secret],
      ['offers', 'organisation.employerPage.welcome', HIDDEN.secret],
      ['offers', 'createdBy.email', HIDDEN.mail],
      ['offers', 'createdBy.name', HIDDEN.staffName],
    ] as const) {
      const right = await outsider.get(`/${collection}`, { [`where[${field}][equals]`]: value });
      expect(right.status, right.text).toBeLessThan(500);
      expect(right.docs, `${collection} ${field}`).toEqual([]);
    }
    const organisation = await outsider.get(`/organisations/${scene.organisation.id}`, { depth: 2 });
    expect(organisation.text).not.toContain(HIDDEN.secret);
  });

  it('a partner reads no draft, version or bin of another partner', async () => {
    for (const parameters of [{}, { draft: true }, { trash: true }, { draft: true, trash: true }] as Parameters[]) {
      const list = await outsider.get('/offers', { ...parameters, depth: 2, limit: 100 });
      const one = await outsider.get(`/offers/${scene.open.id}`, { ...parameters, depth: 2 });
      for (const { text } of [list, one]) {
        for (const word of [HIDDEN.draft, HIDDEN.change, HIDDEN.bin, HIDDEN.employees, HIDDEN.secret])
          expect(text).not.toContain(word);
      }
    }
    const versions = await outsider.get('/offers/versions', { limit: 0 });
    expect(versions.docs).toEqual([]);
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM _offers_v WHERE parent_id = $1', [scene.open.id]);
    for (const { id } of rows)
      expect((await outsider.get(`/offers/versions/${id}`)).status).toBeGreaterThanOrEqual(400);
    const where = { 'where[version.title][equals]': HIDDEN.change };
    expect((await outsider.get('/offers/versions', where)).docs).toEqual([]);
  });

  it('a visitor reads no versions, preferences, locks or accounts', async () => {
    for (const path of [
      ...COLLECTIONS.map((collection) => `/${collection}/versions`),
      '/globals/site-settings/versions',
      '/payload-preferences',
      '/payload-preferences/offers',
      '/payload-locked-documents',
      '/payload-migrations',
      '/payload-kv',
      '/users',
      `/users/${scene.colleague.id}`,
      '/users/count',
    ]) {
      const answer = await visitor.get(path);
      expect(answer.docs, path).toEqual([]);
      expect(answer.body.totalDocs ?? 0, path).toBe(0);
      expect(answer.body.value ?? null, path).toBeNull();
      expect([200, 400, 401, 403, 404, 501], path).toContain(answer.status);
    }
  });

  it('GraphQL, playgrounds and jobs do not answer', async () => {
    for (const path of [
      '/graphql',
      '/graphql-playground',
      '/payload-jobs/run',
      '/payload-jobs/handle-schedules',
      '/query-presets',
    ]) {
      expect((await visitor.get(path)).status, path).toBe(404);
      expect((await contributor.post(path, { query: '{ Users { docs { email } } }' })).status, path).toBe(404);
    }
  });

  it('a cookie is worth nothing from another site, or after it was changed', async () => {
    const cookie = contributor.headers.get('Cookie') ?? '';
    const me = async (headers: Record<string, string>) =>
      (await RestClient.withCookie(cookie).send('GET', '/users/me', { headers })).body.user ?? null;
    expect(await me({})).toMatchObject({ id: contributorAccount.id });
    expect(await me({ Origin: 'https://elders.example' })).toBeNull();
    expect(await me({ Origin: 'null' })).toBeNull();
    const forged = RestClient.withCookie(`${cookie.slice(0, -2)}xx`);
    expect((await forged.get('/users/me')).body.user ?? null).toBeNull();
  });

  describe('offers for employees', () => {
    it('are in no list, count, search or page of the public site', async () => {
      const search = await searchOffers({ ...EMPTY_QUERY, text: HIDDEN.employees }, context);
      expectNothingHidden(JSON.stringify(search), 'search');
      const all = await searchOffers(EMPTY_QUERY, context, 100);
      expect(all.offers.map(({ id }) => id)).not.toContain(scene.employees.id);
      expect(all.facets.organisation[scene.organisation.slug ?? '']).toBe(2);
      expect(await getOffer(scene.employees.slug ?? '', context)).toBeNull();
      expect(JSON.stringify(await getSitemap(context))).not.toContain(scene.employees.slug);
      const partner = await getOrganisation(scene.organisation.slug ?? '', context);
      expect(partner?.organisation.offerCount).toBe(2);
      expectNothingHidden(JSON.stringify(partner), 'the partner’s page');
      const place = await getLocation(scene.openPlace.slug ?? '', context);
      expect(place?.offers.map(({ id }) => id)).toEqual([scene.elsewhere.id]);
      expect(
        (await getLocations(context, null)).locations.find(({ slug }) => slug === scene.openPlace.slug)?.offerCount,
      ).toBe(1);
      expect((await getOrganisations(context)).find(({ slug }) => slug === scene.organisation.slug)?.offerCount).toBe(
        2,
      );
      expectNothingHidden(
        JSON.stringify(await getStory(scene.openStory.slug ?? '', context)),
        'a story that recommends it',
      );
    });

    it('cannot be counted or told apart by a visitor', async () => {
      for (const where of [
        { 'where[id][equals]': scene.employees.id },
        { 'where[slug][equals]': scene.employees.slug ?? '' },
        { 'where[audience][equals]': 'employees' },
        { 'where[audience][not_equals]': 'public' },
        { 'where[title][like]': HIDDEN.employees },
      ] as Parameters[]) {
        expect((await visitor.get('/offers', where)).docs).toEqual([]);
        expect((await visitor.get('/offers/count', where)).body.totalDocs).toBe(0);
      }
      // `user` is left out on purpose: a visitor is behind the call.
      const titles = await cms.findDistinct({ collection: 'offers', field: 'title', overrideAccess: false });
      expectNothingHidden(JSON.stringify(titles), 'distinct titles');
      const audiences = await cms.findDistinct({ collection: 'offers', field: 'audience', overrideAccess: false });
      expect(audiences.values).toEqual([{ audience: 'public' }]);
    });
  });

  describe('when a consent has ended or was withdrawn', () => {
    it('the story and the ambassador are gone from every page', async () => {
      expect(await getStory(scene.story.slug ?? '', context)).toBeNull();
      expect(await getAmbassador(scene.ambassador.slug ?? '', context)).toBeNull();
      expectNothingHidden(JSON.stringify(await getStories(context)), 'stories');
      expectNothingHidden(JSON.stringify(await getSitemap(context)), 'sitemap');
    });

    it('the pictures are gone too, in every size', async () => {
      for (const { filename, sizes } of scene.pictures) {
        for (const file of [filename, sizes?.small?.filename, sizes?.medium?.filename]) {
          if (!file) continue;
          const answer = await visitor.get(`/media/file/${file}`);
          expect(answer.status, file).toBeGreaterThanOrEqual(400);
          expect(answer.status, file).toBeLessThan(500);
        }
      }
    });

    it('it is gone at the next request after an editor withdraws it', async () => {
      const photo = await makeMedia(cms);
      const ambassador = await makeAmbassador(cms, { organisation: scene.organisation.id, photo: photo.id });
      const page = () => getAmbassador(ambassador.slug ?? '', context);
      const file = async () => (await visitor.get(`/media/file/${photo.filename ?? ''}`)).status;
      expect(await page()).not.toBeNull();
      expect(await file()).toBe(200);
      const editor = await RestClient.signIn(
        await makeUser(cms, { role: 'editor', organisations: [scene.organisation.id] }),
      );
      const answer = await editor.patch(`/ambassadors/${ambassador.id}`, { consent: { withdrawnOn: '2026-11-23' } });
      expect(answer.status, answer.text).toBe(200);
      expect(await page()).toBeNull();
      expect(await file()).toBeGreaterThanOrEqual(400);
    });
  });

  it('files outside the folder of uploads cannot be read', async () => {
    for (const name of [
      '..%2F..%2Fpackage.json',
      '..%2f..%2f..%2fetc%2fpasswd',
      '%2Fetc%2Fpasswd',
      '....//package.json',
      '%00',
    ]) {
      const answer = await visitor.get(`/media/file/${name}`);
      expect(answer.status, name).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toMatch(/root:|"name"/u);
    }
    const fetched = await contributor.get('/media/paste-url', { src: 'http://127.0.0.1:1/' });
    expect(fetched.status).toBeGreaterThanOrEqual(400);
  });
});

describe('However much somebody asks for', () => {
  beforeAll(async () => {
    await pool.query(
      `INSERT INTO pages (slug, _status, updated_at, created_at)
        SELECT 'bladzijde-' || n, 'published', now(), now() FROM generate_series(1, 130) n`,
    );
  });

  it.each([
    [{ limit: 0 }],
    [{ limit: 1_000_000_000 }],
    [{ limit: '1e9' }],
    [{ pagination: false }],
    [{ pagination: false, limit: 0 }],
    [{ pagination: false, limit: 5000 }],
    [{ limit: 0, draft: true }],
    [{ limit: 0, page: 1_000_000_000 }],
    [{ limit: -5 }],
    [{ limit: 'veel' }],
    [{ limit: 101, page: -1 }],
  ] as Parameters[][])('an answer has a hundred documents at most: %j', async (parameters) => {
    const answer = await visitor.get('/pages', parameters);
    expect(answer.status, answer.text).toBe(200);
    expect(answer.docs.length).toBeLessThanOrEqual(100);
    expect(Number(answer.body.page ?? 1)).toBeLessThanOrEqual(10_000);
  });

  it('relations are followed for two steps, and no further', async () => {
    const last = await makeTrainingModule(cms, { title: 'De vierde' });
    const third = await makeTrainingModule(cms, { title: 'De derde', related: [last.id] });
    const second = await makeTrainingModule(cms, { title: 'De tweede', related: [third.id] });
    const first = await makeTrainingModule(cms, { related: [second.id] });
    for (const depth of [2, 3, 99, '1e9', -1]) {
      const answer = await visitor.get(`/training-modules/${first.id}`, { depth });
      expect(answer.text).not.toContain('De vierde');
    }
    expect((await visitor.get(`/training-modules/${first.id}`, { depth: 99 })).text).toContain('De derde');
  });

  it('versions come by a hundred at most', async () => {
    const admin = await RestClient.signIn(await makeUser(cms, { role: 'admin' }));
    const { rows } = await pool.query<{ id: string }>(`SELECT id FROM pages WHERE slug = 'bladzijde-1'`);
    await pool.query(
      `INSERT INTO _pages_v (parent_id, version__status, version_updated_at, version_created_at, created_at, updated_at, latest)
        SELECT $1, 'published', now(), now(), now(), now(), false FROM generate_series(1, 130)`,
      [rows[0]?.id],
    );
    for (const parameters of [{ limit: 0 }, { limit: 5000 }, { pagination: false }] as Parameters[]) {
      const answer = await admin.get('/pages/versions', { ...parameters, depth: 99 });
      expect(answer.status, answer.text).toBe(200);
      expect(answer.docs.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('A look at a draft', () => {
  let organisation: string;
  let account: User;
  let editor: RestClient;
  let offer: { id: string; slug: string };

  beforeAll(async () => {
    organisation = (await makeOrganisation(cms)).id;
    account = await makeUser(cms, { role: 'editor', organisations: [organisation] });
    editor = await RestClient.signIn(account);
    const { id, slug } = await makeOffer(cms, { organisation, title: 'Nog niet af', _status: 'draft' });
    offer = { id, slug: slug ?? '' };
  });

  const look = (ticket: string, who: RestClient, moment = context.now) =>
    getOffer(offer.slug, { ...context, now: moment }, { ticket, headers: who.headers });
  const issue = (changes: Partial<PreviewTicket> = {}) =>
    issuePreviewTicket({ collection: 'offers', id: offer.id, user: account.id, ...changes }, context.now, cms.secret);

  it('is not given to a visitor, a coach, or somebody of another organisation', async () => {
    const coach = await RestClient.signIn(await makeUser(cms, { role: 'coach' }));
    const other = (await makeOrganisation(cms)).id;
    const stranger = await RestClient.signIn(await makeUser(cms, { role: 'editor', organisations: [other] }));
    for (const who of [RestClient.visitor(), coach, stranger]) {
      const answer = await who.get(`/offers/${offer.id}/preview`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('Location')).toBeNull();
    }
  });

  it('is not given for what isn’t there, or isn’t an id', async () => {
    for (const id of [crypto.randomUUID(), 'geen-id', '%27%3B--']) {
      expect((await editor.get(`/offers/${id}/preview`)).status, id).toBe(404);
    }
  });

  it('is over after fifteen minutes', async () => {
    expect(await look(issue(), editor, new Date(context.now.getTime() + 15 * 60_000))).toBeNull();
  });

  it('is not for whom the ticket was passed on to', async () => {
    const colleague = await RestClient.signIn(await makeUser(cms, { role: 'editor', organisations: [organisation] }));
    expect(await look(issue(), colleague)).toBeNull();
    expect(await look(issue(), RestClient.visitor())).toBeNull();
  });

  it('shows nothing for a ticket that is forged, or of another collection', async () => {
    expect(
      await look(
        issuePreviewTicket({ collection: 'offers', id: offer.id, user: account.id }, context.now, 'een ander geheim'),
        editor,
      ),
    ).toBeNull();
    expect(await look(issue({ collection: 'pages' }), editor)).toBeNull();
    expect(await look('zomaar.iets', editor)).toBeNull();
    expect(await look('', editor)).toBeNull();
  });

  it('shows nothing more than its holder may read by then', async () => {
    const leaver = await makeUser(cms, { role: 'contributor', organisations: [organisation] });
    const client = await RestClient.signIn(leaver);
    const ticket = issue({ user: leaver.id });
    expect(await look(ticket, client)).not.toBeNull();
    // As the platform: somebody changes jobs.
    await cms.update({ collection: 'users', id: leaver.id, data: { organisations: [] }, overrideAccess: true });
    expect(await look(ticket, client)).toBeNull();
  });

  it('is given to who may edit it, by a redirect that nobody keeps', async () => {
    const answer = await editor.get(`/offers/${offer.id}/preview`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const location = new URL(answer.headers.get('Location') ?? '', 'http://localhost');
    expect(location.pathname).toBe(`/aanbod/${offer.slug}`);
    const seen = await look(location.searchParams.get(PREVIEW_PARAMETER) ?? '', editor);
    expect(seen?.title).toBe('Nog niet af');
  });
});
