import type { Payload } from 'payload';
import { beforeAll, beforeEach, expect, it } from 'vitest';

import type { Database } from '@/catalogue/database';
import { TELLS_PEOPLE } from '@/cms/hooks/keep-sign-ups';
import { inTransaction } from '@/cms/transaction';
import { now } from '@/config/env';
import { daysAgo, RETENTION } from '@/domain/retention';
import { SERIES } from '@/domain/sign-up';
import { enqueueMail } from '@/outbox/enqueue';
import type { Offer } from '@/payload-types';
import { cancelPlaces } from '@/sign-ups/change-place';
import { removeOldPresenceCounts, removeOldSignUps } from '@/sign-ups/forget';
import { readSignUpOffers } from '@/sign-ups/offer';
import { takePlaces } from '@/sign-ups/take-places';

import { makeOffer } from '../factories/offer';
import { makeOpenCourse, signUpFor } from '../factories/open-course';
import { makeOrganisation } from '../factories/organisation';
import { placeFor } from '../factories/sign-up';
import { makeUser } from '../factories/user';
import { openCms } from '../support/cms';
import { RestClient } from '../support/rest';

const DAY = 86_400_000;
/** When the meeting of these tests ends. */
const END = now().getTime() + 7 * DAY;
const { daysAfterLast, daysAtMost } = RETENTION.signUps;

let cms: Payload;
let db: Database;
let organisation: string;
let offer: Offer;

beforeAll(async () => {
  cms = await openCms();
  db = cms.db.drizzle;
  organisation = (await makeOrganisation(cms)).id;
});

beforeEach(async () => {
  // As the platform: the lists begin empty.
  for (const collection of ['sign-ups', 'presence-counts'] as const)
    await cms.delete({ collection, where: {}, overrideAccess: true });
  offer = await makeOffer(cms, {
    organisation,
    title: 'Leren bellen met beeld',
    registration: 'form',
    signUp: { per: 'session' },
    schedule: {
      kind: 'dates',
      dates: [{ start: new Date(END - 2 * 3_600_000).toISOString(), end: new Date(END).toISOString() }],
    },
  });
});

/** Signs people up, and gives their ids. */
async function signUp(names: string[]): Promise<string[]> {
  const seen = (await readSignUpOffers(db, [offer.id], now())).get(offer.id);
  const [session] = seen?.sessions ?? [];
  if (!seen || !session) throw new Error('The offer takes no sign-ups.');
  const ids: string[] = [];
  for (const name of names) {
    const taken = await inTransaction(cms, (transaction) => takePlaces(transaction.db, seen, session, placeFor(name)));
    if (taken.status === 'taken') ids.push(...taken.places.map(({ id }) => id));
  }
  return ids;
}

/** As the platform: who was there is noted by staff. */
async function wasThere(id: string | undefined, isPresent: boolean): Promise<void> {
  const { session } = await cms.findByID({ collection: 'sign-ups', id: String(id), overrideAccess: true });
  await cms.update({
    collection: 'sign-ups',
    id: String(id),
    data: { attendance: { [session]: isPresent } },
    overrideAccess: true,
  });
}

const daysAfterEnd = (days: number) => new Date(END + days * DAY);
/** All that is kept of either, past every rule. */
const kept = async (collection: 'sign-ups' | 'presence-counts') =>
  (await cms.find({ collection, depth: 0, pagination: false, overrideAccess: true })).docs;

it('Names go ninety days after the last meeting, with the mail about them; how many there were stays', async () => {
  const [ans, bram, cor] = await signUp(['Ans', 'Bram', 'Cor', 'Dini']);
  await wasThere(ans, true);
  await wasThere(bram, false);
  await inTransaction(cms, (transaction) => cancelPlaces(transaction.db, offer.id, [String(cor)], 'person', now()));
  await enqueueMail(db, {
    key: crypto.randomUUID(),
    to: 'ans@digistap.example',
    subject: 'Ans',
    text: 'Ans',
    about: { collection: 'sign-ups', id: String(ans) },
  });

  expect(await removeOldSignUps(db, daysAfterEnd(daysAfterLast - 1))).toBe(0);
  expect(await kept('sign-ups')).toHaveLength(4);

  expect(await removeOldSignUps(db, daysAfterEnd(daysAfterLast + 1))).toBe(4);
  expect(await kept('sign-ups')).toEqual([]);
  const { rows } = await cms.db.pool.query("SELECT FROM outbox.mail WHERE about_collection = 'sign-ups'");
  expect(rows).toEqual([]);
  const counts = await kept('presence-counts');
  expect(counts).toEqual([
    expect.objectContaining({
      offer: offer.id,
      organisation,
      title: 'Leren bellen met beeld',
      signedUp: 3,
      present: 1,
      absent: 1,
      cancelled: 1,
    }),
  ]);
  for (const name of ['Ans', 'Bram', 'Cor', 'Dini', '+316']) expect(JSON.stringify(counts)).not.toContain(name);
});

