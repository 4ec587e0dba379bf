import type { PostgresAdapter } from '@payloadcms/db-postgres';
import fc from 'fast-check';
import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { TELLS_PEOPLE } from '@/cms/hooks/keep-sign-ups';
import { PeopleQuestion } from '@/cms/sign-up-question/ask';
import { inTransaction } from '@/cms/transaction';
import { env, now } from '@/config/env';
import { amsterdamDay, wallClockMoment } from '@/domain/amsterdam-time';
import { dayFromNumber, dayNumber } from '@/domain/calendar-day';
import type { Location, Offer } from '@/payload-types';
import { pool as databasePool } from '@/queries/payload';
import { acceptPlaces, cancelPlaces } from '@/sign-ups/change-place';
import { endSeries } from '@/sign-ups/end-series';
import { readSignUpOffers } from '@/sign-ups/offer';
import { markPresence } from '@/sign-ups/presence';
import { callOffGone, offersToReconcile, reconcileSignUps } from '@/sign-ups/reconcile';
import { markCalled } from '@/sign-ups/to-call';

import type { OwnedWishes } from '../factories/document';
import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { signUpFor } from '../factories/open-course';
import { makeOrganisation } from '../factories/organisation';
import { makeUser } from '../factories/user';
import { openCms, versionsOf } from '../support/cms';
import { liveState } from '../support/live-state';
import { RestClient, type Answer } from '../support/rest';
import { signUp, signUpOffer, takePlace, takePlaceIn } from '../support/take-a-place';

let cms: Payload;
let pool: Pool;
let organisation: string;
let other: string;
let editor: RestClient;
let contributor: RestClient;
let location: Location;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  organisation = (await makeOrganisation(cms)).id;
  other = (await makeOrganisation(cms)).id;
  editor = await RestClient.signIn(await makeUser(cms, { role: 'editor', allOrganisations: true }));
  contributor = await RestClient.signIn(await makeUser(cms, { role: 'contributor', organisations: [organisation] }));
});

beforeEach(async () => {
  await pool.query('TRUNCATE public.sign_ups, outbox.mail CASCADE');
  location = await makeLocation(cms, {
    organisation,
    street: 'Kade 1',
    openingHours: [
      { days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opens: '08:00', closes: '22:00', staffed: true },
    ],
    holidaysKept: false,
  });
});

const database = () => (cms.db as unknown as PostgresAdapter).drizzle;
const at = (days: number, time: string) =>
  new Date(wallClockMoment(dayFromNumber(dayNumber(amsterdamDay(now())) + days), time).epochMilliseconds).toISOString();
const meeting = (days: number, time = '10:00', end = '12:00') => ({ start: at(days, time), end: at(days, end) });

/** A workshop with three meetings in the weeks to come, that people sign up for one by one unless it says otherwise. */
async function makeWorkshop({ signUp: terms, ...wishes }: Partial<OwnedWishes<Offer>> = {}): Promise<Offer> {
  return makeOffer(cms, {
    organisation,
    place: 'location',
    location: location.id,
    registration: 'form',
    schedule: { kind: 'dates', dates: [meeting(7), meeting(14), meeting(21)] },
    signUp: terms ?? { per: 'session', capacity: 3, waitingList: true },
    ...wishes,
  });
}

interface Kept {
  name: string;
  status: string;
  cancelledBy: string | null;
  toCall: string | null;
  session: string;
  startsAt: Date | null;
  organisation: string;
  offer: string | null;
  told: { start: string; cancelled: boolean }[];
}

/** All who ever signed up, in order of arrival. */
async function everybody(): Promise<Kept[]> {
  const { rows } = await pool.query<Kept>(
    `SELECT name, status, cancelled_by AS "cancelledBy", to_call AS "toCall", session, starts_at AS "startsAt",
      organisation_id AS organisation, offer_id AS offer, told FROM public.sign_ups ORDER BY arrival`,
  );
  return rows;
}
const standing = async () => (await everybody()).map(({ status, toCall }) => [status, toCall]);

/** How many mails there are about something, to whom. */
async function mails(): Promise<string[]> {
  const { rows } = await pool.query<{ recipient: string }>('SELECT recipient FROM outbox.mail ORDER BY recipient');
  return rows.map(({ recipient }) => recipient);
}

interface Question {
  /** What everybody reads, and what its field is told. */
  shown: string;
  message: string;
  answers: string[];
}

/** The question that an answer of the server asks. */
function questionOf({ body, status, text }: Answer): Question {
  expect(status, text).toBe(400);
  const errors = body.errors as {
    message: string;
    data: { errors: { path: string; message: string; answers: { value: string }[] }[] };
  }[];
  const [found] = errors[0]?.data.errors ?? [];
  expect(found?.path).toBe('peopleAnswer');
  const shown = errors[0]?.message ?? '';
  return { shown, message: found?.message ?? '', answers: (found?.answers ?? []).map(({ value }) => value) };
}

/** Saves, and expects to be asked first: with nothing saved, nothing changed for people and nobody told. */
async function expectQuestion(
  path: string,
  data: object,
  send: (path: string, data: object) => Promise<Answer> = (...save) => editor.patch(...save),
): Promise<Question> {
  const [, collection = '', id = ''] = path.split('/');
  const before = [await liveState(pool, collection, id), await everybody(), await mails()];
  const question = questionOf(await send(path, data));
  expect([await liveState(pool, collection, id), await everybody(), await mails()]).toEqual(before);
  return question;
}

async function save(path: string, data: object): Promise<void> {
  const answer = await editor.patch(path, data);
  expect(answer.status, answer.text).toBe(200);
}

/** Is asked, says yes (or the answer with that name), and is done. */
async function saveWithAnswer(path: string, data: object, choice = 'yes'): Promise<Question> {
  const question = await expectQuestion(path, data);
  const peopleAnswer = question.answers.find((answer) => answer.startsWith(choice));
  expect(peopleAnswer, question.message).toBeDefined();
  await save(path, { ...data, peopleAnswer });
  return question;
}

