import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { PeopleQuestion } from '@/cms/sign-up-question/ask';
import { signUp } from '@/commands';
import { now } from '@/config/env';
import type { SignUpFormKind } from '@/domain/sign-up-form';
import type { Offer, Organisation } from '@/payload-types';
import { pool as databasePool } from '@/queries/payload';
import { bookingOfToken } from '@/sign-ups/link';

import type { OwnedWishes } from '../factories/document';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { openCms } from '../support/cms';
import { signUpOffer, takePlace } from '../support/take-a-place';

const ORIGIN = 'https://digistap.example';
const NAME = 'Wiebe Zandstra';
const HOUR = 3_600_000;

let cms: Payload;
let pool: Pool;
let organisation: string;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  organisation = (await makeOrganisation(cms)).id;
});

beforeEach(async () => {
  await pool.query('DELETE FROM public.sign_ups');
  await pool.query('TRUNCATE outbox.mail');
});

/** A meeting that begins so many hours from now. */
function meeting(hours: number) {
  const start = new Date(now().getTime() + hours * HOUR);
  return { start: start.toISOString(), end: new Date(start.getTime() + 2 * HOUR).toISOString() };
}

/** A workshop on two days, with a place for two on each. */
function workshop(wishes: Partial<OwnedWishes<Offer>> = {}): Promise<Offer> {
  return makeOffer(cms, {
    organisation,
    registration: 'form',
    signUp: { per: 'session', capacity: 2, waitingList: true },
    schedule: { kind: 'dates', dates: [meeting(100), meeting(200)] },
    ...wishes,
  });
}

/** The key of a meeting of an offer with dates. */
function keyOf({ schedule }: Offer, place = 0): string {
  const row = schedule.dates?.[place];
  if (!row?.id) throw new Error('There is no such meeting.');
  return `${row.id}@${new Date(row.start).toISOString()}`;
}

interface Ask {
  fields?: Record<string, string>;
  kind?: SignUpFormKind;
  ticket?: string;
  employer?: string;
}

function ask(offer: Offer, { employer, fields = {}, kind = 'person', ticket = crypto.randomUUID() }: Ask = {}) {
  const typed = { bijeenkomst: keyOf(offer), naam: NAME, email: 'wiebe@voorbeeld.example', ...fields };
  const asked = employer === undefined ? { slug: offer.slug ?? '' } : { id: offer.id, employer };
  const sent = { fields: new URLSearchParams(typed), kind, offer: asked, locale: 'nl', ticket } as const;
  return signUp(sent, ORIGIN, now());
}

/** Changes an offer, and says yes when it is asked what becomes of people. */
async function changeAndAnswer(id: string, data: Partial<Offer>): Promise<void> {
  // As the platform: an editor would do it.
  const change = (peopleAnswer?: string) =>
    cms.update({ collection: 'offers', id, data: { ...data, peopleAnswer }, overrideAccess: true });
  await change().catch((error: unknown) => {
    if (!(error instanceof PeopleQuestion)) throw error;
    const { errors } = error.data as { errors: { answers: { value: string }[] }[] };
    return change(errors[0]?.answers[0]?.value);
  });
}

async function kept(): Promise<Record<string, unknown>[]> {
  return (await pool.query<Record<string, unknown>>('SELECT * FROM public.sign_ups ORDER BY arrival')).rows;
}

async function mails(): Promise<{ recipient: string; text: string; subject: string }[]> {
  return (
    await pool.query<{ recipient: string; text: string; subject: string }>(
      'SELECT recipient, text, subject FROM outbox.mail ORDER BY key',
    )
  ).rows;
}

