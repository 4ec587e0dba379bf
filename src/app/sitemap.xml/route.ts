import { env, now } from '@/config/env';
import { localised, sitePaths } from '@/config/paths';
import { BARRIERS } from '@/domain/barrier';
import { DEFAULT_INTERFACE_LOCALE, INTERFACE_LOCALES } from '@/domain/locale';
import { textResponse } from '@/http/text-response';
import { getSitemap } from '@/queries';
import { MAX_SITEMAP_ENTRIES, sitemapXml } from '@/standards/sitemap';

export const dynamic = 'force-dynamic';

/** Every public page with its address in each language. */
export async function GET(): Promise<Response> {
  const { SITE_URL } = env();
  const paths = sitePaths(DEFAULT_INTERFACE_LOCALE);
  const documents = await getSitemap({ locale: DEFAULT_INTERFACE_LOCALE, now: now() });
  const lists = [
    paths.home,
    paths.catalogue(),
    paths.locations,
    paths.levelCheck,
    paths.levelCheckOnPaper,
    paths.partners,
    paths.stories,
    paths.guides,
    paths.callMeBack(),
    paths.enquiry,
  ];
  const isWritten = documents.some(({ page, slug }) => paths[page](slug) === paths.privacy);
  if (!isWritten) lists.push(paths.privacy);
  const doors = BARRIERS.map((barrier) => paths.door(barrier));
  const pages = [
    ...[...lists, ...doors].map((path) => ({ path, updatedAt: null })),
    ...documents.map(({ page, slug, updatedAt }) => ({ path: paths[page](slug), updatedAt })),
  ];
  const entries = pages.slice(0, MAX_SITEMAP_ENTRIES).map(({ path, updatedAt }) => ({
    url: SITE_URL + path,
    updatedAt,
    alternates: INTERFACE_LOCALES.map((locale) => ({ language: locale, url: SITE_URL + localised(locale, path) })),
  }));
  return textResponse({ type: 'application/xml', body: sitemapXml(entries) });
}
