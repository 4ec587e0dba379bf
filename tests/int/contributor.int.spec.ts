import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { copyDataFromLocaleHandler } from '@payloadcms/ui/utilities/copyDataFromLocale';
import { createLocalReq, type CollectionSlug, type Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';

import { env } from '@/config/env';
import type { Media, User } from '@/payload-types';
import { pool as databasePool } from '@/queries/payload';

import { makeAmbassador } from '../factories/ambassador';
import { makeGuide } from '../factories/guide';
import { makeLocation } from '../factories/location';
import { makeMedia, png } from '../factories/media';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makePage } from '../factories/page';
import { richText } from '../factories/rich-text';
import { makeSuccessStory } from '../factories/success-story';
import { makeTrainingModule } from '../factories/training-module';
import { makeUser } from '../factories/user';
import { latest, openCms, versionsOf } from '../support/cms';
import { liveState } from '../support/live-state';
import { RestClient, type Answer } from '../support/rest';

let cms: Payload;
let pool: Pool;
/** The organisation that the contributor works for, and one that they don't. */
let own: string;
let other: string;
let account: User;
let contributor: RestClient;
let editor: RestClient;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  own = (await makeOrganisation(cms)).id;
  other = (await makeOrganisation(cms)).id;
  account = await makeUser(cms, { role: 'contributor', organisations: [own] });
  contributor = await RestClient.signIn(account);
  editor = await RestClient.signIn(await makeUser(cms, { role: 'editor', organisations: [own] }));
});

const IN_THE_BIN = { deletedAt: '2026-11-23T09:00:00.000Z' };

/** Collections of which a contributor may draft what their organisation owns, with the field that says its name. */
const DRAFTABLE = {
  offers: { name: 'title', make: (organisation: string) => makeOffer(cms, { organisation }) },
  locations: { name: 'name', make: (organisation: string) => makeLocation(cms, { organisation }) },
  'success-stories': { name: 'title', make: (organisation: string) => makeSuccessStory(cms, { organisation }) },
  ambassadors: { name: 'displayName', make: (organisation: string) => makeAmbassador(cms, { organisation }) },
  guides: { name: 'title', make: (organisation: string) => makeGuide(cms, { organisation }) },
} as const;

type Draftable = keyof typeof DRAFTABLE;

/** A live document with a published version behind it, and an older draft. */
interface Target {
  collection: Draftable;
  id: string;
  at: string;
  /** Something new to say in the document's name. */
  words: Record<string, unknown>;
  publishedVersion: string;
  draftVersion: string;
  slug: string;
}

async function target(collection: Draftable, organisation = own): Promise<Target> {
  const { make, name } = DRAFTABLE[collection];
  const { id, slug } = await make(organisation);
  // As the platform: an old draft and a newer publication, to restore.
  const options = { collection, id, depth: 0, overrideAccess: true } as const;
  await cms.update({ ...options, data: { [name]: 'Een oud concept' }, draft: true });
  await cms.update({ ...options, data: { [name]: 'Staat nu online', _status: 'published' } });
  const [draftVersion = ''] = await versionsOf(cms, collection, id, 'draft');
  const publishedVersion = (await versionsOf(cms, collection, id, 'published')).at(-1) ?? '';
  const at = `/${collection}/${id}`;
  return { collection, id, at, words: { [name]: 'Anders gezegd' }, publishedVersion, draftVersion, slug: slug ?? '' };
}

type Write = (target: Target) => Promise<Answer>;