describe('an offer that nobody can sign up for here', () => {
  it.each<[string, Partial<OwnedWishes<Offer>>]>([
    ['a draft', { _status: 'draft' }],
    ['one for employees', { audience: 'employees' }],
    ['one that takes sign-ups by phone', { registration: 'phone', registrationValue: '010 281 61 00' }],
    ['one that is over', { validUntil: '2026-01-01T12:00:00.000Z' }],
  ])('is %s, as is one that does not exist', async (_what, wishes) => {
    const offer = await workshop(wishes);
    expect(await ask(offer)).toEqual({ status: 'unknown' });
    expect(await ask({ ...offer, slug: 'bestaat-niet' })).toEqual({ status: 'unknown' });
    // What is wrong in the form tells nothing of it either.
    expect(await ask(offer, { fields: { naam: '' } })).toEqual({ status: 'unknown' });
    expect(await kept()).toEqual([]);
  });

  it('is one in the bin', async () => {
    const offer = await workshop();
    // As the platform: an editor would do it.
    await cms.update({
      collection: 'offers',
      id: offer.id,
      data: { deletedAt: now().toISOString() },
      overrideAccess: true,
    });
    expect(await ask(offer)).toEqual({ status: 'unknown' });
  });
});

describe('an offer of an organisation that is not on the site', () => {
  it.each<[string, Partial<Organisation>]>([
    ['a draft', { _status: 'draft' }],
    ['in the bin', { deletedAt: now().toISOString() }],
  ])('is none that anybody can sign up for, for whomever it is: one that is %s', async (_what, data) => {
    const owner = await makeOrganisation(cms, { kind: 'employer' });
    const offer = await workshop({ organisation: owner.id });
    const training = await workshop({ organisation: owner.id, audience: 'employees' });
    // What was read of it before is kept.
    expect(await ask(offer, { fields: { naam: '' } })).toMatchObject({ status: 'invalid' });
    // As the platform: an editor would do it.
    const change = (to: Partial<Organisation>) =>
      cms.update({ collection: 'organisations', id: owner.id, data: to, trash: true, overrideAccess: true });
    await change(data);
    expect(await ask(offer)).toEqual({ status: 'unknown' });
    expect(await ask(training, { employer: owner.id })).toEqual({ status: 'unknown' });
    expect(await kept()).toEqual([]);
    await change({ _status: 'published', deletedAt: null });
    expect(await ask(offer)).toMatchObject({ status: 'ok' });
    expect(await ask(training, { employer: owner.id })).toMatchObject({ status: 'ok' });
  });

  it('is none for who looked at it just before that either', async () => {
    const owner = await makeOrganisation(cms);
    const offer = await workshop({ organisation: owner.id });
    const looked = await signUpOffer(cms, offer.id);
    await cms.update({ collection: 'organisations', id: owner.id, data: { _status: 'draft' }, overrideAccess: true });
    expect(await takePlace(cms, looked)).toEqual({ status: 'stale' });
    expect(await kept()).toEqual([]);
  });
});

describe('a training of an employer', () => {
  it('is for who was judged to know of its own trainings, and of no others', async () => {
    const employer = await makeOrganisation(cms, { kind: 'employer' });
    const training = await workshop({ organisation: employer.id, audience: 'employees' });
    expect(await ask(training)).toEqual({ status: 'unknown' });
    expect(await ask(training, { employer: organisation })).toEqual({ status: 'unknown' });
    expect(await ask(await workshop(), { employer: organisation })).toEqual({ status: 'unknown' });
    expect(await kept()).toEqual([]);
    expect(await ask(training, { employer: employer.id })).toMatchObject({ status: 'ok' });
  });

  it('is for a group of whom some wait', async () => {
    const employer = await makeOrganisation(cms, { kind: 'employer' });
    const training = await workshop({ organisation: employer.id, audience: 'employees' });
    const fields = { namen: 'Anna\nBo\nCem', naam: 'Ilse', opmerking: 'Wij komen samen.' };
    const answer = await ask(training, { employer: employer.id, kind: 'group', fields });
    expect(answer).toMatchObject({
      status: 'ok',
      places: [
        { name: 'Anna', status: 'confirmed' },
        { name: 'Bo', status: 'confirmed' },
        { name: 'Cem', status: 'waiting' },
      ],
    });
    expect(await kept()).toMatchObject(
      ['Anna', 'Bo', 'Cem'].map((name) => ({ name, helper: 'Ilse', remark: 'Wij komen samen.' })),
    );
    const bookings = new Set((await kept()).map(({ booking }) => booking));
    expect([...bookings]).toEqual([answer.status === 'ok' && bookingOfToken(answer.token)]);
  });

  it('takes all of a group or none of it without a waiting list', async () => {
    const employer = await makeOrganisation(cms, { kind: 'employer' });
    const signUpWishes = { per: 'session', capacity: 2, waitingList: false } as const;
    const training = await workshop({ organisation: employer.id, audience: 'employees', signUp: signUpWishes });
    const fields = { namen: 'Anna\nBo\nCem', naam: 'Ilse' };
    expect(await ask(training, { employer: employer.id, kind: 'group', fields })).toEqual({
      status: 'invalid',
      errors: [{ field: 'bijeenkomst', problem: 'full' }],
    });
    expect(await kept()).toEqual([]);
  });
});

