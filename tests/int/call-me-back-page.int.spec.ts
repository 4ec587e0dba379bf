import { Readable } from 'node:stream';

import type { GetServerSideProps } from 'next';
import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { env } from '@/config/env';
import { issueFormTicket } from '@/config/form-ticket';
import { getServerSideProps as callMeBack } from '@/pages/bel-mij-terug';
import { getServerSideProps as enquiry } from '@/pages/wij-willen-dit-ook';
import { pool as databasePool } from '@/queries/payload';
import { TICKET_FIELD, TRAP_FIELD } from '@/site/components/form/trap-fields';

import { makeOffer } from '../factories/offer';
import { makeDesk } from '../factories/desk';
import { openCms } from '../support/cms';

let cms: Payload;
let pool: Pool;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  const { organisation } = await makeDesk(cms, { slug: 'bibliotheek-gouda' });
  await makeOffer(cms, { organisation: organisation.id, slug: 'inloop-gouda', title: 'Inloop in Gouda' });
  await makeOffer(cms, { organisation: organisation.id, slug: 'eigen-mensen', title: 'Geheim', audience: 'employees' });
});

beforeEach(async () => {
  await pool.query('DELETE FROM public.callback_requests');
});

/** A ticket of a form that was given out some seconds ago. */
const ticket = (seconds = 10) =>
  issueFormTicket(new Date(Date.now() - seconds * 1000), env().PAYLOAD_SECRET ?? 'no secret');

interface Answer {
  status: number;
  headers: Map<string, string>;
  props?: { page: { form: { typed: Record<string, string>; errors: { field: string }[]; problem: string | null } } };
  redirect?: { destination: string; statusCode: number };
}

