import { describe, expect, it } from 'vitest';
import { MAX_SITEMAP_ENTRIES, sitemapXml, type SitemapEntry } from './sitemap';

const entry = (changes: Partial<SitemapEntry> = {}): SitemapEntry => ({
  url: 'https://digistap.example/aanbod/klik-en-tik',
  updatedAt: null,
  alternates: [],
  ...changes,
});

describe('a sitemap', () => {
  it('lists pages, when they changed and their other languages', () => {
    const url = 'https://digistap.example/aanbod/klik-en-tik';
    const alternates = [
      { language: 'nl', url },
      { language: 'en', url: 'https://digistap.example/en/aanbod/klik-en-tik' },
    ];
    expect(sitemapXml([entry({ updatedAt: '2026-11-22T10:00:00.123Z', alternates }), entry()])).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
        `<url><loc>${url}</loc><lastmod>2026-11-22T11:00:00+01:00</lastmod>` +
          `<xhtml:link rel="alternate" hreflang="nl" href="${url}"/>` +
          '<xhtml:link rel="alternate" hreflang="en" href="https://digistap.example/en/aanbod/klik-en-tik"/></url>',
        `<url><loc>${url}</loc></url>`,
        '</urlset>',
        '',
      ].join('\n'),
    );
  });

  it('escapes addresses for URLs and for XML', () => {
    const xml = sitemapXml([entry({ url: 'https://digistap.example/aanbod?q=a&b="c"<d>\'e\' é' })]);
    expect(xml).toContain('<loc>https://digistap.example/aanbod?q=a&amp;b=%22c%22%3Cd%3E%27e%27%20%C3%A9</loc>');
    const language = '"><x>';
    expect(sitemapXml([entry({ alternates: [{ language, url: 'https://digistap.example/' }] })])).toContain(
      'hreflang="&quot;&gt;&lt;x&gt;"',
    );
    expect(sitemapXml([entry({ url: "https://digistap.example/o'neil" })])).toContain('/o&apos;neil<');
  });

  it('does not tell a day that it cannot read', () => {
    expect(sitemapXml([entry({ updatedAt: 'gisteren' })])).not.toContain('lastmod');
  });

  it('may be empty', () => {
    expect(sitemapXml([])).toMatch(/<urlset [^>]+>\n<\/urlset>\n$/u);
  });

  it('has at most as many pages as the protocol allows', () => {
    const entries = Array.from({ length: MAX_SITEMAP_ENTRIES }, () => entry());
    expect(sitemapXml(entries).match(/<url>/gu)).toHaveLength(MAX_SITEMAP_ENTRIES);
    expect(() => sitemapXml([...entries, entry()])).toThrow(RangeError);
  });

  it('refuses an address that is not absolute', () => {
    expect(() => sitemapXml([entry({ url: '/aanbod' })])).toThrow(TypeError);
  });
});