it('Deleting twice counts nobody twice, and the counts go in their turn', async () => {
  await signUp(['Ans', 'Bram']);
  expect(await removeOldSignUps(db, daysAfterEnd(daysAfterLast + 1))).toBe(2);
  expect(await removeOldSignUps(db, daysAfterEnd(daysAfterLast + 2))).toBe(0);
  expect(await kept('presence-counts')).toMatchObject([{ signedUp: 2 }]);
  const { days } = RETENTION.presenceCounts;
  expect(await removeOldPresenceCounts(db, daysAfterEnd(days - 1))).toBe(0);
  expect(await removeOldPresenceCounts(db, daysAfterEnd(days + 2))).toBe(1);
});

it('Of a series without a known end, names stay no longer than the most that is promised', async () => {
  // As the platform: an editor would change it.
  await cms.update({
    collection: 'offers',
    id: offer.id,
    data: { schedule: { kind: 'text' }, signUp: { per: 'series' } },
    overrideAccess: true,
  });
  await signUp(['Ans']);
  const fromNow = (days: number) => new Date(Date.now() + days * DAY);
  expect(await removeOldSignUps(db, fromNow(daysAtMost - 1))).toBe(0);
  expect(await removeOldSignUps(db, fromNow(daysAtMost + 1))).toBe(1);
});

it('Of an offer that was deleted the count of each meeting is one, under the title that it had', async () => {
  offer = await makeOpenCourse(cms, {
    organisation,
    title: 'Leren mailen',
    starts: [daysAgo(now(), 5).toISOString()],
    signUp: { capacity: 5 },
  });
  const join = (name: string) => signUpFor(cms, offer.id, { name, now: daysAgo(now(), 10) });
  await wasThere((await join('Ans')).id, true);
  await wasThere((await join('Bram')).id, false);
  await join('Cor');
  await cms.delete({ collection: 'offers', id: offer.id, overrideAccess: true, context: { [TELLS_PEOPLE]: true } });
  expect(await removeOldSignUps(db, daysAfterEnd(daysAfterLast + 1))).toBe(3);
  expect(await kept('presence-counts')).toEqual([
    expect.objectContaining({ title: 'Leren mailen', signedUp: 3, present: 1, absent: 1, cancelled: 0 }),
  ]);
});

it('Series of offers that were deleted are counted apart', async () => {
  for (const title of ['Leren mailen', 'Leren bellen']) {
    // As the platform: an editor would change it.
    const data = { title, schedule: { kind: 'text' }, signUp: { per: 'series' } } as const;
    offer = await makeOffer(cms, { organisation, registration: 'form', ...data });
    await signUp(['Ans', 'Bram']);
    await cms.delete({ collection: 'offers', id: offer.id, overrideAccess: true, context: { [TELLS_PEOPLE]: true } });
  }
  await removeOldSignUps(db, daysAfterEnd(daysAtMost));
  const { docs } = await cms.find({ collection: 'presence-counts', sort: 'title', overrideAccess: true });
  expect(docs).toMatchObject([
    { title: 'Leren bellen', cancelled: 2 },
    { title: 'Leren mailen', cancelled: 2 },
  ]);
});

it('An organisation of which only counts are left can be deleted, and they go with it', async () => {
  const other = await makeOrganisation(cms);
  for (const whose of [organisation, other.id]) {
    await cms.create({
      collection: 'presence-counts',
      data: { organisation: whose, title: 'Cursus', session: SERIES, day: '2026-11-01', signedUp: 3 } as never,
      overrideAccess: true,
    });
  }
  const editor = await RestClient.signIn(await makeUser(cms, { role: 'editor', allOrganisations: true }));
  const { status, text } = await editor.delete(`/organisations/${other.id}`);
  expect(status, text).toBe(200);
  expect(await kept('presence-counts')).toMatchObject([{ organisation }]);
});
