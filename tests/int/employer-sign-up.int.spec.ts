import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { newEmployerToken } from '@/config/employer-token';
import { env, now } from '@/config/env';
import { issueFormTicket } from '@/config/form-ticket';
import { getServerSideProps as anywhere } from '@/pages/[...path]';
import { getServerSideProps as manage } from '@/pages/aanmelding/[token]';
import { getServerSideProps as closedForm } from '@/pages/werkgever/[token]/[slug]/aanmelden';
import { pool as databasePool } from '@/queries/payload';
import { TICKET_FIELD } from '@/site/components/form/trap-fields';

import { makeEmployerLink } from '../factories/employer-link';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { openCms } from '../support/cms';
import { askPage } from '../support/page-request';

const DAY = 86_400_000;

let cms: Payload;
let pool: Pool;
let token: string;
let strangers: string;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  const [employer, other] = [await makeOrganisation(cms, { kind: 'employer' }), await makeOrganisation(cms)];
  token = await makeEmployerLink(cms, employer.id);
  strangers = await makeEmployerLink(cms, other.id);
  const start = new Date(now().getTime() + 7 * DAY).toISOString();
  const wishes = {
    organisation: employer.id,
    registration: 'form' as const,
    signUp: { per: 'series' as const, capacity: 2 },
    schedule: { kind: 'dates' as const, dates: [{ start, end: new Date(Date.parse(start) + DAY / 12).toISOString() }] },
  };
  await makeOffer(cms, { ...wishes, slug: 'rooster-app', audience: 'employees' });
  await makeOffer(cms, { ...wishes, slug: 'voor-iedereen' });
});

beforeEach(async () => {
  await pool.query('DELETE FROM public.sign_ups');
});

interface Sent {
  slug?: string;
  key?: string;
  search?: string;
}

const url = ({ key = token, search = '', slug = 'rooster-app' }: Sent) =>
  `/werkgever/${key}/${slug}/aanmelden${search}`;
const params = ({ key = token, slug = 'rooster-app' }: Sent) => ({ token: key, slug });
const ask = (sent: Sent = {}) => askPage({ page: closedForm, url: url(sent), params: params(sent) });

const newTicket = () => issueFormTicket(new Date(Date.now() - 10_000), env().PAYLOAD_SECRET ?? 'no secret');

function send(fields: Record<string, string>, sent: Sent = {}) {
  const form = new URLSearchParams({ telefoon: '06 12345678', [TICKET_FIELD]: newTicket(), ...fields });
  return askPage({ page: closedForm, url: url(sent), params: params(sent), form });
}

async function names(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; status: string }>(
    'SELECT name, status FROM public.sign_ups ORDER BY arrival',
  );
  return rows.map(({ name, status }) => `${name} ${status}`);
}

describe('The form of an employer’s training', () => {
  it.each<[string, () => Sent]>([
    ['a link that is nobody’s', () => ({ key: newEmployerToken() })],
    ['the link of others', () => ({ key: strangers })],
    ['a training that is not there', () => ({ slug: 'bestaat-niet' })],
    ['an offer for everybody, which has a form of its own', () => ({ slug: 'voor-iedereen' })],
  ])('is not there with %s, and answers as any address at which nothing is', async (_what, sentOf) => {
    const sent = sentOf();
    const unknown = await askPage({ page: anywhere, url: '/niet/gevonden', params: { path: 'x' } });
    expect(await ask(sent)).toEqual(unknown);
    expect(await send({ naam: 'Marja' }, sent)).toMatchObject({ status: 404, page: null });
    expect(await send({ naam: '' }, sent)).toMatchObject({ status: 404, page: null });
    expect(await names()).toEqual([]);
  });

  it('is kept by nobody', async () => {
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
    expect(answer.headers.get('X-Robots-Tag')).toContain('noindex');
  });

  it('signs one person up', async () => {
    expect((await send({ naam: 'Marja' })).text).toMatch(/\/aanmelding\/[\w-]{43}\?gelukt=aangemeld/u);
    expect(await names()).toEqual(['Marja confirmed']);
  });

  it('signs a group up, of whom some wait, and keeps what was typed when a name is there twice', async () => {
    const group = { search: '?groep=ja' };
    expect(await send({ naam: 'Ilse', namen: 'Anna\nBo\nanna' }, group)).toMatchObject({
      status: 422,
      page: {
        form: { kind: 'group', typed: { namen: 'Anna\nBo\nanna' }, errors: [{ field: 'namen', names: ['Anna'] }] },
      },
    });
    await send({ naam: 'Ilse', namen: 'Anna\nBo\nCem' }, group);
    expect(await names()).toEqual(['Anna confirmed', 'Bo confirmed', 'Cem waiting']);
  });

  it('tells on the page that comes next how many of a group were on the list before, and of nobody else', async () => {
    const group = { search: '?groep=ja' };
    await send({ naam: 'Ilse', namen: 'Anna' }, group);
    // Of another contact, whose Bo is somebody else.
    await send({ naam: 'Joke', namen: 'Bo', telefoon: '06 87654321' }, group);
    const sent = { naam: 'Ilse', namen: 'Anna\nBo\nCem', [TICKET_FIELD]: newTicket() };
    const answer = await send(sent, group);
    expect(await names()).toEqual(['Anna confirmed', 'Bo confirmed', 'Bo waiting', 'Cem waiting']);
    expect(answer.text).toMatch(/\/aanmelding\/[\w-]{43}\?gelukt=aangemeld&al=1"/u);
    // Also to who did not hear of it and sends it again.
    expect((await send(sent, group)).text).toBe(answer.text);
    const { redirect } = JSON.parse(answer.text) as { redirect: { destination: string } };
    const shown = (url: string) =>
      askPage({ page: manage, url, params: { token: url.slice('/aanmelding/'.length).split('?')[0] ?? '' } });
    expect(await shown(redirect.destination)).toMatchObject({ page: { managing: { told: 'aangemeld', already: 1 } } });
    const tampered = redirect.destination.replace('al=1', `al=${encodeURIComponent('<b>9e9')}`);
    expect(await shown(tampered)).toMatchObject({ page: { managing: { already: 0 } } });
  });
});
