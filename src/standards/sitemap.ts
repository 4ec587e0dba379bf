import { amsterdamIso, parseInstant } from '@/domain/amsterdam-time';

/** Most pages that one sitemap may list (sitemaps.org, "Sitemap index files"). */
export const MAX_SITEMAP_ENTRIES = 50_000;

export interface SitemapEntry {
  /** Absolute address of the page. */
  url: string;
  /** Instant in ISO 8601; null or unreadable: not told. */
  updatedAt: string | null;
  /** The same page in each language it exists in, itself included; empty when there is only this one. */
  alternates: { language: string; url: string }[];
}

/**
 * A sitemap as XML text (sitemaps.org protocol 0.9, with `xhtml:link` alternates for languages as Google describes
 * them). Throws a RangeError on more than `MAX_SITEMAP_ENTRIES` pages and a TypeError on an address that is not
 * absolute.
 */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  if (entries.length > MAX_SITEMAP_ENTRIES) throw new RangeError(`Too many pages for one sitemap: ${entries.length}`);
  const lines = entries.map(({ url, updatedAt, alternates }) => {
    const updated = updatedAt === null ? null : parseInstant(updatedAt);
    return [
      `<url><loc>${address(url)}</loc>`,
      updated === null ? '' : `<lastmod>${amsterdamIso(updated)}</lastmod>`,
      ...alternates.map(
        (alternate) =>
          `<xhtml:link rel="alternate" hreflang="${escapeXml(alternate.language)}" href="${address(alternate.url)}"/>`,
      ),
      '</url>\n',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n',
    ...lines,
    '</urlset>\n',
  ].join('');
}

/** URL-escaped, then entity-escaped, as the protocol asks. */
function address(url: string): string {
  return escapeXml(new URL(url).href);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}
