import type { Payload } from 'payload';
import { Client, type Pool } from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { inTransaction } from '@/cms/transaction';
import { env, now } from '@/config/env';
import { SERIES } from '@/domain/sign-up';
import { senderOf } from '@/outbox/message';
import { OutboxSender } from '@/outbox/send';
import type { Offer } from '@/payload-types';
import { pool as databasePool } from '@/queries/payload';
import { offerPlace } from '@/sign-ups/by-hand';
import { acceptPlaces, cancelPlaces, movePlace } from '@/sign-ups/change-place';
import { handOnPlaces } from '@/sign-ups/lapse';
import { bookingOfToken, opensBooking } from '@/sign-ups/link';
import { readSignUpOffers, type SignUpOffer } from '@/sign-ups/offer';
import { remindAll } from '@/sign-ups/remind';
import { readActiveSignUps, readBooking, readSignUps, type SignUp } from '@/sign-ups/sign-up';
import { takePlaces, type PlaceRequest } from '@/sign-ups/take-places';
import { tell, type SignUpNews, type TellContext } from '@/sign-ups/tell';
import type { Transact } from '@/sign-ups/transact';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { signUpFor } from '../factories/open-course';
import { makeOrganisation } from '../factories/organisation';
import { placeFor } from '../factories/sign-up';
import { openCms } from '../support/cms';
import { startCommand } from '../support/command';
import { valuesOf } from '../support/read-calendar';
import { TestMailServer } from '../support/smtp';
import { TEST_VARIABLES } from '../support/test-settings';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ORIGIN = 'https://digistap.example';
const SECRET = 'a secret of this installation';

let cms: Payload;
let pool: Pool;
let server: TestMailServer;
let organisation: string;
let location: string;
let offer: Offer;
const transact: Transact = (work) => inTransaction(cms, ({ db }) => work(db));

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  organisation = (await makeOrganisation(cms, { name: 'Bibliotheek Rotterdam', phone: '010 281 61 00' })).id;
  location = (await makeLocation(cms, { organisation, name: 'Zuidplein', street: 'Gooilandsingel 95' })).id;
});

beforeEach(async () => {
  await pool.query('TRUNCATE outbox.mail');
  await pool.query('DELETE FROM public.sign_ups');
  server = await TestMailServer.start();
  offer = await course();
});

afterEach(async () => {
  await server.stop();
});

const at = (days: number) => new Date(now().getTime() + days * DAY);

/** A workshop in ten days and one in seventeen, or a series of both. */
function course(signUp: Offer['signUp'] = { per: 'session', capacity: 1, waitingList: true }): Promise<Offer> {
  const row = (days: number) => ({
    start: at(days).toISOString(),
    end: new Date(at(days).getTime() + 2 * HOUR).toISOString(),
  });
  return makeOffer(cms, {
    organisation,
    title: 'Klik & Tik',
    place: 'location',
    location,
    registration: 'form',
    signUp,
    welcome: { whatToBring: 'Uw telefoon en de oplader.' },
    schedule: { kind: 'dates', dates: [row(10), row(17)] },
  });
}

const context = (moment = now()): TellContext => ({ origin: ORIGIN, secret: SECRET, now: moment });

async function looked(): Promise<SignUpOffer> {
  const found = await transact((db) => readSignUpOffers(db, [offer.id], now()));
  return found.get(offer.id) ?? expect.fail('The offer takes no sign-ups.');
}

/** Signs up and is told so at a moment. */
async function signUp(name: string, wishes: Partial<PlaceRequest> = {}, moment = now()): Promise<SignUp[]> {
  const seen = await looked();
  const [session] = seen.sessions;
  if (!session) throw new Error('There is no session.');
  const request = placeFor(name, {
    email: `${name.toLowerCase() || 'groep'}@voorbeeld.example`,
    phone: null,
    ...wishes,
  });
  return transact(async (db) => {
    const taken = await takePlaces(db, seen, session, request);
    if (taken.status !== 'taken') throw new Error(`No place: ${taken.status}`);
    const signUps = await readBooking(db, taken.booking);
    await tell(db, 'signed-up', signUps, context(moment));
    return signUps;
  });
}

