import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';

import { now } from '@/config/env';
import type { Page } from '@/payload-types';
import { pool as databasePool } from '@/queries/payload';

import { translate } from '../factories/document';
import { makeAmbassador } from '../factories/ambassador';
import { makeGuide } from '../factories/guide';
import { makeLocation } from '../factories/location';
import { makeMedia } from '../factories/media';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makePage } from '../factories/page';
import { richText } from '../factories/rich-text';
import { makeSuccessStory } from '../factories/success-story';
import { makeTrainingModule } from '../factories/training-module';
import { makeUser } from '../factories/user';
import { openCms, versionsOf } from '../support/cms';
import { RestClient } from '../support/rest';
import { signUp } from '../support/take-a-place';

let cms: Payload;
let pool: Pool;
let organisation: string;
let admin: RestClient;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  organisation = (await makeOrganisation(cms)).id;
  admin = await RestClient.signIn(await makeUser(cms, { role: 'admin' }));
});

type Target = 'organisations' | 'locations' | 'training-modules' | 'offers' | 'ambassadors' | 'media';

const TARGETS: Record<Target, () => Promise<{ id: string }>> = {
  organisations: () => makeOrganisation(cms),
  locations: () => makeLocation(cms, { organisation }),
  'training-modules': () => makeTrainingModule(cms),
  offers: () => makeOffer(cms, { organisation }),
  ambassadors: () => makeAmbassador(cms, { organisation }),
  media: () => makeMedia(cms, { organisation }),
};

const TITLE = 'Wie hiernaar verwijst';
const DATES = { start: '2026-12-01T10:00:00.000Z', end: '2026-12-01T12:00:00.000Z' };
const RULE = { weekdays: ['MO' as const], opens: '10:00', closes: '12:00' };

/** A page's body with something in it that refers. */
const body = (block: NonNullable<Page['body']>[number]) => ({ title: TITLE, body: [block] });

