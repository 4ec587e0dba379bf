import { Readable } from 'node:stream';

import type { GetServerSideProps } from 'next';
import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { GET as calendar } from '@/app/aanmelding/[token]/agenda.ics/route';
import type { Database } from '@/catalogue/database';
import { TELLS_PEOPLE } from '@/cms/hooks/keep-sign-ups';
import { inTransaction } from '@/cms/transaction';
import { env, now } from '@/config/env';
import { standing, type Booking } from '@/domain/booking-page';
import { daysAgo, RETENTION } from '@/domain/retention';
import { getServerSideProps as page } from '@/pages/aanmelding/[token]';
import type { Offer } from '@/payload-types';
import { pool as databasePool } from '@/queries/payload';
import { manageToken } from '@/sign-ups/link';
import { readSignUpOffers } from '@/sign-ups/offer';
import { readActiveSignUps } from '@/sign-ups/sign-up';
import { takePlaces, type PlaceRequest } from '@/sign-ups/take-places';
import { tell } from '@/sign-ups/tell';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { placeFor } from '../factories/sign-up';
import { openCms } from '../support/cms';
import { eventsOf } from '../support/read-calendar';

const HOUR = 3_600_000;

let cms: Payload;
let pool: Pool;
let organisation: string;
let location: string;
let offer: Offer;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  organisation = (await makeOrganisation(cms, { name: 'Bibliotheek Gouda', phone: '0182 12 34 56' })).id;
  location = (await makeLocation(cms, { organisation, name: 'De Chocoladefabriek', city: 'Gouda' })).id;
});

const database = () => cms.db.drizzle as unknown as Database;

/** A workshop on three evenings, in a month and one and two weeks later. */
function workshop(wishes: Partial<Pick<Offer, 'audience' | 'signUp'>> = {}): Promise<Offer> {
  const row = (days: number) => ({
    start: new Date(now().getTime() + days * 24 * HOUR).toISOString(),
    end: new Date(now().getTime() + days * 24 * HOUR + 2 * HOUR).toISOString(),
  });
  return makeOffer(cms, {
    organisation,
    title: 'WhatsApp',
    registration: 'form',
    place: 'location',
    location,
    signUp: { per: 'session', capacity: 2, waitingList: true },
    schedule: { kind: 'dates', dates: [row(30), row(37), row(44)] },
    ...wishes,
  });
}