/** Ways to write over REST. `draft`: goes through, as a draft beside what is live. `refused`: does nothing at all. */
const WRITES: [sentence: string, outcome: 'draft' | 'refused', write: Write][] = [
  // First: only the last twenty versions are kept, and every write below makes one.
  ['restores an old draft', 'refused', ({ collection, draftVersion }) => restore(collection, draftVersion, null)],
  [
    'restores an old draft as published',
    'refused',
    ({ collection, draftVersion }) => restore(collection, draftVersion, false),
  ],
  [
    'restores an old publication',
    'refused',
    ({ collection, publishedVersion }) => restore(collection, publishedVersion, null),
  ],
  [
    'restores an old publication as published',
    'refused',
    ({ collection, publishedVersion }) => restore(collection, publishedVersion, false),
  ],
  [
    'restores an old draft as a draft',
    'draft',
    ({ collection, draftVersion }) => restore(collection, draftVersion, true),
  ],
  [
    'restores an old publication as a draft',
    'draft',
    ({ collection, publishedVersion }) => restore(collection, publishedVersion, true),
  ],
  ['changes it', 'draft', ({ at, words }) => contributor.patch(at, words)],
  ['changes and publishes it', 'draft', ({ at, words }) => contributor.patch(at, { ...words, _status: 'published' })],
  ['changes and withdraws it', 'draft', ({ at, words }) => contributor.patch(at, { ...words, _status: 'draft' })],
  ['only withdraws it', 'draft', ({ at }) => contributor.patch(at, { _status: 'draft' })],
  ['only publishes it', 'draft', ({ at }) => contributor.patch(at, { _status: 'published' })],
  ['saves a draft', 'draft', ({ at, words }) => contributor.patch(at, words, { draft: true })],
  ['says that it is no draft', 'draft', ({ at, words }) => contributor.patch(at, words, { draft: false })],
  [
    'publishes with draft=true',
    'draft',
    ({ at, words }) => contributor.patch(at, { ...words, _status: 'published' }, { draft: true }),
  ],
  [
    'publishes with draft=false',
    'draft',
    ({ at, words }) => contributor.patch(at, { ...words, _status: 'published' }, { draft: false }),
  ],
  ['saves automatically', 'draft', ({ at, words }) => contributor.patch(at, words, { autosave: true, draft: true })],
  [
    'publishes by saving automatically',
    'draft',
    ({ at, words }) => contributor.patch(at, { ...words, _status: 'published' }, { autosave: true }),
  ],
  [
    'publishes one language',
    'draft',
    ({ at, words }) =>
      contributor.patch(at, { ...words, _status: 'published' }, { publishSpecificLocale: 'nl', locale: 'nl' }),
  ],
  [
    'publishes one other language',
    'draft',
    ({ at, words }) => contributor.patch(at, { ...words, _status: 'published' }, { publishSpecificLocale: 'en' }),
  ],
  [
    'publishes all languages',
    'draft',
    ({ at, words }) => contributor.patch(at, { ...words, _status: 'published' }, { publishAllLocales: true }),
  ],
  [
    'withdraws all languages',
    'draft',
    ({ at }) => contributor.patch(at, { _status: 'draft' }, { unpublishAllLocales: true }),
  ],
  ['writes in English', 'draft', ({ at, words }) => contributor.patch(at, words, { locale: 'en' })],
  [
    'publishes in English',
    'draft',
    ({ at, words }) => contributor.patch(at, { ...words, _status: 'published' }, { locale: 'en', draft: false }),
  ],
  [
    'signs in somebody else’s name',
    'draft',
    ({ at, words }) =>
      contributor.patch(at, { ...words, createdBy: crypto.randomUUID(), updatedBy: crypto.randomUUID() }),
  ],
  [
    'takes it out of a bin where it isn’t',
    'draft',
    ({ at, words }) => contributor.patch(at, { ...words, deletedAt: null }),
  ],
  [
    'changes many at once',
    'draft',
    ({ collection, id, words }) => contributor.patch(`/${collection}`, words, { 'where[id][equals]': id }),
  ],
  [
    'publishes many at once',
    'draft',
    ({ collection, id, words }) =>
      contributor.patch(
        `/${collection}`,
        { ...words, _status: 'published' },
        { 'where[id][equals]': id, draft: false },
      ),
  ],
  [
    'publishes many in all languages at once',
    'draft',
    ({ collection, id }) =>
      contributor.patch(
        `/${collection}`,
        { _status: 'published' },
        { 'where[id][equals]': id, publishAllLocales: true, draft: false },
      ),
  ],
  [
    'withdraws many at once',
    'draft',
    ({ collection, id }) =>
      contributor.patch(
        `/${collection}`,
        { _status: 'draft' },
        { 'where[id][equals]': id, unpublishAllLocales: true, draft: false },
      ),
  ],
  ['puts it in the bin', 'refused', ({ at }) => contributor.patch(at, IN_THE_BIN)],
  ['puts it in the bin as a draft', 'refused', ({ at }) => contributor.patch(at, IN_THE_BIN, { draft: true })],
  [
    'puts it in the bin while publishing',
    'refused',
    ({ at }) => contributor.patch(at, { ...IN_THE_BIN, _status: 'published' }, { publishAllLocales: true }),
  ],
  [
    'puts it in the bin after drafting a change',
    'refused',
    async ({ at, words }) => {
      await contributor.patch(at, words);
      return contributor.patch(at, IN_THE_BIN);
    },
  ],
  [
    'puts many in the bin after drafting a change',
    'refused',
    async ({ at, collection, id, words }) => {
      await contributor.patch(at, words);
      return contributor.patch(`/${collection}`, IN_THE_BIN, { 'where[id][equals]': id });
    },
  ],
  [
    'takes it out of the bin, while it is live with a draft beside it',
    'refused',
    async ({ at, words }) => {
      await contributor.patch(at, words);
      return contributor.patch(at, { deletedAt: null }, { trash: true });
    },
  ],
  ['deletes it', 'refused', ({ at }) => contributor.delete(at)],
  ['deletes it from the bin', 'refused', ({ at }) => contributor.delete(at, { trash: true })],
  [
    'deletes many',
    'refused',
    ({ collection, id }) => contributor.delete(`/${collection}`, { 'where[id][equals]': id }),
  ],
  ['gives it to another organisation', 'refused', ({ at }) => contributor.patch(at, { organisation: other })],
  ['gives it to nobody', 'refused', ({ at }) => contributor.patch(at, { organisation: null })],
  [
    'gives many to another organisation',
    'refused',
    ({ collection, id }) => contributor.patch(`/${collection}`, { organisation: other }, { 'where[id][equals]': id }),
  ],
  [
    'makes a published one in its place',
    'refused',
    ({ collection, id, words }) =>
      contributor.post(`/${collection}`, { ...NEW[collection], ...words, id, organisation: own, _status: 'published' }),
  ],
  [
    'makes a published one at its address',
    'refused',
    ({ collection, slug, words }) =>
      contributor.post(`/${collection}`, {
        ...NEW[collection],
        ...words,
        slug,
        organisation: own,
        _status: 'published',
      }),
  ],
  ['replaces it', 'refused', ({ at, words }) => contributor.send('PUT', at, { body: words })],
  [
    'hides the method',
    'refused',
    ({ at, words }) =>
      contributor.send('POST', at, {
        body: { ...words, _status: 'published' },
        headers: { 'X-HTTP-Method-Override': 'PATCH', 'X-Payload-HTTP-Method-Override': 'PATCH' },
      }),
  ],
];