/** Everything that can refer to something: what it refers to, and how to make it; all of them are called the same. */
const REFERRERS: [who: string, target: Target, make: (id: string) => Promise<unknown>][] = [
  ['an offer that it gives', 'organisations', (id) => makeOffer(cms, { title: TITLE, organisation: id })],
  [
    'a draft of an offer that it gives',
    'organisations',
    (id) => makeOffer(cms, { title: TITLE, organisation: id, _status: 'draft' }),
  ],
  ['a place of its own', 'organisations', (id) => makeLocation(cms, { name: TITLE, organisation: id })],
  ['a story of its own', 'organisations', (id) => makeSuccessStory(cms, { title: TITLE, organisation: id })],
  ['an ambassador of its own', 'organisations', (id) => makeAmbassador(cms, { displayName: TITLE, organisation: id })],
  ['a guide of its own', 'organisations', (id) => makeGuide(cms, { title: TITLE, organisation: id })],
  ['a picture of its own', 'organisations', (id) => makeMedia(cms, { alt: TITLE, organisation: id })],
  [
    'somebody who works there',
    'organisations',
    (id) => makeUser(cms, { role: 'editor', name: TITLE, organisations: [id] }),
  ],
  [
    'an offer that is held there',
    'locations',
    (id) => makeOffer(cms, { title: TITLE, organisation, place: 'location', location: id }),
  ],
  [
    'an offer with one date there',
    'locations',
    (id) =>
      makeOffer(cms, { title: TITLE, organisation, schedule: { kind: 'dates', dates: [{ ...DATES, place: id }] } }),
  ],
  [
    'an offer with one rule there',
    'locations',
    (id) =>
      makeOffer(cms, { title: TITLE, organisation, schedule: { kind: 'rules', rules: [{ ...RULE, place: id }] } }),
  ],
  [
    'an offer in the bin that was held there',
    'locations',
    (id) => makeOffer(cms, { title: TITLE, organisation, location: id, deletedAt: '2026-11-20T10:00:00.000Z' }),
  ],
  [
    'a newer draft of an offer that moves there',
    'locations',
    async (id) => draftBeside('offers', (await makeOffer(cms, { title: TITLE, organisation })).id, { location: id }),
  ],
  [
    'an offer whose newer draft moves away from there',
    'locations',
    async (id) =>
      draftBeside('offers', (await makeOffer(cms, { title: TITLE, organisation, location: id })).id, {
        location: null,
      }),
  ],
  ['an offer that gives it', 'training-modules', (id) => makeOffer(cms, { title: TITLE, organisation, module: id })],
  ['a module that goes with it', 'training-modules', (id) => makeTrainingModule(cms, { title: TITLE, related: [id] })],
  [
    'a story about them',
    'ambassadors',
    (id) => makeSuccessStory(cms, { title: TITLE, organisation, ambassadors: [id] }),
  ],
  [
    'a story that recommends it between the lines',
    'offers',
    (id) =>
      makeSuccessStory(cms, {
        title: TITLE,
        organisation,
        body: richText('Lees:', { blockType: 'related-offers', offers: [id] }),
      }),
  ],
  [
    'a guide that recommends it between the lines',
    'offers',
    (id) => makeGuide(cms, { title: TITLE, body: richText({ blockType: 'related-offers', offers: [id] }) }),
  ],
  [
    'the English text of a story',
    'offers',
    async (id) => {
      const story = await makeSuccessStory(cms, { title: TITLE, organisation });
      await translate(cms, 'success-stories', story.id, 'en', {
        title: TITLE,
        body: richText({ blockType: 'related-offers', offers: [id] }),
      });
    },
  ],
  [
    'a newer draft of a story',
    'offers',
    async (id) => {
      const story = await makeSuccessStory(cms, { title: TITLE, organisation });
      await draftBeside('success-stories', story.id, { body: richText({ blockType: 'related-offers', offers: [id] }) });
    },
  ],
  ['a page', 'offers', (id) => makePage(cms, body({ blockType: 'related-offers', offers: [id] }))],
  [
    'a draft of a page',
    'offers',
    (id) => makePage(cms, { ...body({ blockType: 'related-offers', offers: [id] }), _status: 'draft' }),
  ],
  [
    'a newer draft of a page',
    'offers',
    async (id) =>
      draftBeside(
        'pages',
        (await makePage(cms, { title: TITLE })).id,
        body({ blockType: 'related-offers', offers: [id] }),
      ),
  ],
  ['an offer that shows it', 'media', (id) => makeOffer(cms, { title: TITLE, organisation, image: id })],
  ['a module that shows it', 'media', (id) => makeTrainingModule(cms, { title: TITLE, image: id })],
  [
    'a module that hands it out',
    'media',
    (id) => makeTrainingModule(cms, { title: TITLE, materials: [{ title: 'Werkboek', file: id }] }),
  ],
  ['a place with this entrance', 'media', (id) => makeLocation(cms, { name: TITLE, organisation, entrancePhoto: id })],
  ['an organisation with this logo', 'media', (id) => makeOrganisation(cms, { name: TITLE, logo: id })],
  ['an ambassador on it', 'media', (id) => makeAmbassador(cms, { displayName: TITLE, organisation, photo: id })],
  ['a story with it', 'media', (id) => makeSuccessStory(cms, { title: TITLE, organisation, image: id })],
  [
    'a story with it between the lines',
    'media',
    (id) => makeSuccessStory(cms, { title: TITLE, organisation, body: richText({ blockType: 'picture', image: id }) }),
  ],
  ['a guide to download it from', 'media', (id) => makeGuide(cms, { title: TITLE, downloads: [id] })],
  ['a page with it', 'media', (id) => makePage(cms, body({ blockType: 'picture', image: id }))],
];

async function draftBeside(
  collection: 'offers' | 'pages' | 'success-stories',
  id: string,
  data: object,
): Promise<void> {
  // As the platform: somebody is working on it.
  await cms.update({ collection, id, data, draft: true, overrideAccess: true });
}

async function isThere(collection: Target, id: string): Promise<boolean> {
  return (await admin.get(`/${collection}/${id}`)).status === 200;
}

