import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { seedReference } from '@/seeds/reference';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makeUser } from '../factories/user';
import { openCms } from '../support/cms';
import { RestClient, type Answer } from '../support/rest';

const PREVIEW = '/offers/schedule-preview';
const READ = '/offers/read-schedule';
const HOURS = '/locations/hours-preview';
const MONDAY = { id: 'a', weekdays: ['MO'], opens: '14:00', closes: '16:00' };
const weekly = (changes: object = {}) => ({ kind: 'rules', rules: [MONDAY], ...changes });
const noon = (day: string) => `${day}T12:00:00.000Z`;

let cms: Payload;
let organisation: string;
let editor: RestClient;
let stranger: RestClient;

beforeAll(async () => {
  cms = await openCms();
  await seedReference(cms);
  organisation = (await makeOrganisation(cms)).id;
  const elsewhere = (await makeOrganisation(cms)).id;
  editor = await RestClient.signIn(await makeUser(cms, { role: 'editor', organisations: [organisation] }));
  stranger = await RestClient.signIn(await makeUser(cms, { role: 'contributor', organisations: [elsewhere] }));
});

const ask = (schedule: object, where: object = {}, who = editor) => who.post(PREVIEW, { schedule, ...where });
const read = (phrase: unknown, where: object = {}, who = editor) => who.post(READ, { phrase, ...where });

interface Meeting {
  when: string;
  place: string | null;
  state: string;
}

/** The meetings in an answer, which comes by itself or with a reading. */
function meetingsIn({ body, status, text }: Answer): Meeting[] {
  expect(status, text).toBe(200);
  return ((body.preview ?? body) as { meetings: Meeting[] }).meetings;
}

describe('Help with a schedule is refused', () => {
  it.each([
    ['somebody who is not signed in', () => RestClient.visitor()],
    ['a session that somebody made up', () => RestClient.withCookie('payload-token=eyJhbGciOiJIUzI1NiJ9.e30.x')],
  ])('to %s', async (_, who) => {
    for (const answer of [await ask(weekly(), {}, who()), await read('elke dinsdag 10-12 uur', {}, who())]) {
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ message: 'U bent niet meer ingelogd. Log opnieuw in.' });
    }
  });

  it('by any other method than POST', async () => {
    for (const path of [PREVIEW, READ]) {
      expect((await editor.get(path)).status).not.toBe(200);
      expect((await editor.patch(path, { schedule: weekly() })).status).not.toBe(200);
    }
  });

  it.each<[string, unknown]>([
    ['no JSON', 'dinsdag {'],
    ['nothing', ''],
    ['null', 'null'],
    ['no schedule', {}],
    ['a schedule that is none', { schedule: { rules: [7] } }],
    ['a place that is none', { schedule: weekly(), place: 'location', location: "x' OR '1'='1" }],
  ])('to a question that is %s, in plain Dutch', async (_, question) => {
    const answer = await editor.post(PREVIEW, question);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ message: 'Ik kan dit niet lezen. Ververs de pagina en probeer het nog eens.' });
  });

  it('to a question that is too long to look through', async () => {
    const answer = await ask(weekly({ rest: 'a'.repeat(200_000) }));
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('te veel');
  });

  it('to days that nobody means', async () => {
    const answer = await ask(weekly({ rules: [{ ...MONDAY, from: '0001-01-01', count: 8 }] }));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('ligt te ver weg');
  });

  it('to a page instead of a phrase', async () => {
    const answer = await read('elke dinsdag '.repeat(1000));
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ message: 'Dit is te lang. Plak alleen de tijden.' });
  });
});

describe('A preview tells nothing that its asker may not read', () => {
  it('of a place that is not online: no name, no hours, no reason why it is closed', async () => {
    const hidden = await makeLocation(cms, {
      organisation,
      name: 'Geheime kelder',
      exceptions: [{ from: noon('2026-11-23'), to: noon('2026-11-23'), why: 'Geheime reden' }],
      openingHours: [{ days: ['MO'], opens: '09:00', closes: '12:00' }],
      _status: 'draft',
    });
    const schedule = weekly({ rules: [{ ...MONDAY, place: hidden.id }] });
    const where = { place: 'location', location: hidden.id };
    const answer = await ask(schedule, where, stranger);
    expect(meetingsIn(answer)[0]).toMatchObject({ place: null, state: 'planned' });
    expect(answer.text).not.toMatch(/geheim|dicht/iu);
    // Who works there sees all of it.
    const own = await ask(schedule, where);
    expect(meetingsIn(own)[0]).toMatchObject({ place: 'Geheime kelder', state: 'closed' });
    expect(own.text).toContain('Geheime reden');
  });

  it('but what is online is for everybody', async () => {
    const { id, name } = await makeLocation(cms, { organisation });
    const answer = await ask(weekly({ rules: [{ ...MONDAY, place: id }] }), {}, stranger);
    expect(meetingsIn(answer)[0]).toMatchObject({ place: name });
  });
});