/** What a new document needs beside its name and its owner. */
const NEW: Record<Draftable, Record<string, unknown>> = {
  offers: { kind: 'course' },
  locations: { city: 'Gouda' },
  'success-stories': {},
  ambassadors: { consent: { givenOn: '2026-01-05' } },
  guides: { for: ['libraries'] },
};

function restore(collection: string, version: string, draft: boolean | null): Promise<Answer> {
  return contributor.post(`/${collection}/versions/${version}`, {}, draft === null ? {} : { draft });
}

/** All ways in for a collection that the catalogue follows and one that it doesn't; for the others those that differ most. */
const EVERY_WAY = new Set<Draftable>(['offers', 'success-stories']);
const waysInto = (collection: Draftable) =>
  WRITES.filter(
    ([sentence], index) => EVERY_WAY.has(collection) || /bin|restores|deletes/u.test(sentence) || index % 5 === 0,
  );

describe.each(Object.keys(DRAFTABLE) as Draftable[])(
  'What is live in %s stays as it is when a contributor',
  (collection) => {
    let live: Target;
    let before: unknown;

    beforeAll(async () => {
      live = await target(collection);
      before = await liveState(pool, collection, live.id);
    });

    it.each(waysInto(collection))('%s (%s)', async (_, outcome, write) => {
      const answer = await write(live);
      const bulk = Array.isArray(answer.body.errors) ? answer.body.errors.length > 0 : false;
      if (outcome === 'refused') {
        expect(answer.status < 400 && !bulk && answer.docs.length > 0, answer.text).toBe(false);
        expect(answer.status).toBeLessThan(500);
      } else {
        expect(answer.status, answer.text).toBe(200);
        expect(await latest(cms, collection, live.id)).toMatchObject({ _status: 'draft', organisation: own });
      }
      expect(await liveState(pool, collection, live.id)).toEqual(before);
    });

    it('changes everything within reach at once', async () => {
      const answer = await contributor.patch(
        `/${collection}`,
        { ...live.words, _status: 'published' },
        { 'where[id][exists]': true },
      );
      expect(answer.status).toBe(200);
      expect(await liveState(pool, collection, live.id)).toEqual(before);
    });

    it('names another organisation beside their own', async () => {
      await contributor.patch(live.at, { organisation: { id: own, value: other, relationTo: 'organisations' } });
      expect(await latest(cms, collection, live.id)).toMatchObject({ organisation: own });
      expect(await liveState(pool, collection, live.id)).toEqual(before);
    });

    it('copies one language into another on the editors’ side', async () => {
      const req = await createLocalReq({ user: account }, cms);
      await copyDataFromLocaleHandler({
        collectionSlug: collection,
        docID: live.id,
        fromLocale: 'nl',
        toLocale: 'en',
        overrideData: true,
        req,
      } as Parameters<typeof copyDataFromLocaleHandler>[0]);
      expect(await liveState(pool, collection, live.id)).toEqual(before);
    });

    it('makes a copy of it, which is a draft', async () => {
      for (const [body, parameters] of [
        [{}, {}],
        [{ _status: 'published' }, { draft: false }],
        [{ _status: 'published' }, { publishAllLocales: true }],
      ] as const) {
        const answer = await contributor.post(`${live.at}/duplicate`, body, parameters);
        expect(answer.status, answer.text).toBe(200);
        const copy = await pool.query(`SELECT _status FROM ${collection.replaceAll('-', '_')} WHERE id = $1`, [
          answer.doc.id,
        ]);
        expect(copy.rows).toEqual([{ _status: 'draft' }]);
      }
      expect(await liveState(pool, collection, live.id)).toEqual(before);
    });

    it('makes a new one, which is a draft', async () => {
      const answer = await contributor.post(
        `/${collection}`,
        { ...NEW[collection], ...live.words, organisation: own, _status: 'published' },
        { draft: false, publishAllLocales: true },
      );
      expect(answer.status, answer.text).toBe(201);
      const made = await pool.query(`SELECT _status FROM ${collection.replaceAll('-', '_')} WHERE id = $1`, [
        answer.doc.id,
      ]);
      expect(made.rows).toEqual([{ _status: 'draft' }]);
    });

    it('writes through the local interface as themselves', async () => {
      const as = { collection, id: live.id, depth: 0, user: account, overrideAccess: false } as const;
      const data = { ...live.words, _status: 'published' } as const;
      await cms.update({ ...as, data, draft: false });
      await cms.update({ ...as, data, autosave: true, draft: true });
      await cms.update({ ...as, data, publishSpecificLocale: 'nl', draft: false });
      await cms.update({ ...as, data, publishAllLocales: true, draft: false });
      await cms.update({ ...as, data: { _status: 'draft' }, unpublishAllLocales: true });
      await expect(cms.update({ ...as, data: IN_THE_BIN })).rejects.toMatchObject({ status: 403 });
      await expect(cms.delete(as)).rejects.toMatchObject({ status: 403 });
      await expect(cms.restoreVersion({ ...as, id: live.publishedVersion })).rejects.toMatchObject({ status: 403 });
      expect(await liveState(pool, collection, live.id)).toEqual(before);
    });
  },
);

