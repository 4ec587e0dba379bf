import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { now } from '@/config/env';
import { BARRIERS, type Barrier } from '@/domain/barrier';
import type { OfferKind } from '@/domain/offer';
import { packageParts, type FilledPart, type PackagePart, type SupportPackage } from '@/domain/support-package';
import { NO_WISH, type SupportWish } from '@/domain/support-wish';
import type { Offer } from '@/payload-types';
import { getStoryOf, getSupportPackage } from '@/queries';
import { pool } from '@/queries/payload';

import type { Wishes } from '../factories/document';
import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makeSuccessStory } from '../factories/success-story';
import { openCms } from '../support/cms';

const context = { locale: 'nl', now: now() } as const;

/** A degree of latitude is some 111 kilometres. */
const KM = 1 / 111.2;
const GOUDA = { lat: 52, lon: 4.7 };

let cms: Payload;
let organisation: string;
const places: Record<string, string> = {};

function packageFor(barrier: Barrier, wish: Partial<SupportWish> = {}): Promise<SupportPackage> {
  return getSupportPackage(barrier, { ...NO_WISH, ...wish }, context);
}

function partOf({ parts }: SupportPackage, name: PackagePart): FilledPart {
  const part = parts.find((one) => one.part === name);
  if (!part) throw new Error(`The package has no part ${name}.`);
  return part;
}

async function partFor(barrier: Barrier, name: PackagePart, wish: Partial<SupportWish> = {}): Promise<FilledPart> {
  return partOf(await packageFor(barrier, wish), name);
}

const offersIn = ({ parts }: SupportPackage) =>
  parts.flatMap(({ alternative, offer }) => [offer, alternative]).filter((offer) => offer !== null);

function offer(
  title: string,
  kind: OfferKind,
  place: string | null,
  wishes: Omit<Wishes<Offer>, 'organisation'> = {},
): Promise<Offer> {
  const where = place === null ? {} : { place: 'location' as const, location: places[place] ?? '' };
  return makeOffer(cms, { organisation, title, kind, ...where, ...wishes });
}

/** A place so many kilometres north of Gouda. */
async function place(name: string, km: number, city = name): Promise<void> {
  const { id } = await makeLocation(cms, {
    organisation,
    name,
    city,
    latitude: GOUDA.lat + km * KM,
    longitude: GOUDA.lon,
  });
  places[name] = id;
}

beforeAll(async () => {
  cms = await openCms();
  organisation = (await makeOrganisation(cms)).id;
});

describe('A package where there is no offer at all', () => {
  it.each(BARRIERS)('has all its parts, and nothing in them: %s', async (barrier) => {
    const { parts } = await packageFor(barrier, { place: 'Nergenshuizen', postcode: '9999ZZ', level: 3 });
    expect(parts.map(({ part }) => part)).toEqual(packageParts(barrier));
    expect(new Set(parts.flatMap(({ alternative, offer: first, shared }) => [alternative, first, shared]))).toEqual(
      new Set([null]),
    );
  });

  it('says which postcode and place nobody knows', async () => {
    expect(await packageFor('access', { place: 'Nergenshuizen', postcode: '9999ZZ' })).toMatchObject({
      origin: null,
      unknownPlace: 'Nergenshuizen',
      unknownPostcode: '9999ZZ',
    });
    expect(await packageFor('access')).toMatchObject({ unknownPlace: null, unknownPostcode: null });
  });

  it('has no story', async () => {
    expect(await getStoryOf('access', context)).toBeNull();
  });
});

