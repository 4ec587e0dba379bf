import { INTERFACE_LOCALES } from '@/domain/locale';
import { isSlug } from '@/domain/slug';

import { RESERVED_SLUGS } from './paths';

/** A page that asks its reader whether it helped. */
export interface FeedbackPage {
  /** Its path on the Dutch site: no language, no parameters, no slash at the end. */
  path: string;
  /** What it shows, by the collection that its document is in; null for a list. */
  document: { collection: 'offers' | 'locations' | 'success-stories' | 'guides' | 'pages'; slug: string } | null;
}

/** First segments of pages that ask: whether the list does, and what lies behind it. */
const SECTIONS = {
  aanbod: { list: true, collection: 'offers' },
  inloop: { list: true, collection: 'locations' },
  verhalen: { list: false, collection: 'success-stories' },
  handleidingen: { list: false, collection: 'guides' },
} as const;

/** Longest path that is looked at, in characters. */
const LONGEST = 200;

/**
 * Reads the path of a page that asks whether it helped, as a browser or anybody else sends it: in any language, with or
 * without parameters. Null for other pages, for other sites and for what is no path.
 */
export function feedbackPage(address: string): FeedbackPage | null {
  const [, first = '', second, ...rest] = segmentsOf(address);
  const [section, slug] = INTERFACE_LOCALES.some((locale) => locale === first)
    ? [second, rest.shift()]
    : [first, second];
  if (rest.length > 0 || section === undefined || !isSlug(section) || !(slug === undefined || isSlug(slug)))
    return null;
  const known = Object.hasOwn(SECTIONS, section) ? SECTIONS[section as keyof typeof SECTIONS] : null;
  if (slug !== undefined) {
    return known && { path: `/${section}/${slug}`, document: { collection: known.collection, slug } };
  }
  if (known) return known.list ? { path: `/${section}`, document: null } : null;
  const isTaken = RESERVED_SLUGS.some((reserved) => reserved === section);
  return isTaken ? null : { path: `/${section}`, document: { collection: 'pages', slug: section } };
}

function segmentsOf(address: string): string[] {
  const [path = ''] = address.slice(0, 2 * LONGEST).split(/[?#]/u);
  if (path.length > LONGEST) return [];
  return path.replace(/\/$/u, '').split('/');
}
