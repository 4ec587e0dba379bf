import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { requestCallback, sendEnquiry } from '@/commands';
import { now } from '@/config/env';
import { amsterdamDay } from '@/domain/amsterdam-time';
import type { CallbackTopic } from '@/domain/callback-request';
import { getCallbackSubject, getCallingOrganisation } from '@/queries';
import { pool as databasePool } from '@/queries/payload';

import { makeDesk } from '../factories/desk';
import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makeUser } from '../factories/user';
import { openCms } from '../support/cms';

const ORIGIN = 'https://digistap.example';
const NAME = 'Wiebe Zandstra';
const PHONE = '06 8765 4321';
const QUESTION = 'Hoe stuur ik een foto mee?';

let cms: Payload;
let pool: Pool;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
});

beforeEach(async () => {
  await pool.query('TRUNCATE outbox.mail');
  // As the platform: the queue begins empty.
  await cms.delete({ collection: 'callback-requests', where: {}, overrideAccess: true });
  await setProgrammeMail(null);
});

async function setProgrammeMail(email: string | null): Promise<void> {
  // As the platform: an editor of the programme would do it.
  await cms.updateGlobal({
    slug: 'site-settings',
    data: { siteName: 'Digistap', contact: { email } },
    overrideAccess: true,
  });
}

interface Ask {
  fields?: Record<string, string>;
  topic?: CallbackTopic | null;
  ticket?: string;
}

function ask({ fields = {}, ticket = crypto.randomUUID(), topic = null }: Ask = {}) {
  const typed = { naam: NAME, telefoon: PHONE, moment: 'morning', taal: 'tr', vraag: QUESTION, ...fields };
  return requestCallback({ fields: new URLSearchParams(typed), topic, ticket }, ORIGIN, now());
}

function enquire(fields: Record<string, string> = {}, ticket: string = crypto.randomUUID()) {
  const typed = {
    naam: NAME,
    organisatie: 'Zorg aan Huis',
    telefoon: PHONE,
    onderwerp: 'training-at-work',
    vraag: QUESTION,
    ...fields,
  };
  return sendEnquiry({ fields: new URLSearchParams(typed), ticket, locale: 'nl' }, ORIGIN, now());
}

/** Rows as the database has them. */
async function kept(): Promise<Record<string, unknown>[]> {
  return (await pool.query<Record<string, unknown>>('SELECT * FROM public.callback_requests ORDER BY created_at')).rows;
}

async function mails(): Promise<{ recipient: string; subject: string; text: string; about_id: string }[]> {
  return (
    await pool.query<{ recipient: string; subject: string; text: string; about_id: string }>(
      'SELECT recipient, subject, text, about_id FROM outbox.mail ORDER BY recipient',
    )
  ).rows;
}