/** Nothing is left to tell or to change. */
async function expectPeace(): Promise<void> {
  const before = [await everybody(), await mails()];
  const context = { origin: env().SITE_URL, secret: cms.secret, now: now() };
  for (const id of await offersToReconcile(database(), now())) {
    await inTransaction(cms, ({ db }) => reconcileSignUps(db, [id], context));
  }
  expect([await everybody(), await mails()]).toEqual(before);
}

/** Two people with an address and one with a telephone, all in the first meeting. */
async function threeSignUp(id: string): Promise<void> {
  await signUp(cms, id, { email: 'een@post.example' });
  await signUp(cms, id, { phone: '+31612345678' });
  await signUp(cms, id, { email: 'drie@post.example' });
}

/** The same people, and as many days ago. */
async function threeSignedUp(id: string, daysAgo = 10): Promise<void> {
  const then = new Date(at(-daysAgo, '10:00'));
  await signUpFor(cms, id, { now: then, email: 'een@post.example', phone: null });
  await signUpFor(cms, id, { now: then, phone: '+31612345678' });
  await signUpFor(cms, id, { now: then, email: 'drie@post.example', phone: null });
}

const overrides = (changes: object) => ({ overrides: [{ start: at(7, '10:00'), ...changes }] });
const changed = (offer: Offer, changes: object) => ({
  schedule: { ...offer.schedule, ...overrides(changes) },
});
const without = (offer: Offer) => ({ schedule: { ...offer.schedule, dates: offer.schedule.dates?.slice(1) } });

const LOSSES: [what: string, edit: (offer: Offer) => object | Promise<object>][] = [
  ['a meeting is called off', (offer) => changed(offer, { status: 'cancelled', reason: 'Ziek' })],
  ['a meeting is removed', without],
  ['the times become words', () => ({ schedule: { kind: 'text' } })],
  ['people no longer sign up by the form', () => ({ registration: 'none' })],
  ['the offer is withdrawn', () => ({ _status: 'draft' })],
  ['the offer goes to the bin', () => ({ deletedAt: now().toISOString() })],
];

describe('Nothing is saved, nobody loses anything and nobody is told, until somebody answers, when', () => {
  it.each<[string, (offer: Offer) => object | Promise<object>]>([
    ...LOSSES,
    ['there are fewer places than people', () => ({ signUp: { capacity: 2 } })],
    [
      'a meeting is moved',
      (offer) => changed(offer, { status: 'moved', newStart: at(8, '10:00'), newEnd: at(8, '12:00') }),
    ],
    [
      'the date of a meeting is written anew',
      ({ schedule }) => ({
        schedule: {
          ...schedule,
          dates: schedule.dates?.map((date, n) => (n === 0 ? { ...date, ...meeting(9) } : date)),
        },
      }),
    ],
    ['it is at another place', async () => ({ location: (await makeLocation(cms, { organisation })).id })],
    ['it is for employees only', () => ({ audience: 'employees' })],
    ['another organisation gives it', () => ({ organisation: other })],
    ['a place is for something else', () => ({ signUp: { per: 'series' } })],
  ])('%s', async (_, edit) => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    const { message } = await expectQuestion(`/offers/${offer.id}`, await edit(offer));
    expect(message).toMatch(/\b3 mensen hebben een plaats\b/u);
  });
});

describe('A question is asked again, and nothing is saved, when', () => {
  it('it is answered without having been asked', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    for (const peopleAnswer of ['yes', 'keep', 'yes-00000000', 'ja', '']) {
      await expectQuestion(`/offers/${offer.id}`, { registration: 'none', peopleAnswer });
    }
  });

  it('somebody signed up since, or the edit is another one', async () => {
    const offer = await makeWorkshop();
    await signUp(cms, offer.id);
    const path = `/offers/${offer.id}`;
    const asked = await expectQuestion(path, changed(offer, { status: 'cancelled' }));
    const [first] = asked.answers;
    // Its field knows the answers by these words; whoever reads the message is spared them.
    expect(asked.message).toContain(`(vraag ${String(first)})`);
    expect(asked.shown).toBe(asked.message.replace(` (vraag ${String(first)})`, ''));
    await signUp(cms, offer.id);
    const again = await expectQuestion(path, { ...changed(offer, { status: 'cancelled' }), peopleAnswer: first });
    expect(again.message).toContain('2 mensen');
    await expectQuestion(path, { registration: 'none', peopleAnswer: again.answers[0] });
    await save(path, { ...changed(offer, { status: 'cancelled' }), peopleAnswer: again.answers[0] });
  });

  it('many offers are changed at once, for all of them', async () => {
    const [busy, quiet] = [await makeWorkshop(), await makeWorkshop()];
    await threeSignUp(busy.id);
    const before = await liveState(pool, 'offers', quiet.id);
    const where = { 'where[id][in]': [quiet.id, busy.id].join(',') };
    await expectQuestion(`/offers/${busy.id}`, { registration: 'none' }, (_, data) =>
      editor.patch('/offers', data, where),
    );
    expect(await liveState(pool, 'offers', quiet.id)).toEqual(before);
  });

  it('an old version comes back, or the offer is deleted', async () => {
    const offer = await makeWorkshop({ registration: 'none' });
    await save(`/offers/${offer.id}`, { registration: 'form' });
    await threeSignUp(offer.id);
    const oldest = (await versionsOf(cms, 'offers', offer.id, 'published')).at(-1) ?? '';
    await expectQuestion(`/offers/${offer.id}`, {}, () => editor.post(`/offers/versions/${oldest}`));
    const { message } = await expectQuestion(`/offers/${offer.id}`, {}, (path) => editor.delete(path));
    expect(message).toContain('Kies eerst');
  });

  it('what a place is for changes, whatever the answer', async () => {
    const offer = await makeWorkshop();
    await signUp(cms, offer.id);
    const { answers, message } = await expectQuestion(`/offers/${offer.id}`, { signUp: { per: 'series' } });
    expect(answers).toEqual([]);
    expect(message).toMatch(/Maak liever nieuw aanbod\. Er is niets opgeslagen\.$/u);
  });

  it('a place closes, goes to the bin or is withdrawn, for all offers there', async () => {
    const offers = [await makeWorkshop({ title: 'Mailen' }), await makeWorkshop({ title: 'Bellen' })];
    for (const { id } of offers) await signUp(cms, id);
    const { message } = await expectQuestion(`/locations/${location.id}`, { exceptions: [{ from: at(7, '12:00') }] });
    expect(message).toContain('Mailen: ');
    expect(message).toContain('Bellen: ');
    await expectQuestion(`/locations/${location.id}`, { deletedAt: now().toISOString() });
    await expectQuestion(`/locations/${location.id}`, { _status: 'draft' });
    await expectQuestion(`/locations/${location.id}`, { street: 'Plein 9' });
    const refused = await editor.delete(`/locations/${location.id}`);
    expect(refused.status).toBe(409);
  });

  it('a school holiday takes a meeting away', async () => {
    const schedule = { schoolHolidays: 'not-in', schoolRegion: 'noord' } as const;
    const rule = { weekdays: ['MO' as const], opens: '10:00', closes: '12:00', from: at(0, '12:00') };
    const { id } = await makeWorkshop({ schedule: { kind: 'rules', rules: [rule], ...schedule } });
    const holiday = (name: string, from: number, until: number) => ({
      name,
      regions: ['noord', 'midden', 'zuid'],
      from: at(from, '12:00'),
      until: at(until, '12:00'),
    });
    // Between two that are known it is known that there is none.
    for (const known of [holiday('Vroeger', -60, -50), holiday('Later', 80, 90)]) {
      expect((await editor.post('/school-holidays', known)).status).toBe(201);
    }
    await signUp(cms, id);
    const unexpected = holiday('Onverwacht', 1, 10);
    const question = questionOf(await editor.post('/school-holidays', unexpected));
    const answered = await editor.post('/school-holidays', { ...unexpected, peopleAnswer: question.answers[0] });
    expect(answered.status, answered.text).toBe(201);
    expect(await standing()).toEqual([['cancelled', null]]);
    const gone = await editor.delete(`/school-holidays/${String(answered.doc.id)}`);
    expect(gone.status, gone.text).toBe(200);
    expect(await standing()).toEqual([['offered', null]]);
  });
});