beforeEach(async () => {
  await pool.query('DELETE FROM public.sign_ups; DELETE FROM outbox.mail;');
  offer = await workshop();
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function sessions() {
  return (await readSignUpOffers(database(), [offer.id], now())).get(offer.id)?.sessions ?? [];
}

/** Signs up; gives the token of the link. */
async function signUp(request: PlaceRequest, session = 0): Promise<string> {
  const seen = (await readSignUpOffers(database(), [offer.id], now())).get(offer.id);
  const wanted = seen?.sessions[session];
  if (!seen || !wanted) throw new Error('There is no such session.');
  const taken = await inTransaction(cms, ({ db }) => takePlaces(db, seen, wanted, request));
  if (taken.status !== 'taken') throw new Error(taken.status);
  return manageToken({ id: taken.booking, linkVersion: taken.linkVersion }, cms.secret);
}

const one = (name: string, wishes: Partial<PlaceRequest> = {}) =>
  signUp(placeFor(name, { phone: null, email: `${name.toLowerCase()}@post.example`, ...wishes }));

interface Answer {
  status: number;
  headers: Map<string, string>;
  props?: {
    frame: { path: string; search: string; closed: boolean; asksFeedback: boolean };
    page: {
      managing?: { booking: Booking; problem: string | null; told: string | null };
      asking?: { question: { ask: string; about?: string[]; ticket?: string } };
      retry?: { fields: [string, string][] };
    } | null;
  };
  redirect?: { destination: string; statusCode: number };
}

/** Asks for the page of a token, or sends a form to it. */
async function request(
  token: string,
  {
    body,
    method = body === undefined ? 'GET' : 'POST',
    search = '',
    site,
  }: Partial<Record<'method' | 'search' | 'site', string>> & { body?: URLSearchParams } = {},
): Promise<Answer> {
  const headers = new Map<string, string>();
  const res = { statusCode: 200, setHeader: (name: string, value: string) => headers.set(name, value) };
  const req = Object.assign(Readable.from([Buffer.from(body?.toString() ?? '')]), {
    method,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': site },
  });
  const resolvedUrl = `/aanmelding/${encodeURIComponent(token)}${search}`;
  // Only what a page looks at of Next's context.
  const result = await page({
    req,
    res,
    resolvedUrl,
    params: { token },
  } as unknown as Parameters<GetServerSideProps>[0]);
  return { status: res.statusCode, headers, ...(result as object) };
}

async function bookingOf(token: string): Promise<Booking> {
  const booking = (await request(token)).props?.page?.managing?.booking;
  if (!booking) throw new Error('The link opens nothing.');
  return booking;
}

/** Presses a button of the page, for all people of the booking unless it says otherwise. */
async function press(token: string, doe: string, more: Record<string, string> = {}, who?: string[]): Promise<Answer> {
  const people = who ?? standing(await bookingOf(token)).map(({ id }) => id);
  return request(token, {
    body: new URLSearchParams([['doe', doe], ...people.map((id) => ['wie', id]), ...Object.entries(more)]),
  });
}

async function standings(): Promise<string[]> {
  return (await readActiveSignUps(database(), offer.id)).map(({ name, status }) => `${name} ${status}`);
}

/** All that is kept of sign-ups and mail, to see whether anything of it changed. */
async function everything(): Promise<string> {
  const { rows } = await pool.query<{ all: string }>(
    `SELECT (SELECT jsonb_agg(s ORDER BY s.id) FROM public.sign_ups s)::text
      || coalesce((SELECT jsonb_agg(m ORDER BY m.key) FROM outbox.mail m)::text, '') AS all`,
  );
  return rows[0]?.all ?? '';
}

async function mailsTo(address: string): Promise<number> {
  const { rows } = await pool.query('SELECT FROM outbox.mail WHERE recipient = $1', [address]);
  return rows.length;
}

/** As if the time to answer had gone by. */
async function letOfferedPlacesLapse(): Promise<void> {
  await pool.query(`UPDATE public.sign_ups SET offered_until = '2026-01-01' WHERE status = 'offered'`);
}

describe('a link that opens nothing', () => {
  it.each(
    Object.entries({
      'too short': 'x',
      'of the right length': 'a'.repeat(43),
      'far too long': 'a'.repeat(5000),
      'a path': '../x',
      encoded: '%00',
      'a control': '\u0000',
      'other letters': 'é'.repeat(43),
      'a line end': `${'a'.repeat(42)}\n`,
    }),
  )('answers with one and the same page that repeats nothing: %s', async (_what, token) => {
    expect(await request(token, { search: '?gelukt=ja' })).toMatchObject({
      status: 404,
      props: { page: null, frame: { path: '/niet/gevonden', search: '', asksFeedback: false } },
    });
  });

  it('is one whose time is over, also before anything is deleted', async () => {
    const days = RETENTION.signUps.daysAfterLast;
    const token = await one('Ans');
    const ended = (ago: number) =>
      pool.query('UPDATE public.sign_ups SET starts_at = $1, last_ends_at = $1', [daysAgo(now(), ago)]);
    await ended(days - 1);
    expect((await request(token)).status).toBe(200);
    const form = (await press(token, 'link')).props?.page?.asking?.question.ticket ?? '';
    const people = (await readActiveSignUps(database(), offer.id)).map(({ id }) => id);
    await ended(days + 1);
    const before = await everything();
    expect((await request(token)).status).toBe(404);
    expect((await calendarOf(token)).status).toBe(404);
    for (const [doe, more] of [
      ['af-zeker', {}],
      ['ja', {}],
      ['link-zeker', { kaartje: form }],
    ] as const) {
      expect((await press(token, doe, more, people)).status, doe).toBe(404);
    }
    expect(await everything()).toBe(before);
  });

  it('is one letter away from each that opens something', async () => {
    const token = await one('Ans');
    for (let at = 0; at < token.length; at += 1) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect((await request(changed)).status).toBe(404);
    }
    expect((await request(token)).status).toBe(200);
  });

  it('changes nothing', async () => {
    const token = await one('Ans');
    const [ans] = standing(await bookingOf(token));
    const before = await everything();
    for (const doe of ['af', 'af-zeker', 'ja', 'verplaats', 'link', 'link-zeker']) {
      for (const wrong of [
        'x',
        'a'.repeat(43),
        await one('Bram').then((other) => other.slice(0, -4) + token.slice(-4)),
      ]) {
        await pool.query(`DELETE FROM public.sign_ups WHERE name = 'Bram'`);
        const body = new URLSearchParams({ doe, wie: ans?.id ?? '', bijeenkomst: 'x' });
        expect(await request(wrong, { body })).toMatchObject({ status: 404, props: { page: null } });
      }
    }
    expect(await everything()).toBe(before);
  });

  it('is what a link becomes once all that it opened is deleted', async () => {
    const token = await one('Ans');
    await pool.query('DELETE FROM public.sign_ups');
    expect(await request(token)).toMatchObject({ status: 404, props: { page: null } });
    expect((await calendarOf(token)).status).toBe(404);
  });
});

describe('looking at a sign-up', () => {
  it('changes nothing, however often and in whatever way a mail scanner looks', async () => {
    for (const name of ['Ans', 'Bram']) await one(name);
    const token = await one('Cor');
    const [ans] = await readActiveSignUps(database(), offer.id);
    await pool.query(
      `UPDATE public.sign_ups SET status = 'offered', offered_until = now() + interval '1 day' WHERE id = $1`,
      [ans?.id],
    );
    const before = await everything();
    const searches = ['', '?gelukt=afgemeld', `?doe=af-zeker&wie=${ans?.id ?? ''}`, '?doe=link-zeker', '?voorbeeld=x'];
    for (let turn = 0; turn < 50; turn += 1) {
      const method = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'][turn % 5] ?? 'GET';
      const search = searches[turn % searches.length] ?? '';
      expect((await request(token, { method, search })).status).toBe(200);
      expect((await calendarOf(token)).status).toBe(404);
    }
    expect(await everything()).toBe(before);
  });

  it('is for who has the link alone: kept nowhere, found by nobody, told to no other site', async () => {
    const token = await one('Ans');
    const { headers, props } = await request(token);
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Robots-Tag')).toContain('noindex');
    expect(props?.frame).toMatchObject({ closed: true, asksFeedback: false });
  });

  it('says nothing of how to reach people, of what they said, nor of others', async () => {
    await one('Bram');
    const token = await signUp(
      placeFor('Ans', { people: [{ name: 'Ans', help: 'Grote letters' }], remark: 'Ik ben doof' }),
    );
    const said = JSON.stringify((await request(token)).props?.page);
    expect(said).toContain('Ans');
    for (const hidden of ['Bram', '31612345678', 'Grote letters', 'doof', cms.secret])
      expect(said).not.toContain(hidden);
  });

  it('shows what, when, where and whom to call, and where there is a place instead', async () => {
    const booking = await bookingOf(await one('Ans'));
    expect(booking).toMatchObject({
      title: 'WhatsApp',
      offer: offer.slug,
      organisation: 'Bibliotheek Gouda',
      phone: '0182 12 34 56',
      place: { name: 'De Chocoladefabriek', city: 'Gouda' },
      sessions: [{ people: [{ name: 'Ans', state: 'confirmed' }], meetings: [{ cancelled: false, place: null }] }],
      others: [{ left: 2 }, { left: 2 }],
    });
  });

  it('sends nobody to a place that is not on the site any more', async () => {
    await pool.query("UPDATE public.locations SET _status = 'draft'");
    const { place, placeKind } = await bookingOf(await one('Ans'));
    expect({ place, placeKind }).toEqual({ place: null, placeKind: 'location' });
    await pool.query("UPDATE public.locations SET _status = 'published'");
  });

  it('says which number in line somebody has', async () => {
    for (const name of ['Ans', 'Bram', 'Cor']) await one(name);
    const booking = await bookingOf(await one('Dini'));
    expect(booking.sessions[0]?.people).toMatchObject([{ state: 'waiting', inLine: 2 }]);
  });

  it('works for a training that is closed or withdrawn since, and names no page of it', async () => {
    offer = await workshop({ audience: 'employees' });
    const token = await one('Ans');
    expect(await bookingOf(token)).toMatchObject({ title: 'WhatsApp', offer: null, others: [{}, {}] });
    // As the platform: an editor would do it, and say yes to what it does to people.
    await cms.update({
      collection: 'offers',
      id: offer.id,
      data: { _status: 'draft' },
      context: { [TELLS_PEOPLE]: true },
      overrideAccess: true,
    });
    expect(await bookingOf(token)).toMatchObject({
      title: 'WhatsApp',
      offer: null,
      sessions: [{ meetings: [{ cancelled: true }], people: [{ state: 'called-off' }] }],
      others: [],
    });
    expect(await standings()).toEqual([]);
  });
});

describe('giving up a place', () => {
  it('is asked once more, and going back is going back to what was', async () => {
    const token = await one('Ans');
    const before = await everything();
    const answer = await press(token, 'af');
    expect(answer).toMatchObject({ status: 200, props: { page: { asking: { question: { ask: 'cancel' } } } } });
    expect(await everything()).toBe(before);
  });

  it('asks the next in line, once, however often and in how many places the button is pressed', async () => {
    const token = await one('Ans');
    for (const name of ['Bram', 'Cor', 'Dini']) await one(name);
    const [ans] = standing(await bookingOf(token));
    const answers = await Promise.all(Array.from({ length: 8 }, () => press(token, 'af-zeker', {}, [ans?.id ?? ''])));
    for (const answer of answers) {
      expect(answer.redirect).toEqual({ destination: `/aanmelding/${token}?gelukt=afgemeld`, statusCode: 303 });
    }
    expect(await standings()).toEqual(['Bram confirmed', 'Cor offered', 'Dini waiting']);
    expect([
      await mailsTo('ans@post.example'),
      await mailsTo('cor@post.example'),
      await mailsTo('dini@post.example'),
    ]).toEqual([1, 1, 0]);
    expect(await bookingOf(token)).toMatchObject({ sessions: [{ people: [{ state: 'cancelled' }] }] });
  });

  it('is for one’s own people alone', async () => {
    const [token] = [await one('Ans'), await one('Bram')];
    const bram = (await readActiveSignUps(database(), offer.id)).find(({ name }) => name === 'Bram');
    expect(await press(token, 'af-zeker', {}, [bram?.id ?? ''])).toMatchObject({
      status: 422,
      props: { page: { managing: { problem: 'nobody' } } },
    });
    expect(await press(token, 'af-zeker', {}, ["x'; DROP TABLE", '{}', ''])).toMatchObject({ status: 422 });
    expect(await standings()).toEqual(['Ans confirmed', 'Bram confirmed']);
  });

  it('goes person by person in a group', async () => {
    const people = ['Ans', 'Bram', 'Cor'].map((name) => ({ name, help: '' }));
    const token = await signUp(placeFor('', { people }));
    const bram = standing(await bookingOf(token)).find(({ name }) => name === 'Bram');
    await press(token, 'af-zeker', {}, [bram?.id ?? '']);
    expect(await standings()).toEqual(['Ans confirmed', 'Cor offered']);
  });

  it('is refused once it has been, as is another day', async () => {
    const token = await one('Ans');
    await pool.query(`UPDATE public.sign_ups SET starts_at = '2026-11-01', last_ends_at = '2026-11-02'`);
    const people = (await readActiveSignUps(database(), offer.id)).map(({ id }) => id);
    const [, other] = await sessions();
    for (const doe of ['af-zeker', 'verplaats']) {
      expect(await press(token, doe, { bijeenkomst: other?.key ?? '' }, people)).toMatchObject({
        status: 422,
        props: { page: { managing: { problem: 'over' } } },
      });
    }
    expect(await standings()).toEqual(['Ans confirmed']);
  });

  it('is not read when a page of another site asks for it', async () => {
    const token = await one('Ans');
    const [ans] = standing(await bookingOf(token));
    const body = new URLSearchParams({ doe: 'af-zeker', wie: ans?.id ?? '' });
    expect((await request(token, { body, site: 'cross-site' })).status).toBe(403);
    expect(await standings()).toEqual(['Ans confirmed']);
  });
});

describe('a place that came free', () => {
  /** Cor and Dini wait; Ans gives her place up. Gives the link of Cor. */
  async function askCor(): Promise<string> {
    const ans = await one('Ans');
    await one('Bram');
    const cor = await one('Cor');
    await one('Dini');
    await press(ans, 'af-zeker');
    return cor;
  }

  it('is theirs when they say yes, once and twice', async () => {
    const cor = await askCor();
    expect(await bookingOf(cor)).toMatchObject({ sessions: [{ people: [{ state: 'offered' }] }] });
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await press(cor, 'ja')).redirect?.destination).toBe(`/aanmelding/${cor}?gelukt=ja`);
    }
    expect(await standings()).toEqual(['Bram confirmed', 'Cor confirmed', 'Dini waiting']);
  });

  it('goes to the next in line when they say no, and no again', async () => {
    const cor = await askCor();
    const people = standing(await bookingOf(cor)).map(({ id }) => id);
    expect((await press(cor, 'af')).props?.page?.asking?.question).toMatchObject({ about: people });
    for (let turn = 0; turn < 2; turn += 1) await press(cor, 'af-zeker', {}, [people.join(',')]);
    expect(await standings()).toEqual(['Bram confirmed', 'Dini offered']);
  });

  it('goes to the next in line when they say yes too late, and tells them so', async () => {
    const cor = await askCor();
    const people = standing(await bookingOf(cor)).map(({ id }) => id);
    await letOfferedPlacesLapse();
    expect(await bookingOf(cor)).toMatchObject({ sessions: [{ people: [{ state: 'lapsed' }] }] });
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await press(cor, 'ja', {}, people)).toMatchObject({
        status: 422,
        props: { page: { managing: { problem: 'late', booking: { sessions: [{ people: [{ state: 'lapsed' }] }] } } } },
      });
    }
    expect(await standings()).toEqual(['Bram confirmed', 'Dini offered']);
    expect(await mailsTo('dini@post.example')).toBe(1);
  });

  it('is nobody’s who was not asked', async () => {
    await askCor();
    const evert = await one('Evert');
    expect(await press(evert, 'ja')).toMatchObject({ status: 422, props: { page: { managing: { problem: 'late' } } } });
    expect(await standings()).toEqual(['Bram confirmed', 'Cor offered', 'Dini waiting', 'Evert waiting']);
  });
});

