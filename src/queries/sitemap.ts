import { shownOffers } from '@/catalogue/search';

import { pool } from './payload';
import type { ReadContext } from './read-context';
import { findAll, searchContext, type PublicCollection } from './reader';

/** Pages of the site that have an address of their own, as names of `sitePaths`. */
export interface SitemapEntry {
  page: 'offer' | 'location' | 'partner' | 'story' | 'ambassador' | 'guide' | 'page';
  slug: string;
  /** When it changed last, ISO 8601. */
  updatedAt: string;
}

const COLLECTIONS: [SitemapEntry['page'], PublicCollection][] = [
  ['location', 'locations'],
  ['partner', 'organisations'],
  ['story', 'success-stories'],
  ['ambassador', 'ambassadors'],
  ['guide', 'guides'],
  ['page', 'pages'],
];

/** Every public document with a page of its own. */
export async function getSitemap(context: ReadContext): Promise<SitemapEntry[]> {
  const offers = await shownOffers(await pool(), searchContext(context));
  const others = await Promise.all(
    COLLECTIONS.map(async ([page, collection]) =>
      (await findAll(collection, context, { sort: 'slug', select: { slug: true, updatedAt: true } })).flatMap(
        ({ slug, updatedAt }) => (slug ? [{ page, slug, updatedAt }] : []),
      ),
    ),
  );
  return [...offers.map((offer): SitemapEntry => ({ page: 'offer', ...offer })), ...others.flat()];
}