describe('A package', () => {
  beforeAll(async () => {
    await (
      await pool()
    ).query(`INSERT INTO catalogue.postcode (postcode, place, place_key, lat, lon)
      VALUES ('2801', 'Gouda', 'gouda', ${String(GOUDA.lat)}, ${String(GOUDA.lon)}), ('9711', 'Groningen', 'groningen', 53.22, 6.57)`);
    await place('Chocoladefabriek', 0, 'Gouda');
    await place('Buurthuis', 4, 'Gouda');
    await place('Waddinxveen', 8);
    await place('Bodegraven', 18);
    await place('Amsterdam', 45);
    await offer('Laptop voor personeel', 'device-loan', 'Chocoladefabriek', { audience: 'employees' });
    await offer('Laptop in concept', 'device-loan', 'Chocoladefabriek', { _status: 'draft' });
    await offer('Laptop in Waddinxveen', 'device-loan', 'Waddinxveen');
    await offer('Laptop in de buurt', 'device-loan', 'Buurthuis');
    await offer('Laptop in Bodegraven', 'device-loan', 'Bodegraven');
    await offer('Internet in Bodegraven', 'internet-access', 'Bodegraven');
    await offer('Inloop Gouda', 'walk-in', 'Chocoladefabriek');
    await offer('Inloop buurt', 'walk-in', 'Buurthuis');
    await offer('Samen aan tafel', 'meet-up', 'Waddinxveen');
    await offer('Cursus voor gevorderden', 'course', 'Chocoladefabriek', { levelFrom: 4, levelTo: 5 });
    await offer('Cursus voor beginners', 'course', 'Buurthuis', { levelFrom: 1, levelTo: 2 });
    await offer('Cursus vakapps', 'workshop', 'Waddinxveen', { topics: ['work-apps'] });
    await offer('Avondcursus', 'course', 'Waddinxveen', {
      levelFrom: 1,
      levelTo: 5,
      schedule: { kind: 'dates', dates: [{ start: '2026-12-01T19:00:00+01:00', end: '2026-12-01T21:00:00+01:00' }] },
    });
    await offer('Klik en tik thuis', 'online', null, { place: 'online', levelFrom: 1, levelTo: 1 });
    await offer('Training Amsterdam', 'in-house-training', 'Amsterdam');
    await offer('Training bij u', 'in-house-training', null);
    await offer('Training voor eigen mensen', 'in-house-training', 'Chocoladefabriek', { audience: 'employees' });
  });

  it.each(BARRIERS)('never shows what is for the people of one employer, or is not live: %s', async (barrier) => {
    for (const wish of [{}, { place: 'Gouda' }, { postcode: '2801AB', level: 2 } as const]) {
      const found = await packageFor(barrier, wish);
      expect(offersIn(found).length).toBeGreaterThan(0);
      expect(offersIn(found).filter(({ title }) => /personeel|eigen mensen|concept/u.test(title))).toEqual([]);
    }
  });

  it.each(BARRIERS)('never has the same offer twice: %s', async (barrier) => {
    for (const wish of [{}, { place: 'Gouda' }, { postcode: '2801', level: 2 }, { place: 'Groningen' }] as const) {
      const ids = offersIn(await packageFor(barrier, wish)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each([{ place: 'Gouda' }, { postcode: '2801' }, { postcode: '2801AB' }, { place: 'gouda', postcode: '9998' }])(
    'has what is nearest first, and one more to choose from: %o',
    async (wish) => {
      const loan = await partFor('access', 'loan', wish);
      expect(loan).toMatchObject({ widened: [], offer: { title: 'Laptop in de buurt' } });
      expect(loan.offer?.distanceKm).toBeCloseTo(4, 0);
      expect(loan.alternative?.title).toBe('Laptop in Waddinxveen');
    },
  );

  it('keeps the rest when nobody knows the postcode', async () => {
    const found = await packageFor('access', { place: 'Gouda', postcode: '9998' });
    expect(found).toMatchObject({ unknownPostcode: '9998', unknownPlace: null, origin: { label: 'Gouda' } });
  });

  it('goes further when there is nothing nearby, and tells how far', async () => {
    const internet = await partFor('access', 'internet', { place: 'Gouda' });
    expect(internet).toMatchObject({ widened: ['distance'], offer: { title: 'Internet in Bodegraven' } });
    expect(internet.offer?.distanceKm).toBeCloseTo(18, 0);
  });

  it('brings what comes to people’s homes before what is at the other end of the country', async () => {
    const training = await partFor('time', 'at-work', { place: 'Groningen' });
    expect(training).toMatchObject({ offer: { title: 'Training bij u', distanceKm: null } });
    expect(training.alternative?.title).toBe('Training Amsterdam');
    const loan = await partFor('access', 'loan', { place: 'Groningen' });
    expect(loan.widened).toContain('place');
    expect(loan.offer?.distanceKm).toBeGreaterThan(100);
  });

  it('has training at the level that was told, and one level beside it before another place', async () => {
    expect(await partFor('access', 'training', { place: 'Gouda', level: 4 })).toMatchObject({
      widened: [],
      offer: { title: 'Cursus voor gevorderden' },
    });
    expect(await partFor('access', 'training', { place: 'Gouda', level: 1 })).toMatchObject({
      offer: { title: 'Cursus voor beginners' },
    });
    const beside = await partFor('time', 'online', { place: 'Gouda', level: 2 });
    expect(beside).toMatchObject({ widened: ['level'], offer: { title: 'Klik en tik thuis' } });
  });

  it('asks no level of a laptop or of help', async () => {
    for (const level of [1, 5] as const) {
      const found = await packageFor('access', { place: 'Gouda', level });
      expect(partOf(found, 'loan').offer?.title).toBe('Laptop in de buurt');
      expect(partOf(found, 'help').offer?.title).toBe('Inloop Gouda');
    }
  });

  it('fits the barrier: in the evening, in apps, with others', async () => {
    expect((await partFor('time', 'training', { place: 'Gouda' })).offer?.title).toBe('Avondcursus');
    expect((await partFor('complexity', 'training', { place: 'Gouda' })).offer?.title).toBe('Cursus vakapps');
    const attitude = await packageFor('attitude', { place: 'Gouda' });
    expect(attitude.parts[0]?.offer?.title).toBe('Samen aan tafel');
    expect(partOf(attitude, 'help').offer?.title).toBe('Inloop Gouda');
  });

  it('finds by name a place of which nobody knows where it is', async () => {
    const { id } = await makeLocation(cms, { organisation, name: 'Hut', city: 'Zoekdorp' });
    places.Hut = id;
    await offer('Laptop uit de hut', 'device-loan', 'Hut');
    const found = await packageFor('access', { place: 'zoekdorp' });
    expect(found).toMatchObject({ origin: null, unknownPlace: null });
    expect(partOf(found, 'loan')).toMatchObject({ widened: [], offer: { title: 'Laptop uit de hut' } });
    expect(partOf(found, 'internet').widened).toEqual(['place']);
  });

  it('is of this moment: what is withdrawn is gone at the next request', async () => {
    const { id } = await offer('Laptop om de hoek', 'device-loan', 'Chocoladefabriek');
    expect((await partFor('access', 'loan', { place: 'Gouda' })).offer?.title).toBe('Laptop om de hoek');
    // As the platform itself: this arranges, and does not judge.
    await cms.update({ collection: 'offers', id, data: { _status: 'draft' }, overrideAccess: true });
    expect((await partFor('access', 'loan', { place: 'Gouda' })).offer?.title).toBe('Laptop in de buurt');
  });
});

describe('A package on paper', () => {
  const phoneOf = async () =>
    (await getSupportPackage('access', { ...NO_WISH, place: 'Gouda' }, context)).onPaper.map(
      ({ locationPhone, organisationPhone, title }) => [title, locationPhone, organisationPhone],
    );

  it('has the offers of its parts with whom to call, as they are at this request', async () => {
    const before = await phoneOf();
    expect(before.map(([title]) => title)).toEqual([
      'Laptop in de buurt',
      'Internet in Bodegraven',
      'Inloop Gouda',
      'Cursus voor gevorderden',
    ]);
    const [, ...others] = before;
    const change = (phone: string) =>
      // As the platform itself: this arranges, and does not judge.
      cms.update({ collection: 'locations', id: places.Buurthuis ?? '', data: { phone }, overrideAccess: true });
    for (const phone of ['0182 12 34 56', '0182 65 43 21']) {
      await change(phone);
      expect(await phoneOf()).toEqual([['Laptop in de buurt', phone, null], ...others]);
    }
  });
});

describe('The story at a door', () => {
  it('is one about this barrier, with consent; else the newest', async () => {
    const story = (title: string, wishes: Partial<Parameters<typeof makeSuccessStory>[1]> = {}) =>
      makeSuccessStory(cms, { organisation, title, ...wishes });
    await story('Over tijd', { barriers: ['time'] });
    await story('Over durven', { barriers: ['attitude'] });
    const withdrawn = { givenOn: '2026-01-05T00:00:00.000Z', withdrawnOn: '2026-02-01T00:00:00.000Z' };
    await story('Teruggetrokken', { barriers: ['time'], consent: withdrawn });
    const withdrawnLater = await story('Over tijd, nieuwer', { barriers: ['time'] });
    expect((await getStoryOf('time', context))?.title).toBe('Over tijd, nieuwer');
    // As the platform itself: this arranges, and does not judge.
    const { id } = withdrawnLater;
    await cms.update({ collection: 'success-stories', id, data: { consent: withdrawn }, overrideAccess: true });
    expect((await getStoryOf('time', context))?.title).toBe('Over tijd');
    expect((await getStoryOf('access', context))?.title).toBe('Over durven');
  });
});