describe('Deleting is refused, with the list,', () => {
  it.each(REFERRERS)('because of %s (%s)', async (_, target, make) => {
    const { id } = await TARGETS[target]();
    await make(id);
    const answer = await admin.delete(`/${target}/${id}`);
    expect(answer.status, answer.text).toBe(409);
    expect(answer.text).toContain(TITLE);
    expect(await isThere(target, id)).toBe(true);
  });

  it('also for one of many at once, while the others go', async () => {
    const [used, free] = [await TARGETS.locations(), await TARGETS.locations()];
    await makeOffer(cms, { title: TITLE, organisation, place: 'location', location: used.id });
    const answer = await admin.delete('/locations', { 'where[id][in]': `${used.id},${free.id}` });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(TITLE);
    expect(await isThere('locations', used.id)).toBe(true);
    expect(await isThere('locations', free.id)).toBe(false);
  });

  it('also from the bin', async () => {
    const { id } = await TARGETS.locations();
    await makeOffer(cms, { title: TITLE, organisation, place: 'location', location: id });
    expect((await admin.patch(`/locations/${id}`, { deletedAt: '2026-11-23T09:00:00.000Z' })).status).toBe(200);
    expect((await admin.delete(`/locations/${id}`, { trash: true })).status).toBe(409);
  });

  it('with ten of them by name and the number of the rest', async () => {
    const { id } = await TARGETS['training-modules']();
    for (let n = 1; n <= 12; n += 1)
      await makeOffer(cms, { title: `Cursus nummer ${String(n)}`, organisation, module: id });
    const { body: answer } = await admin.delete(`/training-modules/${id}`);
    const [{ message }] = answer.errors as [{ message: string }];
    expect(message.match(/"Cursus nummer \d+"/gu)?.length).toBe(10);
    expect(message).toContain('en nog 2');
  });
});

describe('Deleting goes through', () => {
  it.each(Object.keys(TARGETS) as Target[])('in %s when nothing refers to it', async (target) => {
    const { id } = await TARGETS[target]();
    const answer = await admin.delete(`/${target}/${id}`);
    expect(answer.status, answer.text).toBe(200);
    expect(await isThere(target, id)).toBe(false);
  });

  it('after the last reference was taken away', async () => {
    const { id } = await TARGETS.locations();
    const offer = await makeOffer(cms, { organisation, location: id });
    expect((await admin.delete(`/locations/${id}`)).status).toBe(409);
    expect((await admin.patch(`/offers/${offer.id}`, { location: null })).status).toBe(200);
    expect((await admin.delete(`/locations/${id}`)).status).toBe(200);
  });

  it('when only its own other version refers to it', async () => {
    const { id } = await TARGETS['training-modules']();
    expect((await admin.patch(`/training-modules/${id}`, { related: [id] })).status).toBe(200);
    expect((await admin.delete(`/training-modules/${id}`)).status).toBe(200);
  });

  it('for an account, whatever that person wrote', async () => {
    const user = await makeUser(cms, { role: 'editor', allOrganisations: true });
    const client = await RestClient.signIn(user);
    const made = await client.post('/pages', { title: 'Door mij' });
    expect(made.doc.createdBy).toBe(user.id);
    expect((await admin.delete(`/users/${user.id}`)).status).toBe(200);
    expect((await admin.get(`/pages/${String(made.doc.id)}`, { draft: true })).doc.title).toBe('Door mij');
  });
});

