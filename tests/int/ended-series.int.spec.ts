import type { Payload } from 'payload';
import { beforeAll, beforeEach, expect, it } from 'vitest';

import { TELLS_PEOPLE } from '@/cms/hooks/keep-sign-ups';
import { sessionOf } from '@/cms/sign-up-lists/find-lists';
import { inTransaction } from '@/cms/transaction';
import { now } from '@/config/env';
import { SERIES } from '@/domain/sign-up';
import type { Offer } from '@/payload-types';
import { endSeries } from '@/sign-ups/end-series';
import { removeOldSignUps } from '@/sign-ups/forget';
import { readLists } from '@/sign-ups/lists';
import { readSignUpOffers } from '@/sign-ups/offer';
import { markPresence } from '@/sign-ups/presence';
import { readActiveSignUps, type SignUp } from '@/sign-ups/sign-up';
import { takePlaces, type Taken } from '@/sign-ups/take-places';
import type { Transact } from '@/sign-ups/transact';

import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { placeFor } from '../factories/sign-up';
import { openCms } from '../support/cms';

const DAY = 86_400_000;

let cms: Payload;
let organisation: string;
let offer: Offer;
const transact: Transact = (work) => inTransaction(cms, ({ db }) => work(db));

const at = (days: number) => new Date(now().getTime() + days * DAY);
const lesson = (days: number) => ({
  start: at(days).toISOString(),
  end: new Date(at(days).getTime() + DAY / 12).toISOString(),
});

beforeAll(async () => {
  cms = await openCms();
  organisation = (await makeOrganisation(cms)).id;
});

/** A course of two lessons for one person. */
beforeEach(async () => {
  await cms.delete({ collection: 'sign-ups', where: {}, overrideAccess: true });
  await cms.delete({ collection: 'presence-counts', where: {}, overrideAccess: true });
  offer = await makeOffer(cms, {
    organisation,
    registration: 'form',
    signUp: { per: 'series', capacity: 1, waitingList: true },
    schedule: { kind: 'dates', dates: [lesson(10), lesson(17)] },
  });
});

/** As the platform: staff give the same course again, instead of the lessons that have been. */
async function giveAgain(): Promise<void> {
  await cms.update({
    collection: 'offers',
    id: offer.id,
    data: { schedule: { kind: 'dates', dates: [lesson(40), lesson(47)] } },
    context: { [TELLS_PEOPLE]: true },
    overrideAccess: true,
  });
}

async function seen(moment = now()) {
  const found = (await readSignUpOffers(cms.db.drizzle, [offer.id], moment)).get(offer.id);
  const [session] = found?.sessions ?? [];
  return found && session ? { found, session } : expect.fail('The offer takes no sign-ups.');
}

async function take(name: string, moment = now()): Promise<Taken['status']> {
  const { found, session } = await seen(moment);
  const taken = await transact((db) => takePlaces(db, found, session, placeFor(name)));
  return taken.status;
}

const standing = async () =>
  (await readActiveSignUps(cms.db.drizzle, offer.id)).map(({ name, session, status }) => [
    name,
    session === SERIES ? 'now' : 'been',
    status,
  ]);

async function only(name: string): Promise<SignUp> {
  const found = (await readActiveSignUps(cms.db.drizzle, offer.id)).filter((signUp) => signUp.name === name);
  return found.length === 1 && found[0] ? found[0] : expect.fail(`${name} is there ${String(found.length)} times.`);
}

async function lists(moment: Date) {
  return (await readLists(cms.db.drizzle, [offer.id], moment))[0] ?? expect.fail('There is no such offer.');
}

it('A series that goes on stays what it is', async () => {
  await take('Ans');
  const before = await only('Ans');
  await endSeries(transact, at(16));
  expect(await only('Ans')).toEqual(before);
});

it('Whoever was in a series that is over has no place in the next one, and may come again', async () => {
  await take('Ans');
  await take('Bram');
  await endSeries(transact, at(18));
  await giveAgain();
  expect((await seen()).session.places).toEqual({ taken: 0, waiting: 0 });
  expect(await take('Ans')).toBe('taken');
  expect(await standing()).toEqual([
    ['Ans', 'been', 'confirmed'],
    ['Bram', 'been', 'waiting'],
    ['Ans', 'now', 'confirmed'],
  ]);
  const { rows } = await cms.db.pool.query('SELECT told FROM public.sign_ups WHERE session <> $1', [SERIES]);
  const starts = rows.flatMap(({ told }: { told: { start: string }[] }) => told.map(({ start }) => Date.parse(start)));
  expect(Math.max(...starts)).toBe(Date.parse(lesson(17).start));
});

it('Its list stays where it was, for presence to be noted, and has its lessons also when others took their place', async () => {
  await take('Ans');
  const before = sessionOf(await lists(at(16)), SERIES);
  await endSeries(transact, at(18));
  const over = await lists(at(18));
  expect(over.sessions).toHaveLength(1);
  const list = sessionOf(over, SERIES);
  expect(list?.meetings).toEqual(before?.meetings);
  expect(list?.people).toEqual(before?.people);
  await giveAgain();
  const [been, coming, ...more] = (await lists(at(18))).sessions;
  expect(more).toEqual([]);
  expect(been?.key).toBe(list?.key);
  expect(been?.meetings.map(({ start }) => Date.parse(start))).toEqual(
    before?.meetings.map(({ start }) => Date.parse(start)),
  );
  expect(been?.people.confirmed).toBe(1);
  expect(coming).toMatchObject({ key: SERIES, people: { confirmed: 0 }, meetings: [{}, {}] });
});

it('How many came is counted for each season', async () => {
  const came = async (name: string) => {
    const all = await readActiveSignUps(cms.db.drizzle, offer.id);
    const { id, told } = all.find((signUp) => signUp.name === name) ?? expect.fail();
    await transact((db) => markPresence(db, id, told[0]?.key ?? '', true));
  };
  await take('Ans');
  await came('Ans');
  await endSeries(transact, at(18));
  await giveAgain();
  await take('Bram');
  await came('Bram');
  await endSeries(transact, at(48));
  expect(await removeOldSignUps(cms.db.drizzle, at(150))).toBe(2);
  const { rows } = await cms.db.pool.query<{ session: string; signed_up: number; present: number }>(
    'SELECT session, signed_up::int, present::int FROM public.presence_counts',
  );
  const counts = rows.map((row) => [row.session.startsWith(SERIES), row.signed_up, row.present]);
  expect(counts.toSorted()).toEqual([
    [false, 0, 1],
    [false, 0, 1],
    [true, 1, 0],
    [true, 1, 0],
  ]);
});