describe('Nothing is asked', () => {
  it('of who changes other things, makes more room, or adds a meeting', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await save(`/offers/${offer.id}`, { title: 'Anders', signUp: { capacity: 4 }, audience: 'public' });
    await save(`/offers/${offer.id}`, {
      schedule: { ...offer.schedule, dates: [...(offer.schedule.dates ?? []), meeting(28)] },
    });
    await save(`/locations/${location.id}`, { street: 'KADE  1', phone: '010 1234567' });
    expect(await mails()).toEqual([]);
  });

  it('of a contributor: their draft touches nobody until it is published', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    const before = [await everybody(), await liveState(pool, 'offers', offer.id)];
    const answer = await contributor.patch(`/offers/${offer.id}`, { registration: 'none', signUp: { capacity: 1 } });
    expect(answer.status, answer.text).toBe(200);
    expect([await everybody(), await liveState(pool, 'offers', offer.id)]).toEqual(before);
    expect(await mails()).toEqual([]);
    await expectQuestion(`/offers/${offer.id}`, { registration: 'none', _status: 'published' });
  });

  it('about meetings that are over, or people who left', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await pool.query(
      "UPDATE public.sign_ups SET status = 'cancelled', cancelled_by = 'person' WHERE email IS NOT NULL",
    );
    await pool.query(
      `UPDATE public.sign_ups SET last_ends_at = now() - interval '1 day',
        told = jsonb_set(jsonb_set(told, '{0,start}', '"2020-01-01T10:00:00Z"'), '{0,end}', '"2020-01-01T12:00:00Z"')`,
    );
    await save(`/offers/${offer.id}`, { deletedAt: now().toISOString() });
    expect(await mails()).toEqual([]);
  });
});