async function one(name: string): Promise<SignUp> {
  const active = await transact((db) => readActiveSignUps(db, offer.id));
  return active.find((signedUp) => signedUp.name === name) ?? expect.fail(`${name} is not signed up.`);
}

/** Sends what is due, and says what arrived. */
async function arrive(moment = now()) {
  server.received.length = 0;
  const client = new Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  const site = { DIGISTAP_MODE: 'test', MAIL_FROM: 'Digistap <noreply@digistap.example>', SITE_URL: ORIGIN } as const;
  try {
    await new OutboxSender(server.url, senderOf(site)).sendDue(client, () => moment, new AbortController().signal);
  } finally {
    await client.end();
  }
  return server.received.map(({ mail }) => mail);
}

/** To whom and of what the mail is that waits. */
async function waiting(): Promise<string[]> {
  const { rows } = await pool.query<{ said: string }>(
    `SELECT split_part(recipient, '@', 1) || ': ' || subject AS said FROM outbox.mail WHERE sent_at IS NULL ORDER BY 1`,
  );
  return rows.map(({ said }) => said);
}

async function tellAgain(news: SignUpNews, ids: readonly string[], moment = now()): Promise<void> {
  await transact(async (db) => tell(db, news, await readSignUps(db, ids), context(moment)));
}

const calendarIn = (mail: { attachments: { content: ArrayBuffer | Uint8Array | string }[] } | undefined) => {
  const [file] = mail?.attachments ?? [];
  if (!file) return null;
  return valuesOf(typeof file.content === 'string' ? file.content : Buffer.from(file.content as Uint8Array).toString());
};

describe('nobody is told', () => {
  it('of what was rolled back', async () => {
    const seen = await looked();
    await expect(
      transact(async (db) => {
        const [session] = seen.sessions;
        if (!session) throw new Error('There is no session.');
        const taken = await takePlaces(db, seen, session, placeFor('Ans', { email: 'ans@voorbeeld.example' }));
        if (taken.status === 'taken') await tell(db, 'signed-up', await readBooking(db, taken.booking), context());
        throw new Error('Changed my mind');
      }),
    ).rejects.toThrow('Changed my mind');
    expect(await waiting()).toEqual([]);
  });

  it('by mail who gave no address', async () => {
    await signUp('Ans', { email: null, phone: '+31612345678' });
    await remindAll(transact, context(at(9)));
    expect(await waiting()).toEqual([]);
  });

  it('twice of the same', async () => {
    const [ans] = await signUp('Ans');
    if (!ans) throw new Error('Ans is signed up.');
    await tellAgain('signed-up', [ans.id]);
    await arrive();
    await tellAgain('signed-up', [ans.id], at(1));
    await tellAgain('changed', [ans.id]);
    await tellAgain('changed', [ans.id], at(1));
    expect(await waiting()).toEqual(['ans: Er is iets veranderd: Klik & Tik']);
  });
});

