import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { inTransaction } from '@/cms/transaction';
import { now } from '@/config/env';
import type { Offer } from '@/payload-types';
import { acceptPlaces, cancelPlaces, lapsePlaces, movePlace } from '@/sign-ups/change-place';
import { readSignUpOffers, type SignUpOffer } from '@/sign-ups/offer';
import { readActiveSignUps } from '@/sign-ups/sign-up';
import { takePlaces, type PlaceRequest } from '@/sign-ups/take-places';

import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { placeFor } from '../factories/sign-up';
import { openCms } from '../support/cms';

const HOUR = 3_600_000;

let cms: Payload;
let organisation: string;
let offer: Offer;

beforeAll(async () => {
  cms = await openCms();
  organisation = (await makeOrganisation(cms)).id;
});

/** A workshop on two evenings, in a month and a week later. */
function workshop(signUp: Offer['signUp']): Promise<Offer> {
  const at = (days: number) => new Date(now().getTime() + days * 24 * HOUR);
  const row = (start: Date) => ({
    start: start.toISOString(),
    end: new Date(start.getTime() + 2 * HOUR).toISOString(),
  });
  return makeOffer(cms, {
    organisation,
    registration: 'form',
    signUp,
    schedule: { kind: 'dates', dates: [row(at(30)), row(at(37))] },
  });
}

beforeEach(async () => {
  offer = await workshop({ per: 'session', capacity: 2, waitingList: true });
});

async function looked(): Promise<SignUpOffer> {
  const found = (await readSignUpOffers(cms.db.drizzle, [offer.id], now())).get(offer.id);
  if (!found) throw new Error('The offer takes no sign-ups.');
  return found;
}

async function take(request: PlaceRequest, session = 0) {
  const seen = await looked();
  const wanted = seen.sessions[session];
  if (!wanted) throw new Error('There is no such session.');
  return inTransaction(cms, ({ db }) => takePlaces(db, seen, wanted, request));
}

async function standing(): Promise<string[]> {
  const rows = await readActiveSignUps(cms.db.drizzle, offer.id);
  return rows.map(({ name, status }) => `${name} ${status}`);
}

async function idOf(name: string): Promise<string> {
  const rows = await readActiveSignUps(cms.db.drizzle, offer.id);
  const found = rows.find((row) => row.name === name);
  if (!found) throw new Error(`${name} is not signed up.`);
  return found.id;
}