describe('a request to be called', () => {
  it.each([
    ['no name', { naam: '' }, 'naam'],
    ['a name that nobody sees', { naam: ' \u202e\0 ' }, 'naam'],
    ['a name as long as a book', { naam: 'a'.repeat(100_000) }, 'naam'],
    ['no number', { telefoon: '' }, 'telefoon'],
    ['the number of emergencies', { telefoon: '112' }, 'telefoon'],
    ['a number that costs money', { telefoon: '0900 1234' }, 'telefoon'],
    ['a question of a page', { vraag: 'a'.repeat(1001) }, 'vraag'],
  ])('is not kept and not mailed with %s', async (_what, fields, field) => {
    expect(await ask({ fields })).toMatchObject({ status: 'invalid', errors: [{ field }] });
    expect(await kept()).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it('is kept with what was asked and nothing more', async () => {
    expect(await ask({ fields: { woonplaats: 'Markt 1, 2801 JH Gouda' } })).toMatchObject({ status: 'ok', desk: null });
    expect(await kept()).toMatchObject([
      {
        kind: 'visitor',
        status: 'open',
        name: NAME,
        phone: '+31687654321',
        moment: 'morning',
        language: 'tr',
        question: QUESTION,
        region: 'Gouda',
        organisation_id: null,
        offer_id: null,
        email: null,
      },
    ]);
    expect(JSON.stringify(await kept())).not.toMatch(/2801|Markt/u);
  });

  it('has to be answered within two working days', async () => {
    // The tests' clock stands on Monday 23 November 2026.
    const answer = await ask();
    expect(answer.status === 'ok' && amsterdamDay(answer.due)).toBe('2026-11-25');
    const [row] = await kept();
    expect(row?.due_at).toEqual(answer.status === 'ok' ? answer.due : null);
  });

  it.each(['<script>alert(1)</script>', '=CMD|calc!A0', "Robert'); DROP TABLE users;--", 'Zoë 👩‍👧 O’Neill', 'جميلة'])(
    'keeps %j as it is',
    async (naam) => {
      expect(await ask({ fields: { naam, vraag: naam } })).toMatchObject({ status: 'ok' });
      expect(await kept()).toMatchObject([{ name: naam, question: naam }]);
    },
  );

  it('keeps no line breaks, turns of direction or NUL in a name', async () => {
    await ask({ fields: { naam: 'Jan\r\nBcc: iedereen@voorbeeld.nl\0\u202e' } });
    expect(await kept()).toMatchObject([{ name: 'Jan Bcc: iedereen@voorbeeld.nl' }]);
  });
});

describe('a button that is pressed twice', () => {
  it('keeps one request and sends one mail, at the same moment over many connections too', async () => {
    const { organisation } = await makeDesk(cms, { email: 'balie@bibliotheek.example' });
    const offer = await makeOffer(cms, { organisation: organisation.id });
    const topic = { kind: 'offer', slug: offer.slug ?? '' } as const;
    const ticket = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask({ topic, ticket })));
    answers.push(await ask({ topic, ticket }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 'ok', desk: organisation.slug });
    expect(await kept()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });

  it('keeps another one of who went back and corrected the number', async () => {
    const ticket = crypto.randomUUID();
    await ask({ ticket });
    await ask({ ticket, fields: { telefoon: '06 12345678' } });
    expect((await kept()).map(({ phone }) => phone)).toEqual(['+31687654321', '+31612345678']);
  });

  it('keeps one question of an organisation', async () => {
    const ticket = crypto.randomUUID();
    const fields = { email: 'hr@zorg.example' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => enquire(fields, ticket)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await kept()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });
});

describe('when the database fails in the middle', () => {
  const spies: { mockRestore: () => void }[] = [];
  const said: string[] = [];

  beforeEach(() => {
    said.length = 0;
    const listen = (...words: unknown[]) => said.push(JSON.stringify(words, wholeError));
    for (const level of ['error', 'warn', 'info', 'debug', 'trace', 'fatal'] as const) {
      spies.push(vi.spyOn(cms.logger, level).mockImplementation(listen));
    }
    for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const) {
      spies.push(vi.spyOn(console, level).mockImplementation(listen));
    }
  });

  afterEach(async () => {
    for (const spy of spies.splice(0)) spy.mockRestore();
    await pool.query('ALTER TABLE IF EXISTS outbox.mail_gone RENAME TO mail');
    await pool.query('DROP TRIGGER IF EXISTS refuse_commit ON public.callback_requests');
  });

  /** An error as a log would print it. */
  function wholeError(_key: string, value: unknown): unknown {
    if (!(value instanceof Error)) return value;
    const names = Object.getOwnPropertyNames(value);
    return Object.fromEntries(names.map((name): [string, unknown] => [name, Reflect.get(value, name)]));
  }

  it('keeps neither request nor mail, and tells the log nothing of who asked', async () => {
    await setProgrammeMail('programma@digistap.example');
    await pool.query('ALTER TABLE outbox.mail RENAME TO mail_gone');
    expect(await ask()).toEqual({ status: 'unavailable' });
    expect(await enquire({ email: 'hr@zorg.example' })).toEqual({ status: 'unavailable' });
    await pool.query('ALTER TABLE outbox.mail_gone RENAME TO mail');
    expect(await kept()).toEqual([]);
    expect(await mails()).toEqual([]);
    expect(said).toHaveLength(2);
    expect(said.join()).toContain('42P01');
    expect(said.join()).not.toMatch(/Wiebe|Zandstra|8765|foto|zorg/u);
  });

  it('says so too when all went well until the very end', async () => {
    await pool.query(`
      CREATE OR REPLACE FUNCTION public.refuse_commit() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'no commit'; END $$;
      CREATE CONSTRAINT TRIGGER refuse_commit AFTER INSERT ON public.callback_requests
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.refuse_commit()`);
    expect(await ask()).toEqual({ status: 'unavailable' });
    expect(await kept()).toEqual([]);
    expect(said.join()).not.toMatch(/Wiebe|Zandstra|8765|foto/u);
  });

  it('keeps it once as soon as it is sent again', async () => {
    const ticket = crypto.randomUUID();
    await setProgrammeMail('programma@digistap.example');
    await pool.query('ALTER TABLE outbox.mail RENAME TO mail_gone');
    await ask({ ticket });
    await pool.query('ALTER TABLE outbox.mail_gone RENAME TO mail');
    expect(await ask({ ticket })).toMatchObject({ status: 'ok' });
    expect(await kept()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });

  it('tells the log nothing when all goes well', async () => {
    await setProgrammeMail('programma@digistap.example');
    await ask();
    await enquire({ email: 'hr@zorg.example' });
    expect(said).toEqual([]);
  });
});

describe('who calls', () => {
  const offerTopic = (slug: string | null | undefined): CallbackTopic => ({ kind: 'offer', slug: slug ?? '' });

  it('is nobody in particular for an offer that not everybody may know of', async () => {
    const organisation = await makeOrganisation(cms, { kind: 'employer' });
    const employees = await makeOffer(cms, { organisation: organisation.id, audience: 'employees' });
    const draft = await makeOffer(cms, { organisation: organisation.id, _status: 'draft' });
    const context = { locale: 'nl', now: now() } as const;
    for (const slug of [employees.slug, draft.slug, 'bestaat-niet']) {
      expect(await getCallbackSubject(offerTopic(slug), context)).toBeNull();
      expect(await ask({ topic: offerTopic(slug) })).toMatchObject({ status: 'ok', desk: null });
    }
    expect(await kept()).toMatchObject(Array.from({ length: 3 }, () => ({ offer_id: null, organisation_id: null })));
  });

  it('is the organisation of the offer, before that of its place and of where somebody lives', async () => {
    const [{ organisation: library }, { organisation: house }, { organisation: other }] = [
      await makeDesk(cms),
      await makeDesk(cms),
      await makeDesk(cms, { region: 'Woerden' }),
    ];
    const location = await makeLocation(cms, { organisation: house.id });
    const offer = await makeOffer(cms, { organisation: library.id, place: 'location', location: location.id });
    const woonplaats = 'Woerden';
    expect(await ask({ topic: offerTopic(offer.slug), fields: { woonplaats } })).toMatchObject({ desk: library.slug });
    const place = { kind: 'location', slug: location.slug ?? '' } as const;
    expect(await ask({ topic: place, fields: { woonplaats } })).toMatchObject({ desk: house.slug });
    expect(await ask({ fields: { woonplaats } })).toMatchObject({ desk: other.slug });
    expect(await kept()).toMatchObject([
      { offer_id: offer.id, location_id: null, organisation_id: library.id },
      { offer_id: null, location_id: location.id, organisation_id: house.id },
      { offer_id: null, location_id: null, organisation_id: other.id },
    ]);
  });

  it('is an organisation where the postcode is, of which only the place is kept', async () => {
    const { organisation: library } = await makeDesk(cms);
    await makeLocation(cms, {
      organisation: library.id,
      city: 'Oudewater',
      postcode: '3421AA',
      latitude: 52,
      longitude: 4.8,
    });
    expect(await ask({ fields: { woonplaats: '3421 bc' } })).toMatchObject({ desk: library.slug });
    expect(await kept()).toMatchObject([{ region: 'Oudewater', organisation_id: library.id }]);
    expect(JSON.stringify(await kept())).not.toContain('3421');
  });

  it('is never an organisation in which nobody has an account: nobody there could see who waits', async () => {
    const organisation = await makeOrganisation(cms, { region: 'Montfoort', email: 'balie@montfoort.example' });
    const offer = await makeOffer(cms, { organisation: organisation.id });
    expect(await ask({ topic: offerTopic(offer.slug), fields: { woonplaats: 'Montfoort' } })).toMatchObject({
      desk: null,
    });
    expect(await mails()).toEqual([]);
  });

  it('is never an organisation that is not published', async () => {
    await makeOrganisation(cms, { region: 'Bodegraven', _status: 'draft' });
    expect(await ask({ fields: { woonplaats: 'Bodegraven' } })).toMatchObject({ desk: null });
    const draft = await makeOrganisation(cms, { name: 'Geheim', _status: 'draft' });
    expect(await getCallingOrganisation(draft.slug ?? 'geheim', { locale: 'nl', now: now() })).toBeNull();
  });
});

describe('the mail about it', () => {
  it('goes to the desk and says until when, and nothing of who asked', async () => {
    const { organisation } = await makeDesk(cms, { email: 'balie@bibliotheek.example', region: 'Zeist' });
    await ask({ fields: { woonplaats: 'Zeist' } });
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    const [row] = await kept();
    expect(mail).toMatchObject({ recipient: 'balie@bibliotheek.example', about_id: row?.id });
    expect(mail?.subject).toContain('woensdag 25 november');
    expect(mail?.text).toContain(`${ORIGIN}/admin/collections/callback-requests`);
    expect(JSON.stringify(mail)).not.toMatch(/Wiebe|Zandstra|8765|foto|Zeist/u);
    expect(row?.organisation_id).toBe(organisation.id);
  });

  it('goes to who calls in an organisation without an address', async () => {
    const { caller } = await makeDesk(cms, { region: 'Culemborg' });
    await ask({ fields: { woonplaats: 'Culemborg' } });
    expect(await mails()).toMatchObject([{ recipient: caller.email }]);
  });

  it("goes to the programme's own address when it is not for one organisation, else to the programme's people", async () => {
    const person = await makeUser(cms, { role: 'editor', allOrganisations: true });
    await ask();
    expect((await mails()).map(({ recipient }) => recipient)).toContain(person.email);
    await pool.query('TRUNCATE outbox.mail');
    await setProgrammeMail('programma@digistap.example');
    await ask();
    expect(await mails()).toMatchObject([{ recipient: 'programma@digistap.example' }]);
    await cms.delete({ collection: 'users', id: person.id, overrideAccess: true });
  });

  it('confirms a question to who gave an address, without a word of what they wrote', async () => {
    await setProgrammeMail('programma@digistap.example');
    await enquire({ email: 'hr@zorg.example', vraag: 'Kijk op https://spam.example', naam: 'Gratis geld' });
    const [toSender, toDesk] = await mails();
    expect(toDesk?.recipient).toBe('programma@digistap.example');
    expect(toSender?.recipient).toBe('hr@zorg.example');
    expect(JSON.stringify(await mails())).not.toMatch(/spam|Gratis|Zorg aan/u);
  });
});

describe('a question of an organisation', () => {
  it.each([
    [{ telefoon: '' }, 'telefoon'],
    [{ telefoon: '', email: 'hr@zorg.example\r\nBcc: iedereen@voorbeeld.nl' }, 'email'],
    [{ onderwerp: 'iets' }, 'onderwerp'],
    [{ vraag: ' ' }, 'vraag'],
    [{ organisatie: '\0' }, 'organisatie'],
  ])('is not kept with %o', async (fields, field) => {
    expect(await enquire(fields)).toMatchObject({ status: 'invalid', errors: [{ field }] });
    expect(await kept()).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it('goes to the programme’s own desk, wherever it comes from', async () => {
    expect(await enquire({ telefoon: '', email: 'HR@Zorg.example', functie: 'HR' })).toMatchObject({ status: 'ok' });
    expect(await kept()).toMatchObject([
      {
        kind: 'enquiry',
        name: NAME,
        organisation_name: 'Zorg aan Huis',
        organisation_role: 'HR',
        phone: null,
        email: 'HR@zorg.example',
        subject: 'training-at-work',
        question: QUESTION,
        organisation_id: null,
      },
    ]);
  });
});