describe('who signs up', () => {
  it('gets what, when, where, a link that opens it and a file for the calendar', async () => {
    const [ans] = await signUp('Ans');
    const [mail, ...others] = await arrive();
    expect(others).toEqual([]);
    expect(mail?.to).toMatchObject([{ address: 'ans@voorbeeld.example' }]);
    expect(mail?.subject).toBe('Aangemeld: Klik & Tik');
    expect(mail?.text).toContain('Wanneer: donderdag 3 december, 10.00 tot 12.00 uur');
    expect(mail?.text).toContain('Waar: Zuidplein, Gooilandsingel 95, Rotterdam');
    expect(mail?.text).toContain('Uw telefoon en de oplader.');
    expect(mail?.text).toContain('Bel Bibliotheek Rotterdam: 010 281 61 00.');
    const token = /digistap\.example\/aanmelding\/(\S+)/u.exec(mail?.text ?? '')?.[1] ?? '';
    expect(bookingOfToken(token)).toBe(ans?.booking);
    expect(opensBooking(token, { id: ans?.booking ?? '', linkVersion: 1 }, SECRET)).toBe(true);
    expect(calendarIn(mail)).toMatchObject([
      { summary: 'Klik & Tik', status: 'CONFIRMED', location: expect.stringContaining('Gooilandsingel 95') as string },
    ]);
    expect(JSON.stringify(calendarIn(mail))).not.toContain('/aanmelding/');
  });

  it('leaves nothing in the outbox that opens anything, once it is sent', async () => {
    await signUp('Ans');
    await arrive();
    const { rows } = await pool.query('SELECT recipient, subject, text, calendar_text FROM outbox.mail');
    expect(rows).toEqual([{ recipient: '', subject: '', text: '', calendar_text: null }]);
  });

  it('for a group gets one mail, that says who has a place', async () => {
    const people = ['Bram', 'Cor'].map((name) => ({ name, help: '' }));
    await signUp('', { people, helper: 'Samira', locale: 'en' });
    const [mail, ...others] = await arrive();
    expect(others).toEqual([]);
    expect(mail?.text).toMatch(/^Dear Samira,\n\nYou have signed up Bram and Cor\./u);
    expect(mail?.text).toContain('With a place: Bram\nOn the waiting list: Cor\n');
    expect(mail?.text).toContain('digistap.example/en/aanmelding/');
    expect(calendarIn(mail)).toHaveLength(1);
  });

  it('and waits, gets no calendar', async () => {
    await signUp('Ans');
    await signUp('Bram');
    const [, mail] = await arrive();
    expect(mail?.subject).toBe('Op de wachtlijst: Klik & Tik');
    expect(calendarIn(mail)).toBeNull();
  });
});

describe('who moves, there and back', () => {
  it('is told each time, and finds it in the calendar in place of what was there', async () => {
    const [ans] = await signUp('Ans');
    if (!ans) throw new Error('Ans is signed up.');
    const calendars = [calendarIn((await arrive())[0])];
    for (const [round, index] of [1, 0, 1].entries()) {
      const seen = await looked();
      const to = seen.sessions[index];
      if (!to) throw new Error('There is no other session.');
      const moment = new Date(now().getTime() + (round + 1) * HOUR);
      await transact(async (db) => {
        const moved = await movePlace(db, seen, ans.id, to, moment);
        if (moved.status === 'moved') await tell(db, 'moved', moved.signUps, context(moment));
      });
      const [mail] = await arrive();
      expect(mail?.subject).toBe('Andere bijeenkomst: Klik & Tik');
      calendars.push(calendarIn(mail));
    }
    const events = calendars.map((each) => each?.[0] ?? expect.fail('no event'));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
    expect(events.map(({ dtstart }) => String(dtstart).slice(0, 10))).toEqual([
      '2026-12-03',
      '2026-12-10',
      '2026-12-03',
      '2026-12-10',
    ]);
    const sequences = events.map(({ sequence }) => Number(sequence));
    expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
  });
});