describe('Another organisation’s document', () => {
  it.each(Object.keys(DRAFTABLE) as Draftable[])(
    'in %s gets not even a draft from a contributor',
    async (collection) => {
      const foreign = await target(collection, other);
      const before = await liveState(pool, collection, foreign.id);
      const versions = await versionCount(collection, foreign.id);
      for (const [sentence, , write] of waysInto(collection)) {
        const answer = await write(foreign);
        expect(answer.docs.length, sentence).toBe(0);
        if (!/many|makes/u.test(sentence)) expect(answer.status, sentence).toBeGreaterThanOrEqual(400);
        expect(answer.status, sentence).toBeLessThan(500);
      }
      expect(await versionCount(collection, foreign.id)).toBe(versions);
      expect(await liveState(pool, collection, foreign.id)).toEqual(before);
    },
  );

  it('can be copied only to the contributor’s own organisation', async () => {
    const { id } = await makeOffer(cms, { organisation: other });
    expect((await contributor.post(`/offers/${id}/duplicate`, {})).status).toBe(400);
    const answer = await contributor.post(`/offers/${id}/duplicate`, { organisation: own });
    expect(answer.status, answer.text).toBe(200);
    expect(answer.doc).toMatchObject({ organisation: own, _status: 'draft' });
  });
});