describe('A preview says what saving would', () => {
  it.each<[string, object]>([
    ['ends before it begins', weekly({ rules: [{ ...MONDAY, from: noon('2027-01-04'), until: noon('2026-12-01') }] })],
    ['has no times', weekly({ rules: [{ ...MONDAY, opens: null, closes: null }] })],
    ['counts from nowhere', weekly({ rules: [{ ...MONDAY, count: 8 }] })],
    ['leaves out a day without a meeting', weekly({ exceptions: [{ from: noon('2027-01-05') }] })],
    ['cancels what is not there', weekly({ overrides: [{ start: '2027-01-05T13:00:00.000Z', status: 'cancelled' }] })],
    ['has a rule twice', weekly({ rules: [MONDAY, { ...MONDAY, id: 'b' }] })],
    ['has no dates', { kind: 'dates', dates: 0 }],
  ])('of a schedule that %s', async (_, schedule) => {
    const { body } = await ask(schedule);
    const { id } = await makeOffer(cms, { organisation });
    const saved = await editor.patch(`/offers/${id}`, { schedule });
    expect(saved.status).toBe(400);
    const [said = ''] = body.problems as string[];
    expect(said).not.toBe('');
    const errors = (saved.body.errors as { data?: { errors?: { message: string }[] } }[])[0]?.data?.errors ?? [];
    expect(
      errors.map(({ message }) => said.endsWith(message)),
      `${said} / ${saved.text}`,
    ).toContain(true);
  });

  it('and has no problems with one that can be saved, in which it found the changed meeting by itself', async () => {
    const schedule = weekly({
      overrides: [{ start: '2026-11-30T13:00:00.000Z', status: 'cancelled', reason: 'ziek' }],
    });
    const answer = await ask(schedule);
    expect(answer.body).toMatchObject({ problems: [], words: 'Elke maandag van 14.00 tot 16.00 uur.' });
    expect(meetingsIn(answer)[1]).toMatchObject({
      when: 'maandag 30 november, 14.00–16.00 uur',
      state: 'cancelled',
      note: 'Gaat niet door. Waarom: ziek.',
    });
  });

  it('of a place that is closed, and of one that is closed at that hour', async () => {
    const location = await makeLocation(cms, {
      organisation,
      openingHours: [{ days: ['MO'], opens: '09:00', closes: '12:00' }],
      exceptions: [{ from: noon('2026-11-30'), why: 'Verbouwing' }],
    });
    const answer = await ask(weekly(), { place: 'location', location: location.id });
    expect(answer.body.warnings).toEqual(['23 november 2026: De locatie is dan dicht.']);
    expect(meetingsIn(answer)[1]).toMatchObject({
      state: 'closed',
      note: 'Gaat niet door, want de locatie is dan dicht. Waarom: Verbouwing.',
    });
    // An offer on the internet has nothing to do with a location that it had before.
    expect((await ask(weekly(), { place: 'online', location: location.id })).body.warnings).toEqual([]);
  });

  it('of the school holidays that editors keep', async () => {
    const answer = await ask(weekly({ schoolHolidays: 'not-in', schoolRegion: 'noord' }));
    expect(meetingsIn(answer).map(({ when }) => when)).not.toContain('maandag 21 december, 14.00–16.00 uur');
    expect(answer.body.words).toContain('niet in de schoolvakantie (regio noord)');
  });

  it('and keeps nothing', async () => {
    const { totalDocs } = await cms.count({ collection: 'offers', overrideAccess: true });
    await ask(weekly());
    await read('elke dinsdag van 10 tot 12 uur');
    expect((await cms.count({ collection: 'offers', overrideAccess: true })).totalDocs).toBe(totalDocs);
  });
});