describe('who cancels', () => {
  it('has it out of the calendar, and the next one in line hears of the place', async () => {
    const [ans] = await signUp('Ans');
    await signUp('Bram');
    await arrive();
    await transact(async (db) => {
      const moment = new Date(now().getTime() + HOUR);
      const { asked, signUps } = await cancelPlaces(db, offer.id, [ans?.id ?? ''], 'person', moment);
      await tell(db, 'cancelled', signUps, context(moment));
      await tell(db, 'offered', asked, context(moment));
    });
    const [cancelled, offered] = await arrive();
    expect(cancelled?.subject).toBe('Afgemeld: Klik & Tik');
    expect(calendarIn(cancelled)).toMatchObject([
      { status: 'CANCELLED', uid: `${ans?.booking ?? ''}@digistap.example` },
    ]);
    expect(offered?.subject).toBe('Er is een plaats vrij: Klik & Tik');
    expect(offered?.text).toContain('Zeg ja voor woensdag 25 november, 11.00 uur.');
    expect(calendarIn(offered)).toBeNull();
    const bram = await one('Bram');
    await transact(async (db) => {
      const { signUps } = await acceptPlaces(db, offer.id, [bram.id], at(1));
      await tell(db, 'accepted', signUps, context(at(1)));
    });
    const [accepted] = await arrive();
    expect(calendarIn(accepted)).toMatchObject([{ status: 'CONFIRMED' }]);
  });

  it('for one of a group keeps the others in the calendar', async () => {
    offer = await course({ per: 'session', capacity: 5, waitingList: true });
    const people = ['Bram', 'Cor'].map((name) => ({ name, help: '' }));
    const [bram] = await signUp('', { people, helper: 'Samira' });
    await arrive();
    await transact(async (db) => {
      const { signUps } = await cancelPlaces(db, offer.id, [bram?.id ?? ''], 'person', now());
      await tell(db, 'cancelled', signUps, context());
    });
    const [mail] = await arrive();
    expect(mail?.text).toContain('U heeft Bram afgemeld.');
    expect(mail?.text).not.toContain('Cor');
    expect(calendarIn(mail)).toBeNull();
  });

  it('is told in words of our own when the offer is deleted for good', async () => {
    const [ans] = await signUp('Ans');
    await pool.query('UPDATE public.sign_ups SET offer_id = NULL');
    await arrive();
    await tellAgain('called-off', [ans?.id ?? '']);
    const [mail] = await arrive();
    expect(mail?.subject).toBe('Gaat niet door: Uw cursus of hulp');
    expect(mail?.text).toContain('Wanneer: donderdag 3 december');
  });
});

describe('a reminder', () => {
  const remind = (moment: Date) => remindAll(transact, context(moment));
  const inTheMorning = new Date(at(8).getTime() + HOUR);

  beforeEach(async () => {
    offer = await course({ per: 'session', capacity: 5, waitingList: true });
  });

  /** Signed up, and the mail about that is gone. */
  async function withPlace(name: string, moment?: Date): Promise<SignUp> {
    const [signedUp] = await signUp(name, {}, moment);
    await arrive();
    return signedUp ?? expect.fail('There is no place.');
  }

  it('is not for who waits, cancelled, gave no address or was told within two days', async () => {
    await withPlace('Ans');
    await signUp('Bram', { email: null, phone: '+31612345678' });
    await pool.query(`UPDATE public.sign_ups SET status = 'waiting'`);
    const cor = await withPlace('Cor');
    await transact((db) => cancelPlaces(db, offer.id, [cor.id], 'person', now()));
    await withPlace('Dini', inTheMorning);
    await pool.query(`UPDATE public.sign_ups SET status = 'waiting' WHERE name = 'Ans'`);
    await remind(new Date(inTheMorning.getTime() + HOUR));
    expect(await waiting()).toEqual([]);
  });

  it('comes two days ahead, not before, and once', async () => {
    await withPlace('Ans');
    await remind(new Date(at(8).getTime() - HOUR));
    expect(await waiting()).toEqual([]);
    await remind(inTheMorning);
    const [mail] = await arrive(inTheMorning);
    expect(mail?.subject).toBe('Binnenkort: Klik & Tik');
    expect(mail?.text).toContain('Wanneer: donderdag 3 december');
    for (const days of [8.5, 9, 9.9]) await remind(at(days));
    expect(await waiting()).toEqual([]);
  });

  it('comes once also when two workers do it at once', async () => {
    for (const name of ['Ans', 'Bram', 'Cor']) await withPlace(name);
    await Promise.all([remind(inTheMorning), remind(inTheMorning), remind(inTheMorning)]);
    expect(await waiting()).toEqual(['ans', 'bram', 'cor'].map((name) => `${name}: Binnenkort: Klik & Tik`));
  });

  it('still comes after a missed day, and never when it has begun', async () => {
    await withPlace('Ans');
    await remind(at(9));
    expect(await waiting()).toEqual(['ans: Binnenkort: Klik & Tik']);
    await pool.query('TRUNCATE outbox.mail');
    await pool.query('UPDATE public.sign_ups SET reminded_of = NULL');
    await remind(new Date(at(10).getTime() + 1));
    expect(await waiting()).toEqual([]);
  });

  it('comes again for another start', async () => {
    const ans = await withPlace('Ans');
    await remind(at(9));
    const seen = await looked();
    const [, later] = seen.sessions;
    if (!later) throw new Error('There is no other session.');
    await transact(async (db) => {
      const moved = await movePlace(db, seen, ans.id, later, at(9));
      if (moved.status === 'moved') await tell(db, 'moved', moved.signUps, context(at(9)));
    });
    await arrive();
    await remind(at(9.5));
    expect(await waiting()).toEqual([]);
    await remind(at(16));
    expect(await waiting()).toEqual(['ans: Binnenkort: Klik & Tik']);
  });

  it('of a series comes before its first lesson alone', async () => {
    offer = await course({ per: 'series', capacity: 5, waitingList: true });
    const ans = await withPlace('Ans');
    expect(ans.session).toBe(SERIES);
    await remind(at(9));
    const [mail] = await arrive();
    expect(mail?.text).toContain('- donderdag 3 december, 10.00 tot 12.00 uur\n- donderdag 10 december');
    await pool.query('UPDATE public.sign_ups SET starts_at = $1', [at(17)]);
    await remind(at(16));
    await pool.query('UPDATE public.sign_ups SET reminded_of = NULL');
    await remind(at(16));
    expect(await waiting()).toEqual([]);
  });

  it('that fails for one offer comes for the others', async () => {
    await withPlace('Ans');
    await pool.query(`UPDATE public.sign_ups SET told = '{"no": "list"}'`);
    offer = await course();
    await withPlace('Bram');
    await expect(remind(at(9))).rejects.toThrow();
    expect(await waiting()).toEqual(['bram: Binnenkort: Klik & Tik']);
  });
});

