import { PREVIEW_PARAMETER } from '@/config/paths';
import { INTERFACE_LOCALES } from '@/domain/locale';

/** Characters of the longest address to go back to: a search with every filter chosen. */
const LONGEST = 2_000;

/** From the root, at most a language and two segments, as the pages of the site have. */
const PAGE = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+){0,2})?$/u;

/** First segments below which there are no pages of visitors: one of them would sign a member of staff out. */
const NO_PAGES = new Set(['admin', 'api', 'media', 'open']);

/**
 * Where a form says that it was sent from, as a path of this site to go back to, in ASCII; null for everything that is not
 * surely a page of it, whoever wrote it there: another host in any spelling, another scheme, a line break.
 */
export function wayBack(text: string | null): string | null {
  if (text === null || text.length > LONGEST) return null;
  const [path = '', ...rest] = text.split('?');
  if (!PAGE.test(path)) return null;
  const [first = '', second = ''] = path.slice(1).split('/');
  const isLanguage = INTERFACE_LOCALES.some((locale) => locale === first);
  if (NO_PAGES.has(isLanguage ? second : first)) return null;
  const parameters = new URLSearchParams(rest.join('?'));
  parameters.delete(PREVIEW_PARAMETER);
  const search = parameters.toString();
  return search === '' ? path : `${path}?${search}`;
}