/** Asks for a page, or sends a form to it. */
async function request(page: GetServerSideProps, resolvedUrl: string, body?: string): Promise<Answer> {
  const headers = new Map<string, string>();
  const res = { statusCode: 200, setHeader: (name: string, value: string) => headers.set(name, value) };
  const req = Object.assign(Readable.from([Buffer.from(body ?? '')]), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  // Only what a page looks at of Next's context.
  const result = await page({ req, res, resolvedUrl } as unknown as Parameters<GetServerSideProps>[0]);
  return { status: res.statusCode, headers, ...(result as object) };
}

const TYPED = {
  naam: 'Wiebe',
  telefoon: '06 12345678',
  moment: 'any',
  taal: 'nl',
  woonplaats: '',
  vraag: 'Hoe mail ik?',
};

const send = (fields: Record<string, string>, address = '/bel-mij-terug') =>
  request(callMeBack, address, new URLSearchParams({ ...TYPED, [TICKET_FIELD]: ticket(), ...fields }).toString());

async function count(): Promise<number> {
  return (
    (await pool.query<{ n: number }>('SELECT count(*)::integer AS n FROM public.callback_requests')).rows[0]?.n ?? -1
  );
}

describe('the form to be called', () => {
  it.each([
    ['ten thousand parameters', 'naam=a&'.repeat(10_000), 413],
    ['a megabyte', `naam=${'a'.repeat(1_000_000)}`, 413],
  ])('is not read with %s', async (_what, body, status) => {
    expect(await request(callMeBack, '/bel-mij-terug', body)).toMatchObject({
      status,
      props: { page: { form: { problem: 'tooMuch' } } },
    });
    expect(await count()).toBe(0);
  });

  it.each([
    ['trap', () => ({ [TRAP_FIELD]: 'https://spam.example' })],
    ['tooFast', () => ({ [TICKET_FIELD]: ticket(0) })],
    ['tooOld', () => ({ [TICKET_FIELD]: ticket(90_000) })],
    ['tooOld', () => ({ [TICKET_FIELD]: 'made up' })],
  ])('comes back as it was typed, with the reason: %s', async (problem, fields) => {
    expect(await send(fields())).toMatchObject({
      status: 422,
      props: { page: { form: { problem, typed: TYPED, errors: [] } } },
    });
    expect(await count()).toBe(0);
  });

  it('comes back as it was typed when something is wrong, be it a hundred kilobytes', async () => {
    const vraag = 'a\r\n'.repeat(33_000);
    const answer = await send({ naam: '', telefoon: '<b>x', vraag });
    expect(answer.status).toBe(422);
    expect(answer.props?.page.form.typed).toEqual({ ...TYPED, naam: '', telefoon: '<b>x', vraag });
    expect(answer.props?.page.form.errors.map(({ field }) => field)).toEqual(['naam', 'telefoon', 'vraag']);
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
  });

  it('goes on at an address that names who calls and until when, and nobody else', async () => {
    const answer = await send({}, '/bel-mij-terug?aanbod=inloop-gouda');
    expect(answer.redirect).toEqual({
      destination: '/bel-mij-terug?gelukt=bibliotheek-gouda&uiterlijk=2026-11-25',
      statusCode: 303,
    });
    expect(await send({})).toMatchObject({
      redirect: { destination: '/bel-mij-terug?gelukt=wij&uiterlijk=2026-11-25' },
    });
    expect(await count()).toBe(2);
  });

  it('does not say whether there is an offer that not everybody may know of', async () => {
    const about = (slug: string) => request(callMeBack, `/bel-mij-terug?aanbod=${slug}`);
    expect(await about('inloop-gouda')).toMatchObject({
      props: { page: { form: { subject: { title: 'Inloop in Gouda' } } } },
    });
    for (const slug of ['eigen-mensen', 'bestaat-niet']) {
      expect(await about(slug)).toMatchObject({ status: 200, props: { page: { form: { subject: null } } } });
      expect(await send({}, `/bel-mij-terug?aanbod=${slug}`)).toMatchObject({
        redirect: { destination: '/bel-mij-terug?gelukt=wij&uiterlijk=2026-11-25' },
      });
    }
    expect(await about('<script>')).toMatchObject({ props: { page: { form: { topic: null } } } });
  });

  it('comes back as it was typed while the database keeps nothing, and is kept when it is sent again', async () => {
    const fields = { [TICKET_FIELD]: ticket() };
    await pool.query('ALTER TABLE public.callback_requests RENAME TO gone');
    const answer = await send(fields, '/bel-mij-terug?aanbod=inloop-gouda');
    await pool.query('ALTER TABLE public.gone RENAME TO callback_requests');
    expect(answer).toMatchObject({ status: 503, props: { page: { form: { problem: 'unavailable', typed: TYPED } } } });
    expect(await send(fields, '/bel-mij-terug?aanbod=inloop-gouda')).toMatchObject({ redirect: { statusCode: 303 } });
    expect(await count()).toBe(1);
  });

  it('comes back as it was typed when there is no database at all', async () => {
    await request(callMeBack, '/bel-mij-terug');
    const { pool: ofPayload } = cms.db as unknown as { pool: Pool };
    const spies = [pool, ofPayload].flatMap((one) =>
      (['query', 'connect'] as const).map((method) =>
        vi.spyOn(one, method).mockImplementation(() => {
          throw new Error('connect ECONNREFUSED');
        }),
      ),
    );
    const answer = await send({}, '/bel-mij-terug?aanbod=inloop-gouda').finally(() => {
      for (const spy of spies) spy.mockRestore();
    });
    expect(answer).toMatchObject({ status: 503, props: { page: { form: { problem: 'unavailable', typed: TYPED } } } });
    expect(answer).toMatchObject({ props: { page: { form: { topic: { kind: 'offer', slug: 'inloop-gouda' } } } } });
  });

  it('promises no later day than there is, and no organisation that nobody may know of', async () => {
    expect(await request(callMeBack, '/bel-mij-terug?gelukt=eigen-mensen&uiterlijk=2099-01-01')).toMatchObject({
      props: { page: { done: { organisation: null, due: '2026-11-25' } } },
    });
  });
});

describe('the form of an organisation', () => {
  const question = { naam: 'Jan', organisatie: 'Zorg', email: 'jan@zorg.example', onderwerp: 'other', vraag: 'Hoe?' };
  const ask = (fields: Record<string, string>) =>
    request(
      enquiry,
      '/wij-willen-dit-ook',
      new URLSearchParams({ ...question, [TICKET_FIELD]: ticket(), ...fields }).toString(),
    );

  it('comes back as it was typed when something is wrong', async () => {
    expect(await ask({ email: 'jan' })).toMatchObject({
      status: 422,
      props: { page: { form: { typed: { ...question, email: 'jan' }, errors: [{ field: 'email' }] } } },
    });
    expect(await count()).toBe(0);
  });

  it('goes on at an address that names nobody', async () => {
    expect(await ask({})).toMatchObject({
      redirect: { destination: '/wij-willen-dit-ook?gelukt=ja&uiterlijk=2026-11-25', statusCode: 303 },
    });
    expect(await count()).toBe(1);
  });
});
