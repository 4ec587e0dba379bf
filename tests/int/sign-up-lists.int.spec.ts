import type { Payload } from 'payload';
import { Client, type Pool } from 'pg';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { ComingWeeks, ComingWeeksCard } from '@/cms/admin/sign-ups/coming-weeks';
import { OfferSessions } from '@/cms/admin/sign-ups/offer-sessions';
import { SignUpOverview } from '@/cms/admin/sign-ups/overview';
import { PaperList } from '@/cms/admin/sign-ups/paper-list';
import { SessionList } from '@/cms/admin/sign-ups/session-list';
import { TELLS_PEOPLE } from '@/cms/hooks/keep-sign-ups';
import { inTransaction } from '@/cms/transaction';
import {
  signUpActionPath,
  signUpExportPath,
  signUpListPath,
  type SignUpAction,
  type SignUpListAction,
} from '@/config/paths';
import type { Offer, SignUp, User } from '@/payload-types';
import { pool as databasePool } from '@/queries/payload';
import { lapsePlaces } from '@/sign-ups/change-place';
import { bookingOfToken, opensBooking } from '@/sign-ups/link';

import { makeLocation } from '../factories/location';
import { makeOpenCourse, signUpFor, type CourseWishes, type TakenPlace } from '../factories/open-course';
import { makeOrganisation } from '../factories/organisation';
import { makeUser } from '../factories/user';
import { openCms } from '../support/cms';
import { RestClient } from '../support/rest';

const HOUR = 3_600_000;
const NAME = 'Wilhelmina Zonderland';
const PHONE = '+31687654321';
/** A quarter past the start: the room is full of people. */
const TODAY = '2026-11-23T09:45:00+01:00';
const TOMORROW = '2026-11-24T10:00:00+01:00';
const NEXT_WEEK = '2026-12-01T10:00:00+01:00';

let cms: Payload;
let pool: Pool;
let own: string;
let other: string;
let people: Record<'editor' | 'colleague' | 'contributor' | 'stranger' | 'coach' | 'programme', User>;
let at: Record<keyof typeof people | 'visitor', RestClient>;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  own = (await makeOrganisation(cms, { name: 'Bibliotheek Hier', email: 'balie@hier.example', phone: '010 281 61 00' }))
    .id;
  other = (await makeOrganisation(cms, { name: 'Bibliotheek Daar' })).id;
  people = {
    editor: await makeUser(cms, { role: 'editor', organisations: [own] }),
    colleague: await makeUser(cms, { role: 'editor', organisations: [own] }),
    contributor: await makeUser(cms, { role: 'contributor', organisations: [own] }),
    stranger: await makeUser(cms, { role: 'editor', organisations: [other] }),
    coach: await makeUser(cms, { role: 'coach', organisations: [own] }),
    programme: await makeUser(cms, { role: 'editor', allOrganisations: true }),
  };
  at = await RestClient.signInEach(people);
});

beforeEach(async () => {
  await pool.query('TRUNCATE public.sign_ups, outbox.mail');
  await pool.query('DELETE FROM public.offers');
});

const course = (wishes: Partial<CourseWishes> = {}) =>
  makeOpenCourse(cms, { organisation: own, title: 'Leren mailen', starts: [TODAY, TOMORROW, NEXT_WEEK], ...wishes });

const join = (offer: Offer, start: string | undefined, wishes: Partial<Parameters<typeof signUpFor>[2]> = {}) =>
  // Visitors signed up before today's meeting began.
  signUpFor(cms, offer.id, { now: new Date(Date.parse(TODAY) - 24 * HOUR), ...(start ? { start } : {}), ...wishes });

const press = (who: RestClient, { id }: Pick<TakenPlace, 'id'>, action: SignUpAction, form: object = {}) =>
  who.post(signUpActionPath(id, action).slice('/api'.length), form);

const send = (who: RestClient, offer: string, action: SignUpListAction, form: object) =>
  who.post(signUpListPath(offer, action).slice('/api'.length), { ticket: crypto.randomUUID(), ...form });

const download = (who: RestClient, offer: string, session: string) =>
  who.get(signUpExportPath(offer, '').slice('/api'.length).split('?')[0] ?? '', { bijeenkomst: session });

const asItIs = ({ id }: Pick<TakenPlace, 'id'>): Promise<SignUp> =>
  cms.findByID({ collection: 'sign-ups', id, depth: 0, showHiddenFields: true, overrideAccess: true });

async function standing(offer: Offer, session: string): Promise<string[]> {
  const { docs } = await cms.find({
    collection: 'sign-ups',
    where: { offer: { equals: offer.id }, session: { equals: session } },
    sort: 'arrival',
    overrideAccess: true,
  });
  return docs.map(({ name, status }) => `${name} ${status}`);
}

interface Sent {
  key: string;
  recipient: string;
  reply_to: string | null;
  subject: string;
  text: string;
}

async function outbox(): Promise<Sent[]> {
  const { rows } = await pool.query<Sent>('SELECT * FROM outbox.mail ORDER BY recipient, key');
  return rows;
}

const markup = (element: React.ReactNode) => renderToStaticMarkup(element).replaceAll('<!-- -->', '');

async function list(user: User, offer: string, session: string, searchParams: Record<string, string> = {}) {
  return markup(await SessionList({ payload: cms, user, offer, session, searchParams }));
}