describe('who still waits', () => {
  const round = (moment: Date) => remindAll(transact, context(moment));
  /** Nobody is asked any more whether they come. */
  const tooSoon = new Date(at(10).getTime() - 5 * HOUR);

  beforeEach(async () => {
    await signUp('Ans');
    await signUp('Bram');
    await signUp('Cor', { email: null, phone: '+31612345678' });
    await arrive();
  });

  it('hears once that no place came free, when nobody is asked for an answer any more', async () => {
    await round(new Date(at(10).getTime() - 7 * HOUR));
    expect(await waiting()).toEqual(['ans: Binnenkort: Klik & Tik']);
    await arrive();
    await Promise.all([round(tooSoon), round(tooSoon)]);
    await round(new Date(at(10).getTime() - HOUR));
    const [mail, ...more] = await arrive(tooSoon);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Geen plaats vrij: Klik & Tik');
    expect(mail?.text).toContain('U hoeft niet te komen.');
    expect(mail?.text).toContain('een andere bijeenkomst kiezen');
    expect(await one('Bram')).toMatchObject({ status: 'waiting' });
  });

  it('hears nothing any more when it has begun', async () => {
    await round(new Date(at(10).getTime() + 1));
    expect(await waiting()).toEqual([]);
  });

  it.each([
    [false, false, ['bram: Geen plaats vrij: Klik & Tik']],
    [true, false, []],
    [false, true, []],
  ])(
    'for a series hears that before its first lesson, unless they may come in later (late-comers %s, no end %s)',
    async (lateComers, isEndless, expected) => {
      offer = await course({ per: 'series', capacity: 1, waitingList: true, lateComers });
      await signUp('Ans');
      await signUp('Bram');
      await arrive();
      if (isEndless) await pool.query('UPDATE public.sign_ups SET last_ends_at = NULL');
      await pool.query('UPDATE public.sign_ups SET reminded_of = starts_at WHERE offer_id <> $1', [offer.id]);
      await round(tooSoon);
      expect((await waiting()).filter((said) => said.startsWith('bram'))).toEqual(expected);
      await pool.query('TRUNCATE outbox.mail');
      // As after an edit: their start is that of the second lesson.
      await pool.query('UPDATE public.sign_ups SET starts_at = $1, reminded_of = NULL WHERE offer_id = $2', [
        at(17),
        offer.id,
      ]);
      await round(new Date(at(17).getTime() - 5 * HOUR));
      expect(await waiting()).toEqual([]);
    },
  );

  it('is asked when a place comes free in time after it was put off, and reminded of that start', async () => {
    await round(tooSoon);
    await pool.query(`UPDATE public.sign_ups SET starts_at = starts_at + interval '7 days'`);
    const ans = await one('Ans');
    await transact((db) => cancelPlaces(db, offer.id, [ans.id], 'person', tooSoon));
    const bram = await one('Bram');
    expect(bram.status).toBe('offered');
    await transact((db) => acceptPlaces(db, offer.id, [bram.id], tooSoon));
    await arrive();
    await round(at(16));
    expect(await waiting()).toEqual(['bram: Binnenkort: Klik & Tik']);
  });
});