describe('A phrase', () => {
  it.each([
    '',
    'om de week op dinsdag van 10 tot 12 uur',
    'twee middagen in de week',
    'dinsdag 10-12 uur <script>alert(1)</script>',
    "'; DROP TABLE offers; --",
    'elke dinsdag '.repeat(60),
    '\u0000\ud800',
    '((((((((((((((((((((((((',
  ])('that is not certain is not read, and says why: %j', async (phrase) => {
    const { body, status, text } = await read(phrase);
    expect(status, text).toBe(200);
    expect(body).toEqual({ understood: false, why: expect.stringMatching(/^\p{Lu}.+[.?]$/u) as string });
  });

  it('that only some of the rules fit is not made to fit all', async () => {
    const { body } = await read('maandag 10-12 uur niet op 30 november, dinsdag 13-15 uur');
    expect(body.understood).toBe(false);
  });

  it('becomes a schedule for the form, which can be saved as it is', async () => {
    const answer = await read('elke dinsdag van 10 tot 12 uur, niet op 8 december');
    expect(meetingsIn(answer).map(({ when }) => when)).toEqual(
      expect.arrayContaining(['dinsdag 24 november, 10.00–12.00 uur', 'dinsdag 1 december, 10.00–12.00 uur']),
    );
    expect(answer.body).toMatchObject({
      understood: true,
      schedule: { kind: 'rules', exceptions: [{ from: noon('2026-12-08'), until: null }], overrides: [] },
    });
    // Twice, because rows are known by their ids to all offers.
    for (const phrase of ['elke dinsdag van 10 tot 12 uur', 'elke dinsdag van 10 tot 12 uur']) {
      const { schedule } = (await read(phrase)).body;
      const { id } = await makeOffer(cms, { organisation });
      const saved = await editor.patch(`/offers/${id}`, { schedule });
      expect(saved.status, saved.text).toBe(200);
    }
  });

  it('of dates becomes dates, on Dutch clocks', async () => {
    const answer = await read('dinsdag 1 december 2026 van 10 tot 12 uur');
    expect(answer.body).toMatchObject({
      schedule: { kind: 'dates', dates: [{ start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T12:00:00+01:00' }] },
    });
  });

  it('is shown with the hours of the place that the offer is at', async () => {
    const { id } = await makeLocation(cms, { organisation, exceptions: [{ from: noon('2026-11-24') }] });
    const [first] = meetingsIn(await read('elke dinsdag 10-12 uur', { place: 'location', location: id }));
    expect(first?.state).toBe('closed');
  });
});

describe('Help with opening hours', () => {
  const slot = { days: ['MO'], opens: '10:00', closes: '17:00' };

  it('is refused to who is not signed in, and to what is no question', async () => {
    const visitor = await RestClient.visitor().post(HOURS, { openingHours: [slot] });
    expect(visitor.status).toBe(401);
    const garbage = await editor.post(HOURS, { openingHours: 'altijd' });
    expect(garbage.status).toBe(400);
    expect(garbage.body).toEqual({ message: 'Ik kan dit niet lezen. Ververs de pagina en probeer het nog eens.' });
  });

  it.each<[string, object]>([
    ['overlap', { openingHours: [slot, { ...slot, opens: '16:00', closes: '18:00' }] }],
    ['close before they open', { openingHours: [{ ...slot, closes: '9:00' }] }],
    ['are for the school holidays of nowhere', { schoolHolidays: 'closed' }],
    ['are for one holiday twice', { publicHolidays: [{ on: ['boxing-day'] }, { on: ['boxing-day'] }] }],
  ])('says what saving would of hours that %s', async (_, hours) => {
    const { body } = await editor.post(HOURS, hours);
    const { id } = await makeLocation(cms, { organisation });
    const saved = await editor.patch(`/locations/${id}`, hours);
    expect(saved.status).toBe(400);
    const [said = ''] = body.problems as string[];
    expect(saved.text).toContain(said.slice(said.indexOf(': ') + 1).trim());
  });

  it('shows a location that is closed for one day, of which only that day was filled in', async () => {
    const hours = { openingHours: [slot], exceptions: [{ from: noon('2026-11-23'), why: 'Verbouwing' }] };
    const { body } = await editor.post(HOURS, hours);
    expect(body.days).toContain('Maandag 23 november: dicht (Verbouwing).');
    const { id } = await makeLocation(cms, { organisation });
    const saved = await editor.patch(`/locations/${id}`, hours);
    expect(saved.status, saved.text).toBe(200);
  });
});
