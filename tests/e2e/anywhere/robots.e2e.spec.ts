import { env } from '@/config/env';

import { startServer } from '../../support/site';
import { isMadeByTest } from '../support/documents';
import { sitemap } from '../support/public-pages';
import { expect, test } from '../support/test';

test('A robot reads the sitemap as XML, with each page in each language', async ({ page, request, baseURL }) => {
  const response = await request.get('/sitemap.xml');
  expect(response.headers()['content-type']).toBe('application/xml; charset=utf-8');
  await page.goto('/');
  const read = await page.evaluate(
    (xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
      const entries = [...document.getElementsByTagNameNS(namespace, 'url')];
      return {
        fault: document.querySelector('parsererror')?.textContent ?? null,
        root: document.documentElement.localName,
        pages: entries.map((entry) => entry.getElementsByTagNameNS(namespace, 'loc')[0]?.textContent ?? ''),
        languages: entries.map((entry) =>
          [...entry.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')].map((link) =>
            link.getAttribute('hreflang'),
          ),
        ),
      };
    },
    await response.text(),
  );
  expect(read.fault).toBeNull();
  expect(read.root).toBe('urlset');
  expect(read.pages.length).toBeGreaterThan(200);
  expect(new Set(read.pages).size).toBe(read.pages.length);
  expect(read.pages.filter((address) => !address.startsWith(`${baseURL ?? ''}/`))).toEqual([]);
  for (const languages of read.languages) expect(languages).toEqual(['nl', 'en']);
});

test('A robot that follows every link of every page meets no page that is missing', async ({ request }) => {
  test.setTimeout(120_000);
  const known = new Set((await sitemap()).flatMap((path) => [path, path === '/' ? '/en' : `/en${path}`]));
  const queue = [...known];
  const faults: string[] = [];
  const visit = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (isMadeByTest(path)) continue;
      const response = await request.get(path);
      if (response.status() !== 200) faults.push(`${path} answers ${response.status()}`);
      if (!response.headers()['content-type']?.startsWith('text/html')) continue;
      for (const [, href = ''] of (await response.text()).matchAll(/<a\b[^>]*?\shref="(\/[^"#]*)/gu)) {
        const link = href.replaceAll('&amp;', '&');
        // A list with any combination of filters is a page; a walk through all of them has no end.
        if (link.includes('?') || link.startsWith('/admin') || known.has(link)) continue;
        known.add(link);
        queue.push(link);
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, visit));
  expect(faults).toEqual([]);
  expect(known.size).toBeGreaterThan(400);
});

test('A robot stays away from a demonstration, in every way that it can be told', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
  for (const path of ['/', '/aanbod', '/verhalen']) {
    expect(await (await request.get(path)).text()).toContain('<meta name="robots" content="noindex"');
  }
});

test('Who found a hole reads whom to tell, and until when that holds (RFC 9116)', async ({ request }) => {
  const response = await request.get('/.well-known/security.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const fields = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => /^([A-Z][A-Za-z-]*): (\S.*)$/u.exec(line)?.slice(1) ?? [line, 'is no field']);
  const valuesOf = (name: string) => fields.flatMap(([field, value = '']) => (field === name ? [value] : []));
  const known = ['Contact', 'Expires', 'Preferred-Languages', 'Canonical'];
  expect(fields.filter(([field = '']) => !known.includes(field))).toEqual([]);
  expect(valuesOf('Contact').length).toBeGreaterThan(0);
  for (const contact of valuesOf('Contact')) expect(contact).toMatch(/^(?:mailto:|tel:|https:\/\/)/u);
  const expires = valuesOf('Expires');
  expect(expires).toHaveLength(1);
  const days = (Date.parse(expires[0] ?? '') - Date.parse('2026-11-23')) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(366);
  expect(valuesOf('Preferred-Languages')).toEqual(['nl, en']);
});

test('A robot of another site may read the open data, and nothing else', async ({ request }) => {
  expect((await request.get('/open/offers')).headers()['access-control-allow-origin']).toBe('*');
  const headers = { Origin: 'https://elsewhere.example' };
  for (const path of ['/aanbod', '/api/offers', '/api/users/me']) {
    expect((await request.get(path, { headers })).headers(), path).not.toHaveProperty('access-control-allow-origin');
  }
});

test('A real site shows robots in, and gives the sitemap’s address', async () => {
  const { DATABASE_URL = '', MEDIA_DIR } = env();
  const SITE_URL = 'https://digistap.example';
  const site = await startServer({ DATABASE_URL, MEDIA_DIR, SITE_URL, DIGISTAP_MODE: 'production', NOW: '' });
  try {
    expect(await (await fetch(`${site.url}/robots.txt`)).text()).toContain(`Sitemap: ${SITE_URL}/sitemap.xml`);
    expect(await (await fetch(site.url)).text()).not.toContain('noindex');
    expect(await (await fetch(`${site.url}/.well-known/security.txt`)).text()).toContain(`Canonical: ${SITE_URL}/`);
  } finally {
    await site.stop();
  }
});