describe('a form that is not taken', () => {
  it.each([
    ['no name', { naam: '' }, 'naam'],
    ['neither number nor address', { email: '' }, 'telefoon'],
    ['a name of ten kilobytes', { naam: 'a'.repeat(10_000) }, 'naam'],
    ['help of ten kilobytes', { hulp: 'a'.repeat(10_000) }, 'hulp'],
    ['a remark of ten kilobytes', { opmerking: 'a'.repeat(10_000) }, 'opmerking'],
    ['an address of ten kilobytes', { email: `${'a'.repeat(10_000)}@x.example` }, 'email'],
    ['a number of ten kilobytes', { telefoon: '6'.repeat(10_000) }, 'telefoon'],
    ['a session of ten kilobytes', { bijeenkomst: 'r@'.repeat(5000) }, 'bijeenkomst'],
    ['no session', { bijeenkomst: '' }, 'bijeenkomst'],
    ['a session that was made up', { bijeenkomst: "' OR 1=1; --" }, 'bijeenkomst'],
    ['the series, of what has none', { bijeenkomst: 'series' }, 'bijeenkomst'],
  ])('has %s', async (_what, fields, field) => {
    const offer = await workshop();
    expect(await ask(offer, { fields })).toMatchObject({ status: 'invalid', errors: [{ field }] });
    expect(await kept()).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it('tells of the session and of the fields at once', async () => {
    const answer = await ask(await workshop(), { fields: { bijeenkomst: '', naam: '', email: 'x' } });
    expect(answer.status === 'invalid' && answer.errors.map(({ field }) => field)).toEqual([
      'bijeenkomst',
      'naam',
      'email',
    ]);
  });

  it.each([
    ['has begun', () => workshop({ schedule: { kind: 'dates', dates: [meeting(-1), meeting(200)] } })],
    ['was yesterday', () => workshop({ schedule: { kind: 'dates', dates: [meeting(-24), meeting(200)] } })],
    [
      'is called off',
      async () => {
        const offer = await workshop();
        const row = offer.schedule.dates?.[0];
        // As the platform: an editor would do it.
        return cms.update({
          collection: 'offers',
          id: offer.id,
          depth: 0,
          data: {
            schedule: {
              ...offer.schedule,
              overrides: [{ row: row?.id ?? '', start: row?.start ?? '', status: 'cancelled' }],
            },
          },
          overrideAccess: true,
        });
      },
    ],
  ])('is for a session that %s', async (_what, make) => {
    const closed = { status: 'invalid', errors: [{ field: 'bijeenkomst', problem: 'closed' }] };
    expect(await ask(await make())).toEqual(closed);
    expect(await kept()).toEqual([]);
  });

  it('is for a series that has begun, unless who comes later is welcome', async () => {
    const schedule = { kind: 'dates' as const, dates: [meeting(-24), meeting(200)] };
    const begun = (lateComers: boolean) => workshop({ schedule, signUp: { per: 'series', lateComers } });
    expect(await ask(await begun(false))).toMatchObject({ status: 'invalid', errors: [{ problem: 'closed' }] });
    expect(await ask(await begun(true))).toMatchObject({ status: 'ok' });
  });

  it('is for a session that is full where nobody can wait', async () => {
    const offer = await workshop({ signUp: { per: 'session', capacity: 1, waitingList: false } });
    await ask(offer);
    const second = { naam: 'Fatima', email: 'fatima@voorbeeld.example' };
    expect(await ask(offer, { fields: second })).toEqual({
      status: 'invalid',
      errors: [{ field: 'bijeenkomst', problem: 'full' }],
    });
    expect(await ask(offer, { fields: { ...second, bijeenkomst: keyOf(offer, 1) } })).toMatchObject({ status: 'ok' });
    expect((await kept()).map(({ name }) => name)).toEqual([NAME, 'Fatima']);
  });
});

describe('a sign-up', () => {
  it('is kept with what was filled in and nothing more, and told by mail', async () => {
    const offer = await workshop();
    const fields = { telefoon: '06 12345678', voor: 'ander', helper: 'Ilse', hulp: 'Een tolk', opmerking: 'Tot dan' };
    const answer = await ask(offer, { fields });
    expect(answer).toMatchObject({ status: 'ok', places: [{ name: NAME, status: 'confirmed' }] });
    const [row, ...more] = await kept();
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      offer_id: offer.id,
      organisation_id: organisation,
      session: keyOf(offer),
      status: 'confirmed',
      name: NAME,
      phone: '+31612345678',
      email: 'wiebe@voorbeeld.example',
      helper: 'Ilse',
      help: 'Een tolk',
      remark: 'Tot dan',
      locale: 'nl',
      attendance: null,
    });
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(['wiebe@voorbeeld.example']);
    expect(answer.status === 'ok' && bookingOfToken(answer.token)).toBe(row?.booking);
  });

  it('is for the whole series where that is what one signs up for, whatever session is named', async () => {
    const offer = await workshop({ signUp: { per: 'series', capacity: 2 } });
    expect(await ask(offer, { fields: { bijeenkomst: 'x' } })).toMatchObject({ status: 'ok' });
    expect(await kept()).toMatchObject([{ session: 'series' }]);
  });

  it('is a place in line when it is full', async () => {
    const offer = await workshop({ signUp: { per: 'session', capacity: 1, waitingList: true } });
    await ask(offer);
    expect(await ask(offer, { fields: { naam: 'Fatima' } })).toMatchObject({ places: [{ status: 'waiting' }] });
  });

  it('goes on when an editor saves the offer in between', async () => {
    const offer = await workshop();
    const changes = Array.from({ length: 4 }, (_, n) =>
      // As the platform: an editor would do it.
      cms.update({ collection: 'offers', id: offer.id, data: { title: `Titel ${n}` }, overrideAccess: true }),
    );
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, (_, n) => ask(offer, { fields: { naam: `Naam ${n}` } })),
      ...changes,
    ]);
    expect(answers.slice(0, 4)).toMatchObject(Array.from({ length: 4 }, () => ({ status: 'ok' })));
    expect((await kept()).map(({ status }) => status)).toEqual(['confirmed', 'confirmed', 'waiting', 'waiting']);
  });
});