async function weeks(user: User, searchParams: Record<string, string> = {}) {
  return markup(await ComingWeeks({ payload: cms, user, searchParams }));
}

/** Saves an offer as the platform does: people keep their places where they can, and are told. */
const change = (offer: Offer, data: object) =>
  cms.update({
    collection: 'offers',
    id: offer.id,
    data: { _status: 'published', ...data },
    overrideAccess: true,
    context: { [TELLS_PEOPLE]: true },
  });

/** The schedule of an offer with one of its meetings at another time, or off. */
const moved = (offer: Offer, start: string, newStart: string) =>
  overriding(offer, start, {
    status: 'moved',
    newStart,
    newEnd: new Date(Date.parse(newStart) + 2 * HOUR).toISOString(),
  });
const calledOff = (offer: Offer, start: string) => overriding(offer, start, { status: 'cancelled' });

function overriding({ schedule }: Offer, start: string, override: object) {
  const row = schedule.dates?.find((date) => Date.parse(date.start) === Date.parse(start));
  return { schedule: { ...schedule, overrides: [{ row: row?.id ?? '', start, ...override }] } };
}

const STRANGERS = ['visitor', 'coach', 'stranger'] as const;

describe('Nobody of another organisation, no coach and no visitor', () => {
  it.each(STRANGERS)('learns from a button that there is somebody: %s', async (who) => {
    const offer = await course();
    const place = await join(offer, TOMORROW, { name: NAME, phone: PHONE, email: null });
    const before = await asItIs(place);
    const forms: [SignUpAction, object][] = [
      ['presence', { aanwezig: 'ja', les: place.session }],
      ['place', { toch: 'ja' }],
      ['offer', {}],
      ['cancel', {}],
      ['new-link', {}],
      ['move', { naar: 'x' }],
      ['told', {}],
    ];
    for (const [action, form] of forms) {
      const known = await press(at[who], place, action, form);
      const unknown = await press(at[who], { id: crypto.randomUUID() }, action, form);
      expect(known.status, action).toBe(who === 'visitor' ? 401 : 404);
      expect([known.status, known.text], action).toEqual([unknown.status, unknown.text]);
    }
    expect((await press(at[who], { id: 'x' }, 'cancel')).status).toBe(who === 'visitor' ? 401 : 404);
    expect(await asItIs(place)).toEqual(before);
    expect(await outbox()).toEqual([]);
  });

  it.each(STRANGERS)('learns from a form or a file that there is a list: %s', async (who) => {
    const offer = await course();
    const place = await join(offer, TOMORROW, { name: NAME });
    const said = {
      bijeenkomst: place.session,
      naam: 'Gekaapt',
      telefoon: PHONE,
      onderwerp: 'Hallo',
      tekst: 'x',
      aan: 'allen',
    };
    for (const action of ['add', 'mail'] as const) {
      const known = await send(at[who], offer.id, action, said);
      const unknown = await send(at[who], crypto.randomUUID(), action, said);
      expect(known.status).toBe(who === 'visitor' ? 401 : 404);
      expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    }
    const known = await download(at[who], offer.id, place.session);
    const unknown = await download(at[who], crypto.randomUUID(), place.session);
    expect(known.status).toBe(who === 'visitor' ? 401 : 404);
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    expect(known.text).not.toContain(NAME);
    expect(await standing(offer, place.session)).toEqual([`${NAME} confirmed`]);
    expect(await outbox()).toEqual([]);
  });

  it.each(['coach', 'stranger'] as const)('finds a list on a screen: %s', async (who) => {
    const offer = await course();
    const { id, session } = await join(offer, TOMORROW, { name: NAME, phone: PHONE, email: null });
    const user = people[who];
    expect(await list(user, offer.id, session, { wie: id, melding: 'present' })).toBe(
      await list(user, crypto.randomUUID(), session),
    );
    expect(await list(user, "x' OR true", session)).toBe(await list(user, crypto.randomUUID(), session));
    const sessions = async (of: string) => markup(await OfferSessions({ payload: cms, user, offer: of }));
    expect(await sessions(offer.id)).toBe(await sessions(crypto.randomUUID()));
    const paper = async (of: string) => markup(await PaperList({ payload: cms, user, offer: of, session }));
    expect(await paper(offer.id)).toBe(await paper(crypto.randomUUID()));
    expect(markup(await SignUpOverview({ payload: cms, user }))).not.toContain('Leren mailen');
    expect(await weeks(user, { organisatie: own })).not.toContain('Leren mailen');
    expect(await ComingWeeksCard({ payload: cms, user })).toBeNull();
  });

  it('presses a button from another site, with the session of who is signed in', async () => {
    const place = await join(await course(), TOMORROW);
    const answer = await at.editor.send('POST', signUpActionPath(place.id, 'cancel').slice('/api'.length), {
      body: 'les=',
      headers: { Origin: 'https://elders.example', 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(401);
    expect((await asItIs(place)).status).toBe('confirmed');
  });

  it('gets a list of another offer by naming its session in their own', async () => {
    const theirs = await course();
    const { session } = await join(theirs, TOMORROW, { name: NAME });
    const mine = await makeOpenCourse(cms, { organisation: other, starts: [TOMORROW] });
    expect(await list(people.stranger, mine.id, session)).not.toContain(NAME);
    expect((await download(at.stranger, mine.id, session)).status).toBe(404);
  });
});

describe('Presence', () => {
  it('is noted by two colleagues at once without loss, also of two lessons', async () => {
    const starts = ['2026-11-16T10:00:00+01:00', TODAY, NEXT_WEEK];
    const offer = await course({ starts, signUp: { per: 'series', lateComers: true } });
    const place = await join(offer, undefined, { name: NAME });
    const lessons = (await asItIs(place)).told as { key: string }[];
    const earlier = keyAt(offer, '2026-11-16T10:00:00+01:00');
    const today = lessons[0]?.key ?? '';
    for (let round = 0; round < 5; round += 1) {
      await pool.query('UPDATE public.sign_ups SET attendance = NULL');
      await Promise.all([
        press(at.editor, place, 'presence', { aanwezig: 'ja', les: earlier }),
        press(at.colleague, place, 'presence', { aanwezig: 'nee', les: today }),
        press(at.contributor, place, 'presence', { aanwezig: 'ja', les: earlier }),
      ]);
      expect((await asItIs(place)).attendance).toEqual({ [earlier]: true, [today]: false });
    }
    await press(at.editor, place, 'presence', { aanwezig: 'onbekend', les: earlier });
    expect((await asItIs(place)).attendance).toEqual({ [today]: false });
  });

  it('is not noted before the day, of no such lesson, or of who has no place', async () => {
    const offer = await course({ signUp: { capacity: 1 } });
    const tomorrow = await join(offer, TOMORROW);
    const mark = async (place: TakenPlace, les: string) =>
      (await press(at.editor, place, 'presence', { aanwezig: 'ja', les })).body.outcome;
    expect(await mark(tomorrow, tomorrow.session)).toBe('not-yet');
    const today = await join(offer, TODAY);
    const waiting = await join(offer, TODAY);
    expect(await mark(today, tomorrow.session)).toBe('changed');
    expect(await mark(waiting, waiting.session)).toBe('changed');
    expect(await mark(today, today.session)).toBe('present');
    expect((await press(at.editor, today, 'presence', { aanwezig: 'misschien', les: today.session })).status).toBe(400);
  });

  it('is a plain form, that comes back to the name on the list', async () => {
    const offer = await course();
    const place = await join(offer, TODAY, {
      name: NAME,
      phone: PHONE,
      people: [{ name: NAME, help: 'Grote letters' }],
    });
    const screen = await list(people.contributor, offer.id, place.session);
    expect(screen).toContain('1 van 2 plaatsen');
    expect(screen).toContain('href="tel:+31687654321"');
    expect(screen).toContain('Grote letters');
    expect(screen).toContain(`action="${signUpActionPath(place.id, 'presence')}"`);
    const answer = await at.contributor.send('POST', signUpActionPath(place.id, 'presence').slice('/api'.length), {
      body: new URLSearchParams({ aanwezig: 'ja', les: place.session }).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html,*/*' },
    });
    expect(answer.status).toBe(303);
    const back = new URL(answer.headers.get('Location') ?? '', 'http://site.example');
    expect(decodeURIComponent(back.pathname)).toBe(`/admin/aanmeldingen/${offer.id}/${place.session}`);
    expect(Object.fromEntries(back.searchParams)).toEqual({ les: place.session, wie: place.id, melding: 'present' });
    expect(back.hash).toBe(`#persoon-${place.id}`);
    expect(await list(people.contributor, offer.id, place.session)).toContain('value="onbekend" aria-pressed="true"');
  });
});

describe('Somebody who is added by hand', () => {
  const add = (offer: Offer, session: string, form: object) =>
    send(at.editor, offer.id, 'add', { bijeenkomst: session, naam: NAME, telefoon: '06 87654321', ...form });

  it('gets no place in a full session before a question is answered, and then as it was answered', async () => {
    const offer = await course();
    const { session } = await join(offer, TOMORROW, { name: 'Ans' });
    await join(offer, TOMORROW, { name: 'Bram' });
    expect((await add(offer, session, {})).body.outcome).toBe('ask-full');
    expect(await standing(offer, session)).toEqual(['Ans confirmed', 'Bram confirmed']);
    expect(await list(people.editor, offer.id, session)).toContain(
      'Er zijn 2 plaatsen, er zijn er 2 bezet. Toch toevoegen?',
    );
    expect((await add(offer, session, { vol: 'wachten', naam: 'Cor' })).body.outcome).toBe('added-waiting');
    expect((await add(offer, session, { vol: 'toch', naam: 'Dini' })).body.outcome).toBe('added');
    expect(await standing(offer, session)).toEqual([
      'Ans confirmed',
      'Bram confirmed',
      'Cor waiting',
      'Dini confirmed',
    ]);
  });

  it('is added once, however often the form is sent', async () => {
    const offer = await course({ signUp: { capacity: 1 } });
    const { session } = await join(offer, TOMORROW);
    await press(at.editor, await join(offer, TOMORROW), 'cancel');
    const form = { ticket: crypto.randomUUID(), email: 'wil@zonderland.example', vol: 'toch' };
    const answers = await Promise.all([1, 2, 3].map(() => add(offer, session, form)));
    expect(answers.map(({ body }) => body.outcome)).toEqual(['added', 'added', 'added']);
    expect((await standing(offer, session)).filter((line) => line.startsWith(NAME))).toEqual([`${NAME} confirmed`]);
    expect((await outbox()).filter(({ recipient }) => recipient === 'wil@zonderland.example')).toHaveLength(1);
    expect((await add(offer, session, { email: 'wil@zonderland.example', vol: 'toch' })).body.outcome).toBe('already');
  });

  it('may be somebody at the door without number or address, and only there', async () => {
    const offer = await course();
    const reach = { telefoon: '', email: '' };
    const { session: tomorrow } = await join(offer, TOMORROW);
    expect((await add(offer, tomorrow, reach)).body.outcome).toBe('no-contact');
    const { session: today } = await join(offer, TODAY, { name: 'Ans' });
    expect((await add(offer, today, reach)).body.outcome).toBe('added');
    expect(await standing(offer, today)).toEqual(['Ans confirmed', `${NAME} confirmed`]);
    expect(await outbox()).toEqual([]);
  });

  it.each([
    ['no-name', { naam: ' \u200b' }],
    ['wrong-phone', { telefoon: '112' }],
    ['wrong-email', { email: 'a@b.example, c@d.example' }],
    ['unreadable', { hulp: 'a'.repeat(301) }],
    ['unreadable', { ticket: 'x' }],
    ['unreadable', { vol: 'altijd' }],
  ])('is not added when it is %s', async (outcome, form) => {
    const offer = await course();
    const { session } = await join(offer, TOMORROW, { name: 'Ans' });
    const answer = await add(offer, session, form);
    expect([answer.status, answer.body.outcome]).toEqual([400, outcome]);
    expect(await standing(offer, session)).toEqual(['Ans confirmed']);
  });

  it('need not be typed again: what was typed waits in the browser, and in no address', async () => {
    const offer = await course();
    const { session } = await join(offer, TOMORROW);
    const answer = await at.editor.send('POST', signUpListPath(offer.id, 'add').slice('/api'.length), {
      body: new URLSearchParams({
        bijeenkomst: session,
        naam: NAME,
        telefoon: '112',
        ticket: crypto.randomUUID(),
      }).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html,*/*' },
    });
    expect(answer.headers.get('Location')).not.toContain('Zonderland');
    const cookie = answer.headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/; Path=\/admin\/aanmeldingen; Max-Age=60; HttpOnly; SameSite=Strict/u);
    const shown = await SessionList({
      payload: cms,
      user: people.editor,
      offer: offer.id,
      session,
      searchParams: { erbij: 'ja', melding: 'wrong-phone' },
      headers: new Headers({ Cookie: cookie.split(';')[0] ?? '' }),
    });
    expect(markup(shown)).toContain(`value="${NAME}"`);
    expect(markup(shown)).toContain('Dit telefoonnummer klopt niet');
  });
});

describe('A place', () => {
  it('that is cancelled by staff goes to who waits, once, and both are told', async () => {
    const offer = await course({ signUp: { capacity: 1 } });
    const first = await join(offer, TOMORROW, { name: 'Ans', email: 'ans@x.example' });
    const second = await join(offer, TOMORROW, { name: 'Bram', email: 'bram@x.example' });
    const answers = await Promise.all([at.editor, at.colleague].map((who) => press(who, first, 'cancel')));
    expect(answers.map(({ body }) => body.outcome).sort()).toEqual(['cancelled', 'changed']);
    expect(await standing(offer, first.session)).toEqual(['Ans cancelled', 'Bram offered']);
    expect((await asItIs(first)).cancelledBy).toBe('staff');
    expect((await outbox()).map(({ recipient }) => recipient)).toEqual(['ans@x.example', 'bram@x.example']);
    expect((await press(at.editor, second, 'place')).body.outcome).toBe('placed');
    expect(await standing(offer, first.session)).toEqual(['Ans cancelled', 'Bram confirmed']);
  });

  it('is asked about before it is cancelled', async () => {
    const offer = await course();
    const { id, session } = await join(offer, TOMORROW, { name: NAME });
    const cancelForm = `action="${signUpActionPath(id, 'cancel')}"`;
    expect(await list(people.editor, offer.id, session, { wie: id, doen: 'meer' })).not.toContain(cancelForm);
    const asked = await list(people.editor, offer.id, session, { wie: id, doen: 'afmelden' });
    expect(asked).toContain(`Wilt u ${NAME} afmelden?`);
    expect(asked).toContain(cancelForm);
  });

  it('is given by hand to who waits when there is room, and beyond it only when that was meant', async () => {
    const offer = await course({ signUp: { capacity: 1 } });
    await join(offer, TOMORROW, { name: 'Ans' });
    const waiting = await join(offer, TOMORROW, { name: 'Bram' });
    expect((await press(at.editor, waiting, 'offer')).body.outcome).toBe('full');
    expect((await press(at.editor, waiting, 'place')).body.outcome).toBe('full');
    expect(await list(people.editor, offer.id, waiting.session)).toContain('Toch een plaats geven');
    expect((await press(at.editor, waiting, 'place', { toch: 'ja' })).body.outcome).toBe('placed');
    expect(await standing(offer, waiting.session)).toEqual(['Ans confirmed', 'Bram confirmed']);
    expect((await press(at.editor, waiting, 'place')).body.outcome).toBe('changed');
  });

  it('is offered by hand when there is time to answer, and else given after a call', async () => {
    const offer = await course({ starts: ['2026-11-23T13:00:00+01:00', TOMORROW], signUp: { capacity: 1 } });
    for (const start of ['2026-11-23T13:00:00+01:00', TOMORROW]) {
      await join(offer, start, { name: 'Ans' });
      const waiting = await join(offer, start, { name: 'Bram' });
      await pool.query('UPDATE public.sign_ups SET status = $1 WHERE name = $2', ['cancelled', 'Ans']);
      const soon = start !== TOMORROW;
      expect((await press(at.editor, waiting, 'offer')).body.outcome).toBe(soon ? 'too-soon' : 'offered');
      expect((await press(at.editor, waiting, 'place')).body.outcome).toBe('placed');
    }
  });

  it('is moved to another meeting, when that has room or staff make some', async () => {
    const offer = await course({ signUp: { capacity: 1 } });
    const place = await join(offer, TOMORROW, { name: 'Ans' });
    const inLine = await join(offer, TOMORROW, { name: 'Bram' });
    const { session: today } = await join(offer, TODAY);
    const key = keyAt(offer, NEXT_WEEK);
    expect((await press(at.editor, place, 'move', { naar: today })).body.outcome).toBe('closed');
    expect((await press(at.editor, place, 'move', { naar: 'elders' })).body.outcome).toBe('closed');
    expect((await press(at.editor, place, 'move', { naar: key })).body.outcome).toBe('moved');
    expect(await standing(offer, key)).toEqual(['Ans confirmed']);
    expect(await standing(offer, inLine.session)).toEqual(['Bram offered']);
    expect((await press(at.editor, inLine, 'move', { naar: key })).body.outcome).toBe('full');
    // Staff know the room, and say so.
    expect((await press(at.editor, inLine, 'move', { naar: key, toch: 'ja' })).body.outcome).toBe('moved');
    expect(await standing(offer, key)).toEqual(['Ans confirmed', 'Bram confirmed']);
  });
});

describe('A new link', () => {
  it('makes the old one void, is mailed, and is shown to who made it and nobody else', async () => {
    const offer = await course();
    const place = await join(offer, TOMORROW, { name: NAME, email: 'wil@zonderland.example' });
    const { body } = await press(at.editor, place, 'new-link');
    const token = String(body.link).split('/').at(-1) ?? '';
    expect(bookingOfToken(token)).toBe(place.booking);
    expect(opensBooking(token, { id: place.booking, linkVersion: 2 }, cms.secret)).toBe(true);
    expect((await asItIs(place)).linkVersion).toBe(2);
    const [mail, ...more] = await outbox();
    expect(more).toEqual([]);
    expect(mail?.recipient).toBe('wil@zonderland.example');
    expect(mail?.text).toContain(String(body.link));
    const answer = await at.editor.send('POST', signUpActionPath(place.id, 'new-link').slice('/api'.length), {
      body: '',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' },
    });
    const shown = Object.fromEntries(new URL(answer.headers.get('Location') ?? '', 'http://x.example').searchParams);
    expect(await list(people.editor, offer.id, place.session, shown)).toContain('/aanmelding/');
    expect(await list(people.colleague, offer.id, place.session, shown)).not.toContain('/aanmelding/');
    expect(await list(people.editor, offer.id, place.session, { ...shown, link: 'x' })).not.toContain('/aanmelding/');
  });
});

describe('A mail to all', () => {
  const said = { onderwerp: 'Andere ingang', tekst: 'Kom via de zijdeur.' };

  it('goes to each address once, however often it is sent, and is answered to the organisation', async () => {
    const offer = await course();
    const { session } = await join(offer, TOMORROW, { name: 'Ans', email: 'samen@x.example' });
    await join(offer, TOMORROW, { name: 'Bram', email: 'Samen@x.example' });
    await join(offer, TOMORROW, { name: 'Cor', email: 'cor@x.example' });
    await join(offer, NEXT_WEEK, { name: 'Dini', email: 'dini@x.example' });
    const form = { bijeenkomst: session, aan: 'plaats', ticket: crypto.randomUUID(), ...said };
    const answers = await Promise.all([1, 2, 3].map(() => send(at.editor, offer.id, 'mail', form)));
    expect(answers.map(({ body }) => body.outcome)).toEqual(['mailed', 'mailed', 'mailed']);
    const [sent, ...more] = await outbox();
    expect(more).toEqual([]);
    expect(sent).toMatchObject({
      reply_to: 'balie@hier.example',
      subject: 'Andere ingang',
      text: 'Kom via de zijdeur.',
    });
    expect(sent?.recipient).toMatch(/^samen@x/iu);
    await send(at.editor, offer.id, 'mail', { ...form, aan: 'allen' });
    expect((await outbox()).map(({ recipient }) => recipient.toLowerCase()).sort()).toEqual([
      'cor@x.example',
      'samen@x.example',
    ]);
    await send(at.editor, offer.id, 'mail', { ...form, tekst: 'Toch de voordeur.' });
    expect(await outbox()).toHaveLength(3);
  });

  it('says whom to call instead, and needs something to say and somebody to say it to', async () => {
    const offer = await course();
    const { session } = await join(offer, TOMORROW, { name: NAME, phone: PHONE, email: null });
    const screen = await list(people.editor, offer.id, session);
    expect(screen).toContain('Deze mensen moet u bellen');
    const form = { bijeenkomst: session, aan: 'allen', ...said };
    expect((await send(at.editor, offer.id, 'mail', form)).body.outcome).toBe('nobody');
    expect((await send(at.editor, offer.id, 'mail', { ...form, tekst: ' ' })).status).toBe(400);
    expect((await send(at.editor, offer.id, 'mail', { ...form, aan: 'iedereen' })).status).toBe(400);
  });
});

describe('A list to take along', () => {
  it('is a table without formulas, kept by nobody on the way', async () => {
    const offer = await course();
    const { session } = await join(offer, TODAY, {
      name: '=HYPERLINK("http://x","y")',
      phone: PHONE,
      remark: '@SUM(1)',
    });
    const gone = await join(offer, TODAY, { name: 'Weg' });
    await press(at.editor, gone, 'cancel');
    const { headers, status, text } = await download(at.editor, offer.id, session);
    expect(status).toBe(200);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Content-Disposition')).toBe(`attachment; filename="${String(offer.slug)}-2026-11-23.csv"`);
    expect(text).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(text).toContain(`"'@SUM(1)"`);
    expect(text).toContain('"06 87654321"');
    expect(text).not.toContain('Weg');
  });

  it('is a sheet of paper with names, numbers and boxes, and no addresses', async () => {
    const offer = await course();
    const { session } = await join(offer, TODAY, {
      name: NAME,
      phone: PHONE,
      email: 'wil@zonderland.example',
      people: [{ name: NAME, help: 'Lift' }],
    });
    const paper = markup(await PaperList({ payload: cms, user: people.contributor, offer: offer.id, session }));
    for (const word of [NAME, '0687654321', 'Lift', 'digistap-paper__box']) expect(paper).toContain(word);
    expect(paper).not.toContain('zonderland.example');
  });
});

describe('The overview', () => {
  it('shows one’s own sessions with how full they are, and all to the programme', async () => {
    const offer = await course({ signUp: { capacity: 1 } });
    await join(offer, TOMORROW);
    await join(offer, TOMORROW);
    await makeOpenCourse(cms, { organisation: other, title: 'Leren bellen', starts: [TOMORROW] });
    const overview = async (user: User) => markup(await SignUpOverview({ payload: cms, user }));
    expect(await overview(people.contributor)).toContain('Leren mailen: dinsdag 24 november, 10.00 tot 12.00 uur');
    expect(await overview(people.contributor)).toContain('1 van 1 plaats, 1 wacht');
    expect(await overview(people.contributor)).not.toContain('Leren bellen');
    expect(await overview(people.programme)).toContain('Leren bellen');
  });

  it('keeps people who signed up for what is no longer there', async () => {
    const offer = await course();
    const { session } = await join(offer, TOMORROW, { name: NAME, phone: PHONE, email: null });
    await change(offer, { _status: 'draft' });
    expect(markup(await SignUpOverview({ payload: cms, user: people.editor }))).toContain(
      'Gaat niet door. 0 van 2 plaatsen. Nog 1 bellen',
    );
    const screen = await list(people.editor, offer.id, session);
    expect(screen).toContain(NAME);
    expect(screen).toContain('Dit gaat niet door.');
    const added = await send(at.editor, offer.id, 'add', { bijeenkomst: session, naam: 'Ans', telefoon: PHONE });
    expect(added.body.outcome).toBe('closed');
  });
});

describe('The coming two weeks', () => {
  const CALLED = 'Gebeld, weet het nu';

  const joined = (offer: Offer) => join(offer, TOMORROW, { name: NAME, phone: PHONE, email: null });

  /** Presses the button of somebody, as it stands on a screen. */
  async function called({ id }: TakenPlace, screen: string) {
    const form = screen.slice(screen.indexOf(`action="${signUpActionPath(id, 'told')}"`));
    expect(form).toContain(CALLED);
    return press(at.editor, { id }, 'told', { gezien: /name="gezien" value="([^"]+)"/u.exec(form)?.[1] });
  }

  /** What they say, the list says too, until somebody presses the button there. */
  async function expectCall(offer: Offer, place: TakenPlace, inWeeks: string, onList: string) {
    expect(await weeks(people.editor)).toContain(inWeeks);
    const screen = await list(people.editor, offer.id, place.session);
    expect(screen).toContain(onList);
    expect((await called(place, screen)).body.outcome).toBe('told');
    expect(await weeks(people.editor)).not.toContain(inWeeks);
    expect(await list(people.editor, offer.id, place.session)).not.toContain(CALLED);
  }

  it('say nothing of who can be mailed, or knows', async () => {
    const offer = await course({ signUp: { capacity: 8 } });
    const place = await joined(offer);
    await join(offer, TOMORROW, { email: 'ans@x.example' });
    await change(offer, moved(offer, TOMORROW, '2026-11-25T11:00:00+01:00'));
    expect(await weeks(people.editor)).toContain('Bel 1 persoon');
    await called(place, await list(people.editor, offer.id, place.session));
    expect(await weeks(people.editor)).toContain('Er is niets te doen.');
  });

  it('say who is to be called about another time, until it was noted that they know', async () => {
    const offer = await course({ signUp: { capacity: 8 } });
    const place = await joined(offer);
    await change(offer, moved(offer, TOMORROW, '2026-11-25T10:00:00+01:00'));
    expect(markup(await ComingWeeksCard({ payload: cms, user: people.editor }))).toContain('Bellen: 1');
    await expectCall(
      offer,
      place,
      'Bel 1 persoon</a><span>Leren mailen, 10.00 uur. De tijd of de plek is anders',
      'de tijd of de plek is anders',
    );
  });

  it.each<[what: string, loss: (offer: Offer) => object]>([
    ['a meeting that is off', (offer) => calledOff(offer, TOMORROW)],
    ['an offer that is withdrawn', () => ({ _status: 'draft' })],
    ['an offer in the bin', () => ({ deletedAt: new Date(TODAY).toISOString() })],
  ])('say who is to be called about %s', async (_, loss) => {
    const offer = await course({ signUp: { capacity: 8 } });
    const place = await joined(offer);
    await change(offer, loss(offer));
    expect(await standing(offer, place.session)).toEqual([`${NAME} cancelled`]);
    await expectCall(offer, place, 'Leren mailen, 10.00 uur. Het gaat niet door.', 'het gaat niet door');
  });

  it.each<[what: string, loss: (offer: Offer) => object]>([
    ['a meeting that is off', (offer) => calledOff(offer, TOMORROW)],
    ['a meeting that is deleted', ({ schedule }) => ({ schedule: { ...schedule, dates: schedule.dates?.slice(2) } })],
    ['an offer that is withdrawn', () => ({ _status: 'draft' })],
  ])('say that people were told of %s, and of whom staff still have to call', async (_, loss) => {
    const offer = await course({ signUp: { capacity: 1 } });
    const place = await joined(offer);
    await join(offer, TOMORROW, { name: 'Ans', email: 'ans@x.example' });
    await change(offer, loss(offer));
    expect(await standing(offer, place.session)).toEqual([`${NAME} cancelled`, 'Ans cancelled']);
    const told = 'Leren mailen, 10.00 uur. Dit gaat niet door, voor 2 mensen.';
    expect(await weeks(people.editor)).toContain(`${told} 1 persoon weet dat nog niet.`);
    await called(place, await list(people.editor, offer.id, place.session));
    expect(await weeks(people.editor)).toContain(`${told} Iedereen weet het.`);
    expect(markup(await ComingWeeksCard({ payload: cms, user: people.editor }))).toContain('Gaat niet door: 1');
    expect(await list(people.editor, offer.id, place.session)).toContain(NAME);
  });

  it('say which lesson of a series is off, of which there are others', async () => {
    const offer = await course({ signUp: { per: 'series', capacity: 8 } });
    const place = await join(offer, undefined, { name: NAME, phone: PHONE, email: null });
    await join(offer, undefined, { email: 'ans@x.example' });
    await change(offer, calledOff(offer, TOMORROW));
    const told = 'Leren mailen, 10.00 uur. Dit gaat niet door, voor 2 mensen.';
    expect(await weeks(people.editor)).toContain(`${told} 1 persoon weet dat nog niet.`);
    await called(place, await list(people.editor, offer.id, place.session));
    expect(await weeks(people.editor)).toContain(`${told} Iedereen weet het.`);
  });

  it('say for whom a place is free, that it is gone again, and that they lost theirs', async () => {
    const offer = await course({ signUp: { capacity: 1 } });
    const first = await join(offer, TOMORROW, { name: 'Ans', email: 'ans@x.example' });
    const place = await joined(offer);
    await press(at.editor, first, 'cancel');
    await expectCall(offer, place, 'Er is een plaats vrij. Mensen weten', 'er is een plaats vrij');
    await pool.query('UPDATE public.sign_ups SET offered_until = $1 WHERE id = $2', [TODAY, place.id]);
    await inTransaction(cms, ({ db }) => lapsePlaces(db, offer.id, new Date(TODAY)));
    await expectCall(offer, place, 'De plaats die vrij was, is weer weg.', 'is weer weg');
    await pool.query("UPDATE public.sign_ups SET status = 'waiting', to_call = 'in-line' WHERE id = $1", [place.id]);
    await expectCall(offer, place, 'Er zijn minder plaatsen.', 'staat weer op de wachtlijst');
  });

  it('say for whom staff keep a place by hand, until they speak to them', async () => {
    const offer = await course({ signUp: { capacity: 1 } });
    await join(offer, TOMORROW, { name: 'Ans' });
    const place = await joined(offer);
    await pool.query("UPDATE public.sign_ups SET status = 'cancelled' WHERE name = 'Ans'");
    expect((await press(at.editor, place, 'offer')).body.outcome).toBe('offered');
    expect(await weeks(people.editor)).toContain('Er is een plaats vrij. Mensen weten');
    expect((await press(at.editor, place, 'place')).body.outcome).toBe('placed');
    expect((await asItIs(place)).toCall).toBeNull();
  });

  it('do not forget another time for who is given a place', async () => {
    const offer = await course({ signUp: { capacity: 1 } });
    await join(offer, TOMORROW, { name: 'Ans' });
    const place = await joined(offer);
    await change(offer, moved(offer, TOMORROW, '2026-11-25T10:00:00+01:00'));
    await press(at.editor, place, 'place', { toch: 'ja' });
    expect(await asItIs(place)).toMatchObject({ status: 'confirmed', toCall: 'changed' });
  });

  it('do not take it that people know what happened after the screen was looked at', async () => {
    const offer = await course({ signUp: { capacity: 8 } });
    const place = await joined(offer);
    await change(offer, moved(offer, TOMORROW, '2026-11-25T10:00:00+01:00'));
    const before = await list(people.editor, offer.id, place.session);
    await change(offer, moved(offer, TOMORROW, '2026-11-26T10:00:00+01:00'));
    expect((await called(place, before)).body.outcome).toBe('changed');
    expect((await press(at.editor, place, 'told')).status).toBe(400);
    expect((await press(at.editor, place, 'told', { gezien: "x' OR true" })).body.outcome).toBe('changed');
    expect((await asItIs(place)).toCall).toBe('changed');
    const after = await list(people.editor, offer.id, place.session);
    const twice = [await called(place, after), await called(place, after)];
    expect(twice.map(({ body }) => body.outcome)).toEqual(['told', 'told']);
  });

  it('show whom to call themselves when the offer is deleted for good, to who may know them', async () => {
    const offer = await course();
    const place = await joined(offer);
    const { id: mailed } = await join(offer, TOMORROW, { name: 'Ans', email: 'ans@x.example' });
    await cms.delete({ collection: 'offers', id: offer.id, overrideAccess: true, context: { [TELLS_PEOPLE]: true } });
    expect((await asItIs(place)).offer ?? null).toBeNull();
    const screen = await weeks(people.contributor);
    for (const words of [
      'Bellen over aanbod dat weg is: Bibliotheek Hier',
      NAME,
      'href="tel:+31687654321"',
      'het gaat niet door',
      'Het was gepland op dinsdag 24 november, 10.00 uur.',
    ]) {
      expect(screen).toContain(words);
    }
    expect(screen).not.toContain(mailed);
    expect(markup(await ComingWeeksCard({ payload: cms, user: people.editor }))).toContain('Bellen: 1');
    for (const who of ['stranger', 'coach', 'programme'] as const) expect(await weeks(people[who])).not.toContain(NAME);
    expect(await weeks(people.stranger, { organisatie: own })).not.toContain(NAME);
    expect(await weeks(people.programme, { organisatie: own })).toContain(NAME);
    for (const who of STRANGERS) {
      const gezien = (await asItIs(place)).updatedAt;
      const known = await press(at[who], place, 'told', { gezien });
      const unknown = await press(at[who], { id: crypto.randomUUID() }, 'told', { gezien });
      expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    }
    expect((await press(at.editor, place, 'cancel')).body.outcome).toBe('gone');
    expect((await asItIs(place)).toCall).toBe('called-off');
    const gezien = /name="gezien" value="([^"]+)"/u.exec(screen)?.[1] ?? '';
    const answer = await at.contributor.send('POST', signUpActionPath(place.id, 'told').slice('/api'.length), {
      body: new URLSearchParams({ gezien, organisatie: own }).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' },
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe(`/admin/komende-weken?organisatie=${own}&melding=told`);
    const after = await weeks(people.contributor, { melding: 'told' });
    expect(after).toContain('Genoteerd: deze persoon weet het.');
    expect(after).toContain('Er is niets te doen.');
  });

  it('look at every offer with meetings, those without sign-up too, and at where and who', async () => {
    const bare = (await makeOrganisation(cms, { name: 'Taalhuis' })).id;
    const user = await makeUser(cms, { role: 'contributor', organisations: [bare] });
    const hidden = await makeLocation(cms, { organisation: bare, _status: 'draft' });
    const wishes = { organisation: bare, starts: [TOMORROW, NEXT_WEEK], registration: 'none' as const };
    const offer = await makeOpenCourse(cms, { ...wishes, title: 'Inloop', place: 'location', location: hidden.id });
    await makeOpenCourse(cms, { ...wishes, title: 'Bellen', welcome: { who: 'Fatima' } });
    const seen = await weeks(user);
    expect(seen).toContain('Inloop, 10.00 uur. Er staat geen plek bij. In deze twee weken 2 keer.');
    expect(seen).toContain('Inloop, 10.00 uur. Er staat geen naam en geen nummer bij.');
    expect(seen).toContain(`href="/admin/collections/offers/${offer.id}"`);
    expect(seen).not.toContain('Bellen, 10.00 uur');
    expect(markup(await ComingWeeksCard({ payload: cms, user }))).toContain('Plek of contact ontbreekt: 2');
    expect(await weeks(people.programme)).toContain('Kies eerst een organisatie');
    expect(await weeks(people.programme, { organisatie: bare })).toContain('Inloop, 10.00 uur');
  });

  it('cost as many statements for ten offers as for one', async () => {
    const statements = async () => {
      const query = vi.spyOn(Client.prototype, 'query');
      await weeks(people.editor);
      const amount = query.mock.calls.length;
      query.mockRestore();
      return amount;
    };
    await join(await course({ signUp: { capacity: 1 } }), TOMORROW, { email: null, phone: PHONE });
    const one = await statements();
    for (let made = 0; made < 9; made += 1) {
      await join(await course({ title: `Cursus ${String(made)}`, signUp: { capacity: 1 } }), TOMORROW, {
        email: null,
        phone: PHONE,
      });
    }
    expect(one).toBeGreaterThan(3);
    expect(await statements()).toBe(one);
    expect(await weeks(people.editor)).toContain('Cursus 8');
  });
});

/** The key of a meeting as it was planned. */
function keyAt(offer: Offer, start: string): string {
  const row = offer.schedule.dates?.find((date) => Date.parse(date.start) === Date.parse(start));
  return `${row?.id ?? ''}@${new Date(start).toISOString()}`;
}
