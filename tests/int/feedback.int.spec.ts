import { Readable } from 'node:stream';

import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { addRemark, countAnswer, removeOldFeedback } from '@/catalogue/feedback';
import { issueFormTicket } from '@/config/form-ticket';
import { env, now } from '@/config/env';
import { getServerSideProps } from '@/pages/reactie';
import { pool as databasePool } from '@/queries/payload';

import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makeUser } from '../factories/user';
import { catalogueDatabase } from '../support/catalogue';
import { openCms } from '../support/cms';
import { RestClient } from '../support/rest';

const WEEK = '2026-W48';
const DAY = 86_400_000;

let cms: Payload;
let pool: Pool;
let offer: string;
let draft: string;
let secretOffer: string;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  const organisation = (await makeOrganisation(cms)).id;
  offer = `/aanbod/${(await makeOffer(cms, { organisation })).slug ?? ''}`;
  draft = `/aanbod/${(await makeOffer(cms, { organisation, _status: 'draft' })).slug ?? ''}`;
  secretOffer = `/aanbod/${(await makeOffer(cms, { organisation, audience: 'employees' })).slug ?? ''}`;
});

beforeEach(async () => {
  await pool.query('TRUNCATE public.feedback');
});

afterEach(() => {
  vi.restoreAllMocks();
});

interface Row {
  week: string;
  page: string;
  answer: string;
  text: string | null;
  count: number;
}

async function kept(): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    'SELECT week, page, answer, text, count::integer AS count FROM public.feedback ORDER BY week, page, answer, text',
  );
  return rows;
}

/** Addresses that nobody else comes from. */
let visitors = 0;
function somebody(): string {
  visitors += 1;
  return `192.0.2.${String(visitors)}`;
}

/** What a browser gets back for a form that it sends to the page, or for the page itself. */
async function send(fields: Record<string, string> | string, { from = somebody(), url = '/reactie' } = {}) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': from };
  const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString();
  const req = Object.assign(Readable.from([Buffer.from(body)]), { method: 'POST', headers });
  const res = { statusCode: 200, setHeader: () => undefined };
  // Only what a page may look at: the rest of Next's context is nobody's business.
  const context = { req, res, resolvedUrl: url, locale: 'nl' } as unknown as Parameters<typeof getServerSideProps>[0];
  const answer = await getServerSideProps(context);
  const goTo = 'redirect' in answer ? answer.redirect.destination : null;
  const page = 'props' in answer ? (await answer.props).page : null;
  return { status: goTo === null ? res.statusCode : 303, goTo, page };
}

const press = (antwoord: string, pagina = offer, from?: string) => send({ antwoord, pagina }, { from });

/** A ticket of a form that was given out some seconds ago. */
const ticket = () => issueFormTicket(new Date(Date.now() - 5_000), env().PAYLOAD_SECRET ?? '');

const remark = (tekst: string, more: Record<string, string> = {}) =>
  send({ antwoord: 'nee', pagina: offer, tekst, kaartje: ticket(), website: '', ...more });

/** Lets one statement fail, by its name. */
function failAt(name: string, message: string): void {
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  vi.spyOn(pool, 'query').mockImplementation((...args: unknown[]) => {
    if (args.some((arg) => typeof arg === 'object' && arg !== null && 'name' in arg && arg.name === name)) {
      throw new Error(message);
    }
    return query(...args);
  });
}

