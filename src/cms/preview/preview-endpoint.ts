import type { CollectionConfig, Endpoint } from 'payload';

import { now } from '@/config/env';
import { PREVIEW_PARAMETER, previewPath, sitePaths } from '@/config/paths';
import { issuePreviewTicket } from '@/config/preview-ticket';
import { DEFAULT_INTERFACE_LOCALE, INTERFACE_LOCALES } from '@/domain/locale';

/** Collections with a page of their own to look at, and where that page is. */
const PAGES = {
  offers: 'offer',
  ambassadors: 'ambassador',
  'success-stories': 'story',
  guides: 'guide',
  locations: 'location',
  organisations: 'partner',
  pages: 'page',
} as const;

type PreviewableCollection = keyof typeof PAGES;

/** The "Voorbeeld bekijken" button: by way of the endpoint below, which checks who asks. */
export function previewLink(collection: PreviewableCollection): NonNullable<CollectionConfig['admin']>['preview'] {
  return (doc, { locale }) =>
    typeof doc.id === 'string' ? `${previewPath(collection, doc.id)}?locale=${encodeURIComponent(locale)}` : null;
}

/**
 * Gives who may edit a document a short-lived, signed ticket to see its latest draft as a visitor would, by a redirect
 * to its page. Anybody else gets 404, like for a document that isn't there.
 */
export function previewEndpoint(collection: PreviewableCollection): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/preview',
    method: 'get',
    handler: async (req) => {
      const id = req.routeParams?.id;
      const notFound = Response.json({ message: 'Niet gevonden.' }, { status: 404 });
      if (!req.user || typeof id !== 'string') return notFound;
      const { user } = req;
      const doc = await req.payload.findByID({
        collection,
        id,
        depth: 0,
        draft: true,
        disableErrors: true,
        select: { slug: true },
        overrideAccess: false,
        user,
        req,
      });
      const slug: unknown = doc && 'slug' in doc ? doc.slug : null;
      if (typeof slug !== 'string' || slug === '') return notFound;
      const locale = INTERFACE_LOCALES.find((known) => known === req.query.locale) ?? DEFAULT_INTERFACE_LOCALE;
      const page = sitePaths(locale)[PAGES[collection]](slug);
      const ticket = issuePreviewTicket({ collection, id, user: user.id }, now(), req.payload.secret);
      return new Response(null, {
        status: 303,
        headers: {
          Location: `${page}?${PREVIEW_PARAMETER}=${encodeURIComponent(ticket)}`,
          'Cache-Control': 'no-store',
          'Referrer-Policy': 'no-referrer',
        },
      });
    },
  };
}
