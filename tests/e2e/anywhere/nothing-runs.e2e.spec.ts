import { gzipSync } from 'node:zlib';

import { INTERFACE_LOCALES } from '@/domain/locale';

import { startServer } from '../../support/site';
import { env } from '@/config/env';
import { islandPath } from '@/config/paths';
import { addressOf, PUBLIC_PAGE_NAMES, PUBLIC_PAGES } from '../support/public-pages';
import { expect, test } from '../support/test';

/** The islands that a page asks for by itself, each by the element that it brings to life. */
const ISLANDS = ['search-suggestions', 'location-map'] as const;

/** How a page asks for an island. */
const asksFor = (island: (typeof ISLANDS)[number]) => `type="module" src="${islandPath(island)}"`;

/** A policy as its directives. */
function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/u);
      return [name, values.join(' ')];
    }),
  );
}

for (const name of PUBLIC_PAGE_NAMES) {
  for (const locale of INTERFACE_LOCALES) {
    test(`Nothing runs on the ${name} page but islands of our own, and nothing else could (${locale})`, async ({
      request,
      baseURL,
    }) => {
      const response = await request.get(await addressOf(name, locale));
      expect(response.status()).toBe(PUBLIC_PAGES[name].status);
      const html = await response.text();

      const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gu)];
      expect(scripts).toHaveLength(html.split('<script').length - 1);
      for (const [, attributes = '', content = ''] of scripts) {
        if (content === '') {
          expect(ISLANDS.map(asksFor)).toContain(attributes.replace(' data-next-head=""', '').trim());
        } else {
          expect(attributes.trim()).toBe('type="application/ld+json"');
          expect(JSON.parse(content)).toMatchObject({ '@context': 'https://schema.org' });
        }
      }
      // Each once, and only where there is something for it to do.
      for (const island of ISLANDS) {
        expect(html.split(asksFor(island)).length - 1, island).toBe(html.includes(`<${island}`) ? 1 : 0);
      }
      expect(html).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=|javascript:/iu);
      // Resources, not links: what a browser fetches by itself.
      const fetched = html.matchAll(
        /<(?:link|img|source|iframe|audio|video|object|embed)\b[^>]*?\s(?:href|src|data)="([^"]*)"/gu,
      );
      for (const [element, address = ''] of fetched) {
        if (!element.includes('rel="canonical"') && !element.includes('rel="alternate"')) {
          expect(new URL(address, baseURL).origin, element).toBe(baseURL);
        }
      }

      const headers = response.headers();
      expect(directives(headers['content-security-policy'] ?? '')).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'connect-src': "'self'",
        'style-src': "'self'",
        'font-src': "'self'",
        // The tiles of the map, once a visitor asks for it.
        'img-src': "'self' https://service.pdok.nl",
        'form-action': "'self'",
        'base-uri': "'none'",
        'frame-ancestors': "'none'",
      });
      expect(headers['x-content-type-options']).toBe('nosniff');
      const isClosed = 'closed' in PUBLIC_PAGES[name] || name === 'link that opens nothing';
      expect(headers['referrer-policy']).toBe(isClosed ? 'no-referrer' : 'strict-origin-when-cross-origin');
      expect(headers).not.toHaveProperty('x-powered-by');
      // Over plain http the header would be wrong.
      expect(headers).not.toHaveProperty('strict-transport-security');
    });
  }
}

test('A site that is reached by https says so to browsers, with every page and every answer', async () => {
  const { DATABASE_URL = '', MEDIA_DIR } = env();
  const site = await startServer({ DATABASE_URL, MEDIA_DIR, SITE_URL: 'https://digistap.example' });
  try {
    for (const path of ['/', '/aanbod', '/dit-is-er-niet', '/sitemap.xml', '/robots.txt', '/open/offers']) {
      const { headers } = await fetch(site.url + path);
      expect(headers.get('Strict-Transport-Security'), path).toBe('max-age=63072000');
    }
    for (const path of ['/admin/login', '/api/users/me', '/favicon.svg']) {
      const { headers } = await fetch(site.url + path, { headers: { 'X-Forwarded-Proto': 'https' } });
      expect(headers.get('Strict-Transport-Security'), path).toBe('max-age=63072000');
    }
  } finally {
    await site.stop();
  }
});

for (const island of ISLANDS) {
  test(`The island ${island} is small, and a browser that has it is told so`, async ({ request }) => {
    const response = await request.get(islandPath(island));
    expect(response.headers()).toMatchObject({
      'content-type': expect.stringContaining('javascript'),
      'x-content-type-options': 'nosniff',
    });
    expect(gzipSync(await response.body()).length).toBeLessThan(3 * 1024);
  });
}