describe('The contributor’s own organisation', () => {
  it('is drafted, never changed, withdrawn, binned or deleted', async () => {
    const organisation = await makeOrganisation(cms);
    const member = await RestClient.signIn(
      await makeUser(cms, { role: 'contributor', organisations: [organisation.id] }),
    );
    const before = await liveState(pool, 'organisations', organisation.id);
    const at = `/organisations/${organisation.id}`;
    expect((await member.patch(at, { name: 'Anders', _status: 'published' })).status).toBe(200);
    expect((await member.patch(at, { _status: 'draft' }, { unpublishAllLocales: true })).status).toBe(200);
    expect((await member.patch(at, IN_THE_BIN)).status).toBe(403);
    expect((await member.delete(at)).status).toBe(403);
    expect((await member.post('/organisations', { name: 'Nieuw', kind: 'other' })).status).toBe(403);
    expect((await member.patch(at, { trusted: true })).status).toBe(200);
    expect(await latest(cms, 'organisations', organisation.id)).toMatchObject({ name: 'Anders', trusted: false });
    expect(await liveState(pool, 'organisations', organisation.id)).toEqual(before);
  });
});

describe('What belongs to the programme', () => {
  it.each([
    ['training-modules', () => makeTrainingModule(cms)],
    ['pages', () => makePage(cms)],
    ['guides', () => makeGuide(cms)],
  ] as const)('in %s is not for contributors to draft', async (collection, make) => {
    const { id } = await make();
    const before = await liveState(pool, collection, id);
    expect((await contributor.patch(`/${collection}/${id}`, { title: 'Anders' })).status).toBe(403);
    expect((await contributor.patch(`/${collection}/${id}`, IN_THE_BIN)).status).toBe(403);
    expect((await contributor.delete(`/${collection}/${id}`)).status).toBe(403);
    expect(await liveState(pool, collection, id)).toEqual(before);
  });

  it.each(['site-settings', 'skill-scale', 'barriers'])(
    'such as %s is not for contributors to change',
    async (slug) => {
      expect((await contributor.post(`/globals/${slug}`, { siteName: 'Anders' })).status).toBe(403);
    },
  );
});

