import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { now } from '@/config/env';
import type { Offer } from '@/payload-types';
import { getKeptOffers, getOffersOnPaper } from '@/queries';

import { makeLocation } from '../factories/location';
import { translate } from '../factories/document';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makeTrainingModule } from '../factories/training-module';
import { openCms } from '../support/cms';

let cms: Payload;
let organisation: string;

beforeAll(async () => {
  cms = await openCms();
  organisation = (await makeOrganisation(cms, { phone: '010 123 45 67' })).id;
});

const context = { locale: 'nl', now: now() } as const;

const day = (days: number) => new Date(now().getTime() + days * 86_400_000).toISOString();

async function makeKept(wishes: Partial<Offer> = {}): Promise<Offer & { slug: string }> {
  const offer = await makeOffer(cms, { organisation, ...wishes } as Parameters<typeof makeOffer>[1]);
  return { ...offer, slug: offer.slug ?? '' };
}

/** Arranged behind the scenes: who may do it is tested elsewhere. */
async function change(id: string, data: object): Promise<void> {
  await cms.update({ collection: 'offers', id, data, overrideAccess: true });
}

/** All that both pages of a list may tell of an offer. */
async function toldOf(slug: string): Promise<string> {
  return JSON.stringify([await getKeptOffers([slug], context), await getOffersOnPaper([slug], context)]);
}

const GONE = (slug: string) => JSON.stringify([[{ state: 'gone', slug }], []]);

describe('Of an offer on a list nothing is told, not even its title', () => {
  it('when there is none', async () => {
    expect(await toldOf('dit-is-er-niet')).toBe(GONE('dit-is-er-niet'));
  });

  it.each<[string, Partial<Offer>]>([
    ['it is a draft', { _status: 'draft' }],
    ['it is for employees of one employer', { audience: 'employees' }],
    ['it is for employees, and over', { audience: 'employees', validUntil: day(-2) }],
    ['it is a draft, and over', { _status: 'draft', validUntil: day(-2) }],
    ['it is shown from tomorrow on', { validFrom: day(1) }],
  ])('when %s', async (_, wishes) => {
    const { slug } = await makeKept(wishes);
    expect(await toldOf(slug)).toBe(GONE(slug));
  });

  it.each<[string, object]>([
    ['it was withdrawn', { _status: 'draft' }],
    ['it is in the bin', { deletedAt: day(0) }],
    ['it is for employees from now on', { audience: 'employees' }],
  ])('when it was public and %s', async (_, data) => {
    const { id, slug, title } = await makeKept();
    expect(await toldOf(slug)).toContain(title);
    await change(id, data);
    expect(await toldOf(slug)).toBe(GONE(slug));
  });

  it('when its organisation was withdrawn', async () => {
    const own = (await makeOrganisation(cms)).id;
    const { slug } = await makeKept({ organisation: own });
    await cms.update({ collection: 'organisations', id: own, data: { _status: 'draft' }, overrideAccess: true });
    expect(await toldOf(slug)).toBe(GONE(slug));
  });

  it('when the words are those of a draft beside it', async () => {
    const { id, slug } = await makeKept();
    await cms.update({
      collection: 'offers',
      id,
      data: { title: 'Nog geheim', slug: 'nog-geheim' },
      draft: true,
      overrideAccess: true,
    });
    expect(await toldOf(slug)).not.toContain('Nog geheim');
    expect(await toldOf('nog-geheim')).toBe(GONE('nog-geheim'));
  });
});

describe('An offer on a list', () => {
  it('is over with its title and nothing else, once it has ended', async () => {
    const { slug, title } = await makeKept({ validUntil: day(-1), summary: 'Samenvatting' });
    expect(await getKeptOffers([slug], context)).toEqual([{ state: 'over', slug, title, textLocale: 'nl' }]);
    expect(await getOffersOnPaper([slug], context)).toEqual([]);
  });

  it('is over the day after its last meeting, by the title of its module where it has none', async () => {
    const module = await makeTrainingModule(cms, { title: 'Foto’s delen' });
    const dates = [{ start: day(1), end: new Date(Date.parse(day(1)) + 3_600_000).toISOString() }];
    const { slug } = await makeKept({ title: null, module: module.id, schedule: { kind: 'dates', dates } });
    expect(await getKeptOffers([slug], context)).toMatchObject([{ state: 'open', offer: { title: 'Foto’s delen' } }]);
    const later = { ...context, now: new Date(now().getTime() + 3 * 86_400_000) };
    expect(await getKeptOffers([slug], later)).toMatchObject([{ state: 'over', title: 'Foto’s delen' }]);
  });

  it('stands in the place that somebody gave it', async () => {
    const [first, second, third] = [await makeKept(), await makeKept({ validUntil: day(-1) }), await makeKept()];
    const slugs = [third.slug, 'weg', first.slug, second.slug];
    const kept = await getKeptOffers(slugs, context);
    expect(kept.map(({ slug }) => slug)).toEqual(slugs);
    expect(kept.map(({ state }) => state)).toEqual(['open', 'gone', 'open', 'over']);
    expect((await getOffersOnPaper(slugs, context)).map(({ slug }) => slug)).toEqual([third.slug, first.slug]);
  });

  it('is in the reader’s language', async () => {
    const { id, slug } = await makeKept({ title: 'Leren bellen' });
    await translate(cms, 'offers', id, 'en', { title: 'Learning to call' });
    const english = { ...context, locale: 'en' } as const;
    expect(await getKeptOffers([slug], english)).toMatchObject([{ offer: { title: 'Learning to call' } }]);
    expect(await getOffersOnPaper([slug], english)).toMatchObject([{ title: 'Learning to call' }]);
  });

  it('is on paper with its times, the places of single times, and whom to call', async () => {
    const own = await makeLocation(cms, { organisation, phone: '010 765 43 21' });
    const other = await makeLocation(cms, { organisation, name: 'Huis van de Wijk' });
    const hidden = await makeLocation(cms, { organisation, name: 'Nog niet open', _status: 'draft' });
    const rule = { weekdays: ['MO'], opens: '10:00', closes: '12:00' } as const;
    const schedule = {
      kind: 'rules',
      note: 'Bel eerst.',
      rules: [rule, { ...rule, weekdays: ['TU'], place: other.id }, { ...rule, weekdays: ['WE'], place: hidden.id }],
    } as Offer['schedule'];
    const { slug } = await makeKept({ place: 'location', location: own.id, schedule });
    const [paper] = await getOffersOnPaper([slug], context);
    expect(paper).toMatchObject({
      locationPhone: '010 765 43 21',
      organisationPhone: '010 123 45 67',
      otherPlaces: { [other.id]: { name: 'Huis van de Wijk' } },
      schedule: { kind: 'rules', note: 'Bel eerst.' },
    });
    expect(JSON.stringify(paper)).not.toContain('Nog niet open');
  });

  it('is asked for in no list at all', async () => {
    expect(await getKeptOffers([], context)).toEqual([]);
    expect(await getOffersOnPaper([], context)).toEqual([]);
  });
});
