import type { Payload } from 'payload';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';

import { EndedOffers, findEndedOffers } from '@/cms/admin/ended-offers';
import { now } from '@/config/env';
import { amsterdamDay, wallClockMoment } from '@/domain/amsterdam-time';
import { dayFromNumber, dayNumber, type Day } from '@/domain/calendar-day';
import type { Offer, User } from '@/payload-types';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makeTrainingModule } from '../factories/training-module';
import { makeUser } from '../factories/user';
import { publicCard } from '../support/catalogue';
import { openCms } from '../support/cms';

let cms: Payload;
let own: string;
let other: string;
let editor: User;

/** A day some days from now; negative for days ago. */
const ahead = (days: number): Day => dayFromNumber(dayNumber(amsterdamDay(now())) + days);
const at = (day: Day, time: string) => new Date(wallClockMoment(day, time).epochMilliseconds).toISOString();
const on = (...days: Day[]): Offer['schedule'] => ({
  kind: 'dates',
  dates: days.map((day) => ({ start: at(day, '08:00'), end: at(day, '09:00') })),
});
const EVERY_DAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const daily: Offer['schedule'] = {
  kind: 'rules',
  rules: [{ weekdays: [...EVERY_DAY], opens: '10:00', closes: '12:00' }],
};

const YESTERDAY = ahead(-1);

beforeAll(async () => {
  cms = await openCms();
  own = (await makeOrganisation(cms)).id;
  other = (await makeOrganisation(cms)).id;
  editor = await makeUser(cms, { role: 'editor', organisations: [own] });
});

const offer = (title: string | null, wishes: Partial<Offer>, organisation = own) =>
  makeOffer(cms, { organisation, ...wishes, title } as Parameters<typeof makeOffer>[1]);

/** What somebody finds on their list: titles with the last day. */
async function listOf(user: User, limit = 50): Promise<string[]> {
  const { offers } = await findEndedOffers(cms, user, { limit, now: now() });
  return offers.map(({ lastDay, title }) => `${title}: ${lastDay ?? 'niet meer'}`);
}

describe('The list of what has ended', () => {
  it('is empty for who has nothing that ended', async () => {
    await offer('Morgen nog', { schedule: on(YESTERDAY, ahead(1)) });
    await offer('Elke dag', { schedule: daily });
    await offer('Over vier maanden', { schedule: on(ahead(120)) });
    await offer('In woorden', { schedule: { kind: 'text' } });
    expect(await listOf(editor)).toEqual([]);
    expect(await EndedOffers({ payload: cms, searchParams: {}, user: editor })).toBeNull();
  });

  it('leaves out what is no longer live: drafts and what is in the bin', async () => {
    await offer('Concept', { schedule: on(YESTERDAY), _status: 'draft' });
    const { id } = await offer('Weggegooid', { schedule: on(YESTERDAY) });
    // Arranged behind the scenes: who may do it is tested elsewhere.
    await cms.update({ collection: 'offers', id, data: { deletedAt: now().toISOString() }, overrideAccess: true });
    expect(await listOf(editor)).toEqual([]);
  });

  it('has what visitors find no more: after the last meeting, or the last day on which it counts', async () => {
    const { id } = await offer('Voorbij', { schedule: on(ahead(-9), ahead(-2)) });
    await offer('Vandaag geweest', { schedule: on(ahead(0)) });
    await offer('Niet meer geldig', { schedule: { kind: 'text' }, validUntil: at(YESTERDAY, '12:00') });
    expect(await publicCard(id)).toBeNull();
    expect(await listOf(editor)).toEqual([
      `Vandaag geweest: ${ahead(0)}`,
      `Niet meer geldig: ${YESTERDAY}`,
      `Voorbij: ${ahead(-2)}`,
    ]);
  });

  it('has what cannot happen any more, because its place is closed for good', async () => {
    const location = await makeLocation(cms, {
      organisation: own,
      openingHours: [{ days: [...EVERY_DAY], opens: '09:00', closes: '17:00', staffed: true }],
      exceptions: [{ from: at(ahead(-1), '12:00'), to: at(ahead(1200), '12:00'), why: 'Gesloten' }],
    });
    await offer('Dichte deur', { schedule: daily, place: 'location', location: location.id });
    expect(await listOf(editor)).toContain('Dichte deur: niet meer');
  });

  it('has what an employer lists for its own people too, by the title of its module where it has none', async () => {
    const module = await makeTrainingModule(cms, { title: 'Rooster lezen' });
    await offer(null, {
      module: module.id,
      kind: 'in-house-training',
      audience: 'employees',
      schedule: on(YESTERDAY),
    });
    await offer('Nog te gaan', { kind: 'in-house-training', audience: 'employees', schedule: on(ahead(3)) });
    const list = await listOf(editor);
    expect(list).toContain(`Rooster lezen: ${YESTERDAY}`);
    expect(list.join()).not.toContain('Nog te gaan');
  });

  it('is of one’s own organisations only, unless one looks after all of them', async () => {
    await offer('Van een ander', { schedule: on(YESTERDAY) }, other);
    const contributor = await makeUser(cms, { role: 'contributor', organisations: [other] });
    const programme = await makeUser(cms, { role: 'editor', allOrganisations: true });
    const nobodys = await makeUser(cms, { role: 'editor', organisations: [] });
    const coach = await makeUser(cms, { role: 'coach', organisations: [other] });
    expect(await listOf(contributor)).toEqual([`Van een ander: ${YESTERDAY}`]);
    expect((await listOf(editor)).join()).not.toContain('Van een ander');
    expect(await listOf(programme)).toEqual(
      expect.arrayContaining([`Van een ander: ${YESTERDAY}`, `Voorbij: ${ahead(-2)}`]),
    );
    expect(await listOf(nobodys)).toEqual([]);
    expect(await listOf(coach)).toEqual([]);
  });

  it('shows ten, with a way to all of them, each a link to where it is put right', async () => {
    const many = (await makeOrganisation(cms)).id;
    const user = await makeUser(cms, { role: 'contributor', organisations: [many] });
    const made: string[] = [];
    for (let days = 1; days <= 12; days++) {
      made.push((await offer(`Nummer ${String(days)}`, { schedule: on(ahead(-days)) }, many)).id);
    }
    const markup = async (searchParams: Record<string, string>) =>
      renderToStaticMarkup(await EndedOffers({ payload: cms, searchParams, user }));
    const few = await markup({});
    expect(few).toContain('Deze zijn afgelopen');
    expect(few.match(/<li>/gu)).toHaveLength(10);
    expect(few).toContain(`href="/admin/collections/offers/${made[0] ?? ''}"`);
    expect(few).toContain('<a href="/admin?afgelopen=alle">Alle 12 bekijken</a>');
    const all = await markup({ afgelopen: 'alle' });
    expect(all.match(/<li>/gu)).toHaveLength(12);
    expect(all).not.toContain('bekijken');
  });
});