describe('another day', () => {
  it('is refused when it is full, unknown, not named or cannot be known; the place is kept', async () => {
    const token = await one('Ans');
    for (const name of ['Bram', 'Cor']) await signUp(placeFor(name), 1);
    const [first, second] = await sessions();
    const before = await standings();
    for (const [bijeenkomst, problem] of [
      [second?.key, 'full'],
      ['series', 'closed'],
      ['', 'closed'],
      ["'; --", 'closed'],
    ]) {
      expect(await press(token, 'verplaats', { bijeenkomst: bijeenkomst ?? '' })).toMatchObject({
        status: 422,
        props: { page: { managing: { problem } } },
      });
    }
    expect(await press(token, 'verplaats')).toMatchObject({ props: { page: { managing: { problem: 'noSession' } } } });
    expect((await press(token, 'verplaats', { bijeenkomst: first?.key ?? '' })).redirect?.statusCode).toBe(303);
    expect(await standings()).toEqual(before);
  });

  it('is taken, and the old place goes to who waits for it', async () => {
    const token = await one('Ans');
    for (const name of ['Bram', 'Cor']) await one(name);
    const [, second] = await sessions();
    const moved = await press(token, 'verplaats', { bijeenkomst: second?.key ?? '' });
    expect(moved.redirect?.destination).toBe(`/aanmelding/${token}?gelukt=verplaatst`);
    expect(await bookingOf(token)).toMatchObject({ sessions: [{ key: second?.key }] });
    expect(await standings()).toEqual(['Bram confirmed', 'Cor offered', 'Ans confirmed']);
    expect(await mailsTo('cor@post.example')).toBe(1);
  });

  it('is taken by all of a group that go, or by nobody', async () => {
    const people = ['Ans', 'Bram'].map((name) => ({ name, help: '' }));
    const token = await signUp(placeFor('', { people }));
    await signUp(placeFor('Cor'), 1);
    const [, second, third] = await sessions();
    expect(await press(token, 'verplaats', { bijeenkomst: second?.key ?? '' })).toMatchObject({
      props: { page: { managing: { problem: 'full', booking: { sessions: [{ people: [{}, {}] }] } } } },
    });
    const bram = standing(await bookingOf(token)).find(({ name }) => name === 'Bram');
    await press(token, 'verplaats', { bijeenkomst: third?.key ?? '' }, [bram?.id ?? '']);
    const { sessions: booked } = await bookingOf(token);
    expect(booked.map((session) => session.people.map(({ name }) => name))).toEqual([['Ans'], ['Bram']]);
  });
});

