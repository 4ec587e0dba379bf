import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { DueCallbacks } from '@/cms/admin/callbacks/due-callbacks';
import { CallbackQueue } from '@/cms/admin/callbacks/queue';
import { removeOldCallbacks } from '@/cms/jobs/remove-old-callbacks';
import { warnOfDueCallbacks } from '@/cms/jobs/warn-of-due-callbacks';
import { env, now } from '@/config/env';
import { callbackActionPath, type CallbackAction } from '@/config/paths';
import type { CallbackRequest, User } from '@/payload-types';
import { pool as databasePool } from '@/queries/payload';
import { seedReference } from '@/seeds/reference';

import { makeCallbackRequest } from '../factories/callback-request';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makeUser } from '../factories/user';
import { openCms } from '../support/cms';
import { RestClient, type Answer } from '../support/rest';

const DAY = 86_400_000;
const NAME = 'Wilhelmina Zonderland';
const PHONE = '+31687654321';
const MAIL = 'wilhelmina@zonderland.example';

let cms: Payload;
let pool: Pool;
let own: string;
let other: string;
let people: Record<'editor' | 'colleague' | 'contributor' | 'stranger' | 'coach' | 'programme', User>;
let at: Record<keyof typeof people | 'visitor', RestClient>;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  own = (await makeOrganisation(cms, { name: 'Bibliotheek Hier', email: 'balie@hier.example' })).id;
  other = (await makeOrganisation(cms, { name: 'Bibliotheek Daar' })).id;
  people = {
    editor: await makeUser(cms, { role: 'editor', organisations: [own] }),
    colleague: await makeUser(cms, { role: 'editor', organisations: [own], name: 'Fatima' }),
    contributor: await makeUser(cms, { role: 'contributor', organisations: [own] }),
    stranger: await makeUser(cms, { role: 'editor', organisations: [other] }),
    coach: await makeUser(cms, { role: 'coach', organisations: [own] }),
    programme: await makeUser(cms, { role: 'editor', allOrganisations: true }),
  };
  at = await RestClient.signInEach(people);
});

beforeEach(async () => {
  await pool.query('TRUNCATE public.callback_requests CASCADE');
  await pool.query('TRUNCATE outbox.mail');
});

const request = (wishes: Parameters<typeof makeCallbackRequest>[1] = {}) =>
  makeCallbackRequest(cms, { organisation: own, name: NAME, phone: PHONE, ...wishes });

const press = (who: RestClient, id: string, action: CallbackAction, form: unknown = {}) =>
  who.post(callbackActionPath(id, action).slice('/api'.length), form);

/** A request as it is, whoever may see it. */
const asItIs = (id: string): Promise<CallbackRequest> =>
  cms.findByID({ collection: 'callback-requests', id, depth: 0, overrideAccess: true });

interface Sent {
  key: string;
  recipient: string;
  reply_to: string | null;
  subject: string;
  text: string;
  about_id: string | null;
}

async function outbox(): Promise<Sent[]> {
  const { rows } = await pool.query<Sent>('SELECT * FROM outbox.mail ORDER BY key');
  return rows;
}

const saidIn = ({ body }: Answer) => body.outcome;

