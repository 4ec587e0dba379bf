import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { isEmployerToken, newEmployerToken } from '@/config/employer-token';
import { now } from '@/config/env';
import { employerLinkPath, sitePaths } from '@/config/paths';
import { getServerSideProps as anywhere } from '@/pages/[...path]';
import { getServerSideProps as flyer } from '@/pages/werkgever/[token]/flyer';
import { getServerSideProps as employer } from '@/pages/werkgever/[token]';
import { getServerSideProps as training } from '@/pages/werkgever/[token]/[slug]';
import type { Offer, User } from '@/payload-types';
import { getEmployerPage, getEmployerTraining } from '@/queries';
import { pool } from '@/queries/payload';

import { translate, type OwnedWishes } from '../factories/document';
import { makeEmployerLink } from '../factories/employer-link';
import { makeLocation } from '../factories/location';
import { makeMedia } from '../factories/media';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makeTrainingModule } from '../factories/training-module';
import { makeUser } from '../factories/user';
import { openCms, versionsOf } from '../support/cms';
import { askPage } from '../support/page-request';
import { RestClient } from '../support/rest';

let cms: Payload;

beforeAll(async () => {
  cms = await openCms();
});

const context = { locale: 'nl', now: now() } as const;

/** An employer with a link and one training that is live. */
async function makeEmployer() {
  const organisation = await makeOrganisation(cms, { kind: 'employer', employerPage: { welcome: 'Dag collega.' } });
  const token = await makeEmployerLink(cms, organisation.id);
  const list = (wishes: Partial<OwnedWishes<Offer>> = {}) =>
    makeOffer(cms, { audience: 'employees', organisation: organisation.id, ...wishes });
  return { id: organisation.id, organisation, token, list };
}

const titles = async (token: string, moment = context.now) =>
  (await getEmployerPage(token, { ...context, now: moment }))?.trainings.map(({ title }) => title) ?? null;