describe('Once it is answered, everybody is told once, and who has no address is to be called, when', () => {
  it.each(LOSSES)('%s', async (_, edit) => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await saveWithAnswer(`/offers/${offer.id}`, await edit(offer));
    expect(await standing()).toEqual([
      ['cancelled', null],
      ['cancelled', 'called-off'],
      ['cancelled', null],
    ]);
    expect((await everybody()).map(({ cancelledBy }) => cancelledBy)).toEqual(['session', 'session', 'session']);
    expect(await mails()).toEqual(['drie@post.example', 'een@post.example']);
    await expectPeace();
  });

  it('a meeting is moved, by a change or in its own row, and stay in', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await saveWithAnswer(
      `/offers/${offer.id}`,
      changed(offer, { status: 'moved', newStart: at(8, '14:00'), newEnd: at(8, '16:00') }),
    );
    expect(await mails()).toHaveLength(2);
    expect(await standing()).toEqual([
      ['confirmed', null],
      ['confirmed', 'changed'],
      ['confirmed', null],
    ]);
    expect((await everybody())[0]?.startsAt?.toISOString()).toBe(at(8, '14:00'));
    await expectPeace();
    const dates = offer.schedule.dates?.map((date, n) => (n === 0 ? { ...date, ...meeting(9) } : date));
    await saveWithAnswer(`/offers/${offer.id}`, { schedule: { ...offer.schedule, dates, overrides: [] } });
    expect(await mails()).toHaveLength(4);
    const [first] = await everybody();
    expect(first?.startsAt?.toISOString()).toBe(at(9, '10:00'));
    // Their places are in the meeting as it is called now: nobody else gets them.
    expect(new Set((await everybody()).map(({ session }) => session)).size).toBe(1);
    expect(await signUp(cms, offer.id, { key: first?.session })).toMatchObject({ places: [{ status: 'waiting' }] });
    await expectPeace();
  });

  it('the address of the place changes', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await saveWithAnswer(`/locations/${location.id}`, { street: 'Plein 9' });
    expect(await mails()).toHaveLength(2);
    expect((await standing())[1]).toEqual(['confirmed', 'changed']);
    await expectPeace();
  });

  it.each([{ _status: 'draft' }, { deletedAt: now().toISOString() }])(
    'the place is not used any more, and nobody is sent there: %j',
    async (data) => {
      const offer = await makeWorkshop();
      await signUp(cms, offer.id);
      await cms.update({
        collection: 'locations',
        id: location.id,
        data: data as Partial<Location>,
        overrideAccess: true,
        context: { [TELLS_PEOPLE]: true },
      });
      const { rows } = await pool.query<{ text: string; calendar: string }>(
        'SELECT text, calendar_text AS calendar FROM outbox.mail',
      );
      expect(rows).toHaveLength(1);
      expect(rows[0]?.text).toMatch(/Niet meer hier op [^\n]+Kade 1/u);
      expect(rows[0]?.text).toContain('Waar: dat hoort u nog');
      expect(rows[0]?.calendar).toContain('BEGIN:VEVENT');
      expect(rows[0]?.calendar).not.toMatch(/^(?:LOCATION|GEO)/mu);
      await expectPeace();
    },
  );

  it('a place closes for a day, for all offers there', async () => {
    const offers = [await makeWorkshop(), await makeWorkshop()];
    for (const { id } of offers) await threeSignUp(id);
    await saveWithAnswer(`/locations/${location.id}`, { exceptions: [{ from: at(7, '12:00') }] });
    expect((await everybody()).every(({ status }) => status === 'cancelled')).toBe(true);
    expect(await mails()).toHaveLength(4);
    await expectPeace();
  });

  it('some meetings of a series are called off: they stay in, until the last one is', async () => {
    const offer = await makeWorkshop({ signUp: { per: 'series', capacity: 3 } });
    await threeSignUp(offer.id);
    await saveWithAnswer(`/offers/${offer.id}`, changed(offer, { status: 'cancelled' }));
    expect((await standing())[1]).toEqual(['confirmed', 'changed']);
    expect((await everybody())[0]?.startsAt?.toISOString()).toBe(at(14, '10:00'));
    expect(await mails()).toHaveLength(2);
    await expectPeace();
    const all = [7, 14, 21].map((day) => ({ start: at(day, '10:00'), status: 'cancelled' }));
    await saveWithAnswer(`/offers/${offer.id}`, { schedule: { ...offer.schedule, overrides: all } });
    expect((await standing()).map(([status]) => status)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(await mails()).toHaveLength(4);
    await expectPeace();
  });

  it('a meeting comes to a series, without a question', async () => {
    const offer = await makeWorkshop({ signUp: { per: 'series', capacity: 3 } });
    await threeSignUp(offer.id);
    const dates = [...(offer.schedule.dates ?? []), meeting(28)];
    await save(`/offers/${offer.id}`, { schedule: { ...offer.schedule, dates } });
    expect(await mails()).toHaveLength(2);
    expect((await everybody())[0]?.told).toHaveLength(4);
    await expectPeace();
  });
});

describe('Of a series that people have had lessons of', () => {
  const context = () => ({ origin: env().SITE_URL, secret: cms.secret, now: now() });
  let offer: Offer;

  beforeEach(async () => {
    offer = await makeWorkshop({
      signUp: { per: 'series', capacity: 2, waitingList: true },
      schedule: { kind: 'dates', dates: [meeting(-3), meeting(4)] },
    });
    await threeSignedUp(offer.id);
    await expectPeace();
  });

  const lastCancelled = () => ({
    schedule: { ...offer.schedule, overrides: [{ start: at(4, '10:00'), status: 'cancelled', reason: 'Ziek' }] },
  });
  const LAST: [what: string, edit: () => object, undo: () => object][] = [
    ['the last lesson is cancelled', lastCancelled, () => ({ schedule: { ...offer.schedule, overrides: [] } })],
    [
      'the last lesson is cancelled and given on another day',
      lastCancelled,
      () => ({
        schedule: {
          ...offer.schedule,
          overrides: [],
          dates: offer.schedule.dates?.map((date, n) => (n === 1 ? { ...date, ...meeting(16) } : date)),
        },
      }),
    ],
    ['nobody signs up by the form for a while', () => ({ registration: 'none' }), () => ({ registration: 'form' })],
    ['the offer is withdrawn for a while', () => ({ _status: 'draft' }), () => ({ _status: 'published' })],
  ];

  it.each(LAST)('everybody stays who was there, and comes along again, when %s', async (_, edit, undo) => {
    await saveWithAnswer(`/offers/${offer.id}`, edit());
    expect(await standing()).toEqual([
      ['confirmed', null],
      ['confirmed', 'called-off'],
      ['cancelled', null],
    ]);
    const { rows } = await pool.query<{ subject: string; text: string }>('SELECT subject, text FROM outbox.mail');
    expect(rows).toHaveLength(2);
    for (const { subject, text } of rows) {
      expect(subject).toMatch(/^Gaat niet door: /u);
      expect(text).not.toContain('U heeft een plaats');
    }
    await expectPeace();
    await inTransaction(cms, ({ db }) => callOffGone(db, context()));
    await endSeries((work) => inTransaction(cms, ({ db }) => work(db)), now());
    const { rows: marks } = await pool.query<{ id: string; key: string }>(
      `SELECT id, told -> 0 ->> 'key' AS key FROM public.sign_ups WHERE status = 'confirmed'`,
    );
    for (const { id, key } of marks) {
      expect(await inTransaction(cms, ({ db }) => markPresence(db, id, key, true))).toBe(true);
    }
    await save(`/offers/${offer.id}`, undo());
    expect(await standing()).toEqual([
      ['confirmed', null],
      ['confirmed', 'changed'],
      ['waiting', null],
    ]);
    expect((await mails()).filter((address) => address === 'een@post.example')).toHaveLength(2);
    await expectPeace();
  });

  it('everybody stays on the list when the offer is deleted', async () => {
    const { answers } = await expectQuestion(`/offers/${offer.id}`, {}, (path) => editor.delete(path));
    const deleted = await editor.delete(`/offers/${offer.id}`, { peopleAnswer: answers[0] ?? '' });
    expect(deleted.status, deleted.text).toBe(200);
    await inTransaction(cms, ({ db }) => callOffGone(db, context()));
    expect((await standing()).map(([status]) => status)).toEqual(['confirmed', 'confirmed', 'cancelled']);
    expect(await mails()).toEqual(['drie@post.example', 'een@post.example']);
  });
});