describe('places', () => {
  it('are given in order of arrival, then places in line', async () => {
    for (const name of ['Ans', 'Bram', 'Cor', 'Dini']) await take(placeFor(name));
    expect(await standing()).toEqual(['Ans confirmed', 'Bram confirmed', 'Cor waiting', 'Dini waiting']);
    expect((await looked()).sessions.map(({ places }) => places)).toEqual([
      { taken: 2, waiting: 2 },
      { taken: 0, waiting: 0 },
    ]);
  });

  it('are given once for one form, and once to one person', async () => {
    const request = placeFor('Ans');
    const first = await take(request);
    const again = await take(request);
    expect(first).toMatchObject({ status: 'taken', isNew: true });
    expect(again).toEqual({ ...first, isNew: false });
    expect(await take(placeFor('  ANS '))).toEqual({ status: 'already', ids: [await idOf('Ans')] });
    expect(await standing()).toEqual(['Ans confirmed']);
  });

  const PHONE = '+31687654321';
  it.each<[string, Partial<PlaceRequest>, Partial<PlaceRequest>]>([
    [
      'an address, then with a number too',
      { phone: null, email: 'ans@x.example' },
      { phone: PHONE, email: 'Ans@X.example' },
    ],
    ['a number and an address, then the address', { email: 'ans@x.example' }, { phone: null, email: 'ANS@x.example' }],
    ['a number and an address, then the number', { email: 'ans@x.example' }, { email: null }],
    ['a number, then with an address too', { email: null }, { email: 'ans@x.example' }],
    ['one address and two numbers', { email: 'ans@x.example' }, { phone: PHONE, email: 'ans@x.example' }],
    ['one number and two addresses', { email: 'ans@x.example' }, { email: 'zus@x.example' }],
  ])('are given once to one person, also with %s', async (_what, first, second) => {
    await take(placeFor('Ans', first));
    const id = await idOf('Ans');
    expect(await take(placeFor(' ANS', second))).toEqual({ status: 'already', ids: [id] });
    expect(await standing()).toEqual(['Ans confirmed']);
  });

  it('are given to two people of one name, and to a family behind one number and address', async () => {
    await take(placeFor('Ans', { email: 'ans@x.example' }));
    await take(placeFor('Ans', { phone: PHONE, email: 'zus@x.example' }));
    await take(placeFor('Bram', { email: 'ans@x.example' }));
    expect(await standing()).toEqual(['Ans confirmed', 'Ans confirmed', 'Bram waiting']);
  });

  it('tell of everybody who is somebody of a form, when more than one is', async () => {
    await take(placeFor('Ans', { email: 'ans@x.example' }));
    await take(placeFor('Ans', { phone: PHONE, email: 'zus@x.example' }));
    const ids = (await readActiveSignUps(cms.db.drizzle, offer.id)).map(({ id }) => id);
    const both = placeFor('Ans', { phone: PHONE, email: 'ans@x.example' });
    expect(await take(both)).toEqual({ status: 'already', ids });
    // Two of whom one is there twice are not both there.
    const people = ['Ans', 'Bram'].map((name) => ({ name, help: '' }));
    expect(await take({ ...both, people })).toMatchObject({ status: 'taken', places: [{ name: 'Bram' }] });
  });

  it('are given again to who gave theirs up', async () => {
    await take(placeFor('Ans', { email: 'ans@x.example' }));
    const ans = await idOf('Ans');
    await inTransaction(cms, ({ db }) => cancelPlaces(db, offer.id, [ans], 'person', now()));
    expect(await take(placeFor('Ans', { phone: null, email: 'ans@x.example' }))).toMatchObject({ status: 'taken' });
  });

  it('are refused when it is full and nobody can wait', async () => {
    offer = await workshop({ per: 'session', capacity: 1, waitingList: false });
    await take(placeFor('Ans'));
    expect(await take(placeFor('Bram'))).toEqual({ status: 'full' });
    expect(await standing()).toEqual(['Ans confirmed']);
  });

  it('are given to all of a group or to none of them when nobody can wait', async () => {
    offer = await workshop({ per: 'session', capacity: 2, waitingList: false });
    const group = (names: string[]) => placeFor('', { people: names.map((name) => ({ name, help: '' })) });
    expect(await take(group(['Ans', 'Bram', 'Cor']))).toEqual({ status: 'full' });
    expect(await standing()).toEqual([]);
    expect(await take(group(['Ans', 'Bram']))).toMatchObject({ status: 'taken' });
  });

  it('are not given in an offer that was changed since it was looked at', async () => {
    const seen = await looked();
    const [session] = seen.sessions;
    // As the platform: an editor would do it.
    await cms.update({ collection: 'offers', id: offer.id, data: { title: 'Anders' }, overrideAccess: true });
    if (!session) throw new Error('There is no session.');
    expect(await inTransaction(cms, ({ db }) => takePlaces(db, seen, session, placeFor('Ans')))).toEqual({
      status: 'stale',
    });
  });

  it('go to a group in its own order: those who fit, then the rest in line', async () => {
    const people = ['Ans', 'Bram', 'Cor'].map((name) => ({ name, help: '' }));
    const taken = await take(placeFor('', { people }));
    expect(taken.status === 'taken' && taken.places.map(({ status }) => status)).toEqual([
      'confirmed',
      'confirmed',
      'waiting',
    ]);
  });

  it('that come free are offered to the first in line, once', async () => {
    for (const name of ['Ans', 'Bram', 'Cor', 'Dini']) await take(placeFor(name));
    const ans = await idOf('Ans');
    const [first, second] = await Promise.all(
      [1, 2].map(() => inTransaction(cms, ({ db }) => cancelPlaces(db, offer.id, [ans], 'person', now()))),
    );
    expect([first, second].flatMap((changed) => changed?.asked.map(({ name }) => name) ?? [])).toEqual(['Cor']);
    expect(await standing()).toEqual(['Bram confirmed', 'Cor offered', 'Dini waiting']);
    const cor = await idOf('Cor');
    await inTransaction(cms, ({ db }) => acceptPlaces(db, offer.id, [cor], now()));
    expect(await standing()).toEqual(['Bram confirmed', 'Cor confirmed', 'Dini waiting']);
  });

  it('that nobody answers to go on to the next in line', async () => {
    for (const name of ['Ans', 'Bram', 'Cor', 'Dini']) await take(placeFor(name));
    const ans = await idOf('Ans');
    await inTransaction(cms, ({ db }) => cancelPlaces(db, offer.id, [ans], 'person', now()));
    const later = new Date(now().getTime() + 49 * HOUR);
    const cor = await idOf('Cor');
    const late = await inTransaction(cms, ({ db }) => acceptPlaces(db, offer.id, [cor], later));
    expect(late.signUps).toEqual([]);
    const lapsed = await inTransaction(cms, ({ db }) => lapsePlaces(db, offer.id, later));
    expect(lapsed.signUps.map(({ name }) => name)).toEqual(['Cor']);
    expect(await standing()).toEqual(['Bram confirmed', 'Dini offered']);
  });

  it('move with a person to another session, and are kept when that one is full', async () => {
    for (const name of ['Ans', 'Bram', 'Cor']) await take(placeFor(name));
    await take(placeFor('Dini'), 1);
    const seen = await looked();
    const [, other] = seen.sessions;
    if (!other) throw new Error('There is no other session.');
    const [ans, bram] = [await idOf('Ans'), await idOf('Bram')];
    const moved = await inTransaction(cms, ({ db }) => movePlace(db, seen, ans, other, now()));
    expect(moved.status === 'moved' && moved.asked.map(({ name }) => name)).toEqual(['Cor']);
    expect(await inTransaction(cms, ({ db }) => movePlace(db, seen, bram, other, now()))).toEqual({ status: 'full' });
    expect(await standing()).toEqual(['Bram confirmed', 'Cor offered', 'Dini confirmed', 'Ans confirmed']);
  });

  it('do not move to a session in which the same person has one, whatever they gave to be reached by', async () => {
    await take(placeFor('Ans', { email: 'ans@x.example' }));
    const ans = await idOf('Ans');
    await take(placeFor('Ans', { phone: null, email: 'ans@x.example' }), 1);
    const seen = await looked();
    const other = seen.sessions[1] ?? expect.fail('There is no other session.');
    expect(await inTransaction(cms, ({ db }) => movePlace(db, seen, ans, other, now()))).toEqual({ status: 'already' });
  });
});
