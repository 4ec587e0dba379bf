import { beforeEach, describe, expect, it, vi } from 'vitest';

import { SETTINGS } from '@/site/page-frame.example';

import { publicPage, type PageRequest } from './public-page';

vi.mock('@/queries', () => ({ getSite: () => Promise.resolve(SETTINGS) }));

vi.mock('@/config/env', () => ({
  env: () => environment,
  now: () => new Date('2026-11-22T23:30:00Z'),
}));

let environment = { DIGISTAP_MODE: 'production', SITE_URL: 'https://digistap.example' };

beforeEach(() => {
  environment = { DIGISTAP_MODE: 'production', SITE_URL: 'https://digistap.example' };
});

interface Asked {
  token?: string;
  resolvedUrl?: string;
  locale?: string;
  slug?: string;
  cookie?: string;
}

/** Asks for a page as Next does, and gives back what it was answered with. */
async function ask(
  find: (request: PageRequest) => Promise<object | null>,
  { resolvedUrl = '/aanbod', locale, slug, token, cookie = 'a=b' }: Asked = {},
) {
  const headers = new Map<string, string>();
  const res = { statusCode: 200, setHeader: (name: string, value: string) => headers.set(name, value) };
  const request = {
    req: { headers: { cookie } },
    res,
    resolvedUrl,
    locale,
    params: slug || token ? { ...(slug && { slug }), ...(token && { token }) } : undefined,
  };
  // Only what a page may look at: the rest of Next's context is nobody's business.
  const result = await publicPage(find)(request as unknown as Parameters<ReturnType<typeof publicPage>>[0]);
  if (!('props' in result)) throw new Error('A page answers with props.');
  return { headers, status: res.statusCode, ...(await result.props) };
}

const found = () => Promise.resolve({ title: 'Klik & Tik' });

describe('a page that is not there', () => {
  it('is answered with 404 and without content', async () => {
    const answer = await ask(() => Promise.resolve(null));
    expect(answer).toMatchObject({ status: 404, page: null });
  });

  it.each(['Klik', 'a--b', '%00', '../x', 'a'.repeat(200)])(
    'is not even asked for when no page can be called %j',
    async (slug) => {
      const find = vi.fn(found);
      expect(await ask(find, { slug })).toMatchObject({ status: 404, page: null });
      expect(find).not.toHaveBeenCalled();
    },
  );
});

describe('a page behind a token', () => {
  const token = 'A1_-'.repeat(6);
  const resolvedUrl = `/werkgever/${token}?x=${token}`;

  it('is answered like any page that is not there when the token is nobody’s', async () => {
    const nothing = () => Promise.resolve(null);
    expect(await ask(nothing, { token, resolvedUrl })).toEqual(await ask(nothing, { resolvedUrl: '/niet/gevonden' }));
  });

  it('is kept nowhere, told to nobody and found by nobody', async () => {
    const find = vi.fn<(request: PageRequest) => Promise<object>>(found);
    const { frame, headers } = await ask(find, { token, resolvedUrl });
    expect(find.mock.lastCall?.[0].token).toBe(token);
    expect(frame).toMatchObject({ closed: true, path: `/werkgever/${token}`, asksFeedback: false });
    expect(Object.fromEntries(headers)).toMatchObject({
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow, noarchive',
    });
  });
});

describe('a preview', () => {
  const resolvedUrl = '/aanbod/klik-en-tik?voorbeeld=ticket';

  it('is kept nowhere, told to nobody and found by nobody', async () => {
    const { frame, headers } = await ask(found, { resolvedUrl });
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(frame).toMatchObject({ preview: true, findable: false, path: '/aanbod/klik-en-tik' });
  });

  it('hands the query the ticket and who asks', async () => {
    const find = vi.fn<(request: PageRequest) => Promise<object>>(found);
    await ask(find, { resolvedUrl });
    const preview = find.mock.lastCall?.[0].preview;
    expect(preview?.ticket).toBe('ticket');
    expect(preview?.headers.get('cookie')).toBe('a=b');
  });

  it('is none when the query shows nothing', async () => {
    expect((await ask(() => Promise.resolve(null), { resolvedUrl })).frame.preview).toBe(false);
  });
});

describe('a page for who keeps a list', () => {
  const cookie = 'a=b; lijst=klik-en-tik.<b>.inloop';

  it('knows what is on it, and nothing that no list has', async () => {
    expect((await ask(found, { cookie })).frame.kept).toEqual(['klik-en-tik', 'inloop']);
    expect((await ask(found)).frame.kept).toEqual([]);
  });

  it('is kept nowhere, so that going back shows nothing once the list is wiped', async () => {
    expect((await ask(found, { cookie })).headers.get('Cache-Control')).toBe('private, no-store');
    expect((await ask(found, { cookie: 'lijst=' })).headers.get('Cache-Control')).toBe('private, no-cache');
  });
});

describe('a public page', () => {
  it('knows what it was asked for with, but not the ticket of a preview', async () => {
    expect((await ask(found, { resolvedUrl: '/aanbod?q=a&niveau=1' })).frame.search).toBe('?q=a&niveau=1');
    expect((await ask(found, { resolvedUrl: '/aanbod/klik?voorbeeld=ticket' })).frame.search).toBe('');
  });

  it('is asked for again each time', async () => {
    expect((await ask(found)).headers.get('Cache-Control')).toBe('private, no-cache');
  });

  it('is never found by search engines outside production', async () => {
    environment = { ...environment, DIGISTAP_MODE: 'demo' };
    expect((await ask(found)).frame.findable).toBe(false);
  });

  it('asks browsers to stay on https only where the site has it', async () => {
    expect((await ask(found)).headers.get('Strict-Transport-Security')).toMatch(/^max-age=\d+/u);
    environment = { ...environment, SITE_URL: 'http://localhost:3000' };
    expect((await ask(found)).headers.has('Strict-Transport-Security')).toBe(false);
  });

  it('knows the language, and the day in the Netherlands', async () => {
    const { frame } = await ask(found, { locale: 'en' });
    expect(frame).toMatchObject({ locale: 'en', today: '2026-11-23', origin: 'https://digistap.example' });
    expect((await ask(found, { locale: 'xx' })).frame.locale).toBe('nl');
  });
});