it('Time alone changes nothing of a series that goes on for years, and it ends when it ends', async () => {
  const offer = await makeWorkshop({
    signUp: { per: 'series', capacity: 3, waitingList: true },
    schedule: {
      kind: 'rules',
      rules: [{ weekdays: ['MO'], opens: '10:00', closes: '12:00', from: at(2, '12:00'), until: at(1000, '12:00') }],
    },
  });
  await threeSignedUp(offer.id, 0);
  const { rows } = await pool.query<{ end: Date }>('SELECT DISTINCT last_ends_at AS end FROM public.sign_ups');
  expect(rows).toHaveLength(1);
  const [{ end } = { end: now() }] = rows;
  expect(end.getTime()).toBeGreaterThan(Date.parse(at(992, '12:00')));
  expect(end.getTime()).toBeLessThan(Date.parse(at(1001, '12:00')));
  const before = await everybody();
  for (const days of [0, 30, 250, 700]) {
    const context = { origin: env().SITE_URL, secret: cms.secret, now: new Date(at(days, '09:00')) };
    await inTransaction(cms, ({ db }) => reconcileSignUps(db, [offer.id], context));
  }
  expect(await everybody()).toEqual(before);
  expect(await mails()).toEqual([]);
});

it('A list stays when the offer is withdrawn while people are at it, and nobody is asked or told', async () => {
  const [start, end] = [-1, 1].map((hours) => new Date(now().getTime() + hours * 3_600_000).toISOString());
  const offer = await makeWorkshop({ schedule: { kind: 'dates', dates: [{ start: start ?? '', end: end ?? '' }] } });
  await threeSignedUp(offer.id);
  await save(`/offers/${offer.id}`, { registration: 'none' });
  expect(await standing()).toEqual(Array.from({ length: 3 }, () => ['confirmed', null]));
  expect(await mails()).toEqual([]);
});

describe('A place that is kept for somebody', () => {
  const hours = (amount: number) => new Date(now().getTime() + amount * 3_600_000);
  const answers = async () =>
    (
      await pool.query<{ until: Date | null }>('SELECT offered_until AS until FROM public.sign_ups ORDER BY arrival')
    ).rows.map(({ until }) => until?.getTime() ?? null);
  /** Says yes for everybody who is asked. */
  const accept = async (offer: string, moment: Date) => {
    const { rows } = await pool.query<{ id: string }>("SELECT id FROM public.sign_ups WHERE status = 'offered'");
    const ids = rows.map(({ id }) => id);
    const { signUps } = await inTransaction(cms, ({ db }) => acceptPlaces(db, offer, ids, moment));
    return signUps.length;
  };
  const keep = (until: Date) =>
    pool.query("UPDATE public.sign_ups SET status = 'offered', offered_until = $1", [until]);

  it('is kept until four hours before it begins, also when it is moved forward', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await pool.query("UPDATE public.sign_ups SET status = 'offered', offered_until = $1 WHERE email IS NULL", [
      hours(48),
    ]);
    const dates = (start: Date) => ({
      schedule: {
        ...offer.schedule,
        dates: offer.schedule.dates?.map((date, n) =>
          n === 0
            ? { ...date, start: start.toISOString(), end: new Date(start.getTime() + 3_600_000).toISOString() }
            : date,
        ),
      },
    });
    await saveWithAnswer(`/offers/${offer.id}`, dates(hours(60)));
    expect(await answers()).toEqual([null, hours(48).getTime(), null]);
    await saveWithAnswer(`/offers/${offer.id}`, dates(hours(30)));
    expect(await answers()).toEqual([null, hours(26).getTime(), null]);
    expect(await standing()).toEqual([
      ['confirmed', null],
      ['offered', 'changed'],
      ['confirmed', null],
    ]);
    await expectPeace();
  });

  it('cannot be taken in what has begun', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await keep(hours(30 * 24));
    expect(await accept(offer.id, new Date(at(7, '10:00')))).toBe(0);
    expect(await accept(offer.id, new Date(at(7, '09:59')))).toBe(3);
  });

  it('can be taken in a series for as long as a lesson is to come', async () => {
    const offer = await makeWorkshop({ signUp: { per: 'series', capacity: 3, waitingList: true } });
    await threeSignUp(offer.id);
    await pool.query(`UPDATE public.sign_ups SET told = jsonb_set(told, '{2,cancelled}', 'true') WHERE email IS NULL`);
    await keep(hours(60 * 24));
    expect(await accept(offer.id, new Date(at(21, '10:00')))).toBe(0);
    expect(await accept(offer.id, new Date(at(14, '10:00')))).toBe(2);
    expect(await accept(offer.id, new Date(at(14, '09:59')))).toBe(1);
  });

  it('can be taken where no date is known', async () => {
    const offer = await makeWorkshop({
      signUp: { per: 'series', capacity: 3, waitingList: true },
      schedule: { kind: 'text' },
    });
    await threeSignUp(offer.id);
    await keep(hours(48));
    expect(await accept(offer.id, now())).toBe(3);
  });
});

describe('When two sessions of a day become one', () => {
  const everyDay = (...hours: [opens: string, closes: string][]) =>
    hours.map(([opens, closes]) => ({
      days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const,
      opens,
      closes,
      staffed: true,
    }));
  const become = async () => {
    const path = `/locations/${location.id}`;
    await saveWithAnswer(path, { openingHours: everyDay(['09:30', '17:00']) });
    await expectPeace();
  };
  let keys: (string | undefined)[];
  let offer: Offer;

  beforeEach(async () => {
    await save(`/locations/${location.id}`, { openingHours: everyDay(['09:00', '12:00'], ['13:00', '17:00']) });
    offer = await makeWorkshop({
      signUp: { per: 'session', capacity: 1, waitingList: true },
      schedule: {
        kind: 'rules',
        rules: [{ weekdays: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], followsHours: 'open' }],
      },
    });
    const { sessions } = await signUpOffer(cms, offer.id);
    keys = ['09:00', '13:00'].map(
      (time) => sessions.find(({ start }) => Date.parse(start ?? '') === Date.parse(at(3, time)))?.key,
    );
  });

  it('nobody comes into it on top of those who have a place', async () => {
    for (const key of keys) await signUp(cms, offer.id, { key });
    await become();
    expect(await standing()).toEqual([
      ['confirmed', null],
      ['cancelled', null],
    ]);
  });

  it('who has a place in both has one in it', async () => {
    const people = [{ name: 'Ans', help: '' }];
    for (const key of keys) await signUp(cms, offer.id, { key, people, email: 'ans@post.example' });
    await become();
    expect(await standing()).toEqual([
      ['confirmed', null],
      ['cancelled', null],
    ]);
    expect(await mails()).toEqual(['ans@post.example', 'ans@post.example']);
  });
});

