import { Readable } from 'node:stream';

import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { env, now } from '@/config/env';
import { issueFormTicket } from '@/config/form-ticket';
import { getServerSideProps } from '@/pages/aanbod/[slug]/aanmelden';
import type { Offer } from '@/payload-types';
import { pool as databasePool } from '@/queries/payload';
import { TICKET_FIELD, TRAP_FIELD } from '@/site/components/form/trap-fields';
import type { SignUpFormOnPage } from '@/site/views/sign-up/sign-up-form-on-page';

import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { openCms } from '../support/cms';

const HOUR = 3_600_000;
const SLUG = 'workshop-met-formulier';

let cms: Payload;
let pool: Pool;
let offer: Offer;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  const organisation = (await makeOrganisation(cms)).id;
  const dates = Array.from({ length: 30 }, (_, n) => {
    const start = new Date(now().getTime() + (n + 1) * 24 * HOUR);
    return { start: start.toISOString(), end: new Date(start.getTime() + HOUR).toISOString() };
  });
  const wishes = {
    organisation,
    registration: 'form' as const,
    signUp: { per: 'session' as const, capacity: 1, waitingList: false },
    schedule: { kind: 'dates' as const, dates },
  };
  offer = await makeOffer(cms, { ...wishes, slug: SLUG });
  await makeOffer(cms, { ...wishes, slug: 'eigen-mensen', audience: 'employees' });
  await makeOffer(cms, { ...wishes, slug: 'nog-niet-af', _status: 'draft' });
  await makeOffer(cms, { ...wishes, slug: 'gewoon-komen', registration: 'none' });
});

beforeEach(async () => {
  await pool.query('DELETE FROM public.sign_ups');
});

const keyOf = (place: number) => {
  const row = offer.schedule.dates?.[place];
  return `${row?.id ?? ''}@${new Date(row?.start ?? '').toISOString()}`;
};

interface Answer {
  status: number;
  headers: Map<string, string>;
  props?: { page: { form: SignUpFormOnPage } | null };
  redirect?: { destination: string; statusCode: number };
}