describe('An employer’s page', () => {
  it.each([
    ['a token that is nobody’s', () => newEmployerToken()],
    ['a token that is too short', () => 'abc'],
    ['a slug', (slug: string) => slug],
    ['an id', (_: string, id: string) => id],
    ['a statement', () => "' OR 1=1 --"],
  ])('is not there for %s, and the answer is that to any address at which nothing is', async (_name, tokenOf) => {
    const { id, organisation } = await makeEmployer();
    const token = tokenOf(organisation.slug ?? '', id);
    const unknown = await askPage({ page: anywhere, url: '/niet/gevonden', params: { path: 'x' } });
    for (const [page, path] of [
      [employer, ''],
      [flyer, '/flyer'],
      [training, '/iets'],
    ] as const) {
      const answer = await askPage({
        page,
        url: `/werkgever/${encodeURIComponent(token)}${path}?x=${encodeURIComponent(token)}`,
        params: page === training ? { token, slug: 'iets' } : { token },
      });
      expect(answer).toEqual(unknown);
      expect(answer.text).not.toContain(token);
    }
  });

  it('is not there when its organisation is a draft, or in the bin', async () => {
    const { id, token } = await makeEmployer();
    const change = (data: object) => cms.update({ collection: 'organisations', id, data, overrideAccess: true });
    expect(await getEmployerPage(token, context)).not.toBeNull();
    await change({ _status: 'draft' });
    expect(await getEmployerPage(token, context)).toBeNull();
    await change({ _status: 'published' });
    await change({ deletedAt: '2026-11-20T10:00:00.000Z' });
    expect(await getEmployerPage(token, context)).toBeNull();
  });

  it('shows its own trainings for its own people that are live, and no others', async () => {
    const { id, list, token } = await makeEmployer();
    const other = await makeEmployer();
    await list({ title: 'Van ons' });
    await list({ title: 'Concept', _status: 'draft' });
    await list({ title: 'Weg', deletedAt: '2026-11-20T10:00:00.000Z' });
    await list({ title: 'Voorbij', validUntil: '2026-01-01T00:00:00.000Z' });
    await list({ title: 'Later', validFrom: '2099-01-01T00:00:00.000Z' });
    await list({
      title: 'Geweest',
      schedule: { kind: 'dates', dates: [{ start: '2026-01-05T09:00:00.000Z', end: '2026-01-05T10:00:00.000Z' }] },
    });
    const elsewhere = await other.list({ title: 'Van een ander' });
    const forAll = await makeOffer(cms, { organisation: id, title: 'Voor iedereen' });
    const changed = await list({ title: 'Zoals het nu is' });
    await cms.update({
      collection: 'offers',
      id: changed.id,
      data: { title: 'Zoals het wordt' },
      draft: true,
      overrideAccess: true,
    });
    expect(await titles(token)).toEqual(['Van ons', 'Zoals het nu is']);
    for (const { slug } of [elsewhere, forAll]) {
      expect(await getEmployerTraining(token, slug ?? '', context)).toBeNull();
    }
    expect((await getEmployerTraining(token, changed.slug ?? '', context))?.training.title).toBe('Zoals het nu is');
  });

  it('shows no place, module or picture that is not public', async () => {
    const { id, list, token } = await makeEmployer();
    const place = await makeLocation(cms, { organisation: id, name: 'Nog geheim', _status: 'draft' });
    const module = await makeTrainingModule(cms, { title: 'Nog niet af', summary: 'Nog niet af', _status: 'draft' });
    const picture = await makeMedia(cms, { organisation: id });
    const { slug } = await list({ place: 'location', location: place.id, module: module.id, image: picture.id });
    const found = await getEmployerTraining(token, slug ?? '', context);
    expect(found?.training).toMatchObject({ location: null, module: null, image: null });
    expect(JSON.stringify([found, await getEmployerPage(token, context)])).not.toMatch(/Nog geheim|Nog niet af/u);
  });

  it('shows a public place, a module with what it gives, and a picture that everybody may see', async () => {
    const { id, list, token } = await makeEmployer();
    const place = await makeLocation(cms, { organisation: id, name: 'Huis van de Buurt' });
    const module = await makeTrainingModule(cms, { title: 'Klik & Tik', levelFrom: 1, levelTo: 2 });
    const picture = await makeMedia(cms);
    await makeOffer(cms, { organisation: id, image: picture.id });
    const { slug } = await list({
      title: null,
      place: 'location',
      location: place.id,
      module: module.id,
      image: picture.id,
    });
    expect((await getEmployerTraining(token, slug ?? '', context))?.training).toMatchObject({
      title: 'Klik & Tik',
      levels: { from: 1, to: 2 },
      location: { name: 'Huis van de Buurt' },
      image: { alt: picture.alt },
    });
  });

  it('has what comes first, first, and then what has no date', async () => {
    const { list, token } = await makeEmployer();
    const on = (days: number) => {
      const start = context.now.getTime() + days * 86_400_000;
      const [from, to] = [new Date(start), new Date(start + 3_600_000)].map((moment) => moment.toISOString());
      return { kind: 'dates' as const, dates: [{ start: from ?? '', end: to ?? '' }] };
    };
    await list({ title: 'Zonder datum' });
    await list({ title: 'Straks', schedule: on(9) });
    await list({ title: 'Eerst', schedule: on(2) });
    await list({ title: 'Altijd' });
    expect(await titles(token)).toEqual(['Eerst', 'Straks', 'Altijd', 'Zonder datum']);
    expect(await titles(token, new Date(context.now.getTime() + 3 * 86_400_000))).not.toContain('Eerst');
  });

  it('says in which language its words are', async () => {
    const { id, list, token } = await makeEmployer();
    const translated = await list({ title: 'Veilig inloggen' });
    const dutch = await list({ title: 'Alleen Nederlands' });
    await translate(cms, 'offers', translated.id, 'en', { title: 'Signing in safely' });
    const english = { ...context, locale: 'en' } as const;
    const page = await getEmployerPage(token, english);
    expect(page).toMatchObject({ welcome: 'Dag collega.', textLocale: 'nl' });
    expect(page?.trainings.map(({ textLocale, title }) => [title, textLocale])).toEqual([
      ['Alleen Nederlands', 'nl'],
      ['Signing in safely', 'en'],
    ]);
    expect((await getEmployerTraining(token, dutch.slug ?? '', english))?.training.textLocale).toBe('nl');
    await translate(cms, 'organisations', id, 'en', { employerPage: { welcome: 'Hello.' } });
    expect(await getEmployerPage(token, english)).toMatchObject({ welcome: 'Hello.', textLocale: 'en' });
  });

  it('is kept by nobody and told to nobody, in each of its pages', async () => {
    const { list, token } = await makeEmployer();
    const { slug } = await list();
    const paths = sitePaths('nl');
    for (const [page, url] of [
      [employer, paths.employer(token)],
      [flyer, paths.employerFlyer(token)],
      [training, paths.employerTraining(token, slug ?? '')],
    ] as const) {
      const answer = await askPage({
        page,
        url,
        params: { token, ...(page === training ? { slug: slug ?? '' } : {}) },
      });
      expect(answer.status, url).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'Cache-Control': 'private, no-store',
        'Referrer-Policy': 'no-referrer',
        'X-Robots-Tag': 'noindex, nofollow, noarchive',
      });
      expect(answer.text).toContain('"closed":true');
      expect(answer.text).toContain('"asksFeedback":false');
    }
  });
});

/** The link as its buttons give it. */
interface Shown {
  link: { address: string; flyer: string } | null;
}