it('Who has a place does not get another one back in the same session, wherever that goes', async () => {
  const offer = await makeWorkshop();
  const ans = { people: [{ name: 'Ans', help: '' }], email: 'ans@post.example' };
  await signUp(cms, offer.id, ans);
  await pool.query(
    `UPDATE public.sign_ups SET status = 'cancelled', cancelled_by = 'session', told = jsonb_set(told, '{0,cancelled}', 'true')`,
  );
  await signUp(cms, offer.id, ans);
  const dates = offer.schedule.dates?.map((date, n) => (n === 0 ? { ...date, ...meeting(9) } : date));
  await saveWithAnswer(`/offers/${offer.id}`, { schedule: { ...offer.schedule, dates } });
  expect((await standing()).map(([status]) => status)).toEqual(['cancelled', 'confirmed']);
  expect((await everybody())[1]?.startsAt?.toISOString()).toBe(at(9, '10:00'));
  await expectPeace();
});

describe('When there are fewer places than people', () => {
  it('everybody keeps a place, and nobody comes in before there is one', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    const question = await saveWithAnswer(`/offers/${offer.id}`, { signUp: { capacity: 2 } }, 'keep');
    expect(question.message).toContain('U maakt er 2 plaatsen van.');
    expect((await standing()).map(([status]) => status)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect(await mails()).toEqual([]);
    expect(await signUp(cms, offer.id)).toMatchObject({ places: [{ status: 'waiting' }] });
    // It was asked; it is not asked with every save from now on.
    await save(`/offers/${offer.id}`, { title: 'Een ander woord' });
    await expectPeace();
  });

  it('those who came last wait again, before all others who wait, and hear of it', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await signUp(cms, offer.id, { email: 'vier@post.example' });
    await saveWithAnswer(`/offers/${offer.id}`, { signUp: { capacity: 1 } }, 'line');
    expect(await standing()).toEqual([
      ['confirmed', null],
      ['waiting', 'in-line'],
      ['waiting', null],
      ['waiting', null],
    ]);
    expect(await mails()).toEqual(['drie@post.example']);
    await expectPeace();
    await save(`/offers/${offer.id}`, { signUp: { capacity: 3 } });
    expect(await standing()).toEqual([
      ['confirmed', null],
      ['offered', 'offered'],
      ['offered', null],
      ['waiting', null],
    ]);
    expect(await mails()).toEqual(['drie@post.example', 'drie@post.example']);
    await expectPeace();
  });

  it('and no waiting list, they can only keep it', async () => {
    const offer = await makeWorkshop({ signUp: { per: 'session', capacity: 3, waitingList: false } });
    await threeSignUp(offer.id);
    const { answers } = await expectQuestion(`/offers/${offer.id}`, { signUp: { capacity: 1 } });
    expect(answers.map((answer) => answer.split('-')[0])).toEqual(['keep']);
  });
});

describe('Nothing is lost', () => {
  it('when what was called off goes on after all: everybody is asked for their place again, once', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await signUp(cms, offer.id, { email: 'vier@post.example' });
    await saveWithAnswer(`/offers/${offer.id}`, changed(offer, { status: 'cancelled' }));
    await save(`/offers/${offer.id}`, { schedule: { ...offer.schedule, overrides: [] } });
    expect(await standing()).toEqual([
      ['offered', null],
      ['offered', 'offered'],
      ['offered', null],
      ['waiting', null],
    ]);
    await expectPeace();
    const vier = (await mails()).filter((address) => address === 'vier@post.example');
    expect(vier).toHaveLength(2);
  });

  it('when it goes on so soon that nobody can wait for an answer: staff call as many as there are places for', async () => {
    const soon = (hours: number) => new Date(now().getTime() + hours * 3_600_000).toISOString();
    const offer = await makeWorkshop({ schedule: { kind: 'dates', dates: [{ start: soon(3), end: soon(5) }] } });
    await threeSignUp(offer.id);
    await saveWithAnswer(`/offers/${offer.id}`, {
      schedule: { ...offer.schedule, overrides: [{ start: soon(3), status: 'cancelled' }] },
    });
    await pool.query('TRUNCATE outbox.mail CASCADE');
    const signUp = { per: 'session', capacity: 1, waitingList: true };
    await save(`/offers/${offer.id}`, { schedule: { ...offer.schedule, overrides: [] }, signUp });
    expect(await standing()).toEqual([
      ['waiting', 'offered'],
      ['waiting', 'in-line'],
      ['waiting', null],
    ]);
    expect(await mails()).toEqual(['drie@post.example']);
    await expectPeace();
  });

  it('when the offer comes back from the bin', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await saveWithAnswer(`/offers/${offer.id}`, { deletedAt: now().toISOString() });
    const answer = await editor.patch(
      `/offers/${offer.id}`,
      { deletedAt: null, _status: 'published' },
      { trash: true },
    );
    expect(answer.status, answer.text).toBe(200);
    expect((await standing()).map(([status]) => status)).toEqual(['offered', 'offered', 'offered']);
    await expectPeace();
  });

  it('when an offer is deleted: who signed up is still known, and told', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    const { answers } = await expectQuestion(`/offers/${offer.id}`, {}, (path) => editor.delete(path));
    const deleted = await editor.delete(`/offers/${offer.id}`, { peopleAnswer: answers[0] ?? '' });
    expect(deleted.status, deleted.text).toBe(200);
    expect(await everybody()).toMatchObject(Array.from({ length: 3 }, () => ({ status: 'cancelled', offer: null })));
    expect(await mails()).toEqual(['drie@post.example', 'een@post.example']);
    await expectPeace();
  });

  it('when another organisation gives the offer: it sees who comes', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await saveWithAnswer(`/offers/${offer.id}`, { organisation: other });
    expect((await everybody()).map((one) => one.organisation)).toEqual([other, other, other]);
    expect(await mails()).toEqual([]);
  });

  it('when an organisation is deleted: that is refused while it keeps sign-ups', async () => {
    const { id } = await makeOrganisation(cms);
    const offer = await makeWorkshop({ organisation: id });
    await signUp(cms, offer.id);
    await pool.query('UPDATE public.sign_ups SET offer_id = NULL');
    await cms.delete({ collection: 'offers', id: offer.id, overrideAccess: true });
    const refused = await editor.delete(`/organisations/${id}`);
    expect(refused.status, refused.text).toBe(409);
    expect(refused.text).toContain('komt nog naar een bijeenkomst');
    await pool.query("UPDATE public.sign_ups SET status = 'cancelled'");
    expect((await editor.delete(`/organisations/${id}`)).text).toContain('bewaren we nog één aanmelding');
    await pool.query('DELETE FROM public.sign_ups');
    expect((await editor.delete(`/organisations/${id}`)).status).toBe(200);
  });

  it('of what staff have to do, until they say that they called', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await saveWithAnswer(`/offers/${offer.id}`, changed(offer, { status: 'cancelled' }));
    const { rows } = await pool.query<{ id: string; at: Date }>(
      'SELECT id, updated_at AS at FROM public.sign_ups WHERE to_call IS NOT NULL',
    );
    const [{ at: written, id } = { at: now(), id: '' }, ...others] = rows;
    expect(others).toEqual([]);
    const called = (seen: number) => inTransaction(cms, ({ db }) => markCalled(db, id, new Date(seen).toISOString()));
    // Something has happened since they looked, so they may have told of something else.
    expect(await called(written.getTime() - 1)).toBe(false);
    expect((await standing()).filter(([, toCall]) => toCall !== null)).toHaveLength(1);
    expect(await called(written.getTime())).toBe(true);
    expect((await standing()).every(([, toCall]) => toCall === null)).toBe(true);
  });
});