describe('a new link', () => {
  it('is asked for twice, replaces the old one, and is mailed to who gave an address', async () => {
    const token = await one('Ans');
    const asked = await press(token, 'link');
    expect((await request(token)).status).toBe(200);
    const kaartje = asked.props?.page?.asking?.question.ticket ?? '';
    const mailed = await mailsTo('ans@post.example');
    const first = await press(token, 'link-zeker', { kaartje });
    const renewed =
      /^\/aanmelding\/([\w-]{43})\?gelukt=nieuwe-link$/u.exec(first.redirect?.destination ?? '')?.[1] ?? '';
    expect(renewed).not.toBe(token);
    expect((await request(token)).status).toBe(404);
    expect((await calendarOf(token)).status).toBe(404);
    expect((await request(renewed)).status).toBe(200);
    expect(await mailsTo('ans@post.example')).toBe(mailed + 1);
    const { rows } = await pool.query('SELECT wipe FROM outbox.mail WHERE text LIKE $1', [`%${renewed}%`]);
    expect(rows).toEqual([{ wipe: true }]);
  });

  it('is the same one when the button is pressed twice, but not for who has the old link only', async () => {
    const token = await one('Ans');
    const kaartje = (await press(token, 'link')).props?.page?.asking?.question.ticket ?? '';
    const first = await press(token, 'link-zeker', { kaartje });
    const sent = (ticket: string) =>
      request(token, { body: new URLSearchParams({ doe: 'link-zeker', kaartje: ticket }) });
    expect((await sent(kaartje)).redirect).toEqual(first.redirect);
    const other = (await press(await one('Bram'), 'link')).props?.page?.asking?.question.ticket ?? '';
    for (const wrong of ['', 'x', other]) expect((await sent(wrong)).status).toBe(404);
    await pool.query(`UPDATE public.sign_ups SET updated_at = updated_at - interval '2 minutes'`);
    expect((await sent(kaartje)).status).toBe(404);
  });
});

