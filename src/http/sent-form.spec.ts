import { Readable } from 'node:stream';

import { describe, expect, it, vi } from 'vitest';

import { SETTINGS } from '@/site/page-frame.example';

import { answerListForm } from './list-form';
import { publicPage, type FormAnswer, type SentForm } from './public-page';

vi.mock('@/queries', () => ({ getSite: () => Promise.resolve(SETTINGS) }));
vi.mock('@/config/env', () => ({
  env: () => ({ DIGISTAP_MODE: 'production', SITE_URL: 'https://digistap.example' }),
  now: () => new Date('2026-11-22T23:30:00Z'),
}));

interface Sent {
  body?: string;
  type?: string;
  method?: string;
  /** From where a browser says that it was sent. */
  site?: string;
  cookie?: string;
}

/** Sends a form to a page, and gives back what it was answered with. */
async function send(
  submit: (form: SentForm) => Promise<FormAnswer<{ said: string }> | null>,
  { body = '', type = 'application/x-www-form-urlencoded; charset=UTF-8', method = 'POST', site, cookie }: Sent = {},
) {
  const headers = new Map<string, string>();
  const res = { statusCode: 200, setHeader: (name: string, value: string) => headers.set(name, value) };
  const req = Object.assign(Readable.from([Buffer.from(body)]), {
    method,
    headers: { 'content-type': type, 'sec-fetch-site': site, cookie },
  });
  const page = publicPage(() => Promise.resolve({ said: 'asked for' }), submit);
  // Only what a page may look at: the rest of Next's context is nobody's business.
  const result = await page({ req, res, resolvedUrl: '/bel-mij-terug' } as unknown as Parameters<typeof page>[0]);
  return { headers, status: res.statusCode, ...result };
}

const echo = ({ fields }: SentForm) =>
  Promise.resolve({ page: { said: fields?.get('naam') ?? 'nothing' }, status: 422 as const });

describe('a form', () => {
  it.each([
    ['a file', { type: 'multipart/form-data; boundary=x', body: '--x' }],
    ['JSON', { type: 'application/json', body: '{"naam":"Jan"}' }],
    ['half a megabyte', { body: `naam=${'a'.repeat(500_000)}` }],
    ['a thousand fields', { body: 'naam=a&'.repeat(1000) }],
  ])('is not read when it is %s', async (_what, sent) => {
    expect(await send(echo, sent)).toMatchObject({ status: 422, props: { page: { said: 'nothing' } } });
  });

  it.each(['cross-site', 'same-site'])('is not read when a page of another site sent it (%s)', async (site) => {
    const answer = await send(echo, { body: 'naam=Jan', site });
    expect(answer).toMatchObject({ status: 422, props: { page: { said: 'nothing' } } });
  });

  it.each(['cross-site', 'same-site'])('leaves the list as it is when another site sent it (%s)', async (site) => {
    for (const body of ['bewaar=klik', 'wis=1', 'vervang=a.b']) {
      const change = (form: SentForm) => Promise.resolve(answerListForm(form));
      const { headers, ...answer } = await send(change, { body, site, cookie: 'lijst=a' });
      expect(answer).toMatchObject({ redirect: { destination: '/lijst', statusCode: 303 } });
      expect(headers.has('Set-Cookie')).toBe(false);
    }
  });

  it.each(['same-origin', 'none', undefined])('is read when a browser says that it comes from %s', async (site) => {
    expect(await send(echo, { body: 'naam=Jan', site })).toMatchObject({ props: { page: { said: 'Jan' } } });
  });

  it('is read with everything that was typed', async () => {
    const answer = await send(echo, { body: new URLSearchParams({ naam: 'Zoë & <b>Jan</b>' }).toString() });
    expect(answer).toMatchObject({ props: { page: { said: 'Zoë & <b>Jan</b>' } } });
  });

  it('is answered with what nobody keeps and no search engine lists', async () => {
    const { headers, ...answer } = await send(echo);
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(answer).toMatchObject({ props: { frame: { findable: false, answersForm: true } } });
  });

  it('goes on at another address once it is done, so that reloading sends nothing', async () => {
    const answer = await send(() => Promise.resolve({ goTo: '/bel-mij-terug?klaar=1' }));
    expect(answer).toMatchObject({ redirect: { destination: '/bel-mij-terug?klaar=1', statusCode: 303 } });
  });

  it('changes what the visitor keeps, in a cookie that is safe on the way', async () => {
    const { headers } = await send(() => Promise.resolve({ goTo: '/lijst', kept: ['klik'] }));
    expect(headers.get('Set-Cookie')).toBe('lijst=klik; Path=/; HttpOnly; SameSite=Lax; Secure');
  });

  it('sets no cookie when it changes nothing of that', async () => {
    expect((await send(() => Promise.resolve({ goTo: '/lijst' }))).headers.has('Set-Cookie')).toBe(false);
    expect((await send(echo)).headers.has('Set-Cookie')).toBe(false);
  });

  it('tells how long to wait', async () => {
    const answer = await send(() => Promise.resolve({ page: { said: 'wait' }, status: 429, wait: 60 }));
    expect(answer.status).toBe(429);
    expect(answer.headers.get('Retry-After')).toBe('60');
  });

  it('is not answered where there is no page', async () => {
    expect(await send(() => Promise.resolve(null))).toMatchObject({ status: 404, props: { page: null } });
  });

  it('is none when the page is only asked for', async () => {
    const submit = vi.fn(echo);
    expect(await send(submit, { method: 'GET' })).toMatchObject({
      status: 200,
      props: { page: { said: 'asked for' } },
    });
    expect(submit).not.toHaveBeenCalled();
  });
});
