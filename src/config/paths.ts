import type { CatalogueQuery } from '@/domain/catalogue-query';
import { catalogueSearchParams } from '@/domain/catalogue-query';
import { feedbackSearchParams, type FeedbackAnswer } from '@/domain/feedback';
import { DEFAULT_INTERFACE_LOCALE, type InterfaceLocale } from '@/domain/locale';

/** The only builder of addresses. Every function returns a path from the root, without the host. */

/** A path of the Dutch site in a language. */
export function localised(locale: InterfaceLocale, path: string): string {
  if (locale === DEFAULT_INTERFACE_LOCALE) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** Addresses of the public site in the reader's language; Dutch has no prefix. */
export function sitePaths(locale: InterfaceLocale) {
  const at = (path: string) => localised(locale, path);
  return {
    home: at('/'),
    catalogue: (query?: CatalogueQuery) => {
      const search = query ? catalogueSearchParams(query).toString() : '';
      return at(search ? `/aanbod?${search}` : '/aanbod');
    },
    offer: (slug: string) => at(`/aanbod/${slug}`),
    locations: at('/inloop'),
    locationsIn: (city: string) => at(`/inloop?${new URLSearchParams({ plaats: city }).toString()}`),
    location: (slug: string) => at(`/inloop/${slug}`),
    partners: at('/partners'),
    partner: (slug: string) => at(`/partners/${slug}`),
    stories: at('/verhalen'),
    story: (slug: string) => at(`/verhalen/${slug}`),
    ambassador: (slug: string) => at(`/ambassadeurs/${slug}`),
    guides: at('/handleidingen'),
    guide: (slug: string) => at(`/handleidingen/${slug}`),
    callback: at('/bel-mij-terug'),
    feedback: (given?: { answer: FeedbackAnswer; page: string | null; done: boolean }) =>
      at(given ? `/reactie?${feedbackSearchParams(given).toString()}` : '/reactie'),
    page: (slug: string) => at(`/${slug}`),
  };
}

export type SitePaths = ReturnType<typeof sitePaths>;

/** First segments of addresses that are taken, so that no editable page can get one as its slug. */
export const RESERVED_SLUGS = [
  'admin',
  'api',
  'open',
  'media',
  '_next',
  'nl',
  'en',
  'tr',
  'ar',
  'uk',
  'pl',
  'aanbod',
  'inloop',
  'partners',
  'verhalen',
  'ambassadeurs',
  'handleidingen',
  'niveau',
  'bel-mij-terug',
  'lijst',
  'reactie',
  'werkgever',
  'healthz',
  'readyz',
  'metrics',
  'sitemap',
  'robots',
  'styles',
  'fonts',
  'islands',
  '404',
  '500',
] as const;

/** Addresses of the open data. */
export const openDataPaths = {
  offers: '/open/offers',
  suggest: '/open/suggest',
  offer: (slug: string) => `/open/offers/${slug}`,
  offersCalendar: '/open/offers.ics',
  offerCalendar: (slug: string) => `/open/offers/${slug}.ics`,
  locationCalendar: (slug: string) => `/open/locations/${slug}.ics`,
} as const;

/** Name of the parameter that carries a preview ticket, see src/queries/preview. */
export const PREVIEW_PARAMETER = 'voorbeeld';

/** Where a signed-in editor asks for a look at a draft; answers with a redirect to the page that shows it. */
export function previewPath(collection: string, id: string): string {
  return `/api/${collection}/${id}/preview`;
}

/** What helps a signed-in editor to write the schedule of an offer; both answer to POST. */
export const scheduleHelpPaths = {
  preview: '/api/offers/schedule-preview',
  read: '/api/offers/read-schedule',
} as const;

/** The same for the opening hours of a location. */
export const hoursPreviewPath = '/api/locations/hours-preview';

/** Needs heard at a walk-in: to add one to, or one of them. */
export const needsPath = (id?: string) => (id === undefined ? '/api/needs' : `/api/needs/${id}`);

/** The editors' side. */
export const adminPaths = {
  root: '/admin',
  /** To sign in first, and go on to a path. */
  signIn: (onTo: string) => `/admin/login?${new URLSearchParams({ redirect: onTo }).toString()}`,
  collection: (collection: string) => `/admin/collections/${collection}`,
  create: (collection: string) => `/admin/collections/${collection}/create`,
  document: (collection: string, id: string) => `/admin/collections/${collection}/${id}`,
  /** The dashboard with all offers that have ended, not the first few only. */
  allEnded: '/admin?afgelopen=alle',
  /** Where somebody at a walk-in notes a need. */
  need: '/admin/behoefte',
  /** What was noted in a quarter, `2026-Q4`; of this one without. */
  needs: (quarter?: string) => (quarter ? `/admin/behoeften?kwartaal=${quarter}` : '/admin/behoeften'),
} as const;

/** Addresses for robots, researchers and operators. */
export const operationsPaths = {
  sitemap: '/sitemap.xml',
  securityTxt: '/.well-known/security.txt',
} as const;

/** The stylesheet that holds a site's own colours; they are in its address, so it can be kept for ever. */
export function themeStylesheetPath(file: string): string {
  return `/styles/${file}`;
}

/** The script of an island, as `npm run generate` makes it. */
export function islandPath(name: string): string {
  return `/islands/${name}.js`;
}