describe('When somebody signs up while an editor saves', () => {
  it('and is first, the editor is asked about them', async () => {
    const offer = await makeWorkshop();
    const looked = await signUpOffer(cms, offer.id);
    let saved: Promise<Answer> | undefined;
    await inTransaction(cms, async ({ db }) => {
      await takePlaceIn(db, looked);
      saved = editor.patch(`/offers/${offer.id}`, changed(offer, { status: 'cancelled' }));
      // The editor waits for the row of the offer, which this transaction holds.
      await expect.poll(waitingForLocks, { timeout: 30_000 }).toBe(1);
    });
    expect(questionOf((await saved) ?? (await editor.get('/'))).message).toContain('1 persoon heeft een plaats');
    await expectPeace();
  });

  it.each<[string, (offer: Offer) => Promise<void>]>([
    ['the offer', (offer) => save(`/offers/${offer.id}`, changed(offer, { status: 'cancelled' }))],
    ['the place', () => save(`/locations/${location.id}`, { exceptions: [{ from: at(7, '12:00') }] })],
  ])('of %s and comes second, they have to look again', async (_, edit) => {
    const offer = await makeWorkshop();
    const looked = await signUpOffer(cms, offer.id);
    await edit(offer);
    expect(await takePlace(cms, looked)).toEqual({ status: 'stale' });
    expect(await everybody()).toEqual([]);
  });

  it('all at once, nobody has a place in what does not go on', async () => {
    const offer = await makeWorkshop({ signUp: { per: 'session', capacity: null } });
    const key = (await signUpOffer(cms, offer.id)).sessions[0]?.key;
    const visitors = Array.from({ length: 30 }, () => signUpAgain(offer.id, key));
    const cancel = async () => {
      let data: object = changed(offer, { status: 'cancelled' });
      for (;;) {
        const answer = await editor.patch(`/offers/${offer.id}`, data);
        if (answer.status === 200) return;
        data = { ...data, peopleAnswer: questionOf(answer).answers[0] };
      }
    };
    const [taken] = await Promise.all([Promise.all(visitors), cancel()]);
    const places = taken.filter(({ status }) => status === 'taken').length;
    const people = await everybody();
    expect(people).toHaveLength(places);
    expect(people.every(({ status }) => status === 'cancelled')).toBe(true);
    expect(await mails()).toHaveLength(places);
    await expectPeace();
  });
});

/** Looks again when the offer has changed, and stays away when the session is not open any more. */
async function signUpAgain(id: string, key: string | undefined): Promise<{ status: string }> {
  for (;;) {
    const offer = await signUpOffer(cms, id);
    if (!offer.sessions.some((one) => one.key === key && one.isOpen)) return { status: 'closed' };
    const taken = await takePlace(cms, offer, { key });
    if (taken.status !== 'stale') return taken;
  }
}

/** How many statements wait for somebody else's lock. */
async function waitingForLocks(): Promise<number> {
  const { rows } = await pool.query<{ amount: number }>(
    `SELECT count(*)::int AS amount FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event <> 'advisory'`,
  );
  return rows[0]?.amount ?? 0;
}

describe('The net below', () => {
  it('finds what changed by another way, tells everybody once, and takes nothing from anybody else', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await signUp(cms, offer.id, { key: (await signUpOffer(cms, offer.id)).sessions[1]?.key });
    await pool.query(
      'UPDATE public.offers_schedule_dates SET start = start + \'1 hour\', "end" = "end" + \'1 hour\' WHERE _order = 1',
    );
    await pool.query('UPDATE public.offers SET sign_up_capacity = 1');
    const context = { origin: env().SITE_URL, secret: cms.secret, now: now() };
    await inTransaction(cms, ({ db }) => reconcileSignUps(db, [offer.id], context));
    expect(await standing()).toEqual([
      ['confirmed', null],
      ['confirmed', 'changed'],
      ['confirmed', null],
      ['confirmed', null],
    ]);
    expect(await mails()).toHaveLength(2);
    await expectPeace();
  });

  it('calls off what is left of an offer that is not there any more', async () => {
    const offer = await makeWorkshop();
    await threeSignUp(offer.id);
    await pool.query('UPDATE public.sign_ups SET offer_id = NULL');
    const context = { origin: env().SITE_URL, secret: cms.secret, now: now() };
    await inTransaction(cms, ({ db }) => callOffGone(db, context));
    await inTransaction(cms, ({ db }) => callOffGone(db, context));
    expect(await standing()).toEqual([
      ['cancelled', null],
      ['cancelled', 'called-off'],
      ['cancelled', null],
    ]);
    expect(await mails()).toHaveLength(2);
  });
});