describe('What is not live', () => {
  it('a contributor may put in the bin and take out again, and it stays a draft', async () => {
    const { id } = await makeOffer(cms, { organisation: own, _status: 'draft' });
    expect((await contributor.patch(`/offers/${id}`, IN_THE_BIN)).status).toBe(200);
    const back = await contributor.patch(`/offers/${id}`, { deletedAt: null, _status: 'published' }, { trash: true });
    expect(back.status, back.text).toBe(200);
    const { rows } = await pool.query('SELECT _status, deleted_at FROM offers WHERE id = $1', [id]);
    expect(rows).toEqual([{ _status: 'draft', deleted_at: null }]);
  });

  it('stays down after an editor withdrew it', async () => {
    const { id } = await makeOffer(cms, { organisation: own });
    expect((await editor.patch(`/offers/${id}`, { _status: 'draft' })).status).toBe(200);
    expect((await contributor.patch(`/offers/${id}`, { title: 'Weer terug', _status: 'published' })).status).toBe(200);
    const { rows } = await pool.query('SELECT _status FROM offers WHERE id = $1', [id]);
    expect(rows).toEqual([{ _status: 'draft' }]);
  });

  it('stays in the bin after an editor put it there while it was live', async () => {
    const { id } = await makeOffer(cms, { organisation: own });
    expect((await editor.patch(`/offers/${id}`, IN_THE_BIN)).status).toBe(200);
    const before = await liveState(pool, 'offers', id);
    await contributor.patch(`/offers/${id}`, { title: 'Weer terug' }, { trash: true });
    const answer = await contributor.patch(`/offers/${id}`, { deletedAt: null, _status: 'published' }, { trash: true });
    expect(answer.status, answer.text).toBe(403);
    expect(await liveState(pool, 'offers', id)).toEqual(before);
  });
});

describe('A draft that names another organisation as owner', () => {
  it('gives that organisation’s people no hold on what is live', async () => {
    const { id } = await makeOffer(cms, { organisation: own });
    const both = await RestClient.signIn(await makeUser(cms, { role: 'contributor', organisations: [own, other] }));
    expect((await both.patch(`/offers/${id}`, { organisation: other })).status).toBe(200);
    const before = await liveState(pool, 'offers', id);
    const taker = await RestClient.signIn(await makeUser(cms, { role: 'editor', organisations: [other] }));
    const at = `/offers/${id}`;
    expect((await taker.patch(at, { _status: 'published' })).status).toBe(400);
    expect((await taker.patch(at, { _status: 'draft' })).status).toBe(400);
    expect((await taker.patch(at, IN_THE_BIN)).status).toBeGreaterThanOrEqual(400);
    expect((await taker.delete(at)).status).toBe(403);
    expect(await liveState(pool, 'offers', id)).toEqual(before);
  });
});