describe('Taking an organisation off the site', () => {
  const busy = async () => {
    const { id } = await makeOrganisation(cms);
    const start = new Date(now().getTime() + 7 * 86_400_000);
    const end = new Date(start.getTime() + 3_600_000);
    const offer = await makeOffer(cms, {
      organisation: id,
      registration: 'form',
      signUp: { per: 'session', waitingList: true },
      schedule: { kind: 'dates', dates: [{ start: start.toISOString(), end: end.toISOString() }] },
    });
    await signUp(cms, offer.id);
    return id;
  };
  const live = async (id: string) =>
    (await pool.query('SELECT _status, deleted_at, region FROM public.organisations WHERE id = $1', [id]))
      .rows[0] as object;

  it.each([
    ['a draft', { _status: 'draft' }],
    ['in the bin', { deletedAt: '2026-11-20T10:00:00.000Z' }],
  ])('is refused while people are still to come to it: as %s', async (_what, data) => {
    const id = await busy();
    const before = await live(id);
    // Also when an editor has a newer draft of it.
    expect((await admin.patch(`/organisations/${id}`, { region: 'Elders' }, { draft: true })).status).toBe(200);
    const answer = await admin.patch(`/organisations/${id}`, data);
    expect(answer.status, answer.text).toBe(409);
    expect(answer.text).toContain('Eén persoon komt nog naar een bijeenkomst van deze organisatie. Zeg die eerst af');
    expect(await live(id)).toEqual(before);
    await pool.query("UPDATE public.sign_ups SET status = 'cancelled' WHERE organisation_id = $1", [id]);
    expect((await admin.patch(`/organisations/${id}`, data)).status).toBe(200);
  });

  it('is refused for all of them when it is for one of many', async () => {
    const [one, other] = [await busy(), (await makeOrganisation(cms)).id];
    const before = [await live(one), await live(other)];
    const where = { 'where[id][in]': [other, one].join(',') };
    const answer = await admin.patch('/organisations', { _status: 'draft' }, where);
    expect(answer.text).toContain('Eén persoon komt nog naar een bijeenkomst');
    expect([await live(one), await live(other)]).toEqual(before);
  });

  it('is refused when it is an old version that comes back', async () => {
    const id = (await makeOrganisation(cms, { _status: 'draft' })).id;
    expect((await admin.patch(`/organisations/${id}`, { _status: 'published' })).status).toBe(200);
    const [draft] = await versionsOf(cms, 'organisations', id, 'draft');
    await pool.query('UPDATE public.sign_ups SET organisation_id = $1 WHERE organisation_id = $2', [id, await busy()]);
    const answer = await admin.post(`/organisations/versions/${draft ?? ''}`);
    expect(answer.status, answer.text).toBe(409);
    expect(await live(id)).toMatchObject({ _status: 'published' });
  });

  it('does not keep anybody from changing it, or from working on a draft of it', async () => {
    const id = await busy();
    expect((await admin.patch(`/organisations/${id}`, { region: 'Gouda' })).status).toBe(200);
    expect(
      (await admin.patch(`/organisations/${id}`, { region: 'Elders', _status: 'draft' }, { draft: true })).status,
    ).toBe(200);
    expect(await live(id)).toMatchObject({ _status: 'published', region: 'Gouda' });
  });

  it('does not keep anybody from working on one that is off it already', async () => {
    const { id } = await makeOrganisation(cms, { _status: 'draft' });
    await pool.query('UPDATE public.sign_ups SET organisation_id = $1 WHERE organisation_id = $2', [id, await busy()]);
    expect((await admin.patch(`/organisations/${id}`, { region: 'Gouda', _status: 'draft' })).status).toBe(200);
  });
});

describe('Choosing what a colleague deleted meanwhile', () => {
  it.each([
    ['offers', { title: 'Nieuw', kind: 'course', module: crypto.randomUUID() }, 'module'],
    [
      'offers',
      {
        title: 'Nieuw',
        kind: 'course',
        schedule: { kind: 'dates', dates: [{ ...DATES, place: crypto.randomUUID() }] },
      },
      'schedule.dates.0.place',
    ],
    ['training-modules', { title: 'Nieuw', related: ['geen-id'] }, 'related'],
    ['pages', { title: 'Nieuw', body: [{ blockType: 'picture', image: crypto.randomUUID() }] }, 'body.0.image'],
  ])('is refused in %s, also in a draft, with the field that names it: %j', async (collection, data, path) => {
    for (const draft of [true, false]) {
      const answer = await admin.post(`/${collection}`, { organisation, ...data }, { draft });
      expect(answer.status, answer.text).toBe(400);
      expect(answer.text).toContain(`"path":"${path}"`);
    }
  });
});