describe('An answer to "did you find it?"', () => {
  it.each([
    ['a page that is not there', () => '/aanbod/dit-is-er-niet'],
    ['a draft', () => draft],
    ['an offer for employees', () => secretOffer],
    ['a page that does not ask', () => '/partners'],
    ['another site', () => 'https://elders.example/aanbod'],
    ['a formula', () => '=HYPERLINK("x")'],
    ['markup', () => '<script>alert(1)</script>'],
    ['bytes that no text has', () => '/aanbod\u0000'],
    ['100 kB', () => `/aanbod/${'a'.repeat(100_000)}`],
  ])('is not counted for %s, and thanked all the same', async (_, page) => {
    const answer = await press('ja', page());
    expect(answer).toMatchObject({ status: 303 });
    expect(answer.goTo).toMatch(/^\/reactie\?antwoord=ja/u);
    expect(await kept()).toEqual([]);
  });

  it('is not counted when it is none', async () => {
    await press('misschien');
    await press('');
    await send('%%%=%');
    expect(await kept()).toEqual([]);
  });

  it('is counted once a press, by page, week and answer, and nothing finer', async () => {
    for (const answer of ['ja', 'ja', 'nee', 'gemist']) await press(answer);
    await press('ja', `/en${offer}?q=jan+de+vries`);
    await press('ja', '/aanbod?q=06-12345678');
    expect(await kept()).toEqual([
      { week: WEEK, page: '/aanbod', answer: 'yes', text: null, count: 1 },
      { week: WEEK, page: offer, answer: 'yes', text: null, count: 3 },
      { week: WEEK, page: offer, answer: 'no', text: null, count: 1 },
      { week: WEEK, page: offer, answer: 'missed', text: null, count: 1 },
    ]);
    const { rows } = await pool.query<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'feedback'`,
    );
    expect(rows.map((row) => row.column_name).sort()).toEqual(['answer', 'count', 'id', 'page', 'text', 'week']);
  });

  it('counts once when somebody presses twice, and when the thanks are reloaded', async () => {
    const from = somebody();
    const { goTo } = await press('nee', offer, from);
    await press('nee', offer, from);
    expect((await kept()).map(({ count }) => count)).toEqual([1]);
    expect(goTo).toBe(`/reactie?${new URLSearchParams({ antwoord: 'nee', pagina: offer }).toString()}`);
  });

  it('adds up when many press at the same time', async () => {
    await Promise.all(Array.from({ length: 30 }, () => press('nee')));
    expect((await kept()).map(({ count }) => count)).toEqual([30]);
  });

  it('is not counted any more of an address that does nothing else', async () => {
    const from = somebody();
    const answers = ['ja', 'nee', 'gemist'];
    for (let n = 0; n < 150; n += 1) {
      await send({ antwoord: answers[n % 3] ?? '', pagina: n % 2 ? '/aanbod' : '/inloop' }, { from });
    }
    const { status } = await press('ja', offer, from);
    expect(status).toBe(303);
    expect((await kept()).some(({ page }) => page === offer)).toBe(false);
  });

  it('harms nobody when it cannot be counted', async () => {
    failAt('count-answer', 'no connection');
    expect((await press('ja')).status).toBe(303);
  });
});

describe('What somebody missed', () => {
  const PERSONAL = 'Bel Fatima el Amrani op 06-12345678, bsn 123456782';

  it('comes back with what was typed, and is kept nowhere, when it tells who somebody is', async () => {
    const logged = vi.spyOn(cms.logger, 'warn');
    const queried = vi.spyOn(pool, 'query');
    const { page, status } = await remark(PERSONAL);
    expect(status).toBe(422);
    expect(page).toMatchObject({ form: { remark: PERSONAL, error: { kinds: ['name', 'phone', 'bsn'] } } });
    expect(await everythingKept()).not.toMatch(/amrani|12345678/iu);
    expect(JSON.stringify([logged.mock.calls, queried.mock.calls])).not.toMatch(/amrani|12345678/iu);
  });

  it('is not in the log either when the database fails', async () => {
    const logged = vi.spyOn(cms.logger, 'warn');
    failAt('add-remark', 'Failing row contains (kantklossen)');
    const { page, status } = await remark('kantklossen');
    expect(status).toBe(503);
    expect(page).toMatchObject({ form: { remark: 'kantklossen', problem: 'unavailable' } });
    expect(logged).toHaveBeenCalledOnce();
    expect(JSON.stringify(logged.mock.calls)).not.toContain('kantklossen');
  });

  it.each([
    ['it is too long', () => remark('a'.repeat(201)), 422, { error: { problem: 'tooLong' } }],
    ['it is 100 kB', () => remark('woord '.repeat(16_000)), 422, { error: { problem: 'tooLong' } }],
    ['a robot filled in the hidden field', () => remark('x', { website: 'spam' }), 422, { problem: 'trap' }],
    ['the form was not given out by the site', () => remark('x', { kaartje: 'a.b.c' }), 422, { problem: 'tooOld' }],
    ['it is far too much', () => remark('x'.repeat(300_000)), 413, { problem: 'tooMuch' }],
  ])('is not kept when %s', async (_, sent, status, form) => {
    expect(await sent()).toMatchObject({ status, page: { form } });
    expect(await kept()).toEqual([]);
  });

  it('needs not be said', async () => {
    const { goTo } = await remark('   ');
    expect(goTo).toContain('klaar=1');
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['=cmd|calc!A1', '=cmd|calc!A1'],
    ['hulp\u0000 met\r\nBcc: x', 'hulp met Bcc: x'],
    ["'; DROP TABLE feedback; --", "'; DROP TABLE feedback; --"],
    ['  Ik zocht  hulp met DigiD in Gouda ', 'Ik zocht hulp met DigiD in Gouda'],
  ])('is kept as the one line that it is: %j', async (typed, text) => {
    expect((await remark(typed)).status).toBe(303);
    expect(await kept()).toEqual([{ week: WEEK, page: offer, answer: 'no', text, count: 1 }]);
  });

  it('is kept without a page that is not there', async () => {
    await remark('breien', { pagina: draft });
    expect((await kept()).map(({ page, text }) => [page, text])).toEqual([['', 'breien']]);
  });

  it('is kept once though the button is pressed twice, and apart from what others say', async () => {
    const kaartje = ticket();
    await Promise.all([remark('breien', { kaartje }), remark('breien', { kaartje })]);
    await remark('breien');
    expect((await kept()).map(({ text }) => text)).toEqual(['breien', 'breien']);
  });
});

/** All rows of all tables, as text. */
async function everythingKept(): Promise<string> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  const contents = await Promise.all(tables.map(({ name }) => pool.query(`SELECT t::text FROM ${name} t`)));
  return JSON.stringify(contents.map(({ rows }) => rows as unknown[]));
}

describe('What is kept of a week', () => {
  it('has an end: a robot fills no disk, and takes no place of answers', async () => {
    await pool.query(
      `INSERT INTO public.feedback (week, page, answer, text, count) SELECT $1, '', 'no', 'woord ' || n, 1 FROM generate_series(1, 1000) n`,
      [WEEK],
    );
    await remark('nog een');
    await press('ja');
    const rows = await kept();
    expect(rows).toHaveLength(1001);
    expect(rows.filter(({ text }) => text === null)).toMatchObject([{ page: offer, count: 1 }]);
    await pool.query(
      `INSERT INTO public.feedback (week, page, answer, count) SELECT $1, '/p-' || n, 'no', 1 FROM generate_series(1, 5000) n`,
      [WEEK],
    );
    await countAnswer(pool, { week: WEEK, page: '/nieuw', answer: 'no' });
    await press('ja');
    expect((await kept()).find(({ page }) => page === '/nieuw')).toBeUndefined();
    expect((await kept()).find(({ page }) => page === offer)).toMatchObject({ count: 2 });
  });

  it('is gone within 371 days, and there for a year', async () => {
    const id = () => crypto.randomUUID();
    await countAnswer(pool, { week: WEEK, page: '/aanbod', answer: 'yes' });
    await addRemark(pool, { id: id(), week: WEEK, page: '', answer: 'no', text: 'breien' });
    const database = catalogueDatabase(cms);
    expect(await removeOldFeedback(database, new Date(now().getTime() + 364 * DAY))).toBe(0);
    expect(await kept()).toHaveLength(2);
    expect(await removeOldFeedback(database, new Date(now().getTime() + 371 * DAY))).toBe(2);
    expect(await kept()).toEqual([]);
  });
});

describe('staff', () => {
  it('reads the answers, newest week first, and nobody else does', async () => {
    await countAnswer(pool, { week: '2026-W47', page: '/aanbod', answer: 'no' });
    await countAnswer(pool, { week: WEEK, page: '/aanbod', answer: 'no' });
    expect((await RestClient.visitor().get('/feedback')).status).toBe(403);
    const coach = await RestClient.signIn(await makeUser(cms, { role: 'coach' }));
    const { docs } = await coach.get('/feedback');
    expect(docs.map(({ week }) => week)).toEqual([WEEK, '2026-W47']);
    expect(Object.keys(docs[0] ?? {}).sort()).toEqual(['answer', 'count', 'id', 'page', 'text', 'week']);
  });
});