describe('somebody who presses twice', () => {
  it('has one place and one mail, at the same moment too', async () => {
    const offer = await workshop();
    const ticket = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(offer, { ticket })));
    answers.push(await ask(offer, { ticket }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 'ok', places: [{ status: 'confirmed' }] });
    expect(await kept()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });

  it('has the same places as a group', async () => {
    const offer = await workshop();
    const group = { ticket: crypto.randomUUID(), kind: 'group', fields: { namen: 'Anna\nBo\nCem' } } as const;
    const first = await ask(offer, group);
    expect(await ask(offer, group)).toEqual(first);
    expect(await kept()).toHaveLength(3);
  });

  it.each<[string, Partial<Offer>]>([
    ['takes no sign-ups any more', { registration: 'phone', registrationValue: '010 281 61 00' }],
    ['is withdrawn', { _status: 'draft' }],
    ['is for employees now', { audience: 'employees' }],
    ['does without its meeting', { schedule: { kind: 'dates', dates: [meeting(300)] } }],
  ])('has the same places when the offer %s, and nobody else gets one', async (_what, data) => {
    const offer = await workshop();
    const ticket = crypto.randomUUID();
    const first = await ask(offer, { ticket });
    expect(first).toMatchObject({ status: 'ok' });
    await changeAndAnswer(offer.id, data);
    expect(await ask(offer, { ticket })).toMatchObject({ status: 'ok', token: first.status === 'ok' && first.token });
    expect(await ask(offer, { ticket, fields: { naam: 'Iemand Anders' } })).not.toMatchObject({ status: 'ok' });
    expect(await kept()).toHaveLength(1);
  });

  it('has the same places in a training of an employer that is withdrawn', async () => {
    const employer = await makeOrganisation(cms, { kind: 'employer' });
    const training = await workshop({ organisation: employer.id, audience: 'employees' });
    const sent = { ticket: crypto.randomUUID(), employer: employer.id };
    const first = await ask(training, sent);
    await changeAndAnswer(training.id, { _status: 'draft' });
    expect(await ask(training, sent)).toMatchObject({ status: 'ok', token: first.status === 'ok' && first.token });
    // Nobody without the link is told of it, with the same form neither.
    expect(await ask(training, { ...sent, employer: undefined, ticket: crypto.randomUUID() })).toEqual({
      status: 'unknown',
    });
  });
});