describe('The link to an employer’s page', () => {
  const press = async (who: RestClient, organisation: string, action: string) => {
    const answer = await who.post(employerLinkPath(organisation).replace('/api', ''), { action });
    return { status: answer.status, link: (answer.body as unknown as Shown).link ?? null };
  };
  const tokenOf = ({ link }: Shown) => link?.address.split('/').at(-1) ?? '';
  const signIn = async (account: Partial<User> & { role: User['role'] }) =>
    RestClient.signIn(await makeUser(cms, account));

  it.each([
    ['a visitor', () => Promise.resolve(RestClient.visitor()), 401],
    [
      'an editor of another organisation',
      async () => signIn({ role: 'editor', organisations: [(await makeOrganisation(cms)).id] }),
      404,
    ],
    ['a contributor without one', () => signIn({ role: 'contributor' }), 404],
    ['a coach', () => signIn({ role: 'coach' }), 404],
  ])('is not for %s', async (_name, who, status) => {
    const { id, token } = await makeEmployer();
    const client = await who();
    for (const action of ['show', 'renew', 'remove']) {
      expect(await press(client, id, action)).toEqual({ status, link: null });
      expect((await press(client, crypto.randomUUID(), action)).status).toBe(status);
    }
    expect(await getEmployerPage(token, context)).not.toBeNull();
  });

  it.each([{ action: 'steal' }, {}, [], 'renew', { action: ['renew'] }])('refuses %j', async (question) => {
    const { id, token } = await makeEmployer();
    const admin = await signIn({ role: 'admin' });
    expect((await admin.post(employerLinkPath(id).replace('/api', ''), question)).status).toBe(400);
    expect(await getEmployerPage(token, context)).not.toBeNull();
  });

  it.each(['editor', 'contributor'] as const)(
    'is made, renewed and taken away by its own %s, and counts at once',
    async (role) => {
      const organisation = await makeOrganisation(cms);
      const client = await signIn({ role, organisations: [organisation.id] });
      expect(await press(client, organisation.id, 'show')).toEqual({ status: 200, link: null });
      const first = tokenOf(await press(client, organisation.id, 'renew'));
      expect(isEmployerToken(first)).toBe(true);
      expect(tokenOf(await press(client, organisation.id, 'show'))).toBe(first);
      expect(await getEmployerPage(first, context)).not.toBeNull();
      const second = tokenOf(await press(client, organisation.id, 'renew'));
      expect(await getEmployerPage(first, context)).toBeNull();
      expect(await getEmployerPage(second, context)).not.toBeNull();
      expect(await press(client, organisation.id, 'remove')).toEqual({ status: 200, link: null });
      expect(await getEmployerPage(second, context)).toBeNull();
    },
  );

  it('does not come back with an old version, and is in none', async () => {
    const { id, organisation, token } = await makeEmployer();
    const editor = await signIn({ role: 'editor', organisations: [id] });
    const renewed = tokenOf(await press(editor, id, 'renew'));
    await editor.patch(`/organisations/${id}`, { name: 'Anders', _status: 'published' });
    const [old = ''] = (await versionsOf(cms, 'organisations', id, 'published')).slice(-1);
    expect((await editor.post(`/organisations/versions/${old}`)).status).toBe(200);
    expect((await editor.get(`/organisations/${id}`)).doc.name).toBe(organisation.name);
    expect(await getEmployerPage(token, context)).toBeNull();
    expect(await getEmployerPage(renewed, context)).not.toBeNull();
    const { rows } = await (
      await pool()
    ).query<{ text: string }>('SELECT row_to_json(v)::text AS text FROM _organisations_v v');
    expect(rows.map(({ text }) => text).join()).not.toContain(renewed);
  });

  it('is one, also when it is made twice at once', async () => {
    const organisation = await makeOrganisation(cms);
    const client = await signIn({ role: 'editor', organisations: [organisation.id] });
    const answers = await Promise.all(Array.from({ length: 5 }, () => press(client, organisation.id, 'renew')));
    expect(answers.filter(({ status }) => status !== 200).length).toBeLessThan(answers.length - 1);
    const { totalDocs } = await cms.count({
      collection: 'employer-links',
      where: { organisation: { equals: organisation.id } },
      overrideAccess: true,
    });
    expect(totalDocs).toBe(1);
    expect(await getEmployerPage(tokenOf(await press(client, organisation.id, 'show')), context)).not.toBeNull();
  });

  it('goes with its organisation, and does not keep it', async () => {
    const { id, token } = await makeEmployer();
    const admin = await signIn({ role: 'admin' });
    expect((await admin.delete(`/organisations/${id}`)).status).toBe(200);
    expect(await getEmployerPage(token, context)).toBeNull();
    const { totalDocs } = await cms.count({
      collection: 'employer-links',
      where: { token: { equals: token } },
      overrideAccess: true,
    });
    expect(totalDocs).toBe(0);
  });
});

describe('The screen of a document', () => {
  it('still tells who may publish and who may keep a draft, and nobody else that it is there', async () => {
    const { id: organisation, list } = await makeEmployer();
    const { id } = await list();
    const contributor = await RestClient.signIn(
      await makeUser(cms, { role: 'contributor', organisations: [organisation] }),
    );
    const rights = async (who: RestClient, data: object) => who.post(`/offers/access/${id}`, data);
    expect((await rights(contributor, { _status: 'draft' })).body).toMatchObject({ update: { permission: true } });
    expect((await rights(contributor, { _status: 'published' })).body).not.toHaveProperty('update');
    expect((await rights(RestClient.visitor(), { _status: 'draft' })).status).toBe(404);
  });
});