describe('Nobody of another organisation, no coach and no visitor', () => {
  const STRANGERS = ['visitor', 'coach', 'stranger'] as const;

  it.each(STRANGERS)('learns that there is a request: %s', async (who) => {
    const { id, submission } = await request({ email: MAIL, submission: crypto.randomUUID() });
    const answers = [
      await at[who].get('/callback-requests'),
      await at[who].get('/callback-requests', { limit: 0, pagination: false, depth: 2 }),
      await at[who].get('/callback-requests', { 'where[name][like]': 'Wilhelmina' }),
      await at[who].get('/callback-requests', { 'where[or][0][name][like]': 'W', 'where[or][1][id][exists]': true }),
      await at[who].get('/callback-requests', { 'where[phone][equals]': PHONE, sort: '-name' }),
      await at[who].get('/callback-requests', { 'where[organisation][equals]': own, sort: 'phone' }),
      await at[who].get('/callback-requests', { 'where[organisation.name][like]': 'Hier' }),
      await at[who].get('/callback-requests', { draft: true, trash: true }),
    ];
    for (const answer of answers) {
      expect(answer.docs, answer.text).toEqual([]);
      expect(answer.body.totalDocs ?? 0).toBe(0);
    }
    for (const where of [undefined, { 'where[name][like]': 'Wilhelmina' }]) {
      expect((await at[who].get('/callback-requests/count', where)).body.totalDocs ?? 0).toBe(0);
    }
    const unknown = await at[who].get(`/callback-requests/${crypto.randomUUID()}`);
    const known = await at[who].get(`/callback-requests/${id}`);
    expect(known.status).toBe(who === 'stranger' ? 404 : 403);
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    const rights = (of: string) => at[who].post(`/callback-requests/access/${of}`, {});
    expect((await rights(id)).status).toBe(404);
    expect((await rights(id)).text).toBe((await rights(crypto.randomUUID())).text);
    expect((await rights('x')).status).toBe(404);
    const hidden = await at[who].get('/callback-requests', { 'where[submission][equals]': String(submission) });
    const made = await at[who].get('/callback-requests', { 'where[submission][equals]': crypto.randomUUID() });
    expect(hidden.docs).toEqual([]);
    expect(hidden.text).toBe(made.text);
    for (const versions of ['/callback-requests/versions', `/callback-requests/versions/${id}`]) {
      expect((await at[who].get(versions)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it.each(STRANGERS)('changes or deletes one, by itself or in bulk: %s', async (who) => {
    const { id, updatedAt } = await request();
    await at[who].patch(`/callback-requests/${id}`, { name: 'Gekaapt' });
    await at[who].patch('/callback-requests', { organisation: other }, { 'where[id][exists]': true });
    await at[who].delete(`/callback-requests/${id}`);
    await at[who].delete('/callback-requests', { 'where[name][like]': 'W' });
    await at[who].post(`/callback-requests/${id}/duplicate`, {});
    expect(await asItIs(id)).toMatchObject({ name: NAME, organisation: own, updatedAt });
    const { totalDocs } = await cms.count({ collection: 'callback-requests', overrideAccess: true });
    expect(totalDocs).toBe(1);
  });

  it.each(STRANGERS)('presses a button of the queue: %s', async (who) => {
    const { id, updatedAt } = await request({ email: MAIL });
    const forms: [CallbackAction, object][] = [
      ['take', {}],
      ['attempt', { outcome: 'reached' }],
      ['done', {}],
      ['undo', {}],
      ['hand-over', { organisation: other }],
      ['reply', { subject: 'Dag', text: 'Dag' }],
    ];
    for (const [action, form] of forms) {
      const answer = await press(at[who], id, action, form);
      expect(answer.status).toBe(who === 'visitor' ? 401 : 404);
      expect(answer.text).not.toContain(NAME);
      const unknown = await press(at[who], crypto.randomUUID(), action, form);
      expect([answer.status, answer.text]).toEqual([unknown.status, unknown.text]);
    }
    expect((await asItIs(id)).updatedAt).toBe(updatedAt);
    expect(await outbox()).toEqual([]);
  });

  it('presses a button from another site, with the session of who is signed in', async () => {
    const { id } = await request();
    const answer = await at.editor.send('POST', callbackActionPath(id, 'take').slice('/api'.length), {
      body: 'seen=',
      headers: { Origin: 'https://elders.example', 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(401);
    expect((await asItIs(id)).assignee ?? null).toBeNull();
  });

  it('leaves a request over REST, or notes one for another organisation', async () => {
    const said = { kind: 'visitor', name: NAME, phone: PHONE };
    expect((await at.visitor.post('/callback-requests', { ...said, organisation: own })).status).toBe(403);
    expect((await at.coach.post('/callback-requests', { ...said, organisation: own })).status).toBe(403);
    expect((await at.stranger.post('/callback-requests', { ...said, organisation: own })).status).toBe(400);
    // Who says nothing of whose it is, notes it for themselves.
    expect((await at.stranger.post('/callback-requests', said)).doc.organisation).toBe(other);
  });

  it('meets one where something refers to it: in locks, in preferences, or in why a thing cannot be deleted', async () => {
    const offer = await makeOffer(cms, { organisation: other });
    const { id } = await request({ offer: offer.id });
    await at.editor.get(`/callback-requests/${id}`);
    for (const collection of ['payload-locked-documents', 'payload-preferences']) {
      expect((await at.stranger.get(`/${collection}`, { depth: 2 })).text).not.toContain(id);
    }
    const deleted = await at.stranger.delete(`/offers/${offer.id}`);
    expect(deleted.status, deleted.text).toBe(200);
    expect(deleted.text).not.toContain(NAME);
    expect((await asItIs(id)).offer ?? null).toBeNull();
  });

  it('finds one on the screens of the queue', async () => {
    const { id } = await request();
    for (const lijst of ['mijn', 'open', 'gebeld', 'bereikt', 'klaar']) {
      const markup = await screen(people.stranger, { lijst, verzoek: id, melding: 'taken', balie: 'programma' });
      expect(markup).not.toContain(NAME);
      expect(markup).toContain('Open (0)');
    }
    expect(await dashboard(people.stranger)).toBe('');
    expect(await dashboard(people.coach)).toBe('');
  });
});

async function screen(user: User, searchParams: Record<string, string> = {}): Promise<string> {
  const element = await CallbackQueue({ payload: cms, searchParams, user });
  return markupOf(element);
}

/** Markup of what holds parts that wait for the database. */
async function markupOf(element: React.ReactNode): Promise<string> {
  const { renderToReadableStream } = await import('react-dom/server.edge');
  const stream = await renderToReadableStream(element);
  await stream.allReady;
  return (await new Response(stream).text()).replaceAll('<!-- -->', '');
}

async function dashboard(user: User): Promise<string> {
  const element = await DueCallbacks({ payload: cms, user });
  return element === null ? '' : renderToStaticMarkup(element);
}

describe('Who calls', () => {
  it('is told by the form what they may do with a request', async () => {
    const { id } = await request();
    const { body } = await at.editor.post(`/callback-requests/access/${id}`, {});
    expect(Object.keys(body)).toEqual(expect.arrayContaining(['create', 'read', 'update', 'delete']));
    expect(body.fields).toMatchObject({ name: true, organisation: { create: true, read: true } });
    expect((body.fields as { organisation: object }).organisation).not.toHaveProperty('update');
  });

  it('cannot give a request away, write its history or its end, but by the buttons', async () => {
    const { id } = await request();
    const answer = await at.editor.patch(`/callback-requests/${id}`, {
      organisation: other,
      handovers: [{ at: now().toISOString(), note: 'verzonnen' }],
      doneAt: '2020-01-01T00:00:00.000Z',
      submission: 'verzonnen',
      question: 'Over mailen',
    });
    expect(answer.status, answer.text).toBe(200);
    const { doneAt, handovers, organisation, question, submission } = await asItIs(id);
    expect([organisation, handovers, doneAt ?? null, submission ?? null, question]).toEqual([
      own,
      [],
      null,
      null,
      'Over mailen',
    ]);
  });

  it('cannot name somebody who may not see it', async () => {
    const { id } = await request();
    for (const assignee of [people.stranger.id, people.coach.id, crypto.randomUUID()]) {
      expect((await at.editor.patch(`/callback-requests/${id}`, { assignee })).status).toBe(400);
    }
    for (const assignee of [people.contributor.id, people.programme.id, null]) {
      expect((await at.editor.patch(`/callback-requests/${id}`, { assignee })).status).toBe(200);
    }
  });

  it('notes one by hand for their own organisation, due in two working days', async () => {
    const { doc, status, text } = await at.contributor.post('/callback-requests', {
      kind: 'visitor',
      name: NAME,
      organisation: own,
    });
    expect(status, text).toBe(201);
    expect(doc).toMatchObject({ status: 'open', dueAt: '2026-11-25T22:59:00.000Z' });
    expect(doc).not.toHaveProperty('submission');
  });

  it('of whom two press “Ik bel” at once: one gets it, the others see who has it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await request();
      const callers = [at.editor, at.colleague, at.contributor, at.programme];
      const answers = await Promise.all(callers.map((who) => press(who, id, 'take')));
      expect(answers.map(saidIn).sort()).toEqual(['someone-else', 'someone-else', 'someone-else', 'taken']);
      const winner = answers.findIndex((answer) => saidIn(answer) === 'taken');
      const users = [people.editor, people.colleague, people.contributor, people.programme];
      expect((await asItIs(id)).assignee).toBe(users[winner]?.id);
    }
    const { id } = await request({ assignee: people.colleague.id });
    expect(await screen(people.editor, { melding: 'someone-else', verzoek: id })).toContain('Fatima was eerder');
  });

  it('takes over from a colleague when they say from whom, and not from another one meanwhile', async () => {
    const { id } = await request({ assignee: people.colleague.id });
    expect(saidIn(await press(at.editor, id, 'take', { instead: people.contributor.id }))).toBe('someone-else');
    expect(saidIn(await press(at.editor, id, 'take', { instead: people.colleague.id }))).toBe('taken');
    expect((await asItIs(id)).assignee).toBe(people.editor.id);
  });

  it('notes how it went: when, who and what, and the request moves on', async () => {
    const { id } = await request();
    await press(at.editor, id, 'take');
    expect(saidIn(await press(at.editor, id, 'attempt', { outcome: 'voicemail', note: ' morgen\u0000 weer ' }))).toBe(
      'noted',
    );
    expect(await asItIs(id)).toMatchObject({
      status: 'called',
      attempts: [{ at: now().toISOString(), by: people.editor.id, outcome: 'voicemail', note: 'morgen weer' }],
    });
    await press(at.colleague, id, 'attempt', { outcome: 'reached' });
    expect(await asItIs(id)).toMatchObject({ status: 'reached', assignee: people.editor.id });
    expect(saidIn(await press(at.editor, id, 'done'))).toBe('finished');
    expect(await asItIs(id)).toMatchObject({ status: 'done', doneAt: now().toISOString() });
    for (const [action, form] of [
      ['take', {}],
      ['done', {}],
      ['attempt', { outcome: 'reached' }],
      ['hand-over', { organisation: other }],
    ] as const) {
      expect(saidIn(await press(at.editor, id, action, form))).toBe('changed');
    }
  });

  it('may be sloppy with the mouse: what is pressed twice counts once', async () => {
    const { id } = await request({ assignee: people.editor.id });
    const seen = `open.0.0.${people.editor.id}`;
    const twice = [1, 2, 3].map(() => press(at.editor, id, 'attempt', { outcome: 'no-answer', seen }));
    expect((await Promise.all(twice)).map(saidIn).sort()).toEqual(['changed', 'changed', 'noted']);
    expect((await asItIs(id)).attempts).toHaveLength(1);
  });

  it.each([
    ['no outcome', {}],
    ['an outcome that is none', { outcome: 'done' }],
    ['a note that is a book', { outcome: 'reached', note: 'a'.repeat(1001) }],
    ['a form that is a library', { outcome: 'reached', note: 'a'.repeat(60_000) }],
    ['no JSON', '{'],
    ['a list', []],
  ])('is told when there is %s', async (_, form) => {
    const { id, updatedAt } = await request();
    const answer = await press(at.editor, id, 'attempt', form);
    expect(answer.status).toBe(400);
    expect((await asItIs(id)).updatedAt).toBe(updatedAt);
  });

  it('takes back what they did, step by step', async () => {
    const { id } = await request();
    const status = async () => {
      const { assignee, attempts, status: is } = await asItIs(id);
      return [is, attempts?.length, assignee ?? null];
    };
    for (const outcome of ['no-answer', 'reached']) await press(at.editor, id, 'attempt', { outcome });
    await press(at.editor, id, 'done');
    const { id: editor } = people.editor;
    const back = [
      ['reached', 2, editor],
      ['called', 1, editor],
      ['open', 0, editor],
      ['open', 0, null],
    ];
    for (const expected of back) {
      expect(saidIn(await press(at.editor, id, 'undo'))).toBe('undone');
      expect(await status()).toEqual(expected);
    }
    expect((await asItIs(id)).doneAt ?? null).toBeNull();
    expect(saidIn(await press(at.editor, id, 'undo'))).toBe('nothing-to-undo');
  });

  it('works from a browser without script, and comes back to the list that they were on', async () => {
    const { id } = await request();
    const answer = await at.editor.send('POST', callbackActionPath(id, 'take').slice('/api'.length), {
      body: new URLSearchParams({ seen: 'open.0.0.', back: 'lijst=open&blad=2' }).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html,*/*' },
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe(
      `/admin/collections/callback-requests?lijst=open&blad=2&verzoek=${id}&melding=taken#verzoek-${id}`,
    );
  });
});

describe('A request that is handed over', () => {
  it('goes to nobody who cannot see it: no place that nobody works at, none that is not there, not to itself', async () => {
    const { id } = await request();
    const { id: empty } = await makeOrganisation(cms);
    const { id: hidden } = await makeOrganisation(cms, { _status: 'draft' });
    await makeUser(cms, { role: 'editor', organisations: [hidden] });
    for (const organisation of [empty, hidden, own, crypto.randomUUID()]) {
      expect(saidIn(await press(at.editor, id, 'hand-over', { organisation }))).toBe('no-such-desk');
    }
    expect(saidIn(await press(at.editor, id, 'hand-over', { organisation: "x' OR true" }))).toBe('unreadable');
    expect(await outbox()).toEqual([]);
  });

  it('leaves one queue and is in the other at once, with its history and nobody on it, and a mail that names nobody', async () => {
    const { dueAt, id } = await request({ assignee: people.editor.id, question: 'Over bankzaken' });
    expect(saidIn(await press(at.editor, id, 'hand-over', { organisation: other, note: 'Woont bij u' }))).toBe(
      'handed-over',
    );
    expect(await asItIs(id)).toMatchObject({
      organisation: other,
      assignee: null,
      status: 'open',
      dueAt,
      handovers: [{ at: now().toISOString(), by: people.editor.id, from: own, to: other, note: 'Woont bij u' }],
    });
    expect((await at.editor.get(`/callback-requests/${id}`)).status).toBe(404);
    expect((await press(at.editor, id, 'take')).status).toBe(404);
    expect(await screen(people.editor)).not.toContain(NAME);
    const theirs = await screen(people.stranger, { verzoek: id });
    expect(theirs).toContain(NAME);
    expect(theirs).toContain('Een collega gaf het door van Bibliotheek Hier aan Bibliotheek Daar');
    expect(theirs).toContain('Woont bij u');
    const mails = await outbox();
    expect(mails.map(({ about_id, recipient }) => [recipient, about_id])).toEqual([[people.stranger.email, id]]);
    expect(mails[0]?.text).toContain(`${env().SITE_URL}/admin/collections/callback-requests`);
    expect(mails[0]?.text).toContain('Bibliotheek Hier');
    for (const personal of [NAME, 'Wilhelmina', PHONE, 'bankzaken', 'Woont bij u']) {
      expect(JSON.stringify(mails)).not.toContain(personal);
    }
  });

  it('has a new promise to keep when the old one was kept, and tries to begin with', async () => {
    const earlier = '2026-11-20T10:00:00.000Z';
    const attempts = (['no-answer', 'voicemail', 'no-answer'] as const).map((outcome) => ({ at: earlier, outcome }));
    const { id } = await request({ attempts, status: 'called', dueAt: earlier });
    expect(await screen(people.editor, { lijst: 'gebeld' })).toContain('Klaar, niet bereikt');
    await press(at.editor, id, 'hand-over', { organisation: 'programma' });
    expect(await asItIs(id)).toMatchObject({ organisation: null, status: 'open', dueAt: '2026-11-25T22:59:00.000Z' });
    await press(at.programme, id, 'attempt', { outcome: 'no-answer' });
    expect(await screen(people.programme, { lijst: 'gebeld' })).not.toContain('Klaar, niet bereikt');
    expect((await outbox()).map(({ recipient }) => recipient)).toContain(people.programme.email);
  });
});

describe('A reply by mail', () => {
  it('needs an address, a subject and a text', async () => {
    const { id } = await request();
    const letter = { subject: 'Uw vraag', text: 'Dag' };
    expect(saidIn(await press(at.editor, id, 'reply', letter))).toBe('no-address');
    const { id: enquiry } = await request({ email: MAIL });
    expect(saidIn(await press(at.editor, enquiry, 'reply', { ...letter, subject: ' ' }))).toBe('unreadable');
    expect(saidIn(await press(at.editor, enquiry, 'reply', { ...letter, text: '\n' }))).toBe('unreadable');
    expect(await outbox()).toEqual([]);
  });

  it('goes to who asked, answers to the organisation, is noted, and cannot be taken back', async () => {
    const { id } = await request({ email: MAIL, kind: 'enquiry' });
    const subject = 'Uw vraag\r\nBcc: allen@elders.example';
    expect(saidIn(await press(at.editor, id, 'reply', { subject, text: 'Dag\r\n\r\nTot gauw' }))).toBe('replied');
    expect(await outbox()).toMatchObject([
      {
        recipient: MAIL,
        reply_to: 'balie@hier.example',
        subject: 'Uw vraag Bcc: allen@elders.example',
        text: 'Dag\n\nTot gauw',
        about_id: id,
      },
    ]);
    expect(await asItIs(id)).toMatchObject({
      status: 'called',
      attempts: [{ by: people.editor.id, outcome: null, note: 'Mail gestuurd: Uw vraag Bcc: allen@elders.example' }],
    });
    expect(saidIn(await press(at.editor, id, 'undo'))).toBe('nothing-to-undo');
  });

  it('can begin with an example that is filled in', async () => {
    // As the platform: an example to choose.
    const template = await cms.create({
      collection: 'reply-templates',
      data: { title: 'Dank u', use: 'mail', text: 'Beste {naam}, groet van {organisatie}' },
      overrideAccess: true,
    });
    const { id } = await request({ email: MAIL });
    const markup = await screen(people.editor, { verzoek: id, antwoord: template.id });
    expect(markup).toContain(`Beste ${NAME}, groet van Bibliotheek Hier</textarea>`);
  });
});

describe('The screen of the queue', () => {
  it('is empty and says so', async () => {
    expect(await screen(people.editor)).toContain('Er wacht niemand');
    expect(await dashboard(people.editor)).toBe('');
  });

  it('shows who waits, in order of urgency, and counts each list', async () => {
    const due = (days: number) => new Date(now().getTime() + days * DAY).toISOString();
    await request({ name: 'Later', dueAt: due(2), assignee: people.editor.id });
    await request({ name: 'Te laat', dueAt: due(-1) });
    await request({ name: 'Vandaag', dueAt: due(0.1), moment: 'evening', language: 'tr' });
    await request({ name: 'Gebeld', status: 'called', dueAt: due(-3) });
    await request({ name: 'Klaar', status: 'done', assignee: people.editor.id });
    await request({ name: 'Elders', organisation: other });
    const markup = await screen(people.editor);
    expect([...markup.matchAll(/<h2[^>]*>([^<]+)/gu)].map((match) => match[1])).toEqual([
      'Te laat',
      'Vandaag',
      'Later',
    ]);
    for (const words of ['Mijn (1)', 'Open (3)', 'Gebeld (1)', 'Bereikt (0)', 'Klaar (1)'])
      expect(markup).toContain(words);
    expect(markup).toContain('Te laat: u zou bellen voor het einde van zondag 22 november');
    expect(markup).toContain('Vandaag bellen');
    expect(markup).toContain('<a href="tel:+31687654321">0687654321</a>');
    expect(markup).toContain('in de avond');
    expect(markup).toContain('Turks');
    expect((await dashboard(people.editor)).replaceAll('<!-- -->', '')).toContain(
      'U heeft 3 bel-verzoeken<strong>, 1 is te laat',
    );
    expect((await screen(people.programme)).match(/<h2/gu)).toHaveLength(4);
    expect(await screen(people.programme, { balie: 'programma' })).toContain('Er wacht niemand');
  });

  it('shows what people wrote as it was written', async () => {
    const { id } = await request({
      name: '<img src=x onerror=alert(1)>',
      question: '"><script>alert(1)</script>',
      phone: 'javascript:alert(1)',
    });
    const markup = await screen(people.editor, {
      verzoek: id,
      lijst: '"><script>',
      blad: '-1',
      antwoord: "'",
      melding: 'constructor',
    });
    expect(markup).not.toMatch(/<script|<img|href="javascript/u);
    expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});

describe('The morning warning', () => {
  const MORNING = new Date('2026-11-24T08:30:00+01:00');
  const dueAt = '2026-11-24T22:59:00.000Z';

  it('is not sent before eight, at the weekend, or when nobody waits', async () => {
    await request({ dueAt: '2026-11-26T22:59:00.000Z' });
    await request({ dueAt, status: 'called' });
    expect(await warnOfDueCallbacks(cms, MORNING)).toBe(0);
    await request({ dueAt });
    expect(await warnOfDueCallbacks(cms, new Date('2026-11-24T07:59:00+01:00'))).toBe(0);
    expect(await warnOfDueCallbacks(cms, new Date('2026-11-28T12:00:00+01:00'))).toBe(0);
    expect(await outbox()).toEqual([]);
  });

  it('goes once a day to each organisation that has somebody to call, and names nobody', async () => {
    await request({ dueAt });
    await request({ dueAt: '2026-11-23T22:59:00.000Z' });
    await request({ dueAt, organisation: other });
    await Promise.all([warnOfDueCallbacks(cms, MORNING), warnOfDueCallbacks(cms, MORNING)]);
    await warnOfDueCallbacks(cms, new Date('2026-11-24T17:00:00+01:00'));
    const mails = await outbox();
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual(
      ['balie@hier.example', people.stranger.email].sort(),
    );
    const mine = mails.find(({ recipient }) => recipient === 'balie@hier.example');
    expect(mine?.subject).toBe('Vandaag bellen: 2 personen wachten');
    expect(mine?.text).toContain('Eén daarvan is al te laat.');
    expect(JSON.stringify(mails)).not.toContain(NAME);
    expect(JSON.stringify(mails)).not.toContain(PHONE);
    await warnOfDueCallbacks(cms, new Date('2026-11-25T09:00:00+01:00'));
    expect(await outbox()).toHaveLength(4);
  });
});

describe('Deletion by itself', () => {
  const after = (days: number) => new Date(Date.now() + days * DAY);

  it('leaves what is still needed', async () => {
    await request();
    await request({ status: 'done' });
    expect(await removeOldCallbacks(cms, new Date(now().getTime() + 29 * DAY))).toBe(0);
    expect(await removeOldCallbacks(cms, new Date(now().getTime() - DAY))).toBe(0);
  });

  it('takes what was done thirty days ago, and everything after ninety', async () => {
    const finished = await request({ status: 'done' });
    const open = await request();
    expect(await removeOldCallbacks(cms, new Date(now().getTime() + 30 * DAY + 1))).toBe(1);
    await expect(asItIs(finished.id)).rejects.toMatchObject({ status: 404 });
    expect(await removeOldCallbacks(cms, after(89))).toBe(0);
    expect(await removeOldCallbacks(cms, after(91))).toBe(1);
    await expect(asItIs(open.id)).rejects.toMatchObject({ status: 404 });
  });

  it('leaves nothing of a person anywhere in the database', async () => {
    const { id } = await request({ email: MAIL, question: `Ik ben ${NAME}` });
    await press(at.editor, id, 'take');
    await press(at.editor, id, 'attempt', { outcome: 'no-answer', note: `${NAME} was er niet` });
    await press(at.editor, id, 'reply', { subject: 'Uw vraag', text: `Beste ${NAME}, wij belden ${PHONE}` });
    await press(at.editor, id, 'hand-over', { organisation: other, note: `Bel ${PHONE}` });
    await at.stranger.patch(`/callback-requests/${id}`, { status: 'done' });
    await at.stranger.post(`/payload-preferences/collection-callback-requests-${id}`, { value: { fields: {} } });
    const traces = [NAME, PHONE, MAIL, id];
    expect((await placesWith(traces)).length).toBeGreaterThan(5);
    expect(await removeOldCallbacks(cms, new Date(now().getTime() + 31 * DAY))).toBe(1);
    expect(await placesWith(traces)).toEqual([]);
  });

  it('happens at once when an editor deletes a request', async () => {
    const { id } = await request({ email: MAIL });
    await press(at.editor, id, 'reply', { subject: 'Uw vraag', text: `Beste ${NAME}` });
    expect((await at.editor.delete(`/callback-requests/${id}`)).status).toBe(200);
    expect(await placesWith([NAME, MAIL, id])).toEqual([]);
  });
});

/** Every column of every table, of whatever type, in which one of some texts stands. */
async function placesWith(texts: string[]): Promise<string[]> {
  const { rows: columns } = await pool.query<{ table: string; column: string }>(`
    SELECT format('%I.%I', c.table_schema, c.table_name) AS table, format('%I', c.column_name) AS column
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('pg_catalog', 'information_schema')`);
  const found: string[] = [];
  for (const { column, table } of columns) {
    const { rows } = await pool.query<{ found: boolean }>(
      `SELECT EXISTS (SELECT FROM ${table} x WHERE EXISTS (SELECT FROM unnest($1::text[]) s WHERE position(s IN x.${column}::text) > 0)) AS found`,
      [texts],
    );
    if (rows[0]?.found) found.push(`${table}.${column}`);
  }
  return found;
}

describe('The examples of replies', () => {
  it('are there from the start, once, and stay as editors left them', async () => {
    await pool.query('DELETE FROM public.reply_templates');
    await seedReference(cms);
    const all = () => cms.find({ collection: 'reply-templates', pagination: false, overrideAccess: true });
    const { docs } = await all();
    expect(docs.map(({ use }) => use).sort()).toEqual(['call', 'call', 'mail', 'mail']);
    for (const { id } of docs.slice(1)) {
      expect((await at.programme.delete(`/reply-templates/${id}`)).status).toBe(200);
    }
    await seedReference(cms);
    expect((await all()).docs).toHaveLength(1);
  });
});