describe('A picture that is shown by something live', () => {
  const shownBy: [string, (image: string) => Promise<unknown>][] = [
    ['an offer', (image) => makeOffer(cms, { organisation: own, image })],
    ['another organisation’s offer', (image) => makeOffer(cms, { organisation: other, image })],
    ['a module', (image) => makeTrainingModule(cms, { image })],
    [
      'a story’s text',
      (image) => makeSuccessStory(cms, { organisation: own, body: richText('Kijk:', { blockType: 'picture', image }) }),
    ],
    ['a page’s block', (image) => makePage(cms, { body: [{ blockType: 'picture', image }] })],
    ['a guide’s downloads', (image) => makeGuide(cms, { downloads: [image] })],
    [
      'an offer with a newer draft that has another picture',
      async (image) => {
        const { id } = await makeOffer(cms, { organisation: own, image });
        await contributor.patch(`/offers/${id}`, { image: null });
      },
    ],
  ];

  it.each(shownBy)('is not a contributor’s to change: %s', async (_, show) => {
    const picture = await makeMedia(cms, { organisation: own });
    await show(picture.id);
    const before = await pictureState(picture);
    const at = `/media/${picture.id}`;
    for (const write of [
      () => contributor.patch(at, { alt: 'Iets anders' }),
      () => contributor.patch(at, { alt: 'Iets anders' }, { locale: 'en' }),
      () => contributor.patch(at, { consent: { withdrawnOn: '2026-11-01' } }),
      () => contributor.patch('/media', { alt: 'Iets anders' }, { 'where[id][equals]': picture.id }),
      () => contributor.patch(at, { organisation: other }),
      () => contributor.patch(at, IN_THE_BIN),
      () => contributor.delete(at),
      () => contributor.delete('/media', { 'where[id][equals]': picture.id }),
      () => contributor.patch(at, { filename: 'iets-anders.webp', url: '/iets-anders', sizes: {} }),
      async () => contributor.send('PATCH', at, { body: await upload({ alt: 'Iets anders' }) }),
      async () =>
        contributor.send('PATCH', '/media', {
          body: await upload({}),
          parameters: { 'where[id][equals]': picture.id },
        }),
      () =>
        contributor.send('PATCH', at, {
          body: {},
          parameters: { 'uploadEdits[crop][width]': 1, 'uploadEdits[crop][height]': 1 },
        }),
    ]) {
      const answer = await write();
      expect(answer.status).toBeLessThan(500);
      expect(await pictureState(picture), answer.text).toEqual(before);
    }
  });

  it('keeps its file when a contributor uploads or renames another to its name', async () => {
    const picture = await makeMedia(cms, { organisation: own });
    await makeOffer(cms, { organisation: own, image: picture.id });
    const before = await pictureState(picture);
    const namesake = await contributor.send('POST', '/media', {
      body: await upload({ alt: 'Een ander', organisation: own }, picture.filename ?? ''),
    });
    expect(namesake.status, namesake.text).toBe(201);
    const at = `/media/${String(namesake.doc.id)}`;
    await contributor.patch(at, {
      filename: picture.filename,
      url: picture.url,
      sizes: { small: { filename: picture.sizes?.small?.filename } },
    });
    await contributor.send('PATCH', at, { body: await upload({ filename: picture.filename }, picture.filename ?? '') });
    expect(await pictureState(picture)).toEqual(before);
  });

  it('is a contributor’s to change as long as nothing live shows it', async () => {
    const picture = await makeMedia(cms, { organisation: own });
    await makeOffer(cms, { organisation: own, image: picture.id, _status: 'draft' });
    const answer = await contributor.patch(`/media/${picture.id}`, { alt: 'Beter gezegd' });
    expect(answer.status, answer.text).toBe(200);
    const replaced = await contributor.send('PATCH', `/media/${picture.id}`, { body: await upload({}) });
    expect(replaced.status, replaced.text).toBe(200);
  });
});

async function upload(data: object, name = 'anders.png'): Promise<FormData> {
  const form = new FormData();
  form.set('_payload', JSON.stringify(data));
  form.set('file', new Blob([new Uint8Array(await png('#ff0000'))], { type: 'image/png' }), name);
  return form;
}

/** The row, its words, and the bytes of its files. */
async function pictureState(picture: Media): Promise<unknown> {
  const { MEDIA_DIR } = env();
  const stem = (picture.filename ?? '').replace(/\.\w+$/u, '');
  const files = readdirSync(MEDIA_DIR)
    .filter((file) => file === picture.filename || file.startsWith(`${stem}-`))
    .filter((file) =>
      [picture.filename, picture.sizes?.small?.filename, picture.sizes?.medium?.filename].includes(file),
    )
    .map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(MEDIA_DIR, file)))
        .digest('hex'),
    ]);
  expect(files.length).toBeGreaterThan(0);
  return { rows: await liveState(pool, 'media', picture.id), files };
}

async function versionCount(collection: CollectionSlug, id: string): Promise<number> {
  const { rows } = await pool.query(`SELECT FROM _${collection.replaceAll('-', '_')}_v WHERE parent_id = $1`, [id]);
  return rows.length;
}