describe('while the database is away', () => {
  it('a form comes back behind one button, and can be sent again', async () => {
    const token = await one('Ans');
    const [ans] = standing(await bookingOf(token));
    const { pool: ofPayload } = cms.db as unknown as { pool: Pool };
    const spies = [pool, ofPayload].flatMap((each) =>
      (['query', 'connect'] as const).map((method) =>
        vi.spyOn(each, method).mockImplementation(() => {
          throw new Error('connect ECONNREFUSED');
        }),
      ),
    );
    const body = new URLSearchParams({ doe: 'af-zeker', wie: ans?.id ?? '' });
    const answer = await request(token, { body }).finally(() => {
      for (const spy of spies) spy.mockRestore();
    });
    expect(answer.status).toBe(503);
    const fields = answer.props?.page?.retry?.fields ?? [];
    expect(fields).toEqual([...body]);
    expect(await standings()).toEqual(['Ans confirmed']);
    expect((await request(token, { body: new URLSearchParams(fields) })).redirect?.statusCode).toBe(303);
    expect(await standings()).toEqual([]);
  });
});

function calendarOf(token: string, search = ''): Promise<Response> {
  const address = new Request(`http://localhost/aanmelding/${token}/agenda.ics${search}`);
  return calendar(address, { params: Promise.resolve({ token }) });
}