/** Asks for the form of an offer, or sends one. */
async function request(slug: string, search = '', body?: string): Promise<Answer> {
  const headers = new Map<string, string>();
  const res = { statusCode: 200, setHeader: (name: string, value: string) => headers.set(name, value) };
  const req = Object.assign(Readable.from([Buffer.from(body ?? '')]), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  const resolvedUrl = `/aanbod/${slug}/aanmelden${search}`;
  // Only what a page looks at of Next's context.
  const context = { req, res, resolvedUrl, params: { slug } } as unknown as Parameters<typeof getServerSideProps>[0];
  const result = await getServerSideProps(context);
  return { status: res.statusCode, headers, ...(result as object) };
}

const ticket = (seconds = 10) =>
  issueFormTicket(new Date(Date.now() - seconds * 1000), env().PAYLOAD_SECRET ?? 'no secret');

const typedNow = () => ({ bijeenkomst: keyOf(0), voor: 'zelf', naam: 'Wiebe', telefoon: '06 12345678', hulp: 'Tolk' });

const send = (fields: Record<string, string> = {}, slug = SLUG, search = '') =>
  request(slug, search, new URLSearchParams({ ...typedNow(), [TICKET_FIELD]: ticket(), ...fields }).toString());

async function count(): Promise<number> {
  return (await pool.query<{ n: number }>('SELECT count(*)::integer AS n FROM public.sign_ups')).rows[0]?.n ?? -1;
}

const formOf = ({ props }: Answer) => props?.page?.form;

describe('the form of an offer that has none', () => {
  it.each(['eigen-mensen', 'nog-niet-af', 'gewoon-komen', 'bestaat-niet', 'Geen Slug'])(
    'is not there, whether it is asked for or sent: %s',
    async (slug) => {
      const sent = { naam: '' };
      for (const answer of [
        await request(slug),
        await send({}, slug),
        await send(sent, slug),
        await send({ [TRAP_FIELD]: 'x' }, slug),
      ]) {
        expect(answer).toMatchObject({ status: 404, props: { page: null } });
      }
      expect(await count()).toBe(0);
    },
  );
});

describe('the form of an offer', () => {
  it('has what can be chosen, with the room that there is, and chooses what the address names', async () => {
    await send();
    const form = formOf(await request(SLUG, `?bijeenkomst=${encodeURIComponent(keyOf(20))}`));
    expect(form?.subject?.choices).toHaveLength(30);
    expect(form?.subject?.choices[0]).toMatchObject({ key: keyOf(0), room: { state: 'full' } });
    expect(form?.subject?.choices[1]).toMatchObject({ key: keyOf(1), room: { state: 'free', left: 1 } });
    expect(form?.typed).toEqual({ bijeenkomst: keyOf(20) });
  });

  it('tells nothing of who signed up', async () => {
    await send();
    expect(JSON.stringify(await request(SLUG))).not.toMatch(/Wiebe|12345678|Tolk/u);
  });

  it.each([
    ['ten thousand parameters', 'naam=a&'.repeat(10_000)],
    ['a megabyte', `naam=${'a'.repeat(1_000_000)}`],
  ])('is not read with %s', async (_what, body) => {
    const answer = await request(SLUG, '', body);
    expect(answer.status).toBe(413);
    expect(formOf(answer)?.problem).toBe('tooMuch');
  });

  it.each([
    ['trap', () => ({ [TRAP_FIELD]: 'https://spam.example' })],
    ['tooFast', () => ({ [TICKET_FIELD]: ticket(0) })],
    ['tooOld', () => ({ [TICKET_FIELD]: 'made up' })],
  ])('comes back as it was typed, with the reason: %s', async (problem, fields) => {
    const answer = await send(fields());
    expect(answer).toMatchObject({
      status: 422,
      props: { page: { form: { problem, typed: typedNow(), errors: [] } } },
    });
    expect(await count()).toBe(0);
  });

  it('comes back as it was typed when something is wrong, on the page of the list that it was on', async () => {
    const answer = await send({ naam: '', hulp: '<b>x'.repeat(500) }, SLUG, '?later=2');
    expect(answer.status).toBe(422);
    expect(formOf(answer)).toMatchObject({ page: 2, typed: { ...typedNow(), naam: '', hulp: '<b>x'.repeat(500) } });
    expect(formOf(answer)?.errors.map(({ field }) => field)).toEqual(['naam', 'hulp']);
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
  });

  it('comes back when the last place went in between, and says so', async () => {
    await send();
    const answer = await send({ naam: 'Fatima' });
    expect(answer.status).toBe(422);
    expect(formOf(answer)).toMatchObject({
      errors: [{ field: 'bijeenkomst', problem: 'full' }],
      typed: { naam: 'Fatima' },
    });
    expect(formOf(answer)?.subject?.choices[0]).toMatchObject({ key: keyOf(0), room: { state: 'full' } });
  });

  it('goes on at the address that is the key to it, once however often it is sent', async () => {
    const fields = { [TICKET_FIELD]: ticket() };
    const answer = await send(fields);
    expect(answer.redirect?.statusCode).toBe(303);
    expect(answer.redirect?.destination).toMatch(/^\/aanmelding\/[\w-]{43}\?gelukt=aangemeld$/u);
    expect((await send(fields)).redirect).toEqual(answer.redirect);
    expect(await count()).toBe(1);
  });

  it('says kindly that somebody is on the list, without a link', async () => {
    await send();
    const answer = await send();
    expect(answer).toMatchObject({ status: 200, props: { page: { form: { already: true, errors: [] } } } });
    expect(JSON.stringify(answer)).not.toContain('/aanmelding/');
  });

  it('comes back as it was typed when there is no database at all', async () => {
    await request(SLUG);
    const { pool: ofPayload } = cms.db as unknown as { pool: Pool };
    const spies = [pool, ofPayload].flatMap((one) =>
      (['query', 'connect'] as const).map((method) =>
        vi.spyOn(one, method).mockImplementation(() => {
          throw new Error('connect ECONNREFUSED');
        }),
      ),
    );
    const answer = await send().finally(() => {
      for (const spy of spies) spy.mockRestore();
    });
    expect(answer).toMatchObject({
      status: 503,
      props: { page: { form: { problem: 'unavailable', subject: null, typed: typedNow() } } },
    });
  });
});