describe('a place that nobody says yes to', () => {
  it('goes on to the next one in line, once, whoever does it at the same time', async () => {
    const [ans] = await signUp('Ans');
    for (const name of ['Bram', 'Cor', 'Dini']) await signUp(name);
    await transact((db) => cancelPlaces(db, offer.id, [ans?.id ?? ''], 'person', now()));
    await arrive();
    await handOnPlaces(transact, context(at(1.9)));
    expect(await waiting()).toEqual([]);
    await Promise.all([1, 2, 3].map(() => handOnPlaces(transact, context(at(2)))));
    expect(await waiting()).toEqual([
      'bram: Plaats niet meer vrij: Klik & Tik',
      'cor: Er is een plaats vrij: Klik & Tik',
    ]);
    await handOnPlaces(transact, context(at(2.1)));
    expect((await waiting()).length).toBe(2);
    expect((await one('Dini')).status).toBe('waiting');
  });

  it('is offered when it has come free in another way', async () => {
    for (const name of ['Ans', 'Bram']) await signUp(name);
    await arrive();
    await handOnPlaces(transact, context());
    expect(await waiting()).toEqual([]);
    await pool.query(`DELETE FROM public.sign_ups WHERE name = 'Ans'`);
    await handOnPlaces(transact, context());
    expect(await waiting()).toEqual(['bram: Er is een plaats vrij: Klik & Tik']);
  });
});