describe('the calendar of a sign-up', () => {
  it('holds its meeting and is kept nowhere', async () => {
    const token = await one('Ans');
    const answer = await calendarOf(token);
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
    expect(answer.headers.get('X-Robots-Tag')).toContain('noindex');
    const text = await answer.text();
    expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
    expect(text.replaceAll('\r\n ', '')).toContain(`/aanmelding/${token}`);
    expect(text.replaceAll('\r\n ', '')).toContain('LOCATION:De Chocoladefabriek');
  });

  it('is of who goes to it, and of nobody else', async () => {
    const token = await one('Ans');
    await one('Bram');
    const [ans, bram] = await readActiveSignUps(database(), offer.id);
    expect((await calendarOf(token, `?plaats=${ans?.id ?? ''}`)).status).toBe(200);
    for (const other of [bram?.id ?? '', 'x']) expect((await calendarOf(token, `?plaats=${other}`)).status).toBe(404);
  });

  const TWO = [
    { name: 'Ans', help: '' },
    { name: 'Bram', help: '' },
  ];
  const uidsIn = (file: string) => eventsOf(file).map((event) => String(event.getFirstPropertyValue('uid')));
  const uidsOnPage = async (token: string, place?: string) =>
    uidsIn(await (await calendarOf(token, place === undefined ? '' : `?plaats=${place}`)).text());
  const mailedLast = async () => {
    const { rows } = await pool.query<{ text: string }>(
      'SELECT calendar_text AS text FROM outbox.mail WHERE calendar_text IS NOT NULL ORDER BY created_at DESC, id DESC LIMIT 1',
    );
    return uidsIn(rows[0]?.text ?? expect.fail('No calendar was mailed.'));
  };

  it.each([
    ['one meeting', 'session', 1],
    ['a series', 'series', 3],
  ] as const)(
    'of %s has it under the same UIDs as the mailed one, so that it is shown once',
    async (_, per, events) => {
      offer = await workshop({ signUp: { per, capacity: 2, waitingList: true } });
      const token = await one('Ans', { people: TWO });
      await inTransaction(cms, async ({ db }) =>
        tell(db, 'signed-up', await readActiveSignUps(db, offer.id), {
          origin: env().SITE_URL,
          secret: cms.secret,
          now: now(),
        }),
      );
      const mailed = await mailedLast();
      expect(mailed).toHaveLength(events);
      expect(await uidsOnPage(token)).toEqual(mailed);
      for (const { id } of await readActiveSignUps(database(), offer.id))
        expect(await uidsOnPage(token, id)).toEqual(mailed);
    },
  );

  it('keeps its UID when all move; when some do, those who stay keep it', async () => {
    const token = await one('Ans', { people: TWO });
    const before = await uidsOnPage(token);
    await press(token, 'verplaats', { bijeenkomst: (await sessions())[1]?.key ?? '' });
    expect(await mailedLast()).toEqual(before);
    expect(await uidsOnPage(token)).toEqual(before);
    const [ans, bram] = await readActiveSignUps(database(), offer.id);
    await press(token, 'verplaats', { bijeenkomst: (await sessions())[2]?.key ?? '' }, [ans?.id ?? '']);
    expect(await uidsOnPage(token, bram?.id)).toEqual(before);
    expect(await uidsOnPage(token, ans?.id)).not.toEqual(before);
  });

  it('does not call off for all what one of them gave up', async () => {
    const token = await one('Ans', { people: TWO });
    const [ans] = await readActiveSignUps(database(), offer.id);
    await press(token, 'af-zeker', {}, [ans?.id ?? '']);
    expect(await (await calendarOf(token, `?plaats=${ans?.id ?? ''}`)).text()).toContain('STATUS:CONFIRMED');
  });
});