describe('somebody who signs up again', () => {
  it('is told that the name is on the list, and gets the link at the address of then, once a day', async () => {
    const offer = await workshop();
    await ask(offer, { fields: { telefoon: '06 12345678' } });
    const token = await ask(offer, { ticket: 'other', fields: { naam: 'Fatima', email: 'f@voorbeeld.example' } });
    await pool.query('TRUNCATE outbox.mail');
    // The same name and number, and an address of somebody else.
    const again = { telefoon: '+31 6 1234 5678', naam: NAME.toUpperCase(), email: 'nieuwsgierig@elders.example' };
    expect(await ask(offer, { fields: again })).toEqual({ status: 'already' });
    expect(await ask(offer, { fields: again })).toEqual({ status: 'already' });
    expect(await kept()).toHaveLength(2);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.recipient).toBe('wiebe@voorbeeld.example');
    expect(mail?.text).toMatch(/https:\/\/digistap\.example\/aanmelding\/[\w-]{43}/u);
    expect(token.status === 'ok' && mail?.text.includes(token.token)).toBe(false);
    // That it was sent is remembered, so that a second try mails nothing; the link is not.
    const { rows } = await pool.query('SELECT secret, wipe FROM outbox.mail');
    expect(rows).toEqual([{ secret: false, wipe: true }]);
  });

  it('is told so too with a number that they did not give then', async () => {
    const offer = await workshop();
    await ask(offer);
    expect(await ask(offer, { fields: { telefoon: '06 12345678' } })).toEqual({ status: 'already' });
    expect(await kept()).toHaveLength(1);
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(Array(2).fill('wiebe@voorbeeld.example'));
  });

  it('sends no mail to who gave none', async () => {
    const offer = await workshop();
    const fields = { telefoon: '06 12345678', email: '' };
    await ask(offer, { fields });
    expect(await ask(offer, { fields })).toEqual({ status: 'already' });
    expect(await mails()).toEqual([]);
  });

  it('has another place in another session', async () => {
    const offer = await workshop();
    await ask(offer);
    expect(await ask(offer, { fields: { bijeenkomst: keyOf(offer, 1) } })).toMatchObject({ status: 'ok' });
    expect(await kept()).toHaveLength(2);
  });
});

describe('when the database fails', () => {
  const said: string[] = [];

  beforeEach(() => {
    said.length = 0;
    vi.spyOn(cms.logger, 'error').mockImplementation((...words: unknown[]) => said.push(JSON.stringify(words)));
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await pool.query('ALTER TABLE IF EXISTS outbox.mail_gone RENAME TO mail');
  });

  it('keeps neither place nor mail, tells the log nothing of who asked, and keeps it once when it is sent again', async () => {
    const offer = await workshop();
    const ticket = crypto.randomUUID();
    await pool.query('ALTER TABLE outbox.mail RENAME TO mail_gone');
    expect(await ask(offer, { ticket })).toEqual({ status: 'unavailable' });
    expect(await kept()).toEqual([]);
    expect(said.join()).toContain('42P01');
    expect(said.join()).not.toMatch(/Wiebe|Zandstra|voorbeeld/u);
    await pool.query('ALTER TABLE outbox.mail_gone RENAME TO mail');
    expect(await ask(offer, { ticket })).toMatchObject({ status: 'ok' });
    expect(await kept()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });
});