describe('the line of a series that has begun', () => {
  type Lessons = Offer['schedule'];
  const lesson = (days: number) => ({
    start: at(days).toISOString(),
    end: new Date(at(days).getTime() + 2 * HOUR).toISOString(),
  });
  const dated: Lessons = { kind: 'dates', dates: [-14, -7, 3, 10].map(lesson) };
  const endless: Lessons = {
    kind: 'rules',
    rules: [{ weekdays: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opens: '10:00', closes: '12:00' }],
  };

  /** Ans came before it began and cancels now; Bram waited all along. */
  async function withFreePlace(schedule: Lessons, lateComers: boolean): Promise<void> {
    offer = await makeOffer(cms, {
      organisation,
      title: 'Klik & Tik',
      registration: 'form',
      signUp: { per: 'series', capacity: 1, waitingList: true, lateComers },
      schedule,
    });
    const ans = await join('Ans', at(-20));
    await join('Bram', at(-20));
    await transact((db) => cancelPlaces(db, offer.id, [ans], 'person', now()));
  }

  async function join(name: string, moment: Date): Promise<string> {
    const email = `${name.toLowerCase()}@voorbeeld.example`;
    return (await signUpFor(cms, offer.id, { name, now: moment, email, phone: null })).id;
  }

  it.each<[string, Lessons, boolean]>([
    ['late-comers are welcome', dated, true],
    ['it has no end', endless, false],
  ])('is asked for a place that comes free when %s, before any newcomer', async (_, schedule, lateComers) => {
    await withFreePlace(schedule, lateComers);
    const bram = await one('Bram');
    expect(bram.status).toBe('offered');
    expect(Date.parse(bram.offeredUntil ?? '')).toBeGreaterThan(now().getTime() + 2 * HOUR);
    expect(Date.parse(bram.offeredUntil ?? '')).toBeLessThanOrEqual(at(2).getTime());
    await join('Cor', now());
    await transact((db) => acceptPlaces(db, offer.id, [bram.id], now()));
    await handOnPlaces(transact, context());
    expect([(await one('Bram')).status, (await one('Cor')).status]).toEqual(['confirmed', 'waiting']);
  });

  it('is asked in the next round when a lesson was too near, or the place had come free in another way', async () => {
    await withFreePlace(dated, true);
    await pool.query(`UPDATE public.sign_ups SET status = 'waiting', offered_until = NULL WHERE name = 'Bram'`);
    await handOnPlaces(transact, context(new Date(at(3).getTime() - 5 * HOUR)));
    expect(await waiting()).toEqual([]);
    await handOnPlaces(transact, context(new Date(at(3).getTime() + HOUR)));
    expect(await waiting()).toEqual(['bram: Er is een plaats vrij: Klik & Tik']);
    expect(Date.parse((await one('Bram')).offeredUntil ?? '')).toBe(at(5).getTime() + HOUR);
  });

  it('looks past a lesson that is off', async () => {
    await withFreePlace(dated, true);
    await pool.query(
      `UPDATE public.sign_ups SET status = 'waiting', offered_until = NULL, told = jsonb_set(told, '{2,cancelled}', 'true')
      WHERE name = 'Bram'`,
    );
    await handOnPlaces(transact, context(new Date(at(3).getTime() - HOUR)));
    expect(await waiting()).toEqual(['bram: Er is een plaats vrij: Klik & Tik']);
  });

  it('is asked by nobody when late-comers are not welcome, or all of it has been', async () => {
    await withFreePlace(dated, false);
    expect((await one('Bram')).status).toBe('waiting');
    await handOnPlaces(transact, context());
    await withFreePlace({ kind: 'dates', dates: [-14, -7, -3].map(lesson) }, true);
    await handOnPlaces(transact, context());
    expect(await waiting()).toEqual([]);
  });

  it('can be offered a place by hand for as long as there is time to answer before the next lesson', async () => {
    const offered = async (moment: Date) => {
      await pool.query(`UPDATE public.sign_ups SET status = 'waiting', offered_until = NULL WHERE name = 'Bram'`);
      const { id } = await one('Bram');
      return (await transact((db) => offerPlace(db, offer.id, id, moment))).status;
    };
    await withFreePlace(dated, true);
    expect(await offered(now())).toBe('done');
    expect(await offered(new Date(at(3).getTime() - HOUR))).toBe('too-soon');
    expect(await offered(at(4))).toBe('done');
    expect(await offered(at(11))).toBe('begun');
    await withFreePlace(dated, false);
    expect(await offered(at(-15))).toBe('done');
    expect(await offered(now())).toBe('begun');
  });
});

describe('the worker', () => {
  it('reminds people and hands places on by itself, and says nothing of whom', async () => {
    const [ans] = await signUp('Ans');
    for (const name of ['Bram', 'Cor']) await signUp(name);
    await transact((db) => cancelPlaces(db, offer.id, [ans?.id ?? ''], 'person', now()));
    offer = await course();
    await signUp('Dini');
    await arrive();
    server.received.length = 0;
    const worker = startCommand('worker', [], {
      ...TEST_VARIABLES,
      NOW: at(8.1).toISOString(),
      DATABASE_URL: env().DATABASE_URL,
      MAIL_FROM: 'Digistap <noreply@digistap.example>',
      SMTP_URL: server.url,
    });
    await expect.poll(() => server.received.length, { timeout: 60_000 }).toBe(3);
    worker.process.kill('SIGTERM');
    const { stderr, stdout } = await worker.ended;
    expect(stdout + stderr).not.toContain('@');
    expect(server.received.map(({ mail }) => mail.subject).toSorted()).toEqual([
      'Binnenkort: Klik & Tik',
      'Er is een plaats vrij: Klik & Tik',
      'Plaats niet meer vrij: Klik & Tik',
    ]);
  });
});