type Step =
  | { do: 'sign up'; session: number; byPhone: boolean }
  | { do: 'leave'; who: number }
  | { do: 'room'; capacity: number; answer: 'keep' | 'line' }
  | { do: 'meeting'; session: number; becomes: 'cancelled' | 'planned' | 'moved' }
  | { do: 'form'; open: boolean };

const session = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('sign up' as const), session, byPhone: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('leave' as const), who: fc.nat(20) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('room' as const),
      capacity: fc.integer({ min: 1, max: 4 }),
      answer: fc.constantFrom('keep' as const, 'line' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('meeting' as const),
      session,
      becomes: fc.constantFrom('cancelled' as const, 'planned' as const, 'moved' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('form' as const), open: fc.boolean() }) },
);

describe('Whatever people and editors do', () => {
  it('no place is given that is not there, nobody vanishes, and everybody knows', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
        await pool.query('TRUNCATE public.sign_ups, outbox.mail CASCADE');
        const walk = await Walk.begin();
        for (const one of steps) await walk.take(one);
        await expectPeace();
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

/** A workshop with people and editors, and what has to hold of it after every step. */
class Walk {
  private taken = new Map<string, number>();
  private signedUp = 0;
  private readonly becomes = ['planned', 'planned', 'planned'];

  private constructor(
    private readonly offer: Offer,
    private readonly keys: readonly string[],
    private capacity = 2,
  ) {}

  static async begin(): Promise<Walk> {
    const offer = await makeWorkshop({ signUp: { per: 'session', capacity: 2, waitingList: true } });
    return new Walk(
      offer,
      (await signUpOffer(cms, offer.id)).sessions.map(({ key }) => key),
    );
  }

  async take(step: Step): Promise<void> {
    await this.perform(step);
    const people = await everybodyWithMail();
    expect(people).toHaveLength(this.signedUp);
    const active = people.filter(({ status }) => status !== 'cancelled');
    for (const key of this.keys) {
      const taken = active.filter(({ session: of, status }) => of === key && status !== 'waiting').length;
      // A smaller room may leave more people in than fit; nobody is let in on top of them.
      expect(taken <= this.capacity || taken <= (this.taken.get(key) ?? 0), `${key} after ${step.do}`).toBe(true);
      this.taken.set(key, taken);
    }
    for (const { cancelledBy, mailed, phone, session: of, status, toCall } of people) {
      if (status !== 'cancelled') expect(this.becomes[this.keys.indexOf(of)]).not.toBe('cancelled');
      if (cancelledBy === 'session') expect(phone === null ? mailed : toCall === 'called-off').toBe(true);
    }
  }

  private async perform(step: Step): Promise<void> {
    switch (step.do) {
      case 'sign up': {
        const offers = await readSignUpOffers(database(), [this.offer.id], now());
        const looked = offers.get(this.offer.id);
        const key = this.keys[step.session];
        if (!looked?.sessions.some((one) => one.key === key && one.isOpen)) return;
        const phone = step.byPhone ? `+316${String(10_000_000 + this.signedUp)}` : null;
        const { status } = await takePlace(cms, looked, { key, phone });
        expect(status).toBe('taken');
        this.signedUp += 1;
        return;
      }
      case 'leave': {
        const { rows } = await pool.query<{ id: string }>(
          "SELECT id FROM public.sign_ups WHERE status <> 'cancelled' ORDER BY arrival",
        );
        const leaving = rows[step.who % Math.max(rows.length, 1)];
        if (!leaving) return;
        await inTransaction(cms, ({ db }) => cancelPlaces(db, this.offer.id, [leaving.id], 'person', now()));
        return;
      }
      case 'room':
        this.capacity = step.capacity;
        await this.edit({ signUp: { per: 'session', capacity: step.capacity } }, step.answer);
        return;
      case 'meeting':
        this.becomes[step.session] = step.becomes;
        await this.edit({ schedule: { ...this.offer.schedule, overrides: this.overrides() } });
        return;
      case 'form':
        await this.edit({ registration: step.open ? 'form' : 'none' });
    }
  }

  private overrides(): Offer['schedule']['overrides'] {
    return this.becomes
      .map((becomes, n) => ({
        start: at(7 * (n + 1), '10:00'),
        status: becomes === 'moved' ? ('moved' as const) : ('cancelled' as const),
        ...(becomes === 'moved' && { newStart: at(7 * (n + 1) + 1, '14:00'), newEnd: at(7 * (n + 1) + 1, '16:00') }),
        becomes,
      }))
      .flatMap(({ becomes, ...change }) => (becomes === 'planned' ? [] : [change]));
  }

  /** Saves as the platform; answers what it is asked. */
  private async edit(data: Partial<Offer>, choice = 'yes'): Promise<void> {
    const save = { collection: 'offers', id: this.offer.id, depth: 0, overrideAccess: true } as const;
    try {
      await cms.update({ ...save, data });
    } catch (error) {
      if (!(error instanceof PeopleQuestion)) throw error;
      const { answers } = (error.data as { errors: { answers: { value: string }[] }[] }).errors[0] ?? { answers: [] };
      const answer = answers.find(({ value }) => value.startsWith(choice)) ?? answers[0];
      await cms.update({ ...save, data: { ...data, peopleAnswer: answer?.value } });
    }
  }
}

async function everybodyWithMail() {
  const { rows } = await pool.query<Kept & { phone: string | null; mailed: boolean }>(
    `SELECT s.status, s.cancelled_by AS "cancelledBy", s.to_call AS "toCall", s.session, s.phone,
      EXISTS (SELECT FROM outbox.mail m WHERE m.about_id = s.id) AS mailed FROM public.sign_ups s`,
  );
  return rows;
}
