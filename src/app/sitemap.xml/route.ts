import { env, now } from '@/config/env';
import { localised, sitePaths } from '@/config/paths';
import { DEFAULT_INTERFACE_LOCALE, INTERFACE_LOCALES } from '@/domain/locale';
import { textResponse } from '@/http/text-response';
import { getSitemap } from '@/queries';
import { sitemapXml } from '@/standards/sitemap';

export const dynamic = 'force-dynamic';

/** Every public page with its address in each language. */
export async function GET(): Promise<Response> {
  const { SITE_URL } = env();
  const paths = sitePaths(DEFAULT_INTERFACE_LOCALE);
  const documents = await getSitemap({ locale: DEFAULT_INTERFACE_LOCALE, now: now() });
  const lists = [paths.home, paths.catalogue(), paths.locations, paths.partners, paths.stories, paths.guides];
  const entries = [...lists, ...documents.map(({ page, slug }) => paths[page](slug))].map((path) => ({
    url: SITE_URL + path,
    updatedAt: null,
    alternates: INTERFACE_LOCALES.map((locale) => ({ language: locale, url: SITE_URL + localised(locale, path) })),
  }));
  return textResponse({ type: 'application/xml', body: sitemapXml(entries) });
}
